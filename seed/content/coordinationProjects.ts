import { code, type Entry, L, p, ref, rich, ul } from './write.js'

/** The sources give nobody's address; messages go to the service, which passes them on. */
const contact = {
  displayName: 'POLKKA',
  roleTitle: L({
    fi: 'välittää yhteydenotot hankkeelle',
    sv: 'förmedlar kontakter till projektet',
    en: 'passes messages on to the project',
  }),
  email: 'hankkeet@polkka.example',
}

const funding = [
  {
    funder: ref('organisations', 'oph'),
    programme: L({ fi: 'valtionavustus', sv: 'statsunderstöd', en: 'state grant' }),
  },
]

/** Roles, not persons: who the people were is not for the seed to tell. */
const coordinators = (project: string) => [
  {
    displayName: project,
    roleTitle: L({
      fi: 'päätoiminen koordinaattori: keskustelija, tiedonvälittäjä, yhteistyön rakentaja',
      sv: 'samordnare på heltid: samtalspartner, informationsförmedlare, samarbetsbyggare',
      en: 'full-time coordinator: discussion partner, information mediator, builder of co-operation',
    }),
  },
]

const ophContacts = [
  {
    displayName: 'OPH',
    roleTitle: L({
      fi: 'koordinaatiohankkeiden yhteinen opetusneuvos',
      sv: 'samordningsprojektens gemensamma undervisningsråd',
      en: 'the coordination projects’ shared counsellor of education',
    }),
    organisation: ref('organisations', 'oph'),
    kind: 'shared' as const,
  },
  {
    displayName: 'OPH',
    roleTitle: L({
      fi: 'hankkeen oma opetusneuvos',
      sv: 'projektets eget undervisningsråd',
      en: 'the project’s own counsellor of education',
    }),
    organisation: ref('organisations', 'oph'),
    kind: 'godparent' as const,
  },
]

const steeringGroup = {
  exists: true,
  tasks: L({
    fi: 'Tukea, rohkaista ja esittää hyviä kysymyksiä. Ryhmästä olisi ollut apua enemmänkin: se heräsi yleensä vasta, kun raportti oli tekeillä.',
    sv: 'Stöda, uppmuntra och ställa goda frågor. Gruppen kunde ha varit till större hjälp: den vaknade oftast först när rapporten skulle skrivas.',
    en: 'To support, to encourage and to ask good questions. It could have helped more: it mostly woke up when a report was due.',
  }),
}

const localSupport = L({
  fi: 'Koordinaattorin jaksaminen oli kiinni myös siitä, tiesikö oma esimies, mitä työ on, ja pitikö hän sitä tärkeänä. Vaikeinta oli punoa koordinaatio osaksi koulutuksen järjestäjän tavallista toimintaa.',
  sv: 'Hur samordnaren orkade berodde också på om den egna chefen visste vad arbetet gick ut på och tyckte att det var viktigt. Svårast var att väva in samordningen i utbildningsanordnarens vanliga verksamhet.',
  en: 'How a coordinator coped depended also on whether the local leadership knew the work and valued it. Hardest of all was weaving coordination into the education provider’s ordinary business.',
})

const disseminationPlan = [
  {
    channel: L({ fi: 'Hankevierailu', sv: 'Projektbesök', en: 'Project visit' }),
    audience: L({
      fi: 'Hankekoulut ja hankekunnat',
      sv: 'Projektskolor och projektkommuner',
      en: 'Project schools and municipalities',
    }),
  },
  {
    channel: L({ fi: 'Road show -kiertue', sv: 'Roadshow', en: 'Road show' }),
    audience: L({ fi: 'Koulut ja opettajat', sv: 'Skolor och lärare', en: 'Schools and teachers' }),
  },
  {
    channel: L({ fi: 'Infotilaisuus', sv: 'Infomöte', en: 'Information session' }),
    audience: L({
      fi: 'Koulutuksen järjestäjät ja koulut',
      sv: 'Utbildningsanordnare och skolor',
      en: 'Education providers and schools',
    }),
  },
]

