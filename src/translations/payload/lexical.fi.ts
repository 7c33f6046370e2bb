import type { GenericTranslationsObject } from '@payloadcms/translations'

/**
 * The Lexical editor scopes its strings as `lexical:<feature key>:<string>`, with `general` for the
 * editor itself. It merges its own languages over `i18n.translations` when the config is sanitised;
 * it has no Finnish, so everything here survives.
 */
export const lexicalFi = {
  lexical: {
    general: {
      placeholder: 'Kirjoita tähän tai avaa komennot painamalla ”/”...',
      slashMenuBasicGroupLabel: 'Perusosat',
      slashMenuListGroupLabel: 'Luettelot',
      toolbarItemsActive: '{{count}} käytössä',
    },
    align: {
      alignCenterLabel: 'Keskitä',
      alignJustifyLabel: 'Tasaa molemmat reunat',
      alignLeftLabel: 'Tasaa vasemmalle',
      alignRightLabel: 'Tasaa oikealle',
    },
    blockquote: { label: 'Lainaus' },
    blocks: {
      inlineBlocks: {
        create: 'Luo {{label}}',
        edit: 'Muokkaa: {{label}}',
        label: 'Tekstinsisäiset lohkot',
        remove: 'Poista {{label}}',
      },
      label: 'Lohkot',
    },
    checklist: { label: 'Tarkistuslista' },
    heading: { label: 'Otsikko {{headingLevel}}' },
    horizontalRule: { label: 'Vaakaviiva' },
    indent: {
      decreaseLabel: 'Pienennä sisennystä',
      increaseLabel: 'Suurenna sisennystä',
    },
    link: {
      label: 'Linkki',
      loadingWithEllipsis: 'Ladataan...',
    },
    orderedList: { label: 'Numeroitu luettelo' },
    paragraph: {
      label: 'Kappale',
      label2: 'Leipäteksti',
    },
    relationship: { label: 'Viittaus' },
    textState: { defaultStyle: 'Oletustyyli' },
    unorderedList: { label: 'Luettelomerkillinen luettelo' },
    upload: { label: 'Tiedosto' },
  },
} satisfies GenericTranslationsObject
