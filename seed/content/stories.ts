import { code, type Entry, h2, L, p, ref, rich } from './write.js'

const creators = [
  {
    displayName: 'POLKKA',
    roleTitle: L({ fi: 'toimitus', sv: 'redaktionen', en: 'editorial team' }),
  },
]

const declarations = {
  authorsAgree: true,
  imagesConsented: true,
  noPupilData: true,
  attachmentsAccessible: true,
}

const allProjects = ['clue', 'into', 'scart', 'sveko', 'polkka', 'mentoriohjelma'].map((key) =>
  ref('coordination-projects', key),
)

const titleUnknown = '(nimeke ei ole tiedossa / titeln är inte känd)'

export const stories: Entry<'stories'>[] = [
  {
    key: 'koordinaation-tarina',
    by: 'coordinator',
    state: 'published',
    data: {
      title: L({
        fi: 'Neljä hanketta, yksi sivusto: koordinaation tarina',
        sv: 'Fyra projekt, en webbplats: berättelsen om samordningen',
        en: 'Four projects, one site: the story of the coordination',
      }),
      lead: L({
        fi: 'Yli 80 kehittämishanketta teki kouluissa hyvää työtä toisistaan tietämättä. Neljä koordinaatiohanketta lähti kokoamaan sitä, eksyi välillä ja löysi lopulta yhteisen paikan.',
        sv: 'Över 80 utvecklingsprojekt gjorde ett gott arbete i skolorna utan att känna till varandra. Fyra samordningsprojekt gav sig ut för att samla det, gick vilse ibland och hittade till sist en gemensam plats.',
        en: 'More than 80 development projects did good work in schools without knowing of each other. Four coordination projects set out to gather it, lost their way at times and found a shared place in the end.',
      }),
      body: rich({
        fi: [
          p(
            'Joulun alla 2011 Tampereella istuttiin saman pöydän ääreen. Pöydällä oli vasta ajatus: jonkinlainen portaali, jossa kaikki kootut käytännöt olisivat yhdessä. Kukaan ei vielä tiennyt, miltä se näyttäisi.',
          ),
          h2('Lähtö'),
          p(
            'Matka oli alkanut elokuussa 2010. Opetushallitus oli rahoittanut kouluille kansainvälistymishankkeita, mutta tulokset jäivät hajalleen. Siksi se päätti käynnistää koordinaation. CLUE sai hoitaakseen globaalikasvatuksen ja vaikuttamisen, SCART tieteen, taiteen ja lahjakkuuden, INTO kielet. Keväällä 2011 mukaan tuli SVEKO, ruotsinkielisten hankkeiden koordinaatio.',
          ),
          h2('Syventäminen: opettelua ja harha-askelia'),
          p(
            'Alussa luettiin, suunniteltiin ja opeteltiin. Into oli suuri, ja niin oli ahdistuskin. Välillä pysähdyttiin kuin seinään ja aloitettiin alusta. Koordinaatio oli itsekin yhtä hajallaan kuin se, mitä sen piti koota.',
          ),
          p(
            'Vaikein pulma oli yksinkertainen: mistä tietää, että käytäntö on hyvä? Siihen tehtiin kriteerit yhdessä Opetushallituksen kanssa.',
          ),
          h2('Laajentaminen: kentälle'),
          p(
            'Koordinaattorit lähtivät kouluihin. He keskustelivat, välittivät tietoa ja rakensivat yhteistyötä kuin liikkuvat osaamiskeskukset. Opetusneuvos Ritva Järvinen kuvasi heitä Opetushallituksen pitkiksi käsiksi. Samalla opetusneuvokset saivat rinnalleen osaavan joukon, ja ohjauksesta kasvoi työtä kantava voima: sisältöä, tietoa ja pedagogiikkaa.',
          ),
          p(
            'Tärkein tuki tuli kuitenkin omasta joukosta. Kun neljän hankkeen koordinaattorit alkoivat tavata toisiaan, verkossa ja kasvokkain, kenenkään ei tarvinnut enää keksiä kaikkea yksin. Toinen vertaisryhmä löytyi valtakunnallisista oppimisympäristöhankkeista.',
          ),
          h2('Skaalaaminen: yksi osoite'),
          p(
            'Sivuston rakentaminen pakotti rajaamaan. Aineisto koottiin pilvipalveluun, ja ajatuksia vaihdettiin mikroblogissa. Toukokuussa 2012 päätettiin ilmeestä ja rakenteesta. Kesällä kirjattuja käytäntöjä oli jo 32.',
          ),
          p(
            'Sivusto sai nimen POLKKA, ja pian se alkoi elää omaa elämäänsä. Se kokosi tukimateriaalin ensi kertaa yhteen paikkaan ja toi järjestystä kirjavaan sanastoon.',
          ),
          h2('Mitä jäi'),
          p(
            'CLUE, INTO ja SCART päättyivät keväällä 2012. Juuri silloin huomattiin, ettei koordinaatio ollut valmis. Työtä jatkavat POLKKA-hanke, mentoriohjelma ja SVEKO.',
          ),
          p(
            'Tärkein oppi ei ollut sivusto vaan tie sinne. Moni koulu uskoo yhä, ettei mitään voi kehittää ilman hankerahaa, ja juurruttaminen jää kesken. Mutta kouluissa puhutaan nyt muustakin kuin matkoista, ja yksin tehty työ on tullut näkyväksi.',
          ),
        ],
        sv: [
          p(
            'Strax före jul 2011 satte man sig vid samma bord i Tammerfors. På bordet fanns bara en tanke: någon sorts portal där all samlad praxis skulle finnas. Ingen visste ännu hur den skulle se ut.',
          ),
          h2('Avfärden'),
          p(
            'Resan hade börjat i augusti 2010. Utbildningsstyrelsen hade finansierat internationaliseringsprojekt i skolorna, men resultaten var utspridda. Därför beslöt den att starta en samordning. CLUE fick sköta global fostran och påverkan, SCART vetenskap, konst och begåvning, INTO språken. Våren 2011 kom SVEKO med, samordningen av de svenskspråkiga projekten.',
          ),
          h2('Fördjupning: lärdomar och felsteg'),
          p(
            'I början läste man, planerade och lärde sig. Ivern var stor, och det var ångesten också. Ibland tog det tvärstopp och man började om. Samordningen var själv lika utspridd som det den skulle samla.',
          ),
          p(
            'Det svåraste bekymret var enkelt: hur vet man att praxis är god? För det gjordes kriterier tillsammans med Utbildningsstyrelsen.',
          ),
          h2('Breddning: ut på fältet'),
          p(
            'Samordnarna gav sig ut till skolorna. De samtalade, förmedlade information och byggde samarbete som rörliga kompetenscentra. Undervisningsrådet Ritva Järvinen liknade dem vid Utbildningsstyrelsens långa armar. Samtidigt fick undervisningsråden en kunnig skara vid sin sida, och handledningen växte till en bärande kraft: innehåll, information och pedagogik.',
          ),
          p(
            'Det viktigaste stödet kom ändå ur den egna kretsen. När samordnarna i de fyra projekten började träffas, på nätet och öga mot öga, behövde ingen längre hitta på allt själv. En annan stödgrupp fanns bland de nationella lärmiljöprojekten.',
          ),
          h2('Skalning: en adress'),
          p(
            'Att bygga webbplatsen tvingade fram gränser. Materialet samlades i en molntjänst, och tankar utbyttes i en mikroblogg. I maj 2012 bestämdes utseende och struktur. På sommaren fanns redan 32 nedskrivna exempel på god praxis.',
          ),
          p(
            'Webbplatsen fick namnet POLKKA och började snart leva sitt eget liv. Den samlade för första gången stödmaterialet på ett ställe och förde ordning i en brokig terminologi.',
          ),
          h2('Vad som blev kvar'),
          p(
            'CLUE, INTO och SCART upphörde våren 2012. Just då märkte man att samordningen inte var färdig. Arbetet fortsätter i POLKKA-projektet, mentorprogrammet och SVEKO.',
          ),
          p(
            'Den viktigaste lärdomen var inte webbplatsen utan vägen dit. Många skolor tror ännu att inget kan utvecklas utan projektpengar, och förankringen stannar på halva vägen. Men i skolorna talar man nu om annat än resor, och det arbete som gjorts i ensamhet har blivit synligt.',
          ),
        ],
      }),
      themes: [
        code('themes', 'global-education'),
        code('themes', 'science'),
        code('themes', 'arts'),
        code('themes', 'giftedness'),
        code('themes', 'language-education'),
      ],
      levels: [code('internationalisation-levels', 'national')],
      startDate: { date: '2010-08-01', precision: 'month' },
      creators,
      timeline: [
        {
          when: { date: '2010-08-01', precision: 'month' },
          text: L({
            fi: 'CLUE, INTO ja SCART aloittavat. Sivuston historiasivun mukaan avustuksen sai silloin neljä hanketta; tässä seurataan koordinaattorien omaa kertomusta.',
            sv: 'CLUE, INTO och SCART börjar. Enligt webbplatsens historiksida fick fyra projekt understöd då; här följer vi samordnarnas egen berättelse.',
            en: 'CLUE, INTO and SCART begin. The site’s history page says that four projects got grants then; here we follow the coordinators’ own account.',
          }),
        },
        {
          when: { date: '2011-03-01', precision: 'season' },
          text: L({
            fi: 'SVEKO tulee mukaan: koordinaatiota myös ruotsiksi.',
            sv: 'SVEKO kommer med: samordning också på svenska.',
            en: 'SVEKO joins: coordination in Swedish too.',
          }),
        },
        {
          when: { date: '2011-12-01', precision: 'month' },
          place: code('municipality', '837'),
          text: L({
            fi: 'Yhteistapaaminen ennen joulua. Portaalista on vasta hämärä kuva, mutta ideat kootaan, alustava aikataulu tehdään, työt jaetaan ja välineet otetaan käyttöön.',
            sv: 'Gemensamt möte före jul. Portalen är ännu en dunkel bild, men idéerna samlas, en preliminär tidtabell görs upp, arbetet fördelas och redskapen tas i bruk.',
            en: 'A joint meeting before Christmas. The portal is still a dim picture, but ideas are gathered, a first timetable drawn up, work divided and tools taken into use.',
          }),
        },
        {
          when: { date: '2012-03-01', precision: 'season' },
          text: L({
            fi: 'CLUE, INTO ja SCART päättyvät. Samalla huomataan, että koordinaatiotyö on vielä kesken.',
            sv: 'CLUE, INTO och SCART upphör. Samtidigt märker man att samordningen ännu inte är färdig.',
            en: 'CLUE, INTO and SCART end. It turns out that the work of coordination is not finished.',
          }),
        },
        {
          when: { date: '2012-05-01', precision: 'month' },
          text: L({
            fi: 'Ratkaisevat askeleet: sivusto saa ilmeensä ja rakenteensa.',
            sv: 'De avgörande stegen: webbplatsen får sitt utseende och sin struktur.',
            en: 'The decisive steps: the site gets its looks and its structure.',
          }),
        },
        {
          text: L({
            fi: 'Viimeisessä tapaamisessa kokeillaan julkaisualustoja.',
            sv: 'På det sista mötet testas publiceringsplattformar.',
            en: 'At the last meeting publishing platforms are tried out.',
          }),
        },
        {
          when: { date: '2012-07-31', precision: 'day' },
          text: L({
            fi: '32 hyvää käytäntöä on kirjattu.',
            sv: '32 exempel på god praxis har skrivits ner.',
            en: '32 good practices have been recorded.',
          }),
        },
        {
          when: { date: '2012-09-01', precision: 'season' },
          text: L({
            fi: 'Mentoriverkosto aloittaa.',
            sv: 'Mentornätverket kommer i gång.',
            en: 'The mentor network begins.',
          }),
        },
        {
          when: { date: '2012-10-04', precision: 'day' },
          text: L({
            fi: 'POLKKAssa on käynyt 1045 lukijaa.',
            sv: 'POLKKA har haft 1045 besökare.',
            en: 'POLKKA has had 1,045 visitors.',
          }),
        },
      ],
      keyFigures: [
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
            fi: 'ennen kuin sivusto oli valmis',
            sv: 'innan webbplatsen var färdig',
            en: 'before the site was ready',
          }),
        },
        {
          qualifier: 'exact',
          value: 3,
          unit: L({ fi: 'livetapaamista', sv: 'möten på plats', en: 'live meetings' }),
          label: L({ fi: 'samassa huoneessa', sv: 'i samma rum', en: 'in the same room' }),
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
          label: L({ fi: 'kesti koko prosessi', sv: 'tog hela processen', en: 'for the whole process' }),
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
          value: 140,
          unit: L({ fi: 'litraa', sv: 'liter', en: 'litres' }),
          label: L({
            fi: 'kahvia, jonka SCARTin koordinaattori joi',
            sv: 'kaffe som SCARTs samordnare drack',
            en: 'of coffee drunk by the SCART coordinator',
          }),
        },
        {
          qualifier: 'exact',
          value: 45,
          unit: L({ fi: 'työpäivää', sv: 'arbetsdagar', en: 'working days' }),
          label: L({
            fi: 'kahdeksan tunnin mittaisia, CLUEn koordinaattorin reitillä Helsingistä Ulvilan kautta Hailuotoon',
            sv: 'à åtta timmar, på CLUE-samordnarens väg från Helsingfors via Ulvsby till Karlö',
            en: 'of eight hours each, on the CLUE coordinator’s route from Helsinki through Ulvila to Hailuoto',
          }),
        },
        {
          qualifier: 'exact',
          value: 1045,
          unit: L({ fi: 'kävijää', sv: 'besökare', en: 'visitors' }),
          label: L({ fi: 'POLKKA-sivustolla', sv: 'på webbplatsen POLKKA', en: 'to the POLKKA site' }),
          asOf: '2012-10-04',
        },
      ],
      places: ['091', '886', '072', '837'].map((key) => code('municipality', key)),
      successFactors: [
        { text: L({ fi: 'Innostus.', sv: 'Iver.', en: 'Enthusiasm.' }) },
        {
          text: L({
            fi: 'Sitoutuminen yhteiseen työhön.',
            sv: 'Engagemang i det gemensamma arbetet.',
            en: 'Commitment to the shared work.',
          }),
        },
        {
          text: L({
            fi: 'Ripeys: kun päätettiin, myös tehtiin.',
            sv: 'Raskhet: när något bestämdes blev det också gjort.',
            en: 'Speed: what was decided was done.',
          }),
        },
        {
          text: L({
            fi: 'Rohkeus ja ennakkoluuloton mieli.',
            sv: 'Mod och ett öppet sinne.',
            en: 'Courage and an open mind.',
          }),
        },
        {
          text: L({
            fi: 'Koordinaattorien vertaistuki.',
            sv: 'Samordnarnas kollegiala stöd.',
            en: 'Peer support among the coordinators.',
          }),
        },
        {
          text: L({
            fi: 'Opetushallituksen ohjaus ja kehityskeskustelut.',
            sv: 'Utbildningsstyrelsens handledning och utvecklingssamtalen.',
            en: 'Guidance and development discussions from the National Agency for Education.',
          }),
        },
      ],
      challenges: [
        { text: L({ fi: 'Niukat resurssit.', sv: 'Knappa resurser.', en: 'Scarce resources.' }) },
        { text: L({ fi: 'Kiire ja ahdistus.', sv: 'Brådska och ångest.', en: 'Hurry and anxiety.' }) },
        {
          text: L({
            fi: 'Pirstaleisuus, myös koordinaation omassa työssä.',
            sv: 'Splittring, också i samordningens eget arbete.',
            en: 'Fragmentation, also in the coordination itself.',
          }),
        },
        {
          text: L({
            fi: 'Hankekeskeisyys: avustusta haetaan lyhytnäköisesti ja ohuin suunnitelmin.',
            sv: 'Projektcentrering: understöd söks kortsiktigt och med tunna planer.',
            en: 'Project-centredness: grants sought short-sightedly, on thin plans.',
          }),
        },
        {
          text: L({
            fi: 'Koordinaation punominen koulutuksen järjestäjän toimintaan.',
            sv: 'Att väva in samordningen i utbildningsanordnarens verksamhet.',
            en: 'Weaving coordination into the education provider’s work.',
          }),
        },
        {
          text: L({
            fi: 'Kaikki oppijat eivät saa osaansa kansainvälisyydestä.',
            sv: 'Alla lärande får inte sin del av internationaliseringen.',
            en: 'Not every learner gets a share of internationality.',
          }),
        },
      ],
      lessons: [
        {
          text: L({
            fi: 'Matka on tuotosta tärkeämpi: se, mitä tehdessä opittiin, jää.',
            sv: 'Vägen är viktigare än produkten: det man lärde sig under arbetet blir kvar.',
            en: 'The road matters more than the product: what was learned in the doing stays.',
          }),
        },
        {
          text: L({
            fi: 'Perehdytä kunnolla, varsinkin jos hanke on lyhyt.',
            sv: 'Introducera ordentligt, särskilt om projektet är kort.',
            en: 'Do the induction properly, above all when the project is short.',
          }),
        },
        {
          text: L({
            fi: 'Lähde kentälle alusta asti ja anna koordinaatiolle kasvot.',
            sv: 'Ge dig ut på fältet från början och ge samordningen ett ansikte.',
            en: 'Go into the field from the start and give coordination a face.',
          }),
        },
        {
          text: L({
            fi: 'Valitkaa kärkiteemat heti.',
            sv: 'Välj spjutspetsteman genast.',
            en: 'Choose spearhead themes at once.',
          }),
        },
        {
          text: L({
            fi: 'Käyttäkää ohjausryhmää muulloinkin kuin raportin aikaan.',
            sv: 'Använd styrgruppen också när det inte är dags att rapportera.',
            en: 'Use the steering group also when no report is due.',
          }),
        },
        {
          text: L({
            fi: 'Päättäkää hallitusti ja varmistakaa jatko.',
            sv: 'Avsluta kontrollerat och trygga fortsättningen.',
            en: 'Close in good order and secure what comes next.',
          }),
        },
      ],
      coordinationProjects: allProjects,
      networks: [ref('networks', 'koordinaattoriverkosto'), ref('networks', 'mentoriverkosto')],
      references: [
        {
          author: 'Kuure, Tapio',
          year: 2010,
          title: titleUnknown,
          note: L({
            fi: 'Ajatus kolmesta vaiheesta: syventäminen, laajentaminen, skaalaaminen.',
            sv: 'Tanken om tre faser: fördjupning, breddning, skalning.',
            en: 'The idea of three phases: deepening, broadening, scaling.',
          }),
        },
        {
          author: 'Korkala, Siru',
          title: titleUnknown,
          note: L({
            fi: 'Kysymys siitä, onko kansainvälisyys kuntien opetushallinnossa totta vai myytti.',
            sv: 'Frågan om det internationella i kommunernas undervisningsförvaltning är verklighet eller myt.',
            en: 'The question whether internationality in municipal education administrations is true or a myth.',
          }),
        },
      ],
      declarations,
    },
  },
  {
    key: 'muutakin-kuin-matkoja',
    by: 'coordinator',
    state: 'published',
    data: {
      sourceLanguage: 'sv',
      title: L({
        sv: 'När det internationella slutade handla bara om resor',
        fi: 'Kun kansainvälisyys ei ollut enää vain matkoja',
        en: 'When internationality stopped being only about trips',
      }),
      lead: L({
        sv: 'Förr var internationalisering i skolan språklektioner och resor. Så spreds tanken om fyra grader, och plötsligt kom också andra lärare med.',
        fi: 'Ennen kansainvälisyys tarkoitti koulussa kielten tunteja ja matkoja. Sitten ajatus neljästä tasosta levisi, ja mukaan tuli muitakin opettajia.',
        en: 'Once internationality in schools meant language lessons and trips. Then the idea of four levels spread, and other teachers joined in.',
      }),
      body: rich({
        sv: [
          p(
            'Fråga på vilket lärarrum som helst hur internationell skolan är, och du fick länge höra en reseberättelse. Det var rörlighet man menade, och det var språklärarna som skötte den.',
          ),
          p(
            'Samordningsprojekten hade med sig en annan bild: en pyramid där resorna bara är toppen. Under dem finns arbetet i hemlandet, hemmaplan och längst ner attityderna, som angår alla.',
          ),
          h2('Nya lärare, nya former'),
          p(
            'CLUE öppnade dörren genom global fostran och påverkan, SCART genom vetenskap och konst. För första gången kom lärare i andra ämnen än språk med i större skaror. Formerna blev fler: en virtuell spegling, en språkdusch, en kampanj, ett riksomfattande nätverk av tiotals läroanstalter.',
          ),
          h2('Ännu inte för alla'),
          p(
            'Allt är inte klart. Planerna för internationalisering har blivit fler, men planeringen hänger inte alltid med. Och ännu finns det lärande som blir utan. Därför lönar det sig att börja nere i pyramiden.',
          ),
        ],
        fi: [
          p(
            'Jos opettajainhuoneessa kysyi, kuinka kansainvälinen koulu on, sai pitkään vastaukseksi matkakertomuksen. Kansainvälisyydellä tarkoitettiin liikkuvuutta, ja sen hoitivat kieltenopettajat.',
          ),
          p(
            'Koordinaatiohankkeilla oli mukanaan toinen kuva: pyramidi, jossa matkat ovat vain huippu. Niiden alla ovat työ kotimaassa ja omassa koulussa ja alimpana asenteet, jotka koskevat kaikkia.',
          ),
          h2('Uusia opettajia, uusia muotoja'),
          p(
            'CLUE avasi oven globaalikasvatuksella ja vaikuttamisella, SCART tieteellä ja taiteella. Ensi kertaa mukaan tuli joukoittain muidenkin aineiden kuin kielten opettajia. Muotoja tuli lisää: virtuaalinen heijastus, kielisuihkutus, tempaus, kymmenien oppilaitosten verkosto.',
          ),
          h2('Ei vielä kaikille'),
          p(
            'Valmista ei ole. Kansainvälistymissuunnitelmia on enemmän, mutta suunnittelu ei aina pysy mukana. Ja yhä on oppijoita, jotka jäävät ilman. Siksi kannattaa aloittaa pyramidin pohjalta.',
          ),
        ],
      }),
      themes: [code('themes', 'global-education'), code('themes', 'science'), code('themes', 'arts')],
      levels: ['attitudes', 'at-home', 'national', 'mobility'].map((level) =>
        code('internationalisation-levels', level),
      ),
      creators,
      lessons: [
        {
          text: L({
            sv: 'Börja med det som gäller alla. Resan kan komma sedan.',
            fi: 'Aloita siitä, mikä koskee kaikkia. Matka voi tulla myöhemmin.',
            en: 'Begin with what concerns everybody. The trip can come later.',
          }),
        },
      ],
      coordinationProjects: [ref('coordination-projects', 'clue'), ref('coordination-projects', 'scart')],
      declarations,
    },
  },
]