/** The three that began together went through the same three phases. Only the first has a known beginning. */
const phases = [
  {
    phase: 'deepening' as const,
    from: '2010-08-01',
    note: L({
      fi: 'Opeteltiin kaikki mahdollinen: suunnitelma, työtavat, tutkimukset. Into oli kova, mutta tuli myös ahdistusta, äkkipysähdyksiä ja uusia alkuja. Alku oli hidas, kiire painoi, ja ohjausta olisi tarvittu paljon.',
      sv: 'Man lärde sig allt som gick: planen, arbetssätten, forskningen. Ivern var stor, men det kom också ångest, tvärstopp och nya starter. Början var trög, tiden knapp och behovet av handledning stort.',
      en: 'Everything had to be learned: the plan, the methods, the research. Zeal was great, but so were anxiety, sudden stops and fresh starts. The beginning was slow, time pressed, and much guidance was needed.',
    }),
  },
  {
    phase: 'broadening' as const,
    note: L({
      fi: 'Yksittäisten hankkeiden kokemukset ruvettiin kytkemään toisiinsa. Opittiin muilta, kokeiltiin uusissa paikoissa ja huomattiin, että yhdessä syntyy enemmän kuin osien summa. Laajeta ei silti voi loputtomiin.',
      sv: 'Erfarenheterna från enskilda projekt kopplades samman. Man lärde av varandra, prövade på nya ställen och märkte att det gemensamma blev mer än delarna. Men ingen kan bredda sig i evighet.',
      en: 'The experience of single projects was linked up. People learned from each other, tried things in new places and found that the whole was more than its parts. But no one can broaden for ever.',
    }),
  },
  {
    phase: 'scaling' as const,
    note: L({
      fi: 'Piti rajata, erottaa olennainen ja saada aikaan jotain, minkä voi antaa eteenpäin. Se oli melkein yhtä vaikeaa kuin alku, sillä mallintamiseen ja levittämiseen ei ollut valmiita välineitä.',
      sv: 'Nu gällde det att avgränsa, sålla fram det väsentliga och få fram något att ge vidare. Det var nästan lika svårt som början, för det saknades redskap för att modellera och sprida.',
      en: 'Now it was time to set limits, to find the essential and to make something that could be handed on. It was nearly as hard as the beginning, for there were no tools for modelling and spreading.',
    }),
  },
]

const closing = (summary: { fi: string; sv: string; en: string }) => ({
  summary: L(summary),
  analysis: L({
    fi: 'Päätös olisi voinut olla hallitumpi: kokoamiselle ja erittelylle jäi vähän aikaa, vaikka jatkon varmistamisesta tuli lopussa tärkein asia. Kun hanke loppui, koordinaation tarve ei loppunut.',
    sv: 'Avslutet kunde ha varit mer kontrollerat: det blev lite tid för sammanfattning och analys, fast just kontinuiteten till slut blev det viktigaste. När projektet tog slut tog behovet av samordning inte slut.',
    en: 'The close could have been more controlled: little time was left for summing up and analysis, though continuity became the main thing in the end. The project ended; the need for coordination did not.',
  }),
  lessons: [
    {
      text: L({
        fi: 'Lähde kentälle heti. Koordinaatio tarvitsee kasvot, ennen kuin se tarvitsee esitteen.',
        sv: 'Ge dig ut på fältet genast. Samordningen behöver ett ansikte innan den behöver en broschyr.',
        en: 'Go out into the field at once. Coordination needs a face before it needs a leaflet.',
      }),
    },
    {
      text: L({
        fi: 'Varaa loppuun aikaa saattaa työ valmiiksi ja kertoa, kuka jatkaa.',
        sv: 'Reservera tid i slutet för att göra färdigt och berätta vem som fortsätter.',
        en: 'Keep time at the end to finish properly and to say who carries on.',
      }),
    },
  ],
  successor: ref('coordination-projects', 'polkka'),
})

const blog = (project: string) => ({
  kind: 'blog' as const,
  title: L({
    fi: `${project}-hankkeen tiedotusblogi (pysyvä arkisto, ei enää kehitetä)`,
    sv: `${project}-projektets informationsblogg (statiskt arkiv, utvecklas inte mer)`,
    en: `Information blog of ${project} (static archive, no further development)`,
  }),
  readOnly: true,
})

/** Talks with the agency, for the staff only. */
const guidance = [
  {
    kind: 'development' as const,
    note: 'Kehityskeskustelut opetusneuvoksen kanssa koettiin tärkeiksi.',
  },
  { kind: 'shared-counsellor' as const, note: 'Substanssiohjausta kaikille koordinaatiohankkeille.' },
  { kind: 'godparent' as const, note: 'Substanssiohjausta hankkeen omalta kummineuvokselta.' },
]

