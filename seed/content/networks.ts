import { code, type Entry, L, p, ref, rich } from './write.js'

/** The sources give nobody's address; messages go to the service, which passes them on. */
const contact = {
  displayName: 'POLKKA',
  roleTitle: L({
    fi: 'välittää yhteydenotot verkostolle',
    sv: 'förmedlar kontakter till nätverket',
    en: 'passes messages on to the network',
  }),
  email: 'verkostot@polkka.example',
}

const joining = {
  status: 'ask' as const,
  how: L({
    fi: 'Kerro lyhyesti, mistä koulusta olet ja mikä verkostossa kiinnostaa. Viesti välitetään verkostolle, joka vastaa itse.',
    sv: 'Berätta kort vilken skola du kommer från och vad i nätverket som intresserar dig. Meddelandet förmedlas till nätverket, som svarar själv.',
    en: 'Say briefly which school you come from and what draws you to the network. Your message is passed on, and the network answers.',
  }),
}

const upperSecondary = [code('education-stage', 'general-upper-secondary')]

export const networks: Entry<'networks'>[] = [
  {
    key: 'yanzu',
    by: 'coordinator',
    state: 'published',
    data: {
      name: L({
        fi: 'Yanzu – kiinan kieltä lukioissa',
        sv: 'Yanzu – kinesiska i gymnasiet',
        en: 'Yanzu – Chinese in upper secondary schools',
      }),
      shortName: 'Yanzu',
      aliases: ['Yanzu-verkostohanke'],
      kind: 'network-project',
      form: 'project',
      status: 'active',
      summary: L({
        fi: 'Kiinan kielestä ja kulttuurista halutaan pysyvä osa lukio-opintoja.',
        sv: 'Kinesiska språket och kulturen ska bli ett bestående inslag i gymnasiestudierna.',
        en: 'Works to make Chinese language and culture a lasting part of upper secondary studies.',
      }),
      description: rich({
        fi: [
          p(
            'Yanzu lähti liikkeelle syksyllä 2011 Opetushallituksen tuella. Se kokoaa yhteen suomalaisia lukioita, joissa kiinaa opetetaan tai halutaan ruveta opettamaan.',
          ),
          p(
            'Yksittäinen kurssi katoaa helposti, kun innokas opettaja vaihtaa työpaikkaa. Siksi verkosto hakee kiinan kielelle ja kulttuurille vakaata paikkaa lukioiden tarjonnassa.',
          ),
        ],
        sv: [
          p(
            'Yanzu kom i gång hösten 2011 med stöd av Utbildningsstyrelsen. Nätverket samlar finländska gymnasier där man undervisar i kinesiska eller gärna vill börja.',
          ),
          p(
            'En enstaka kurs försvinner lätt när en ivrig lärare byter jobb. Därför söker nätverket en stadig plats för kinesiska språket och kulturen i gymnasiernas utbud.',
          ),
        ],
        en: [
          p(
            'Yanzu set out in autumn 2011 with support from the National Agency for Education. It brings together upper secondary schools in Finland that teach Chinese or would like to.',
          ),
          p(
            'A single course is easily lost when a keen teacher moves on. The network therefore seeks a firm place for Chinese language and culture in what schools offer.',
          ),
        ],
      }),
      themes: [code('themes', 'language-education')],
      stages: upperSecondary,
      subjects: [code('subject', 'chinese')],
      languages: [code('language', 'zh')],
      scope: ['national'],
      purposes: ['develops-teaching'],
      charter: {
        vision: L({
          fi: 'Kiinan opiskelu on lukioissa pysyvää eikä yhden hankkeen varassa.',
          sv: 'Studierna i kinesiska är bestående i gymnasierna och hänger inte på ett enda projekt.',
          en: 'Chinese is there to stay in upper secondary schools and does not hang on one project.',
        }),
      },
      contact,
      joining,
      startDate: { date: '2011-09-01', precision: 'season' },
      funding: [{ funder: ref('organisations', 'oph') }],
    },
  },
  {
    key: 'not-tiedekoulu',
    by: 'coordinator',
    state: 'published',
    data: {
      name: L({ fi: 'NOT-tiedekoulu', sv: 'NOT-vetenskapsskolan', en: 'NOT Science School' }),
      shortName: 'NOT',
      kind: 'project',
      form: 'project',
      status: 'active',
      summary: L({
        fi: 'Mikkelin lukiosta lähtöisin oleva tiedekoulu fysiikassa lahjakkaille lukiolaisille.',
        sv: 'En vetenskapsskola med rötter i Mikkelin lukio för gymnasiestuderande med fallenhet för fysik.',
        en: 'A science school that began at Mikkeli Upper Secondary School for students gifted in physics.',
      }),
      description: rich({
        fi: [
          p(
            'Mikkelin lukio käynnisti tiedekoulun niitä lukiolaisia varten, joille fysiikka on lahja ja intohimo. Lahjakkuuskin tarvitsee opettajan, seuraa ja sopivan vaikeita kysymyksiä.',
          ),
        ],
        sv: [
          p(
            'Mikkelin lukio startade vetenskapsskolan för gymnasiestuderande som har fysiken som både gåva och passion. Också begåvning behöver en lärare, sällskap och lagom svåra frågor.',
          ),
        ],
        en: [
          p(
            'Mikkeli Upper Secondary School started the science school for students to whom physics is both a gift and a passion. Talent, too, needs a teacher, company and questions of the right difficulty.',
          ),
        ],
      }),
      themes: [code('themes', 'science'), code('themes', 'giftedness')],
      stages: upperSecondary,
      subjects: [code('subject', 'physics')],
      purposes: ['arranges-studies'],
      charter: {
        vision: L({
          fi: 'Fysiikassa lahjakas lukiolainen löytää opintoja, jotka vievät häntä eteenpäin.',
          sv: 'Den som har fallenhet för fysik hittar redan i gymnasiet studier som för framåt.',
          en: 'A student gifted in physics finds studies that lead further.',
        }),
      },
      initiator: ref('organisations', 'mikkelin-lukio'),
      contact,
      joining: {
        ...joining,
        who: L({
          fi: 'Lukiolaiset, joilla on lahjoja fysiikassa.',
          sv: 'Gymnasiestuderande med fallenhet för fysik.',
          en: 'Upper secondary students with a gift for physics.',
        }),
      },
    },
  },
  {
    key: 'en-espanol',
    by: 'coordinator',
    state: 'published',
    data: {
      name: L({ fi: '¡En español!', sv: '¡En español!', en: '¡En español!' }),
      kind: 'project',
      form: 'project',
      status: 'active',
      summary: L({
        fi: 'Vahvistaa espanjan opetusta ja tietoa espanjankielisestä maailmasta.',
        sv: 'Stärker undervisningen i spanska och kunskapen om den spansktalande världen.',
        en: 'Strengthens Spanish teaching and knowledge of the Spanish-speaking world.',
      }),
      description: rich({
        fi: [
          p(
            'Kieli ja kulttuuri kulkevat tässä projektissa käsi kädessä. Tavoitteena on, että espanjaa opetetaan Suomessa enemmän ja paremmin ja että oppitunneilla pääsee tutustumaan maihin, joissa sitä puhutaan.',
          ),
          p('Työtä rahoittaa Opetushallitus.'),
        ],
        sv: [
          p(
            'Språk och kultur går hand i hand i det här projektet. Målet är att det ska undervisas mer och bättre i spanska i Finland och att man på lektionerna får lära känna de länder där språket talas.',
          ),
          p('Arbetet finansieras av Utbildningsstyrelsen.'),
        ],
        en: [
          p(
            'Language and culture go hand in hand in this project. The aim is more and better Spanish teaching in Finland, with lessons that open a view of the countries where Spanish is spoken.',
          ),
          p('The work is funded by the National Agency for Education.'),
        ],
      }),
      themes: [code('themes', 'language-education')],
      subjects: [code('subject', 'spanish')],
      languages: [code('language', 'es')],
      scope: ['national'],
      purposes: ['develops-teaching', 'advocacy'],
      charter: {
        vision: L({
          fi: 'Espanjan opetus voi hyvin, ja espanjankieliset kulttuurit ovat kouluissa tuttuja.',
          sv: 'Undervisningen i spanska mår bra, och de spanskspråkiga kulturerna är bekanta i skolorna.',
          en: 'Spanish teaching thrives, and schools are at home with the cultures of the Spanish-speaking world.',
        }),
      },
      contact,
      joining,
      funding: [{ funder: ref('organisations', 'oph') }],
    },
  },
  {
    key: 'cern-tiedeopetusverkosto',
    by: 'coordinator',
    state: 'published',
    data: {
      name: L({
        fi: 'CERN-tiedeopetusverkosto',
        sv: 'CERN-nätverket för vetenskapsundervisning',
        en: 'CERN Science Education Network',
      }),
      shortName: 'CERN-verkosto',
      kind: 'network-project',
      status: 'active',
      summary: L({
        fi: 'Lukiolaiset eri puolilta maata ovat päässeet opiskelemaan tiedettä CERNiin vuodesta 2001.',
        sv: 'Sedan 2001 har gymnasiestuderande från hela landet fått studera vetenskap vid CERN.',
        en: 'Since 2001 students from across Finland have studied science on site at CERN.',
      }),
      description: rich({
        fi: [
          p(
            'Hiukkasfysiikka jää helposti kirjan kuvaksi. Tässä verkostossa se on paikka, johon mennään: opinnot tehdään CERNissä Sveitsissä.',
          ),
          p('Verkosto on koonnut lukioita koko Suomesta vuodesta 2001 lähtien.'),
        ],
        sv: [
          p(
            'Partikelfysik stannar lätt vid en bild i boken. I det här nätverket är den en plats dit man åker: studierna sker vid CERN i Schweiz.',
          ),
          p('Nätverket har samlat gymnasier från hela Finland sedan 2001.'),
        ],
        en: [
          p(
            'Particle physics easily remains a picture in a book. In this network it is a place one travels to: the studies take place at CERN in Switzerland.',
          ),
          p('The network has brought together upper secondary schools from the whole country since 2001.'),
        ],
      }),
      themes: [code('themes', 'science')],
      levels: [code('internationalisation-levels', 'mobility')],
      stages: upperSecondary,
      subjects: [code('subject', 'physics')],
      countries: [code('country', 'CH')],
      scope: ['national'],
      purposes: ['arranges-studies', 'mobility'],
      charter: {
        vision: L({
          fi: 'Lukiolainen pääsee opiskelemaan tiedettä siellä, missä sitä tehdään.',
          sv: 'Gymnasiestuderande får studera vetenskap där vetenskapen görs.',
          en: 'Students learn science in the place where science is made.',
        }),
      },
      offers: [
        {
          text: L({
            fi: 'Tiedeopintoja CERNissä.',
            sv: 'Vetenskapsstudier vid CERN.',
            en: 'Science studies at CERN.',
          }),
        },
      ],
      contact,
      joining,
      startDate: { date: '2001-01-01', precision: 'year' },
    },
  },
  {
    key: 'science-verkosto',
    by: 'coordinator',
    state: 'published',
    data: {
      name: L({ fi: 'Science-verkosto', sv: 'Science-nätverket', en: 'Science Network' }),
      kind: 'network',
      status: 'active',
      summary: L({
        fi: 'Rakentaa kestävää pohjaa science-opetukselle ja avaa reittejä maailmalle opiskelijoille ja opettajille.',
        sv: 'Bygger en hållbar grund för science-undervisningen och öppnar vägar ut i världen för studerande och lärare.',
        en: 'Builds lasting foundations for science teaching and opens international routes for students and teachers.',
      }),
      description: rich({
        fi: [
          p(
            'Verkosto kehittää lukioiden science-opetusta ja tekee siitä samalla kansainvälisempää. Pohjan on tarkoitus kantaa vielä silloinkin, kun yksittäinen hanke on ohi.',
          ),
          p('Mahdollisuus kansainvälistyä kuuluu yhtä lailla opiskelijoille ja heidän opettajilleen.'),
        ],
        sv: [
          p(
            'Nätverket utvecklar science-undervisningen i gymnasierna och gör den samtidigt mer internationell. Grunden ska bära också när ett enskilt projekt är över.',
          ),
          p('Chansen till internationalisering gäller både de studerande och deras lärare.'),
        ],
        en: [
          p(
            'The network develops science teaching in upper secondary schools and makes it more international as it goes. The foundation should hold even after a single project is over.',
          ),
          p('The chance to become international is for students and their teachers alike.'),
        ],
      }),
      themes: [code('themes', 'science')],
      stages: upperSecondary,
      scope: ['national'],
      purposes: ['develops-teaching'],
      charter: {
        vision: L({
          fi: 'Science-opetus seisoo vakaalla pohjalla, ja siitä on tie maailmalle.',
          sv: 'Science-undervisningen står på stadig grund, och därifrån går en väg ut i världen.',
          en: 'Science teaching stands on firm ground, with a road from there into the world.',
        }),
      },
      benefits: [
        {
          beneficiary: 'teacher',
          text: L({
            fi: 'Opettaja pääsee kansainvälistymään siinä missä opiskelijansakin.',
            sv: 'Läraren får internationella kontakter, precis som de studerande.',
            en: 'The teacher becomes international along with the students.',
          }),
        },
      ],
      contact,
      joining,
    },
  },
  {
    key: 'ensi',
    by: 'coordinator',
    state: 'published',
    data: {
      name: L({
        fi: 'ENSI – Environment and School Initiatives',
        sv: 'ENSI – Environment and School Initiatives',
        en: 'ENSI – Environment and School Initiatives',
      }),
      shortName: 'ENSI',
      kind: 'project',
      status: 'active',
      summary: L({
        fi: 'Opettajat, tutkijat ja hallinto kehittävät yhdessä ympäristökasvatusta kotimaassa ja kansainvälisesti.',
        sv: 'Lärare, forskare och förvaltning utvecklar miljöfostran tillsammans, hemma och internationellt.',
        en: 'Teachers, researchers and administrators develop environmental education together at home and abroad.',
      }),
      description: rich({
        fi: [
          p(
            'ENSIssä ympäristökasvatus ei ole vain luokan asia. Opettajat tekevät sitä yhdessä tutkijoiden ja hallinnon väen kanssa, ja työtä on kolmella tasolla: omalla alueella, koko maassa ja maiden välillä.',
          ),
        ],
        sv: [
          p(
            'I ENSI är miljöfostran inte bara klassrummets sak. Lärarna arbetar tillsammans med forskare och förvaltningsfolk, och det sker på tre plan: i den egna regionen, i hela landet och mellan länder.',
          ),
        ],
        en: [
          p(
            'In ENSI environmental education is not for the classroom alone. Teachers work on it with researchers and administrators at three levels: in the region, in the whole country and between countries.',
          ),
        ],
      }),
      themes: [code('themes', 'environment')],
      scope: ['regional', 'national', 'global'],
      purposes: ['co-operation', 'develops-teaching'],
      charter: {
        vision: L({
          fi: 'Ympäristökasvatusta kehittävät yhdessä ne, jotka opettavat, tutkivat ja päättävät.',
          sv: 'Miljöfostran utvecklas gemensamt av dem som undervisar, forskar och beslutar.',
          en: 'Environmental education is developed together by those who teach, study and decide.',
        }),
      },
      contact,
      joining,
    },
  },
  {
    key: 'fis-steps',
    by: 'coordinator',
    state: 'published',
    data: {
      name: L({ fi: 'FIS-STEPS', sv: 'FIS-STEPS', en: 'FIS-STEPS' }),
      shortName: 'FIS-STEPS',
      kind: 'network-project',
      form: 'project',
      status: 'active',
      summary: L({
        fi: 'Englanniksi opettavien koulujen yhteinen hanke, jossa opetuksen laatua kehitetään kansainvälisyyden tasojen avulla.',
        sv: 'Skolor som undervisar på engelska utvecklar undervisningens kvalitet med hjälp av graderna av internationalisering.',
        en: 'Schools teaching in English raise quality together, using the levels of internationality.',
      }),
      description: rich({
        fi: [
          p(
            'Koulu, jossa opetetaan englanniksi tai kahdella kielellä, on kansainvälinen ympäristö jo valmiiksi. FIS-STEPSissä tällaiset koulut eri puolilta maata miettivät yhdessä, mitä laatu silloin tarkoittaa.',
          ),
          p(
            'Apuna ovat kansainvälisyyden neljä tasoa. Niitä vasten koulu näkee, mikä on jo hyvin ja minne seuraava askel otetaan.',
          ),
        ],
        sv: [
          p(
            'En skola som undervisar på engelska eller på två språk är redan i sig en internationell miljö. I FIS-STEPS funderar sådana skolor från olika håll i landet tillsammans på vad kvalitet då betyder.',
          ),
          p(
            'Till hjälp finns de fyra graderna av internationalisering. Mot dem ser skolan vad som redan är bra och vart nästa steg går.',
          ),
        ],
        en: [
          p(
            'A school that teaches in English or in two languages is an international setting to begin with. In FIS-STEPS such schools from around the country think together about what quality means there.',
          ),
          p(
            'The four levels of internationality help. Against them a school sees what is already good and where the next step leads.',
          ),
        ],
      }),
      themes: [code('themes', 'language-education')],
      levels: [
        code('internationalisation-levels', 'attitudes'),
        code('internationalisation-levels', 'at-home'),
        code('internationalisation-levels', 'national'),
        code('internationalisation-levels', 'mobility'),
      ],
      languages: [code('language', 'en')],
      scope: ['national'],
      purposes: ['develops-teaching', 'co-operation'],
      charter: {
        vision: L({
          fi: 'Englanninkielinen ja kaksikielinen opetus on laadukasta kansainvälisyyden jokaisella tasolla.',
          sv: 'Undervisningen på engelska och på två språk håller god kvalitet på varje grad av internationalisering.',
          en: 'Teaching in English and in two languages is of good quality at every level of internationality.',
        }),
      },
      contact,
      joining: {
        ...joining,
        who: L({
          fi: 'Koulut, joissa opetetaan englanniksi tai kaksikielisesti.',
          sv: 'Skolor som undervisar på engelska eller tvåspråkigt.',
          en: 'Schools that teach in English or bilingually.',
        }),
      },
    },
  },
  {
    key: 'kiekura',
    by: 'coordinator',
    state: 'published',
    data: {
      name: L({
        fi: 'KIEKURA (Kieli – Kulttuuri – Ranska)',
        sv: 'KIEKURA (språk – kultur – franska)',
        en: 'KIEKURA (Language – Culture – French)',
      }),
      shortName: 'KIEKURA',
      kind: 'project',
      form: 'project',
      status: 'active',
      summary: L({
        fi: 'Tukee ranskan opetusta ja muistuttaa laajan kielitaidon arvosta.',
        sv: 'Stöder undervisningen i franska och lyfter fram värdet av breda språkkunskaper.',
        en: 'Supports French teaching and champions a broad command of languages.',
      }),
      description: rich({
        fi: [
          p(
            'KIEKURA on valtakunnallinen kehittämishanke niille, jotka opettavat tai opiskelevat ranskaa. Se tarjoaa sekä kehittämistyötä että tukea arkeen.',
          ),
          p(
            'Hanke katsoo yhtä kieltä pidemmälle: monta kieltä osaava ja kulttuureja tunteva ihminen pärjää useammassa paikassa.',
          ),
        ],
        sv: [
          p(
            'KIEKURA är ett riksomfattande utvecklingsprojekt för dem som undervisar i eller studerar franska. Det ger både utvecklingsarbete och stöd i vardagen.',
          ),
          p(
            'Projektet ser längre än till ett språk: den som kan många språk och känner olika kulturer klarar sig på fler platser.',
          ),
        ],
        en: [
          p(
            'KIEKURA is a national development project for those who teach or study French. It both develops the work and supports it day to day.',
          ),
          p(
            'It looks beyond one language: a person who knows several languages and understands cultures gets by in more places.',
          ),
        ],
      }),
      themes: [code('themes', 'language-education')],
      subjects: [code('subject', 'french')],
      languages: [code('language', 'fr')],
      scope: ['national'],
      purposes: ['develops-teaching', 'advocacy'],
      charter: {
        vision: L({
          fi: 'Ranska säilyy elävänä osana monipuolista kielitaitoa ja kulttuurien tuntemusta.',
          sv: 'Franskan lever vidare som en del av mångsidiga språkkunskaper och kännedom om kulturer.',
          en: 'French lives on as part of versatile language skills and a knowledge of cultures.',
        }),
      },
      contact,
      joining,
    },
  },
  {
    key: 'itameri-projekti',
    by: 'coordinator',
    state: 'published',
    data: {
      name: L({ fi: 'Itämeri-projekti', sv: 'Östersjöprojektet', en: 'The Baltic Sea Project' }),
      shortName: 'BSP',
      aliases: ['The Baltic Sea Project'],
      kind: 'project',
      status: 'active',
      summary: L({
        fi: 'Unescon hanke, jossa koulut tutkivat Itämeren tilaa ja jakavat toimivia tapoja toisilleen.',
        sv: 'Unescoprojekt där skolor undersöker Östersjöns tillstånd och delar fungerande arbetssätt.',
        en: 'A UNESCO project in which schools study the Baltic Sea and trade what works.',
      }),
      description: rich({
        fi: [
          p(
            'Sama meri, monta rantaa. Unescon kansainvälisessä ympäristökasvatushankkeessa oppilaat perehtyvät siihen, missä kunnossa Itämeri on ja mikä sitä vaivaa.',
          ),
          p(
            'Hanke haluaa, että koulut tekevät enemmän yhteistyötä keskenään ja että hyväksi havaittu keino kulkee koululta toiselle.',
          ),
        ],
        sv: [
          p(
            'Samma hav, många stränder. I Unescos internationella projekt för miljöfostran undersöker eleverna hur Östersjön mår och vad som hotar den.',
          ),
          p(
            'Projektet vill att skolor samarbetar mer med varandra och att ett knep som fungerar vandrar från skola till skola.',
          ),
        ],
        en: [
          p(
            'One sea, many shores. In UNESCO’s international project for environmental education pupils find out how the Baltic Sea is faring and what troubles it.',
          ),
          p(
            'The project wants schools to work together more, and a way that works to travel from one school to the next.',
          ),
        ],
      }),
      themes: [code('themes', 'environment')],
      scope: ['global'],
      purposes: ['co-operation', 'collects-practices'],
      charter: {
        vision: L({
          fi: 'Itämeren koulut tuntevat merensä ja auttavat toisiaan sen hyväksi.',
          sv: 'Skolorna kring Östersjön känner sitt hav och hjälper varandra för dess skull.',
          en: 'Schools around the Baltic know their sea and help one another for its good.',
        }),
      },
      offers: [
        {
          text: L({
            fi: 'Hyviä käytäntöjä Itämeren ympäristökasvatukseen.',
            sv: 'Exempel på god praxis för miljöfostran kring Östersjön.',
            en: 'Good practices for environmental education about the Baltic Sea.',
          }),
        },
      ],
      seeks: [
        {
          text: L({
            fi: 'Kouluja, jotka haluavat tehdä yhteistyötä toisten koulujen kanssa.',
            sv: 'Skolor som vill samarbeta med andra skolor.',
            en: 'Schools that want to work with other schools.',
          }),
        },
      ],
      ownerOrganisation: ref('organisations', 'unesco'),
      contact,
      joining,
    },
  },
  {
    key: 'venajan-asiantuntijakoulu',
    by: 'coordinator',
    state: 'published',
    data: {
      name: L({
        fi: 'Venäjän kielen ja venäjänkielisen opetuksen asiantuntijakoulu: Suomalais-venäläinen koulu',
        sv: 'Expertskola för ryska språket och undervisning på ryska: Finsk-ryska skolan',
        en: 'Expert school for Russian and teaching in Russian: the Finnish-Russian School',
      }),
      kind: 'network',
      status: 'active',
      summary: L({
        fi: 'Asiantuntijakoulu kouluttaa opettajia, ottaa harjoittelijoita, lainaa aineistoa ja neuvoo oppimateriaalien hankinnassa.',
        sv: 'Expertskolan fortbildar lärare, tar emot praktikanter, lånar ut material och ger råd vid anskaffning av läromedel.',
        en: 'This expert school trains teachers, hosts trainees, lends materials and advises on buying learning resources.',
      }),
      description: rich({
        fi: [
          p(
            'Tämä ei ole verkosto sanan tavallisessa mielessä vaan asiantuntijakoulu: yksi koulu jakaa osaamistaan muille. Suomalais-venäläisen koulun alaa ovat venäjän kieli ja opetus venäjäksi.',
          ),
          p(
            'Apua voivat pyytää opettajat, opiskelijat ja muut koulut. Palveluja on viittä lajia: opettajien täydennyskoulutus, yhteistyö verkostossa, harjoittelupaikat, kirjojen, musiikin ja elokuvien lainaaminen sekä neuvonta oppimateriaalin hankinnassa.',
          ),
        ],
        sv: [
          p(
            'Det här är inte ett nätverk i vanlig mening utan en expertskola: en skola som delar med sig av sitt kunnande. Finsk-ryska skolans område är ryska språket och undervisning på ryska.',
          ),
          p(
            'Lärare, studerande och andra skolor kan be om hjälp. Tjänsterna är av fem slag: fortbildning för lärare, samarbete i nätverk, praktikplatser, utlåning av böcker, musik och film samt råd vid anskaffning av läromedel.',
          ),
        ],
        en: [
          p(
            'This is not a network in the usual sense but an expert school: one school that shares what it knows. The Finnish-Russian School’s field is the Russian language and teaching in Russian.',
          ),
          p(
            'Teachers, students and other schools may ask for help. There are five kinds of service: in-service training, network co-operation, field-training places, books, music and films on loan, and advice on buying learning material.',
          ),
        ],
      }),
      themes: [code('themes', 'language-education')],
      subjects: [code('subject', 'russian')],
      languages: [code('language', 'ru')],
      purposes: ['co-operation', 'develops-teaching'],
      charter: {
        vision: L({
          fi: 'Venäjän osaaminen leviää yhdestä koulusta kaikille, jotka sitä tarvitsevat.',
          sv: 'Kunnandet i ryska sprids från en skola till alla som behöver det.',
          en: 'One school’s command of Russian reaches everyone who needs it.',
        }),
      },
      benefits: [
        {
          beneficiary: 'teacher',
          text: L({ fi: 'Täydennyskoulutusta.', sv: 'Fortbildning.', en: 'In-service training.' }),
        },
        {
          beneficiary: 'school',
          text: L({
            fi: 'Lainattavaa aineistoa ja neuvoja hankintoihin.',
            sv: 'Material till låns och råd inför inköp.',
            en: 'Materials on loan and advice on what to buy.',
          }),
        },
      ],
      offers: [
        {
          text: L({
            fi: 'Täydennyskoulutusta opettajille.',
            sv: 'Fortbildning för lärare.',
            en: 'In-service training for teachers.',
          }),
        },
        { text: L({ fi: 'Verkostoyhteistyötä.', sv: 'Nätverkssamarbete.', en: 'Network co-operation.' }) },
        {
          text: L({
            fi: 'Harjoittelupaikkoja opiskelijoille.',
            sv: 'Praktikplatser för studerande.',
            en: 'Field-training places for students.',
          }),
        },
        {
          text: L({
            fi: 'Venäläistä kirjallisuutta, musiikkia ja elokuvia lainaksi.',
            sv: 'Rysk litteratur, musik och film till låns.',
            en: 'Russian literature, music and films on loan.',
          }),
        },
        {
          text: L({
            fi: 'Neuvoja venäjänkielisen oppimateriaalin hankintaan.',
            sv: 'Råd om att skaffa läromedel på ryska.',
            en: 'Advice on buying learning material in Russian.',
          }),
        },
      ],
      ownerOrganisation: ref('organisations', 'suomalais-venalainen-koulu'),
      contact,
      joining,
    },
  },
  {
    key: 'koordinaattoriverkosto',
    by: 'coordinator',
    state: 'published',
    data: {
      name: L({ fi: 'Koordinaattoriverkosto', sv: 'Samordnarnätverket', en: 'Coordinators’ network' }),
      kind: 'peer-support',
      status: 'dormant',
      summary: L({
        fi: 'CLUE-, INTO-, SCART- ja SVEKO-hankkeiden koordinaattorien vertaisryhmä: tärkein paikka kysyä, purkaa huolia ja keksiä yhdessä.',
        sv: 'Kollegialt stöd för samordnarna i CLUE, INTO, SCART och SVEKO: den viktigaste platsen för att fråga, lätta hjärtat och hitta på tillsammans.',
        en: 'The peer group of the coordinators of CLUE, INTO, SCART and SVEKO: the first place to ask, to share worries and to invent together.',
      }),
      description: rich({
        fi: [
          p(
            'Neljän koordinaatiohankkeen koordinaattorit tekivät kukin oman teemansa työtä, mutta pulmat olivat yhteisiä. Kun he alkoivat tavata säännöllisesti, verkossa ja kasvokkain, yhden keksintö säästi toiselta viikkoja.',
          ),
          p(
            'Ryhmästä tuli koordinaattoreille kaikkein tärkein vertaistuki. Rinnalla kulki myös toinen Opetushallituksen rahoittama joukko, valtakunnalliset oppimisympäristöhankkeet.',
          ),
          p('Verkosto on hiljentynyt: kolme sen neljästä jäsenhankkeesta päättyi keväällä 2012.'),
        ],
        sv: [
          p(
            'Samordnarna i de fyra samordningsprojekten arbetade var och en med sitt tema, men bekymren var gemensamma. När de började träffas regelbundet, på nätet och öga mot öga, sparade den enas påhitt veckor för den andra.',
          ),
          p(
            'Gruppen blev samordnarnas allra viktigaste kollegiala stöd. Bredvid gick en annan grupp som Utbildningsstyrelsen finansierade, de nationella lärmiljöprojekten.',
          ),
          p('Nätverket har tystnat: tre av dess fyra medlemsprojekt upphörde våren 2012.'),
        ],
        en: [
          p(
            'The coordinators of the four projects each worked on their own theme, but their troubles were shared. Once they met regularly, online and face to face, one person’s idea saved another weeks of work.',
          ),
          p(
            'The group became the coordinators’ most important peer support. Alongside it went another group funded by the National Agency for Education, the national learning-environment projects.',
          ),
          p('The network has gone quiet: three of its four member projects ended in spring 2012.'),
        ],
      }),
      themes: [
        code('themes', 'global-education'),
        code('themes', 'language-education'),
        code('themes', 'science'),
        code('themes', 'arts'),
      ],
      scope: ['national'],
      purposes: ['peer-support', 'peer-reflection', 'co-operation', 'shared-workbench'],
      workObjects: ['early-ideas', 'processes', 'models', 'process-records'],
      producesSharedOutput: true,
      implementationBy: 'network',
      charter: {
        vision: L({
          fi: 'Yksikään koordinaattori ei ole tehtävänsä kanssa yksin.',
          sv: 'Ingen samordnare är ensam med sin uppgift.',
          en: 'No coordinator is alone with the task.',
        }),
      },
      meetingRhythm: L({
        fi: 'Yhteistapaamisia verkossa ja kasvokkain.',
        sv: 'Gemensamma möten på nätet och öga mot öga.',
        en: 'Joint meetings online and face to face.',
      }),
      memberProjects: [
        ref('coordination-projects', 'clue'),
        ref('coordination-projects', 'into'),
        ref('coordination-projects', 'scart'),
        ref('coordination-projects', 'sveko'),
      ],
      contact,
      joining: {
        status: 'closed',
        who: L({
          fi: 'Koordinaatiohankkeiden koordinaattorit.',
          sv: 'Samordnarna i samordningsprojekten.',
          en: 'The coordinators of the coordination projects.',
        }),
      },
      sunset: {
        legacy: L({
          fi: 'POLKKA-sivusto, jonka neljä hanketta rakensivat yhteiseksi julkaisualustakseen.',
          sv: 'Webbplatsen POLKKA, som de fyra projekten byggde som gemensam publiceringsplattform.',
          en: 'The POLKKA site, which the four projects built as their shared publishing platform.',
        }),
        successor: ref('networks', 'mentoriverkosto'),
      },
    },
  },
  {
    key: 'mentoriverkosto',
    by: 'coordinator',
    state: 'published',
    data: {
      name: L({
        fi: 'Kansainvälistymisen mentoriverkosto',
        sv: 'Mentornätverket för internationalisering',
        en: 'Mentor network for internationalisation',
      }),
      shortName: 'Mentoriverkosto',
      kind: 'peer-support',
      status: 'active',
      summary: L({
        fi: 'Kouluissa kokemusta kerryttäneet mentorit auttavat muita alkuun ja kuljettavat viestiä kentän ja Opetushallituksen välillä.',
        sv: 'Mentorer med erfarenhet från skolorna hjälper andra i gång och bär bud mellan fältet och Utbildningsstyrelsen.',
        en: 'Mentors with experience from schools help others to start and carry word between the field and the National Agency for Education.',
      }),
      description: rich({
        fi: [
          p(
            'Verkosto aloitti syksyllä 2012, kun kansainvälistymisen mentoriohjelma haluttiin kasvattaa koko maan laajuiseksi. Mentorilta voi kysyä sitä, mitä ohjeesta ei löydy: miten teillä oikeasti tehtiin?',
          ),
          p(
            'Mentori on linkki kahteen suuntaan. Koulu saa tuekseen ihmisen, joka tuntee Opetushallituksen työn, ja Opetushallitus kuulee, mitä kouluissa mietitään.',
          ),
        ],
        sv: [
          p(
            'Nätverket kom i gång hösten 2012, när mentorprogrammet för internationalisering skulle växa till att täcka hela landet. Mentorn kan man fråga om det som inte står i anvisningarna: hur gjorde ni egentligen?',
          ),
          p(
            'Mentorn är en länk åt två håll. Skolan får stöd av någon som känner Utbildningsstyrelsens arbete, och Utbildningsstyrelsen får höra vad man funderar på i skolorna.',
          ),
        ],
        en: [
          p(
            'The network began in autumn 2012, when the mentor programme was to grow into a national one. A mentor can be asked what no instruction says: how did you really do it?',
          ),
          p(
            'A mentor is a link in both directions. The school gains someone who knows the work of the National Agency, and the Agency hears what schools have on their minds.',
          ),
        ],
      }),
      themes: [
        code('themes', 'global-education'),
        code('themes', 'language-education'),
        code('themes', 'science'),
        code('themes', 'arts'),
      ],
      scope: ['national'],
      suitableFor: 'both',
      purposes: ['start-help', 'peer-support', 'co-operation', 'activation'],
      charter: {
        vision: L({
          fi: 'Jokaisella koululla on joku, jolta kysyä.',
          sv: 'Varje skola har någon att fråga.',
          en: 'Every school has someone to ask.',
        }),
      },
      offers: [
        {
          text: L({
            fi: 'Vertaiskeskusteluja koululla, puhelimessa ja tapahtumissa.',
            sv: 'Kollegiala samtal i skolan, per telefon och på evenemang.',
            en: 'Peer discussions at school, by telephone and at events.',
          }),
        },
      ],
      contact,
      joining,
      startDate: { date: '2012-09-01', precision: 'season' },
    },
  },
  {
    // A draft: no theme of the list fits learning environments, and the sources say nothing of what it aims at.
    key: 'oppimisymparistohankkeet',
    by: 'coordinator',
    state: 'draft',
    data: {
      name: L({
        fi: 'Valtakunnalliset oppimisympäristöhankkeet',
        sv: 'De nationella lärmiljöprojekten',
        en: 'National learning-environment projects',
      }),
      kind: 'peer-support',
      status: 'active',
      summary: L({
        fi: 'Opetushallituksen rahoittamat hankkeet, joiden väestä tuli koordinaattoreille toinen vertaisryhmä.',
        sv: 'Projekt finansierade av Utbildningsstyrelsen, vars folk blev samordnarnas andra stödgrupp.',
        en: 'Projects funded by the National Agency for Education whose people became the coordinators’ second peer group.',
      }),
      scope: ['national'],
      purposes: ['peer-support'],
      joining: { status: 'ask' },
      funding: [{ funder: ref('organisations', 'oph') }],
    },
  },
]
