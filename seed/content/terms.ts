import { type Entry, L, ref } from './write.js'

/** The thinking behind the three phases. The sources name the author and the year, not the work. */
const kuure = [
  {
    author: 'Kuure, Tapio',
    year: 2010,
    title: '(nimeke ei ole tiedossa / titeln är inte känd)',
    note: L({
      fi: 'Ajatus kolmesta vaiheesta: syventäminen, laajentaminen, skaalaaminen.',
      sv: 'Tanken om tre faser: fördjupning, breddning, skalning.',
      en: 'The idea of three phases: deepening, broadening, scaling.',
    }),
  },
]

export const terms: Entry<'terms'>[] = [
  {
    key: 'kansainvalisyys',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'kansainvälisyys', sv: 'internationalism', en: 'internationality' }),
      definition: L({
        fi: 'asenne, taidot ja toiminta, joiden avulla ihmiset kohtaavat ja ymmärtävät toisiaan yli maiden, kielten ja kulttuurien rajojen',
        sv: 'de attityder, färdigheter och den verksamhet som låter människor mötas och förstå varandra över gränser mellan länder, språk och kulturer',
        en: 'attitudes, skills and activity by which people meet and understand each other across countries, languages and cultures',
      }),
      note: L({
        fi: 'Koulussa sana tarkoittaa muutakin kuin matkoja: katso kansainvälisyyden tasot.',
        sv: 'I skolan betyder ordet mer än resor: se grad av internationalisering. Om verksamheten används ofta ”internationell verksamhet”.',
        en: 'In schools the word means more than travel: see level of internationality.',
      }),
      status: 'recommended',
      related: [ref('terms', 'kansainvalistyminen'), ref('terms', 'kansainvalisyyden-taso')],
    },
  },
  {
    key: 'kansainvalistyminen',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'kansainvälistyminen', sv: 'internationalisering', en: 'internationalisation' }),
      definition: L({
        fi: 'muutos, jossa kansainvälisyys kasvaa osaksi koulun opetusta, toimintakulttuuria ja arkea',
        sv: 'förändring där det internationella växer in i skolans undervisning, verksamhetskultur och vardag',
        en: 'change in which the international grows into a school’s teaching, operating culture and daily life',
      }),
      usageExample: L({
        fi: 'Koulumme kansainvälistyminen alkoi siitä, että kysyimme oppilailta, mitä kieliä he puhuvat kotona.',
        sv: 'Skolans internationalisering började med att vi frågade eleverna vilka språk de talar hemma.',
        en: 'Our school’s internationalisation began when we asked the pupils which languages they speak at home.',
      }),
      status: 'recommended',
      related: [ref('terms', 'kansainvalisyys'), ref('terms', 'toimintakulttuuri')],
    },
  },
  {
    key: 'kansainvalisyyden-taso',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({
        fi: 'kansainvälisyyden taso',
        sv: 'grad av internationalisering',
        en: 'level of internationality',
      }),
      altLabels: L({
        fi: ['tasoajattelu', 'kansainvälisyyden tasot'],
        sv: ['nivå av internationalisering'],
        en: ['levels of internationalisation'],
      }),
      definition: L({
        fi: 'jokin niistä neljästä tavasta olla kansainvälinen, jotka kasautuvat asenteista kotikoulun ja kotimaan kautta matkoille',
        sv: 'något av de fyra sätt att vara internationell som bygger på varandra, från attityder via hemmaplan och hemlandet till resor',
        en: 'any of four ways of being international that build on each other, from attitudes through home and country to travel',
      }),
      note: L({
        fi: 'Tasot voi kuvata pyramidina: pohja koskee kaikkia, huippu harvoja. Ne kehitti Paula Mattila Opetushallituksesta yhdessä CIMOn kanssa.',
        sv: 'Graderna kan tecknas som en pyramid: basen gäller alla, toppen få. De utvecklades av Paula Mattila vid Utbildningsstyrelsen tillsammans med CIMO.',
        en: 'The levels can be drawn as a pyramid: the base concerns everybody, the top few. They were developed by Paula Mattila of the National Agency for Education with CIMO.',
      }),
      status: 'recommended',
      broader: [ref('terms', 'kansainvalisyys')],
    },
  },
  {
    key: 'kansainvalisyys-asenteina',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({
        fi: 'kansainvälisyys asenteina, uskalluksena ja ymmärryksenä',
        sv: 'internationalisering via attityder, mod och förståelse',
        en: 'internationality as attitudes, courage and understanding',
      }),
      definition: L({
        fi: 'kansainvälisyyden taso, jolla on kyse jokaisen suhtautumisesta toisiin: uteliaisuudesta, rohkeudesta kohdata ja halusta ymmärtää',
        sv: 'grad av internationalisering som handlar om hur var och en förhåller sig till andra: nyfikenhet, mod att möta och vilja att förstå',
        en: 'level of internationality that concerns how each person relates to others: curiosity, the courage to meet and the wish to understand',
      }),
      status: 'recommended',
      broader: [ref('terms', 'kansainvalisyyden-taso')],
      related: [
        ref('terms', 'kotikansainvalisyys'),
        ref('terms', 'kansallinen-kansainvalisyys'),
        ref('terms', 'liikkuvuus'),
        ref('terms', 'globaalikasvatus'),
      ],
    },
  },
  {
    key: 'kotikansainvalisyys',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({
        fi: 'kotikansainvälisyys',
        sv: 'internationalisering på hemmaplan',
        en: 'internationalisation at home',
      }),
      definition: L({
        fi: 'kansainvälisyyden taso, jolla kansainvälisyys löydetään omasta koulusta ja sen lähiympäristöstä',
        sv: 'grad av internationalisering där man finner det internationella i den egna skolan och dess närmiljö',
        en: 'level of internationality at which the international is found in one’s own school and its surroundings',
      }),
      usageExample: L({
        fi: 'Kotikansainvälisyys maksoi meille yhden kahvipaketin: kutsuimme naapurit kertomaan kotimaistaan.',
        sv: 'Internationaliseringen på hemmaplan kostade oss ett paket kaffe: vi bad grannarna komma och berätta om sina hemländer.',
        en: 'Internationalisation at home cost us a packet of coffee: we invited neighbours to tell of the countries they come from.',
      }),
      status: 'recommended',
      opposite: ref('terms', 'liikkuvuus'),
      broader: [ref('terms', 'kansainvalisyyden-taso')],
      related: [ref('terms', 'kansallinen-kansainvalisyys')],
    },
  },
  {
    key: 'kansallinen-kansainvalisyys',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({
        fi: 'kansallinen kansainvälisyys',
        sv: 'nationell internationalisering',
        en: 'internationality within the country',
      }),
      definition: L({
        fi: 'kansainvälisyyden taso, jolla koulut ja muut toimijat tekevät kansainvälisyystyötä yhdessä kotimaassa',
        sv: 'grad av internationalisering där skolor och andra aktörer arbetar med det internationella tillsammans i hemlandet',
        en: 'level of internationality at which schools and others work on international matters together in their own country',
      }),
      status: 'recommended',
      broader: [ref('terms', 'kansainvalisyyden-taso')],
      related: [ref('terms', 'kotikansainvalisyys'), ref('terms', 'verkosto')],
    },
  },
  {
    key: 'liikkuvuus',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'liikkuvuus', sv: 'rörlighet', en: 'mobility' }),
      altLabels: L({ fi: ['vaihto'], sv: ['mobilitet'], en: ['exchange'] }),
      definition: L({
        fi: 'kansainvälisyyden taso, jolla oppijat tai henkilöstö lähtevät toiseen maahan tai ottavat vastaan sieltä tulevia',
        sv: 'grad av internationalisering där lärande eller personal reser till ett annat land eller tar emot dem som kommer därifrån',
        en: 'level of internationality at which learners or staff go to another country or host those who come',
      }),
      note: L({
        fi: 'EU-teksteissä ruotsiksi myös mobilitet. Liikkuvuus tavoittaa harvat, joten hyödyn pitäisi ulottua kotiin jääviin.',
        sv: 'I EU-texter också ”mobilitet”. Rörligheten når få, och därför bör nyttan komma också dem till del som stannar hemma.',
        en: 'Mobility reaches few, so those who stay at home should gain as well.',
      }),
      status: 'recommended',
      opposite: ref('terms', 'kotikansainvalisyys'),
      broader: [ref('terms', 'kansainvalisyyden-taso')],
    },
  },
  {
    key: 'verkosto',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'verkosto', sv: 'nätverk', en: 'network' }),
      definition: L({
        fi: 'yhteisö, jossa koulut, opettajat tai muut toimijat vaihtavat osaamista yhteisen päämäärän hyväksi',
        sv: 'gemenskap där skolor, lärare eller andra aktörer byter kunnande för ett gemensamt mål',
        en: 'community in which schools, teachers or others exchange skills for a common goal',
      }),
      note: L({
        fi: 'Verkosto voi olla pysyvä tai hankkeena toimiva, ja sen jäsen edustaa yleensä oppilaitosta, paikkakuntaa tai aluetta.',
        sv: 'Ett nätverk kan vara bestående eller drivas som projekt, och medlemmen företräder oftast en läroanstalt, en ort eller en region.',
        en: 'A network may be permanent or run as a project; its members usually speak for a school, a locality or a region.',
      }),
      status: 'recommended',
      related: [ref('terms', 'verkostoituminen'), ref('terms', 'ohjausryhma')],
    },
  },
  {
    key: 'verkostoituminen',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'verkostoituminen', sv: 'nätverkande', en: 'networking' }),
      definition: L({
        fi: 'toiminta, jossa luodaan ja pidetään yllä suhteita antamalla ja saamalla',
        sv: 'verksamhet där man skapar och vårdar relationer genom att ge och få',
        en: 'activity in which relations are made and kept by giving and receiving',
      }),
      status: 'recommended',
      related: [ref('terms', 'verkosto'), ref('terms', 'vertaistuki')],
    },
  },
  {
    key: 'koordinaatiohanke',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'koordinaatiohanke', sv: 'samordningsprojekt', en: 'coordination project' }),
      altLabels: L({ fi: ['koordinointihanke'], sv: ['koordineringsprojekt'], en: ['coordinating project'] }),
      definition: L({
        fi: 'hanke, joka kokoaa, mallintaa ja levittää yhden teeman tai kieliryhmän kehittämishankkeissa tehtyä työtä',
        sv: 'projekt som samlar, modellerar och sprider arbete som gjorts i utvecklingsprojekten inom ett tema eller en språkgrupp',
        en: 'project that gathers, models and spreads the work done in the development projects of one theme or language group',
      }),
      status: 'recommended',
      opposite: ref('terms', 'kehittamishanke'),
      related: [
        ref('terms', 'koordinaattori'),
        ref('terms', 'mallintaminen'),
        ref('terms', 'levittaminen'),
        ref('terms', 'ohjausryhma'),
      ],
    },
  },
  {
    key: 'kehittamishanke',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'kehittämishanke', sv: 'utvecklingsprojekt', en: 'development project' }),
      definition: L({
        fi: 'määräaikainen työ, jolla koulu tai koulutuksen järjestäjä kokeilee ja vakiinnuttaa uutta toimintatapaa',
        sv: 'tidsbegränsat arbete där en skola eller utbildningsanordnare prövar och etablerar ett nytt arbetssätt',
        en: 'work of limited length in which a school or education provider tries out and settles a new way of working',
      }),
      status: 'recommended',
      opposite: ref('terms', 'koordinaatiohanke'),
      related: [ref('terms', 'hyva-kaytanto')],
    },
  },
  {
    key: 'koordinaattori',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'koordinaattori', sv: 'samordnare', en: 'coordinator' }),
      altLabels: L({ fi: ['koordinoija'], sv: ['koordinator'], en: ['co-ordinator'] }),
      definition: L({
        fi: 'henkilö, joka rakentaa yhteistyötä, välittää tietoa ja vie osaamista hankkeesta ja koulusta toiseen',
        sv: 'person som bygger samarbete, förmedlar information och för kunnande från projekt till projekt och skola till skola',
        en: 'person who builds co-operation, passes on information and carries skills from project to project and school to school',
      }),
      usageExample: L({
        fi: 'Koordinaattori oli kuin liikkuva osaamiskeskus.',
        sv: 'Samordnaren var som ett rörligt kompetenscentrum.',
        en: 'The coordinator was like a moving centre of competence.',
      }),
      status: 'recommended',
      related: [ref('terms', 'koordinaatiohanke'), ref('terms', 'mentori')],
    },
  },
  {
    key: 'hyva-kaytanto',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'hyvä käytäntö', sv: 'god praxis', en: 'good practice' }),
      altLabels: L({
        fi: ['hyvä käytänne', 'hyvät käytännöt'],
        sv: ['god modell', 'exempel på god praxis'],
        en: ['best practice'],
      }),
      definition: L({
        fi: 'kokeiltu ja kuvattu toimintatapa, jolla on saatu hyviä tuloksia ja jota muut voivat soveltaa',
        sv: 'prövat och beskrivet arbetssätt som har gett goda resultat och som andra kan tillämpa',
        en: 'tried and described way of working that has given good results and that others can apply',
      }),
      note: L({
        fi: 'Sana ”hyvä” ei tarkoita parasta mahdollista vaan sellaista, josta muillekin on hyötyä.',
        sv: '”God praxis” böjs inte i pluralis: säg ”exempel på god praxis”. God betyder inte bäst, utan till nytta också för andra.',
        en: '“Good” does not mean best of all, but of use to others too.',
      }),
      status: 'recommended',
      related: [
        ref('terms', 'mallintaminen'),
        ref('terms', 'siirrettavyys'),
        ref('terms', 'hyvan-hankkeen-kriteerit'),
      ],
    },
  },
  {
    key: 'hyvan-hankkeen-kriteerit',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({
        fi: 'hyvän hankkeen kriteerit',
        sv: 'kriterier för ett gott projekt',
        en: 'criteria of a good project',
      }),
      definition: L({
        fi: 'yhdessä sovitut perusteet, joiden avulla hankkeista tunnistetaan levittämisen arvoiset käytännöt',
        sv: 'gemensamt överenskomna grunder som hjälper att i projekten känna igen praxis värd att sprida',
        en: 'jointly agreed grounds by which practices worth spreading are recognised in projects',
      }),
      status: 'recommended',
      related: [ref('terms', 'hyva-kaytanto'), ref('terms', 'vaikuttavuus'), ref('terms', 'siirrettavyys')],
    },
  },
  {
    key: 'mallintaminen',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'mallintaminen', sv: 'modellering', en: 'modelling' }),
      altLabels: L({ fi: ['mallinnus'], sv: ['beskriva som modell'], en: ['describing as a model'] }),
      definition: L({
        fi: 'työ, jossa käytäntö kuvataan niin rakenteellisesti, että toinen voi ottaa sen käyttöön',
        sv: 'arbete där en praxis beskrivs med sådan struktur att någon annan kan ta den i bruk',
        en: 'work in which a practice is described in such a structure that others can take it up',
      }),
      status: 'recommended',
      related: [ref('terms', 'hyva-kaytanto'), ref('terms', 'levittaminen'), ref('terms', 'skaalaaminen')],
    },
  },
  {
    key: 'levittaminen',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'levittäminen', sv: 'spridning', en: 'dissemination' }),
      altLabels: L({ fi: ['disseminaatio'], sv: ['spridningsarbete'], en: ['spreading'] }),
      definition: L({
        fi: 'suunnitelmallinen työ, jolla käytännöt ja tulokset viedään niiden ulottuville, jotka niistä hyötyvät',
        sv: 'planmässigt arbete för att göra praxis och resultat tillgängliga för dem som har nytta av dem',
        en: 'planned work that brings practices and results within the reach of those who gain from them',
      }),
      status: 'recommended',
      related: [
        ref('terms', 'levittamissuunnitelma'),
        ref('terms', 'juurruttaminen'),
        ref('terms', 'jalkauttaminen'),
      ],
    },
  },
  {
    key: 'levittamissuunnitelma',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'levittämissuunnitelma', sv: 'spridningsplan', en: 'dissemination plan' }),
      definition: L({
        fi: 'suunnitelma siitä, kenelle, missä, milloin ja miten tuloksista kerrotaan',
        sv: 'plan över vem som får höra om resultaten, var, när och hur',
        en: 'plan of who is to hear of the results, where, when and how',
      }),
      status: 'recommended',
      related: [ref('terms', 'levittaminen')],
    },
  },
  {
    key: 'juurruttaminen',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'juurruttaminen', sv: 'förankring', en: 'embedding' }),
      definition: L({
        fi: 'työ, jolla uusi toimintatapa saadaan pysymään, kun hanke, raha tai alkuinto on ohi',
        sv: 'arbete som får ett nytt arbetssätt att leva vidare när projektet, pengarna eller den första ivern är slut',
        en: 'work that makes a new way of working last when the project, the money or the first zeal is over',
      }),
      note: L({
        fi: 'Juurruttaminen jää usein kesken tai huomaamatta.',
        sv: 'Förankringen stannar ofta på halva vägen eller märks inte.',
        en: 'Embedding is often left half-way or goes unseen.',
      }),
      status: 'recommended',
      related: [ref('terms', 'jalkauttaminen'), ref('terms', 'toimintakulttuuri')],
    },
  },
  {
    key: 'jalkauttaminen',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'jalkauttaminen', sv: 'omsättning i praktiken', en: 'putting into practice' }),
      altLabels: L({ fi: ['jalkautuminen'], sv: ['implementering'], en: ['implementation'] }),
      definition: L({
        fi: 'työ, jolla suunnitelma, malli tai tulos viedään koulun arkeen',
        sv: 'arbete som för in en plan, en modell eller ett resultat i skolans vardag',
        en: 'work that brings a plan, a model or a result into a school’s daily life',
      }),
      status: 'recommended',
      related: [ref('terms', 'juurruttaminen'), ref('terms', 'levittaminen')],
    },
  },
  {
    key: 'kehittamistyon-vaihe',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({
        fi: 'kehittämistyön vaihe',
        sv: 'fas i utvecklingsarbetet',
        en: 'phase of development work',
      }),
      definition: L({
        fi: 'jokin niistä kolmesta jaksosta, joiden kautta kehittämistyö etenee opettelusta yhteyksiin ja lopulta levitettävään tulokseen',
        sv: 'någon av de tre perioder genom vilka utvecklingsarbetet går från lärande via kontakter till ett resultat som kan spridas',
        en: 'any of the three stretches through which development work moves from learning through linking to a result that can be spread',
      }),
      status: 'recommended',
      sources: kuure,
    },
  },
  {
    key: 'syventaminen',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'syventäminen', sv: 'fördjupning', en: 'deepening' }),
      definition: L({
        fi: 'kehittämistyön ensimmäinen vaihe, jossa suunnitellaan, perehdytään ja opitaan mahdollisimman paljon',
        sv: 'utvecklingsarbetets första fas, där man planerar, sätter sig in och lär sig så mycket som möjligt',
        en: 'first phase of development work, in which one plans, gets acquainted and learns as much as possible',
      }),
      note: L({
        fi: 'Vaiheeseen kuuluvat into, ahdistus, pysähdykset ja uudet alut. Ohjausta tarvitaan paljon.',
        sv: 'Till fasen hör iver, ångest, stopp och nya starter. Behovet av handledning är stort.',
        en: 'Zeal, anxiety, stops and fresh starts belong to it. Much guidance is needed.',
      }),
      status: 'recommended',
      broader: [ref('terms', 'kehittamistyon-vaihe')],
      related: [ref('terms', 'laajentaminen'), ref('terms', 'skaalaaminen')],
      sources: kuure,
    },
  },
  {
    key: 'laajentaminen',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'laajentaminen', sv: 'breddning', en: 'broadening' }),
      definition: L({
        fi: 'kehittämistyön toinen vaihe, jossa yksittäisten hankkeiden kokemuksia levitetään, kytketään toisiinsa ja kokeillaan uusissa yhteyksissä',
        sv: 'utvecklingsarbetets andra fas, där erfarenheter från enskilda projekt sprids, knyts ihop och prövas i nya sammanhang',
        en: 'second phase of development work, in which the experience of single projects is spread, linked and tried in new settings',
      }),
      note: L({
        fi: 'Laajentaminen ei voi jatkua loputtomiin.',
        sv: 'Breddningen kan inte pågå i all evighet.',
        en: 'Broadening cannot last for ever.',
      }),
      status: 'recommended',
      broader: [ref('terms', 'kehittamistyon-vaihe')],
      related: [ref('terms', 'syventaminen'), ref('terms', 'skaalaaminen')],
      sources: kuure,
    },
  },
  {
    key: 'skaalaaminen',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'skaalaaminen', sv: 'skalning', en: 'scaling' }),
      altLabels: L({ fi: ['skaalaus'], sv: ['uppskalning'], en: ['scaling up'] }),
      definition: L({
        fi: 'kehittämistyön kolmas vaihe, jossa tulosta rajataan, olennainen erotetaan ja malli tehdään levitettäväksi',
        sv: 'utvecklingsarbetets tredje fas, där resultatet avgränsas, det väsentliga sållas fram och modellen görs klar att spridas',
        en: 'third phase of development work, in which the result is delimited, the essential set apart and the model made ready to spread',
      }),
      status: 'recommended',
      broader: [ref('terms', 'kehittamistyon-vaihe')],
      related: [ref('terms', 'syventaminen'), ref('terms', 'laajentaminen'), ref('terms', 'mallintaminen')],
      sources: kuure,
    },
  },
  {
    key: 'vertaistuki',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'vertaistuki', sv: 'kollegialt stöd', en: 'peer support' }),
      altLabels: L({
        fi: ['vertaiskeskustelu'],
        sv: ['kamratstöd', 'kollegialt samtal'],
        en: ['peer discussion'],
      }),
      definition: L({
        fi: 'tuki, jota saman työn tekijät antavat toisilleen jakamalla kokemuksia',
        sv: 'stöd som de som gör samma arbete ger varandra genom att dela erfarenheter',
        en: 'support that people in the same work give each other by sharing experience',
      }),
      status: 'recommended',
      related: [ref('terms', 'verkostoituminen'), ref('terms', 'mentori')],
    },
  },
  {
    key: 'mentori',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'mentori', sv: 'mentor', en: 'mentor' }),
      definition: L({
        fi: 'kokenut kollega, joka tukee toista hänen omista kysymyksistään lähtien',
        sv: 'erfaren kollega som stöder en annan utifrån dennas egna frågor',
        en: 'experienced colleague who supports another, starting from that person’s own questions',
      }),
      note: L({
        fi: 'Mentorin tukema henkilö on mentoroitava.',
        sv: 'Den som får stöd av en mentor kallas adept.',
        en: 'The person supported is the mentee.',
      }),
      status: 'recommended',
      related: [ref('terms', 'vertaistuki'), ref('terms', 'koordinaattori')],
    },
  },
  {
    key: 'asiantuntijakoulu',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'asiantuntijakoulu', sv: 'expertskola', en: 'expert school' }),
      definition: L({
        fi: 'koulu, joka antaa erityisosaamistaan muiden käyttöön esimerkiksi kouluttamalla, neuvomalla ja lainaamalla aineistoja',
        sv: 'skola som ställer sitt särskilda kunnande till andras förfogande, till exempel genom att utbilda, ge råd och låna ut material',
        en: 'school that puts its special skill at the service of others, for example by training, advising and lending materials',
      }),
      status: 'recommended',
      related: [ref('terms', 'verkosto'), ref('terms', 'mentori')],
    },
  },
  {
    key: 'globaalikasvatus',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'globaalikasvatus', sv: 'global fostran', en: 'global education' }),
      definition: L({
        fi: 'kasvatus, joka auttaa ymmärtämään maailmaa yhtenä ja ottamaan siitä vastuuta',
        sv: 'fostran som hjälper en att förstå världen som en helhet och ta ansvar för den',
        en: 'education that helps one to see the world as one and to take responsibility for it',
      }),
      status: 'recommended',
      related: [ref('terms', 'kansainvalisyys-asenteina'), ref('terms', 'kansalaisvaikuttaminen')],
    },
  },
  {
    key: 'kansalaisvaikuttaminen',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'kansalaisvaikuttaminen', sv: 'medborgarpåverkan', en: 'civic influence' }),
      definition: L({
        fi: 'toiminta, jolla ihmiset vaikuttavat yhteisiin asioihin omassa yhteisössään ja maailmassa',
        sv: 'verksamhet där människor påverkar gemensamma frågor i sin egen omgivning och i världen',
        en: 'activity by which people influence common matters in their community and in the world',
      }),
      status: 'recommended',
      related: [ref('terms', 'globaalikasvatus'), ref('terms', 'osallisuus')],
    },
  },
  {
    key: 'kielisuihkutus',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'kielisuihkutus', sv: 'språkdusch', en: 'language shower' }),
      altLabels: L({ fi: ['kielisuihku'], en: ['language taster'] }),
      definition: L({
        fi: 'lyhyt ja leikinomainen tuokio, jossa lapset tai oppilaat saavat tuntumaa uuteen kieleen',
        sv: 'kort och lekfull stund där barn eller elever får känna på ett nytt språk',
        en: 'short and playful session in which children or pupils get a taste of a new language',
      }),
      note: L({
        fi: 'Ei sama asia kuin kielikylpy, jossa opetetaan pitkään ja paljon uudella kielellä.',
        sv: 'Inte samma sak som språkbad, där man länge undervisas på det nya språket.',
        en: 'Not the same as language immersion, in which teaching in the new language is long and extensive.',
      }),
      usageExample: L({
        fi: 'Kielisuihkutus kestää vartin, ja lopussa osataan jo tervehtiä.',
        sv: 'Språkduschen tar en kvart, och till slut kan alla hälsa.',
        en: 'The language shower takes a quarter of an hour, and at the end everyone can say hello.',
      }),
      status: 'recommended',
      related: [ref('terms', 'kansallinen-kielivaranto')],
    },
  },
  {
    key: 'kansallinen-kielivaranto',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({
        fi: 'kansallinen kielivaranto',
        sv: 'den nationella språkreserven',
        en: 'national language reserve',
      }),
      definition: L({
        fi: 'kaikki ne kielet, joita maassa osataan, opiskellaan ja käytetään',
        sv: 'alla de språk som man kan, studerar och använder i landet',
        en: 'all the languages known, studied and used in the country',
      }),
      status: 'recommended',
      related: [ref('terms', 'kielisuihkutus')],
    },
  },
  {
    key: 'erityinen-osaaminen',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({
        fi: 'erityinen osaaminen ja lahjakkuus',
        sv: 'särskilt kunnande och särskild begåvning',
        en: 'special competence and giftedness',
      }),
      definition: L({
        fi: 'taipumus tai taito, joka on jollakin alalla selvästi tavallista vahvempi ja kaipaa omaa opetustaan',
        sv: 'fallenhet eller färdighet som på något område är klart starkare än vanligt och behöver egen undervisning',
        en: 'gift or skill that in some field is clearly stronger than usual and needs teaching of its own',
      }),
      status: 'recommended',
    },
  },
  {
    key: 'osallisuus',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'osallisuus', sv: 'delaktighet', en: 'participation' }),
      definition: L({
        fi: 'mahdollisuus olla mukana, tulla kuulluksi ja vaikuttaa siihen, mitä yhdessä tehdään',
        sv: 'möjlighet att vara med, bli hörd och påverka det man gör tillsammans',
        en: 'chance to take part, to be heard and to influence what is done together',
      }),
      status: 'recommended',
      related: [ref('terms', 'yhdenvertaisuus'), ref('terms', 'kansalaisvaikuttaminen')],
    },
  },
  {
    key: 'yhdenvertaisuus',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'yhdenvertaisuus', sv: 'likabehandling', en: 'equity' }),
      definition: L({
        fi: 'periaate, jonka mukaan jokaisella on samanarvoiset mahdollisuudet päästä osalliseksi, rahasta, paikkakunnasta ja taustasta riippumatta',
        sv: 'princip enligt vilken alla har likvärdiga möjligheter att få del av det gemensamma, oavsett pengar, ort och bakgrund',
        en: 'principle that everyone has equal chances of a share, whatever their money, place or background',
      }),
      note: L({
        fi: 'Kansainvälisyydestä ei saa osaansa jokainen oppija. Siksi käytännöistä kysytään aina, ketkä pääsevät mukaan.',
        sv: 'Alla lärande får inte sin del av internationaliseringen. Därför frågar vi om varje praxis vem som kan vara med.',
        en: 'Not every learner gets a share of internationality. That is why every practice is asked who can take part.',
      }),
      status: 'recommended',
      related: [ref('terms', 'osallisuus')],
    },
  },
  {
    key: 'siirrettavyys',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'siirrettävyys', sv: 'överförbarhet', en: 'transferability' }),
      definition: L({
        fi: 'ominaisuus, jonka vuoksi käytäntö toimii muuallakin kuin siellä, missä se syntyi',
        sv: 'egenskap som gör att en praxis fungerar också på annat håll än där den uppstod',
        en: 'quality that lets a practice work elsewhere than where it was born',
      }),
      status: 'recommended',
      related: [ref('terms', 'hyva-kaytanto'), ref('terms', 'skaalaaminen')],
    },
  },
  {
    key: 'vaikuttavuus',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'vaikuttavuus', sv: 'genomslag', en: 'impact' }),
      definition: L({
        fi: 'se pysyvä muutos, jonka toiminta saa aikaan oppijoissa, opettajissa tai koulussa',
        sv: 'den bestående förändring som verksamheten leder till hos lärande, lärare eller i skolan',
        en: 'lasting change that an activity brings about in learners, teachers or the school',
      }),
      status: 'recommended',
      related: [ref('terms', 'toimintakulttuuri'), ref('terms', 'hyvan-hankkeen-kriteerit')],
    },
  },
  {
    key: 'toimintakulttuuri',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'toimintakulttuuri', sv: 'verksamhetskultur', en: 'operating culture' }),
      definition: L({
        fi: 'ne yhteiset tavat, arvot ja käytännöt, joiden mukaan koulussa eletään ja toimitaan',
        sv: 'de gemensamma vanor, värderingar och rutiner som man lever och arbetar efter i skolan',
        en: 'shared habits, values and routines by which a school lives and works',
      }),
      note: L({
        fi: 'Kehittämistyön lopullinen päämäärä on usein toimintakulttuurin muutos.',
        sv: 'Utvecklingsarbetets slutliga mål är ofta en förändrad verksamhetskultur.',
        en: 'The final aim of development work is often a change of operating culture.',
      }),
      status: 'recommended',
      related: [ref('terms', 'juurruttaminen'), ref('terms', 'vaikuttavuus')],
    },
  },
  {
    key: 'ohjausryhma',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'ohjausryhmä', sv: 'styrgrupp', en: 'steering group' }),
      definition: L({
        fi: 'ryhmä, joka tukee, rohkaisee ja kysyy ja katsoo, että hanke tai verkosto pysyy suunnassaan',
        sv: 'grupp som stöder, uppmuntrar och frågar och ser till att projektet eller nätverket håller kursen',
        en: 'group that supports, encourages and questions, and sees that a project or network keeps its course',
      }),
      status: 'recommended',
      related: [ref('terms', 'koordinaatiohanke'), ref('terms', 'verkosto')],
    },
  },
  {
    key: 'lahineuvos',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'lähineuvos', sv: 'närråd', en: 'near counsellor' }),
      definition: L({
        fi: 'opetusneuvos, joka ohjaa kaikkia koordinaatiohankkeita yhteisesti',
        sv: 'undervisningsråd som handleder alla samordningsprojekt gemensamt',
        en: 'counsellor of education who guides all the coordination projects together',
      }),
      note: L({
        fi: 'Leikkisä sana hankkeiden omasta kielestä.',
        sv: 'Ett lekfullt ord ur projektens eget språk.',
        en: 'A playful word from the projects’ own speech.',
      }),
      status: 'admitted',
      related: [ref('terms', 'kummineuvos')],
    },
  },
  {
    key: 'kummineuvos',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'kummineuvos', sv: 'fadderråd', en: 'godparent counsellor' }),
      definition: L({
        fi: 'opetusneuvos, joka on yhden hankkeen oma yhteyshenkilö Opetushallituksessa',
        sv: 'undervisningsråd som är ett enskilt projekts egen kontaktperson vid Utbildningsstyrelsen',
        en: 'counsellor of education who is one project’s own contact at the National Agency for Education',
      }),
      note: L({
        fi: 'Leikkisä sana hankkeiden omasta kielestä.',
        sv: 'Ett lekfullt ord ur projektens eget språk. I löpande text: projektets kontaktperson vid Utbildningsstyrelsen.',
        en: 'A playful word from the projects’ own speech.',
      }),
      status: 'admitted',
      related: [ref('terms', 'lahineuvos')],
    },
  },
  {
    key: 'koulutuksen-jarjestaja',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'koulutuksen järjestäjä', sv: 'utbildningsanordnare', en: 'education provider' }),
      altLabels: L({
        fi: ['opetuksen järjestäjä'],
        sv: ['anordnare av utbildning'],
        en: ['provider of education'],
      }),
      definition: L({
        fi: 'kunta tai muu yhteisö, joka vastaa opetuksen tai koulutuksen järjestämisestä',
        sv: 'kommun eller annan organisation som ansvarar för att ordna undervisning eller utbildning',
        en: 'municipality or other body that is responsible for providing education',
      }),
      status: 'recommended',
    },
  },
  {
    key: 'kansainvalistymissuunnitelma',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({
        fi: 'kansainvälistymissuunnitelma',
        sv: 'plan för internationalisering',
        en: 'internationalisation plan',
      }),
      definition: L({
        fi: 'koulun tai koulutuksen järjestäjän kirjaama käsitys siitä, mihin kansainvälisyydellä pyritään ja miten',
        sv: 'det som en skola eller utbildningsanordnare har skrivit ner om vart man vill med det internationella, och hur',
        en: 'what a school or education provider has written down of where it wants to go internationally, and how',
      }),
      note: L({
        fi: 'Suunnitelmia on tullut lisää, mutta suunnitelma paperilla ei vielä ole suunnittelua.',
        sv: 'Planerna har blivit fler, men en plan på papper är ännu inte planering.',
        en: 'Plans have become more common, but a plan on paper is not yet planning.',
      }),
      status: 'recommended',
      related: [ref('terms', 'kansainvalistyminen'), ref('terms', 'koulutuksen-jarjestaja')],
    },
  },
  {
    key: 'valtionavustus',
    by: 'editor',
    state: 'published',
    data: {
      prefLabel: L({ fi: 'valtionavustus', sv: 'statsunderstöd', en: 'state grant' }),
      altLabels: L({
        fi: ['valtionapu'],
        sv: ['statligt understöd'],
        en: ['discretionary government transfer'],
      }),
      definition: L({
        fi: 'raha, jonka valtion viranomainen myöntää hakemuksesta tiettyyn tarkoitukseen',
        sv: 'pengar som en statlig myndighet på ansökan beviljar för ett visst ändamål',
        en: 'money that a state authority grants on application for a certain purpose',
      }),
      status: 'recommended',
    },
  },
  {
    key: 'parastaminen',
    by: 'editor',
    state: 'inReview',
    data: {
      prefLabel: L({ fi: 'parastaminen', sv: 'lärande av varandra', en: 'bench-learning' }),
      altLabels: L({ fi: ['vertaisoppiminen'], sv: ['bench-learning'], en: ['benchlearning'] }),
      definition: L({
        fi: 'toiminnan parantaminen ottamalla oppia siitä, miten muut tekevät',
        sv: 'förbättring av den egna verksamheten genom att ta lärdom av hur andra gör',
        en: 'improvement of one’s own work by learning from how others do it',
      }),
      note: L({
        fi: 'Leikkisä sana hankkeiden omasta kielestä. Onko se suositettava?',
        sv: 'Ett lekfullt ord på finska. Bör det rekommenderas?',
      }),
      status: 'admitted',
      related: [ref('terms', 'laajentaminen'), ref('terms', 'vertaistuki')],
    },
  },
  {
    key: 'hankekeskeisyys',
    by: 'editor',
    state: 'draft',
    data: {
      prefLabel: L({ fi: 'hankekeskeisyys', en: 'project-centredness' }),
      definition: L({
        fi: 'uskomus, jonka mukaan mitään ei voi kehittää ilman erillistä rahaa',
        en: 'belief that nothing can be developed without extra money',
      }),
      status: 'recommended',
      related: [ref('terms', 'kehittamishanke'), ref('terms', 'valtionavustus')],
    },
  },
]