const coreTask = rich({
  fi: [
    p(
      'Tunnistaa teemansa kehittämishankkeissa se, mikä toimii, kuvata se malliksi ja viedä se muiden ulottuville. Tehtävä kirkastui vasta matkalla, kun toimintasuunnitelmaa päivitettiin ja työtä rajattiin.',
    ),
  ],
  sv: [
    p(
      'Att i temats utvecklingsprojekt känna igen det som fungerar, beskriva det som en modell och göra det tillgängligt för andra. Uppgiften klarnade först under vägen, när verksamhetsplanen uppdaterades och arbetet avgränsades.',
    ),
  ],
  en: [
    p(
      'To recognise what works in the development projects of the theme, to describe it as a model and to bring it within others’ reach. The task became clear only on the way, as the action plan was updated and the work delimited.',
    ),
  ],
})

/** What the three thematic projects have in common. */
const thematic = (project: string) => ({
  acronym: project,
  kind: 'thematic' as const,
  status: 'ended' as const,
  coreTask,
  coordinators: coordinators(project),
  ophContacts,
  contact,
  steeringGroup,
  localSupport,
  funding,
  startDate: { date: '2010-08-01', precision: 'month' as const },
  endDate: { date: '2012-03-01', precision: 'season' as const },
  lifecyclePhase: 'scaling' as const,
  phases,
  disseminationPlan,
  guidance,
  archives: [blog(project)],
})

export const coordinationProjects: Entry<'coordination-projects'>[] = [
  {
    key: 'clue',
    by: 'coordinator',
    state: 'published',
    data: {
      ...thematic('CLUE'),
      name: L({
        fi: 'CLUE: globaalikasvatus ja kansalaisvaikuttaminen',
        sv: 'CLUE: global fostran och medborgarpåverkan',
        en: 'CLUE: global education and civic influence',
      }),
      summary: L({
        fi: 'Kokosi globaalikasvatuksen, kansalaisvaikuttamisen ja kestävän kehityksen hankkeita ja muistutti, että kansainvälisyys on jokaisen asia ja alkaa asenteesta.',
        sv: 'Samlade projekt i global fostran, medborgarpåverkan och hållbar utveckling och påminde om att det internationella angår alla och börjar i attityderna.',
        en: 'Gathered projects in global education, civic influence and sustainable development, and kept saying that internationality belongs to everyone and begins with attitudes.',
      }),
      themes: [
        code('themes', 'global-education'),
        code('themes', 'civic-influence'),
        code('themes', 'sustainable-development'),
      ],
      levels: [code('internationalisation-levels', 'attitudes')],
      goals: rich({
        fi: [
          p('Kouluissa kansainvälisyys nähdään asenteina ja tekoina, joihin jokainen oppija pääsee mukaan.'),
          ul([
            'Globaalikasvatuksen ja vaikuttamisen hankkeiden työ on koottu ja kuvattu niin, että muut voivat sitä käyttää.',
            'Kestävä kehitys kuuluu kansainvälisyyteen luontevasti.',
            'Mukaan tulee muidenkin kuin kielten opettajia.',
          ]),
        ],
        sv: [
          p(
            'I skolorna ses det internationella som attityder och handlingar som varje lärande får ta del av.',
          ),
          ul([
            'Arbetet i projekten för global fostran och påverkan är samlat och beskrivet så att andra kan använda det.',
            'Hållbar utveckling hör naturligt ihop med internationaliseringen.',
            'Också andra än språklärare kommer med.',
          ]),
        ],
        en: [
          p('Schools see internationality as attitudes and deeds in which every learner has a share.'),
          ul([
            'The work of projects in global education and civic influence is gathered and described so that others can use it.',
            'Sustainable development is a natural part of internationality.',
            'Others than language teachers join in.',
          ]),
        ],
      }),
      description: rich({
        fi: [
          p(
            'CLUE oli yksi kolmesta koordinaatiohankkeesta, jotka aloittivat elokuussa 2010. Se piti kiinni ajatuksesta, että kansainvälisyyden perusta on yhdenvertainen: siihen ei tarvita matkalippua.',
          ),
          p(
            'Aiemmin kansainvälisyys yhdistettiin kouluissa lähinnä kieltenopetukseen. CLUE ja SCART avasivat oven muillekin oppiaineille.',
          ),
        ],
        sv: [
          p(
            'CLUE var ett av de tre samordningsprojekt som började i augusti 2010. Det höll fast vid att grunden för det internationella är lika för alla: ingen biljett behövs.',
          ),
          p(
            'Tidigare förknippades det internationella i skolan mest med språkundervisning. CLUE och SCART öppnade dörren också för andra läroämnen.',
          ),
        ],
        en: [
          p(
            'CLUE was one of three coordination projects that began in August 2010. It held that the ground of internationality is equal for all: no ticket is needed.',
          ),
          p(
            'In schools internationality had mostly been tied to language teaching. CLUE and SCART opened the door to other subjects.',
          ),
        ],
      }),
      keyFigures: [
        {
          qualifier: 'exact',
          value: 45,
          unit: L({ fi: 'työpäivää', sv: 'arbetsdagar', en: 'working days' }),
          label: L({
            fi: 'kahdeksan tunnin mittaisia, koordinaattorin reitillä Helsingistä Ulvilan kautta Hailuotoon',
            sv: 'à åtta timmar, på samordnarens väg från Helsingfors via Ulvsby till Karlö',
            en: 'of eight hours each, on the coordinator’s route from Helsinki through Ulvila to Hailuoto',
          }),
        },
      ],
      closing: closing({
        fi: 'Globaalikasvatuksen ja kansalaisvaikuttamisen työ tuli näkyväksi, ja ymmärrys kansainvälisyyden tasoista levisi: puhe ei enää kääntynyt aina matkoihin.',
        sv: 'Arbetet med global fostran och medborgarpåverkan blev synligt, och insikten om internationaliseringens grader spreds: samtalet handlade inte längre bara om resor.',
        en: 'Work in global education and civic influence became visible, and an understanding of the levels of internationality spread: talk no longer always turned to travel.',
      }),
    },
  },
  {
    key: 'scart',
    by: 'coordinator',
    state: 'published',
    data: {
      ...thematic('SCART'),
      name: L({
        fi: 'SCART: tiede- ja taidekasvatus, erityinen osaaminen ja lahjakkuus',
        sv: 'SCART: vetenskaps- och konstfostran, särskilt kunnande och särskild begåvning',
        en: 'SCART: science and arts education, special competence and giftedness',
      }),
      summary: L({
        fi: 'Koordinoi tieteen, taiteen ja lahjakkuuden hankkeita ja näytti, että kansainvälisyys mahtuu muillekin kuin kielten tunneille.',
        sv: 'Samordnade projekt inom vetenskap, konst och begåvning och visade att det internationella ryms också på andra lektioner än språklektionerna.',
        en: 'Coordinated projects in science, the arts and giftedness, and showed that internationality fits into more than language lessons.',
      }),
      themes: [code('themes', 'science'), code('themes', 'arts'), code('themes', 'giftedness')],
      goals: rich({
        fi: [
          p('Tieteessä ja taiteessa lahjakkaat ja niistä innostuneet löytävät toisensa yli koulurajojen.'),
          ul([
            'Piirin hankkeiden hyvät käytännöt on tunnistettu ja kuvattu.',
            'Tiede- ja taideaineiden opettajat löytävät kansainvälisyydestä oman paikkansa.',
          ]),
        ],
        sv: [
          p('De som brinner eller har fallenhet för vetenskap och konst hittar varandra över skolgränserna.'),
          ul([
            'God praxis i kretsens projekt är identifierad och beskriven.',
            'Lärare i vetenskaps- och konstämnen hittar sin egen plats i internationaliseringen.',
          ]),
        ],
        en: [
          p('Those gifted in science and the arts, or keen on them, find each other across schools.'),
          ul([
            'Good practices in the projects of the circle are recognised and described.',
            'Teachers of science and the arts find their own place in internationality.',
          ]),
        ],
      }),
      description: rich({
        fi: [
          p(
            'SCART kokosi piiriinsä hankkeita kolmelta suunnalta: tieteestä, taiteesta sekä erityisestä osaamisesta ja lahjakkuudesta. Se toimi elokuusta 2010 kevääseen 2012.',
          ),
        ],
        sv: [
          p(
            'SCART samlade projekt från tre håll: vetenskapen, konsten samt särskilt kunnande och särskild begåvning. Det verkade från augusti 2010 till våren 2012.',
          ),
        ],
        en: [
          p(
            'SCART drew together projects from three quarters: science, the arts, and special competence and giftedness. It ran from August 2010 to spring 2012.',
          ),
        ],
      }),
      keyFigures: [
        {
          qualifier: 'exact',
          value: 140,
          unit: L({ fi: 'litraa', sv: 'liter', en: 'litres' }),
          label: L({
            fi: 'kahvia, jonka hankkeen koordinaattori joi',
            sv: 'kaffe som projektets samordnare drack',
            en: 'of coffee drunk by the project’s coordinator',
          }),
        },
      ],
      closing: closing({
        fi: 'Tiede-, taide- ja lahjakkuushankkeiden käytäntöjä kirjattiin yhteiseen kokoelmaan, ja kansainvälisyys sai jalansijaa aineissa, joissa siitä ei ollut ennen juuri puhuttu.',
        sv: 'Praxis från projekten inom vetenskap, konst och begåvning fördes in i den gemensamma samlingen, och det internationella fick fotfäste i ämnen där det knappt hade varit på tal.',
        en: 'Practices of science, arts and giftedness projects went into the shared collection, and internationality gained a foothold in subjects where it had hardly been spoken of.',
      }),
    },
  },
  {
    key: 'into',
    by: 'coordinator',
    state: 'published',
    data: {
      ...thematic('INTO'),
      name: L({ fi: 'INTO: kielihankkeet', sv: 'INTO: språkprojekten', en: 'INTO: language projects' }),
      summary: L({
        fi: 'Kokosi kielihankkeet yhteen, kuvasi niiden tuloksia malleiksi ja auttoi niitä oppimaan toisiltaan.',
        sv: 'Samlade språkprojekten, beskrev deras resultat som modeller och hjälpte dem att lära av varandra.',
        en: 'Brought the language projects together, described their results as models and helped them to learn from each other.',
      }),
      themes: [code('themes', 'language-education')],
      goals: rich({
        fi: [
          p('Kielihankkeet eivät jää yksittäisiksi kokeiluiksi.'),
          ul([
            'Hankkeissa syntyneet käytännöt on tunnistettu ja kuvattu muiden käyttöön.',
            'Kieltenopettajat ja koulut tietävät toistensa työstä.',
          ]),
        ],
        sv: [
          p('Språkprojekten stannar inte vid enstaka försök.'),
          ul([
            'Praxis som vuxit fram i projekten är identifierad och beskriven för andra.',
            'Språklärare och skolor känner till varandras arbete.',
          ]),
        ],
        en: [
          p('Language projects do not remain isolated experiments.'),
          ul([
            'Practices that grew in the projects are recognised and described for others.',
            'Language teachers and schools know of each other’s work.',
          ]),
        ],
      }),
      description: rich({
        fi: [
          p(
            'INTO oli kielihankkeiden koordinaatiohanke elokuusta 2010 kevääseen 2012. Kieltenopetus on ollut koulun kansainvälisyyden vanhin koti, joten koottavaa riitti.',
          ),
        ],
        sv: [
          p(
            'INTO samordnade språkprojekten från augusti 2010 till våren 2012. Språkundervisningen är det internationellas äldsta hem i skolan, så det fanns mycket att samla.',
          ),
        ],
        en: [
          p(
            'INTO coordinated the language projects from August 2010 to spring 2012. Language teaching is the oldest home of internationality in schools, so there was much to gather.',
          ),
        ],
      }),
      closing: closing({
        fi: 'Kielihankkeiden käytäntöjä kirjattiin yhteiseen kokoelmaan, ja kieltenopettajien yksin tekemästä työstä tuli yhteistä osaamista.',
        sv: 'Språkprojektens praxis fördes in i den gemensamma samlingen, och det som språklärare gjort var för sig blev gemensamt kunnande.',
        en: 'Practices of the language projects went into the shared collection, and what language teachers had done alone became shared skill.',
      }),
    },
  },
  {
    key: 'sveko',
    by: 'coordinator',
    state: 'published',
    data: {
      sourceLanguage: 'sv',
      acronym: 'SVEKO',
      kind: 'language-group',
      status: 'active',
      name: L({
        sv: 'SVEKO: samordning av de svenskspråkiga internationaliseringsprojekten',
        fi: 'SVEKO: ruotsinkielisten kansainvälistymishankkeiden koordinaatio',
        en: 'SVEKO: coordination of Swedish-language internationalisation projects',
      }),
      summary: L({
        sv: 'Samordnar de svenskspråkiga skolornas internationaliseringsprojekt och sprider det som fungerar på det egna språket.',
        fi: 'Koordinoi ruotsinkielisten koulujen kansainvälistymishankkeita ja levittää toimivaa omalla kielellä.',
        en: 'Coordinates internationalisation projects of Swedish-language schools and spreads what works, in their own language.',
      }),
      languages: [code('language', 'sv')],
      coreTask: rich({
        sv: [
          p(
            'Att samla, modellera och sprida det som utvecklas i de svenskspråkiga internationaliseringsprojekten, och att göra det på svenska från början, inte i översättning.',
          ),
        ],
        fi: [
          p(
            'Koota, mallintaa ja levittää ruotsinkielisissä kansainvälistymishankkeissa kehitettyä, alun perin ruotsiksi eikä käännöksenä.',
          ),
        ],
        en: [
          p(
            'To gather, model and spread what is developed in Swedish-language internationalisation projects, in Swedish from the start and not in translation.',
          ),
        ],
      }),
      goals: rich({
        sv: [
          ul([
            'De svenskspråkiga skolorna känner till varandras projekt.',
            'God praxis från svenskspråkiga skolor syns jämbördigt med den finskspråkiga.',
            'Samordningen fortsätter sida vid sida med mentorprogrammet.',
          ]),
        ],
        fi: [
          ul([
            'Ruotsinkieliset koulut tuntevat toistensa hankkeet.',
            'Ruotsinkielisten koulujen hyvät käytännöt näkyvät tasavertaisesti suomenkielisten rinnalla.',
            'Koordinaatio jatkuu mentoriohjelman rinnalla.',
          ]),
        ],
        en: [
          ul([
            'Swedish-language schools know of each other’s projects.',
            'Good practices of Swedish-language schools are as visible as those in Finnish.',
            'Coordination goes on side by side with the mentor programme.',
          ]),
        ],
      }),
      description: rich({
        sv: [
          p(
            'SVEKO kom med våren 2011, när CLUE, INTO och SCART redan var i gång. När de tre avslutades våren 2012 fortsatte samordningen på svenska.',
          ),
          p(
            'Källorna är inte helt eniga om början: webbplatsens egen historiksida berättar att fyra projekt fick understöd redan i augusti 2010. Här följer vi den berättelse som samordnarna själva har skrivit.',
          ),
        ],
        fi: [
          p(
            'SVEKO tuli mukaan keväällä 2011, kun CLUE, INTO ja SCART olivat jo käynnissä. Kun nämä kolme päättyivät keväällä 2012, ruotsinkielinen koordinaatio jatkui.',
          ),
          p(
            'Lähteet eivät ole alusta aivan yksimielisiä: sivuston oman historiasivun mukaan avustuksen sai neljä hanketta jo elokuussa 2010. Tässä seurataan kertomusta, jonka koordinaattorit itse ovat kirjoittaneet.',
          ),
        ],
        en: [
          p(
            'SVEKO joined in spring 2011, when CLUE, INTO and SCART were already at work. When those three ended in spring 2012, coordination in Swedish went on.',
          ),
          p(
            'The sources do not quite agree on the beginning: the site’s own history page says that four projects received grants as early as August 2010. Here we follow the account that the coordinators themselves wrote.',
          ),
        ],
      }),
      coordinators: coordinators('SVEKO'),
      ophContacts,
      contact,
      steeringGroup,
      localSupport,
      funding,
      startDate: { date: '2011-03-01', precision: 'season' },
      disseminationPlan,
      guidance,
      archives: [
        {
          kind: 'blog',
          title: L({
            sv: 'SVEKO-projektets informationsblogg (blir ett statiskt arkiv när projektet upphör)',
            fi: 'SVEKO-hankkeen tiedotusblogi (jää pysyväksi arkistoksi, kun hanke päättyy)',
            en: 'Information blog of SVEKO (becomes a static archive when the project ends)',
          }),
          readOnly: false,
        },
      ],
    },
  },
  {
    key: 'polkka',
    by: 'coordinator',
    state: 'published',
    data: {
      acronym: 'POLKKA',
      kind: 'maintenance',
      status: 'active',
      name: L({
        fi: 'POLKKA-hanke: sivuston ylläpito ja kehittäminen',
        sv: 'POLKKA-projektet: webbplatsens underhåll och utveckling',
        en: 'The POLKKA project: maintaining and developing the site',
      }),
      summary: L({
        fi: 'Pitää huolta neljän koordinaatiohankkeen yhteisestä julkaisualustasta, jotta kootut käytännöt pysyvät löydettävinä ja elossa.',
        sv: 'Tar hand om de fyra samordningsprojektens gemensamma publiceringsplattform, så att den samlade praxisen hålls levande och går att hitta.',
        en: 'Looks after the shared publishing platform of the four coordination projects, so that the practices gathered stay alive and easy to find.',
      }),
      languages: [code('language', 'fi'), code('language', 'sv')],
      coreTask: rich({
        fi: [
          p(
            'Nimi POLKKA tulee sanoista perusopetuksen ja lukiokoulutuksen kansainvälisyyssivusto. Kun kolme koordinaatiohanketta päättyi, sivusto tarvitsi jonkun, joka ylläpitää ja kehittää sitä.',
          ),
        ],
        sv: [
          p(
            'Namnet POLKKA bygger på finska ord för en webbplats om internationalisering i grundläggande utbildning och gymnasieutbildning. När tre av samordningsprojekten upphörde behövde platsen någon som underhåller och utvecklar den.',
          ),
        ],
        en: [
          p(
            'The name POLKKA is built from the Finnish words for a site on internationality in basic and general upper secondary education. When three of the coordination projects ended, the site needed someone to maintain and develop it.',
          ),
        ],
      }),
      goals: rich({
        fi: [
          ul([
            'Hankkeiden tulokset leviävät ensi kertaa suunnitellusti yhdestä paikasta.',
            'Tieto ja tukimateriaali löytyvät yhdestä osoitteesta.',
            'Käsitteet ovat selviä ja samat kaikille.',
            'Aloittelija saa vauhtia ja luotsin, ja hiljainen puurtaja saa työlleen näkyvyyttä ja arvostusta.',
            'Verkostot tekevät enemmän yhteistyötä keskenään.',
          ]),
        ],
        sv: [
          ul([
            'Projektens resultat sprids för första gången planmässigt från ett ställe.',
            'Information och stödmaterial finns på en adress.',
            'Begreppen är klara och desamma för alla.',
            'Nybörjaren får fart och en lots, och den som sliter i tysthet blir sedd och uppskattad.',
            'Nätverken samarbetar mer med varandra.',
          ]),
        ],
        en: [
          ul([
            'The results of projects spread from one place, and for the first time by plan.',
            'Information and support materials are at one address.',
            'Concepts are clear and the same for everyone.',
            'Beginners gain speed and a pilot, and silent toilers are seen and valued.',
            'Networks work together more.',
          ]),
        ],
      }),
      description: rich({
        fi: [
          p(
            'Ennen joulua 2011 oli vasta hämärä ajatus jonkinlaisesta portaalista. Aineisto koottiin pilvipalveluun, ajatuksia vaihdettiin mikroblogissa ja työ jaettiin neljän kesken. Toukokuussa 2012 sivusto sai ilmeensä ja rakenteensa.',
          ),
          p('Pian sivusto alkoi elää omaa elämäänsä. Siksi se sai oman hankkeen.'),
        ],
        sv: [
          p(
            'Före jul 2011 fanns bara en dunkel tanke om någon sorts portal. Materialet samlades i en molntjänst, tankar utbyttes i en mikroblogg och arbetet delades på fyra. I maj 2012 fick webbplatsen sitt utseende och sin struktur.',
          ),
          p('Snart började webbplatsen leva sitt eget liv. Därför fick den ett eget projekt.'),
        ],
        en: [
          p(
            'Before Christmas 2011 there was only a dim idea of some sort of portal. Material was gathered in a cloud service, thoughts were traded in a microblog and the work was split four ways. In May 2012 the site got its looks and its structure.',
          ),
          p('Soon the site began to live a life of its own. So it was given a project of its own.'),
        ],
      }),
      contact,
      keyFigures: [
        {
          qualifier: 'exact',
          value: 1300,
          unit: L({ fi: 'viestiä', sv: 'inlägg', en: 'posts' }),
          label: L({
            fi: 'koordinaattoreilta mikroblogissa',
            sv: 'av samordnarna i mikrobloggen',
            en: 'by the coordinators in the microblog',
          }),
        },
        {
          qualifier: 'exact',
          value: 11,
          unit: L({ fi: 'videopalaveria', sv: 'videomöten', en: 'video meetings' }),
          label: L({
            fi: 'sivustoa rakennettaessa',
            sv: 'medan webbplatsen byggdes',
            en: 'while the site was built',
          }),
        },
        {
          qualifier: 'exact',
          value: 3,
          unit: L({ fi: 'livetapaamista', sv: 'möten på plats', en: 'live meetings' }),
          label: L({
            fi: 'samassa huoneessa',
            sv: 'i samma rum',
            en: 'in the same room',
          }),
          note: L({
            fi: 'Luku on julkaistu sellaisena. Kertomuksessa kuvataan tapaamisista kaksi.',
            sv: 'Siffran anges så som den har publicerats. I berättelsen beskrivs två av mötena.',
            en: 'The figure is given as published. The account describes two of the meetings.',
          }),
        },
        {
          qualifier: 'exact',
          value: 7,
          unit: L({ fi: 'kuukautta', sv: 'månader', en: 'months' }),
          label: L({
            fi: 'kesti koko prosessi',
            sv: 'tog hela processen',
            en: 'for the whole process',
          }),
        },
        {
          qualifier: 'exact',
          value: 32,
          unit: L({ fi: 'käytäntöä', sv: 'exempel', en: 'practices' }),
          label: L({
            fi: 'kirjattuja hyviä käytäntöjä',
            sv: 'på god praxis nedskrivna',
            en: 'recorded as good practices',
          }),
          asOf: '2012-07-31',
          note: L({
            fi: 'Lähteessä vuosi on painettu väärin (212).',
            sv: 'I källan är årtalet feltryckt (212).',
            en: 'The source misprints the year (212).',
          }),
        },
        {
          qualifier: 'exact',
          value: 1045,
          unit: L({ fi: 'kävijää', sv: 'besökare', en: 'visitors' }),
          label: L({ fi: 'POLKKA-sivustolla', sv: 'på webbplatsen POLKKA', en: 'to the POLKKA site' }),
          asOf: '2012-10-04',
        },
        {
          qualifier: 'over',
          value: 80,
          unit: L({ fi: 'kehittämishanketta', sv: 'utvecklingsprojekt', en: 'development projects' }),
          label: L({
            fi: 'koordinaation piirissä',
            sv: 'inom samordningen',
            en: 'within the coordination',
          }),
        },
      ],
      archives: [
        {
          kind: 'microblog',
          title: L({
            fi: 'Koordinaattoreiden mikroblogi (Yammer)',
            sv: 'Samordnarnas mikroblogg (Yammer)',
            en: 'The coordinators’ microblog (Yammer)',
          }),
          postCount: 1300,
        },
      ],
    },
  },
  {
    key: 'mentoriohjelma',
    by: 'coordinator',
    state: 'published',
    data: {
      kind: 'mentor-programme',
      status: 'active',
      name: L({
        fi: 'Kansainvälistymisen mentoriohjelma',
        sv: 'Mentorprogrammet för internationalisering',
        en: 'Mentor programme for internationalisation',
      }),
      summary: L({
        fi: 'Kasvattaa valtakunnallista verkostoitumista: kokenut kollega auttaa koulua alkuun ja pitää yllä yhteyttä Opetushallitukseen.',
        sv: 'Låter nätverkandet växa i hela landet: en erfaren kollega hjälper skolan i gång och håller kontakten med Utbildningsstyrelsen.',
        en: 'Helps networking grow across the country: an experienced colleague gets a school started and keeps in touch with the National Agency for Education.',
      }),
      coreTask: rich({
        fi: [p('Kehittää kansainvälistymisen valtakunnallista verkostoitumista mentorien avulla.')],
        sv: [p('Att med hjälp av mentorer utveckla det nationella nätverkandet kring internationalisering.')],
        en: [p('To develop national networking for internationalisation with the help of mentors.')],
      }),
      goals: rich({
        fi: [
          ul([
            'Koulu saa vertaistukea silloin, kun se sitä tarvitsee.',
            'Yksin kertynyt osaaminen muuttuu yhteiseksi.',
            'Opetushallitus ja kenttä kuulevat toisiaan.',
          ]),
        ],
        sv: [
          ul([
            'Skolan får kollegialt stöd när den behöver det.',
            'Kunnande som vuxit fram i ensamhet blir gemensamt.',
            'Utbildningsstyrelsen och fältet hör varandra.',
          ]),
        ],
        en: [
          ul([
            'A school gets peer support when it needs it.',
            'Skill gained alone becomes shared.',
            'The National Agency and the field hear each other.',
          ]),
        ],
      }),
      description: rich({
        fi: [
          p(
            'Koordinaattorit kulkivat koulusta kouluun kuin liikkuva osaamiskeskus. Kun kolme hanketta päättyi, mentoriohjelma otti tehtävästä kiinni; mentoriverkosto aloitti syksyllä 2012. Ruotsinkielinen koordinaatio jatkuu mentorien rinnalla.',
          ),
        ],
        sv: [
          p(
            'Samordnarna for från skola till skola som ett rörligt kompetenscentrum. När tre projekt upphörde tog mentorprogrammet vid, och mentornätverket började hösten 2012. Den svenskspråkiga samordningen fortsätter vid mentorernas sida.',
          ),
        ],
        en: [
          p(
            'The coordinators travelled from school to school like a moving centre of competence. When three projects ended, the mentor programme took up the task; the mentor network began in autumn 2012. Coordination in Swedish goes on beside the mentors.',
          ),
        ],
      }),
      contact,
      funding,
      startDate: { date: '2012-09-01', precision: 'season' },
    },
  },
]
