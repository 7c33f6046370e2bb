import { code, type Entry, h2, L, p, ref, rich, ul } from './write.js'

const workshop = {
  event: L({
    fi: 'KansainväliSYYSpäivät',
    sv: 'KansainväliSYYSpäivät (höstdagar om internationalisering)',
    en: 'KansainväliSYYSpäivät (autumn days on internationality)',
  }),
  year: 2011,
  municipality: code('municipality', '564'),
}

/** The points are freshly written; the lists they renew were made at the workshop. */
const workshopAuthors = L({
  fi: 'Opetushallitus, CIMO ja työpajan osallistujat 2011; kohdat kirjoitettu uudelleen tähän palveluun',
  sv: 'Utbildningsstyrelsen, CIMO och workshopdeltagarna 2011; punkterna är nyskrivna för den här tjänsten',
  en: 'The National Agency for Education, CIMO and workshop participants 2011; points rewritten for this service',
})

const bothAgencies = [ref('organisations', 'oph'), ref('organisations', 'cimo')]

const allLevels = ['attitudes', 'at-home', 'national', 'mobility'].map((level) =>
  code('internationalisation-levels', level),
)

export const guides: Entry<'guides'>[] = [
  {
    key: 'kansainvalisyyden-nelja-tasoa',
    by: 'editor',
    state: 'published',
    data: {
      title: L({
        fi: 'Kansainvälisyyden neljä tasoa: mistä koulu aloittaa?',
        sv: 'Fyra grader av internationalisering: var börjar skolan?',
        en: 'Four levels of internationality: where does a school begin?',
      }),
      kind: 'model',
      summary: L({
        fi: 'Kansainvälisyys ei ole sama asia kuin matka. Neljä tasoa auttaa näkemään, mitä koulussa jo tehdään, ja keksimään seuraavan askelen, johon kaikki pääsevät mukaan.',
        sv: 'Internationalisering är inte samma sak som en resa. De fyra graderna hjälper att se vad skolan redan gör och att hitta nästa steg, ett som alla får ta.',
        en: 'Internationality is not the same as a trip. Four levels help a school to see what it already does and to find a next step that everyone can take.',
      }),
      audience: 'all',
      usableFor: ['start', 'evaluate'],
      levels: allLevels,
      body: rich({
        fi: [
          p(
            'Kun koulussa puhuttiin kansainvälisyydestä, puhuttiin pitkään matkoista. Matkalle lähtee kuitenkin harva. Ajattele kansainvälisyyttä mieluummin pyramidina: leveä pohja kantaa, ja huippu on kapea.',
          ),
          h2('Asenteet, uskallus ja ymmärrys'),
          p(
            'Pohjalla ovat asenteet, ja ne koskevat jokaista oppijaa ja aikuista. Uskallanko puhua kieltä, jota osaan vain vähän? Kuuntelenko, kun joku ajattelee toisin? Tähän ei tarvita rahaa, vain tahtoa ja harjoitusta.',
          ),
          h2('Kotikansainvälisyys'),
          p(
            'Seuraava kerros on omassa koulussa ja sen ympärillä. Luokassa puhutaan ehkä viittä kieltä. Naapurissa asuu ihminen, jolla on tarina kerrottavana. Ruudun takana odottaa ystävyysluokka.',
          ),
          h2('Kansallinen kansainvälisyys'),
          p(
            'Kolmannella tasolla koulu tekee työtä muiden kanssa Suomessa: verkostossa, yhteisessä hankkeessa, toisen koulun kieliryhmässä. Ystävyyskoulu voi löytyä naapurikunnasta.',
          ),
          h2('Liikkuvuus'),
          p(
            'Huipulla ovat matkat ja vaihdot. Ne jäävät mieleen koko elämäksi, mutta niihin mahtuu harva. Siksi kysy jokaisesta matkasta: mitä siitä saa se, joka jäi kotiin?',
          ),
          h2('Näin käytät tasoja'),
          ul([
            'Kirjoittakaa opettajainkokouksessa jokaiselle tasolle yksi asia, jota teillä jo tehdään.',
            'Katsokaa, mikä taso jäi tyhjimmäksi, ja valitkaa sille yksi pieni teko.',
            'Miettikää, keitä se koskee. Jos vain muutamaa, etsikää keino, jolla muutkin pääsevät osalliseksi.',
          ]),
        ],
        sv: [
          p(
            'När man i skolan talade om det internationella talade man länge om resor. Men få får resa. Tänk hellre på internationaliseringen som en pyramid: den breda basen bär, och toppen är smal.',
          ),
          h2('Attityder, mod och förståelse'),
          p(
            'I basen finns attityderna, och de gäller varje lärande och vuxen. Vågar jag tala ett språk som jag bara kan lite av? Lyssnar jag när någon tänker annorlunda? Det kräver inga pengar, bara vilja och övning.',
          ),
          h2('Internationalisering på hemmaplan'),
          p(
            'Nästa skikt finns i den egna skolan och runt omkring den. I klassen talas kanske fem språk. I grannskapet bor någon som har en historia att berätta. Bakom skärmen väntar en vänklass.',
          ),
          h2('Nationell internationalisering'),
          p(
            'På den tredje graden arbetar skolan med andra i Finland: i ett nätverk, i ett gemensamt projekt, i en annan skolas språkgrupp. Vänskolan kan finnas i grannkommunen.',
          ),
          h2('Rörlighet'),
          p(
            'I toppen finns resor och utbyten. De minns man hela livet, men få ryms med. Fråga därför inför varje resa: vad får den som stannar hemma ut av den?',
          ),
          h2('Så använder du graderna'),
          ul([
            'Skriv på ett lärarmöte upp en sak per grad som ni redan gör.',
            'Se vilken grad som blev tommast och välj en liten handling för den.',
            'Fundera på vilka den når. Om det bara är några få, hitta ett sätt att ta med de andra.',
          ]),
        ],
      }),
      authorsText: L({
        fi: 'Tasoajattelu: Paula Mattila (Opetushallitus) yhdessä CIMOn kanssa; teksti kirjoitettu tähän palveluun',
        sv: 'Tanken om graderna: Paula Mattila (Utbildningsstyrelsen) tillsammans med CIMO; texten är skriven för tjänsten',
        en: 'The levels: Paula Mattila (National Agency for Education) with CIMO; text written for this service',
      }),
      organisations: bothAgencies,
      nextGuide: ref('guides', 'aloittelevan-muistilista'),
    },
  },
  {
    key: 'aloittelevan-muistilista',
    by: 'editor',
    state: 'published',
    data: {
      title: L({
        fi: 'Aloittelevan verkostoitujan muistilista',
        sv: 'Checklista för den som börjar nätverka',
        en: 'Checklist for a beginning networker',
      }),
      kind: 'checklist',
      summary: L({
        fi: 'Ensimmäinen verkosto edessä? Näillä kohdilla pääset liikkeelle, vaikka et vielä tuntisi ketään. Käytä listaa, kun uutta toimintaa vasta suunnitellaan.',
        sv: 'Är ditt första nätverk på gång? Med de här punkterna kommer du i gång även om du inte känner någon ännu. Ta fram listan när något nytt planeras.',
        en: 'Your first network ahead? These points get you moving even if you know nobody yet. Take the list out when new activity is being planned.',
      }),
      audience: 'beginner',
      usableFor: ['start'],
      body: rich({
        fi: [
          p(
            'Käykää lista läpi yhdessä, mieluiten kahvikupin ääressä. Kaikkeen ei tarvitse olla vastausta ensimmäisellä kerralla.',
          ),
        ],
        sv: [
          p(
            'Gå igenom listan tillsammans, gärna över en kopp kaffe. Ni behöver inte ha svar på allt första gången.',
          ),
        ],
        en: [p('Go through the list together, ideally over coffee. Not everything needs an answer at once.')],
      }),
      items: [
        {
          text: L({
            fi: 'Kysy itseltäsi, mitä haluat verkostolta: itsellesi, koululle ja koko seudulle.',
            sv: 'Fråga dig vad du vill att nätverket ska ge: dig själv, skolan och hela trakten.',
            en: 'Ask what you want from a network: for yourself, for the school and for the whole area.',
          }),
          why: L({
            fi: 'Opettaja oppii, koulu kansainvälistyy ja alue vahvistuu. Kun tiedät, mitä haet, osaat myös kertoa sen muille.',
            sv: 'Läraren lär sig, skolan internationaliseras och regionen stärks. När du vet vad du söker kan du också berätta det.',
            en: 'A teacher learns, a school becomes international, a region grows stronger. Once you know what you seek, you can tell others.',
          }),
        },
        {
          text: L({
            fi: 'Katso ensin, onko sopiva verkosto jo olemassa, ja liity siihen.',
            sv: 'Se först efter om det redan finns ett passande nätverk, och gå med i det.',
            en: 'See first whether a suitable network already exists, and join it.',
          }),
          why: L({
            fi: 'Valmiissa verkostossa pääset kokeilemaan, mikä kansainvälisyyden muoto teille sopii, eikä kaikkea tarvitse keksiä itse.',
            sv: 'I ett färdigt nätverk får ni pröva vilken form av internationalisering som passar er, och ni slipper uppfinna allt själva.',
            en: 'A ready-made network lets you try which form of internationality suits you, and not everything needs inventing.',
          }),
        },
        {
          text: L({
            fi: 'Mieti, mitä sinulla on annettavaa.',
            sv: 'Fundera på vad du har att ge.',
            en: 'Think what you have to give.',
          }),
          why: L({
            fi: 'Verkosto elää vaihdannasta. Pienikin käy: hyvä oppitunti, yhteystieto, kokemus siitä, mikä meni pieleen.',
            sv: 'Ett nätverk lever av utbyte. Också det lilla duger: en bra lektion, en kontakt, en erfarenhet av något som gick snett.',
            en: 'A network lives by exchange. Small things will do: a good lesson, a contact, a tale of what went wrong.',
          }),
        },
        {
          text: L({
            fi: 'Sopikaa heti, kuka koordinoi.',
            sv: 'Kom genast överens om vem som samordnar.',
            en: 'Agree at once who coordinates.',
          }),
          why: L({
            fi: 'Jonkun pitää kutsua koolle ja pitää huolta yhteisestä työtilasta. Muuten verkosto hiljenee ensimmäiseen kiireeseen.',
            sv: 'Någon måste kalla samman och ta hand om den gemensamma arbetsytan. Annars tystnar nätverket vid den första brådskan.',
            en: 'Someone has to call the meetings and look after the shared workspace. Otherwise the first busy month silences the network.',
          }),
        },
        {
          text: L({
            fi: 'Kirjoittakaa yhdessä yksi virke: mihin pyrimme?',
            sv: 'Skriv en mening tillsammans: vart strävar vi?',
            en: 'Write one sentence together: where are we heading?',
          }),
          why: L({
            fi: 'Ilman yhteistä päämäärää jokainen vetää eri suuntaan, ja lopulta ei kukaan.',
            sv: 'Utan ett gemensamt mål drar alla åt olika håll, och till sist drar ingen.',
            en: 'Without a common goal all pull in different directions, and in the end no one pulls.',
          }),
        },
        {
          text: L({
            fi: 'Sopikaa tavoitteista ja työtavoista niin, että jokainen on ollut päättämässä.',
            sv: 'Kom överens om mål och arbetssätt så att alla har fått vara med och bestämma.',
            en: 'Agree on goals and ways of working so that everyone has had a say.',
          }),
        },
        {
          text: L({
            fi: 'Merkitkää ensimmäiset tapaamiset kalenteriin samalla kertaa.',
            sv: 'Skriv in de första träffarna i kalendern med detsamma.',
            en: 'Put the first meetings into the calendar then and there.',
          }),
          why: L({
            fi: 'Säännöllinen rytmi kantaa paremmin kuin hyvä aikomus.',
            sv: 'En regelbunden rytm bär bättre än goda avsikter.',
            en: 'A steady rhythm carries further than good intentions.',
          }),
        },
        {
          text: L({
            fi: 'Kerro omalle rehtorille ja kunnalle, mitä olette tekemässä.',
            sv: 'Berätta för din rektor och för kommunen vad ni håller på med.',
            en: 'Tell your principal and your municipality what you are doing.',
          }),
          why: L({
            fi: 'Verkoston jäsen edustaa kouluaan tai seutuaan. Kun johto tietää, se voi myös tukea.',
            sv: 'En medlem i ett nätverk företräder sin skola eller sin trakt. När ledningen vet kan den också stöda.',
            en: 'A member speaks for a school or an area. Leaders who know can also help.',
          }),
        },
        {
          text: L({
            fi: 'Aloittakaa jostain, minkä voi tehdä tänä lukukautena.',
            sv: 'Börja med något som går att göra den här terminen.',
            en: 'Begin with something that can be done this term.',
          }),
        },
      ],
      authorsText: workshopAuthors,
      organisations: bothAgencies,
      madeAt: workshop,
      nextGuide: ref('guides', 'kumppanin-etsiminen'),
    },
  },
  {
    key: 'kokeneen-pelisaannot',
    by: 'editor',
    state: 'published',
    data: {
      title: L({
        fi: 'Kokeneen verkostoitujan pelisääntöjä ja haasteita',
        sv: 'Spelregler och utmaningar för den erfarna nätverkaren',
        en: 'Ground rules and challenges for the experienced networker',
      }),
      kind: 'checklist',
      summary: L({
        fi: 'Verkosto on toiminut jo tovin. Vieläkö se kantaa? Näillä kohdilla arvioitte verkoston kuntoa ja päätätte, mitä muutatte.',
        sv: 'Nätverket har varit i gång ett tag. Bär det ännu? Med de här punkterna bedömer ni nätverkets hälsa och bestämmer vad ni vill ändra.',
        en: 'The network has been at work for a while. Does it still carry? These points help you to take stock and decide what to change.',
      }),
      audience: 'experienced',
      usableFor: ['run', 'evaluate'],
      body: rich({
        fi: [
          p(
            'Vastatkaa ensin kukin itse ja verratkaa sitten. Erimielisyys on arvokasta: siitä löytyy se, mikä on jäänyt sopimatta.',
          ),
        ],
        sv: [
          p(
            'Svara först var och en för sig och jämför sedan. Oenighet är värdefull: den visar vad ni inte har kommit överens om.',
          ),
        ],
        en: [
          p(
            'Answer alone first, then compare. Disagreement is precious: it shows what has been left unagreed.',
          ),
        ],
      }),
      items: [
        {
          text: L({
            fi: 'Tarkistakaa, onko hyöty yhdensuuntaista ja reilua.',
            sv: 'Kontrollera att nyttan går åt samma håll och är rättvist fördelad.',
            en: 'Check that the benefits point the same way and are fairly shared.',
          }),
          why: L({
            fi: 'Verkosto onnistuu vain, jos jokainen saa jotain siitä, mitä yhdessä tavoitellaan.',
            sv: 'Ett nätverk lyckas bara om alla får något av det man tillsammans är ute efter.',
            en: 'A network succeeds only when each gets a share of what all are after.',
          }),
        },
        {
          text: L({
            fi: 'Lukekaa päämääränne ääneen. Uskotteko siihen vielä?',
            sv: 'Läs ert mål högt. Tror ni ännu på det?',
            en: 'Read your goal aloud. Do you still believe in it?',
          }),
        },
        {
          text: L({
            fi: 'Johtakaa päämäärästä strategia: mitä teette tänä vuonna, mitä ette?',
            sv: 'Härled en strategi ur målet: vad gör ni i år, och vad låter ni bli?',
            en: 'Derive a strategy from the goal: what will you do this year, and what not?',
          }),
        },
        {
          text: L({
            fi: 'Sopikaa, millainen johtaja verkostolla on: säätäjä, ohjeistaja, tiedottaja vai taustalla tarkkaileva.',
            sv: 'Kom överens om hurdan ledare nätverket har: en som bestämmer reglerna, en som vägleder, en som informerar eller en som iakttar i bakgrunden.',
            en: 'Agree what sort of leader the network has: one who sets rules, guides, informs, or watches from the background.',
          }),
          why: L({
            fi: 'Moni vetäjä rajaa rooliaan tarkoituksella. Se toimii, kun kaikki tietävät siitä.',
            sv: 'Många ledare begränsar sin roll med avsikt. Det fungerar när alla vet om det.',
            en: 'Many leaders limit their role on purpose. That works when everyone knows it.',
          }),
        },
        {
          text: L({
            fi: 'Antakaa toisten kyseenalaistaa tapanne toimia.',
            sv: 'Låt andra ifrågasätta era sätt att arbeta.',
            en: 'Let others question the way you work.',
          }),
          why: L({
            fi: 'Kokenut hyötyy verkostosta eniten peilinä: omat itsestäänselvyydet näkyvät vasta muiden silmin.',
            sv: 'Den erfarna har störst nytta av nätverket som spegel: det självklara syns först med andras ögon.',
            en: 'For the experienced a network is above all a mirror: what one takes for granted shows only in others’ eyes.',
          }),
        },
        {
          text: L({
            fi: 'Päättäkää, teettekö yhteisen tuotoksen vai hiotteko ideoita yhdessä ja toteutatte kukin omalla tavallanne.',
            sv: 'Bestäm om ni gör en gemensam produkt eller slipar idéer ihop och genomför dem var och en på sitt sätt.',
            en: 'Decide whether you make a shared product, or grind ideas together and each carry them out in your own way.',
          }),
          why: L({
            fi: 'Kumpikin on hyvä, mutta odotukset on sanottava ääneen.',
            sv: 'Båda är bra, men förväntningarna måste sägas högt.',
            en: 'Either is good, but expectations must be spoken.',
          }),
        },
        {
          text: L({
            fi: 'Kootkaa parhaat käytännöt niin, että uusi jäsen löytää ne kysymättä.',
            sv: 'Samla den bästa praxisen så att en ny medlem hittar den utan att fråga.',
            en: 'Gather the best practices so that a new member finds them without asking.',
          }),
        },
        {
          text: L({
            fi: 'Järjestäkää teematapaaminen, kun into hiipuu.',
            sv: 'Ordna en tematräff när ivern falnar.',
            en: 'Hold a themed meeting when zeal fades.',
          }),
          why: L({
            fi: 'Uusi aihe tuo uutta virtaa ja usein myös uusia ihmisiä.',
            sv: 'Ett nytt ämne ger ny kraft, och ofta nya människor.',
            en: 'A new subject brings new energy, and often new people.',
          }),
        },
        {
          text: L({
            fi: 'Kutsukaa mukaan joku, joka ei ole vielä ollut missään.',
            sv: 'Bjud in någon som ännu inte har varit med någonstans.',
            en: 'Invite someone who has not yet been part of anything.',
          }),
        },
        {
          text: L({
            fi: 'Miettikää jo nyt, mitä jää, jos verkosto lakkaa.',
            sv: 'Fundera redan nu på vad som blir kvar om nätverket upphör.',
            en: 'Think already now what remains if the network ends.',
          }),
          why: L({
            fi: 'Hankkeena toimiva verkosto voi loppua rahan loppuessa. Helposti löytyvät sivut ja ohjeet pitävät toiminnan hengissä.',
            sv: 'Ett nätverk i projektform kan upphöra när pengarna tar slut. Sidor och anvisningar som är lätta att hitta håller verksamheten vid liv.',
            en: 'A network run as a project may end with its money. Pages and instructions that are easy to find keep the activity alive.',
          }),
        },
      ],
      authorsText: workshopAuthors,
      organisations: bothAgencies,
      madeAt: workshop,
    },
  },
  {
    key: 'kumppanin-etsiminen',
    by: 'editor',
    state: 'published',
    data: {
      title: L({
        fi: 'Ideoita: mistä kumppani kansainvälistymiseen?',
        sv: 'Idéer: var hittar man en partner för internationalisering?',
        en: 'Ideas: where to find a partner for internationalisation',
      }),
      kind: 'how-to',
      summary: L({
        fi: 'Kumppania etsitään usein kaukaa, vaikka se istuu naapurikunnassa. Vinkkejä siihen, keneltä kysyä ja mitä viestiin kirjoittaa.',
        sv: 'Man söker ofta en partner långt borta fast den sitter i grannkommunen. Tips om vem man kan fråga och vad man skriver i meddelandet.',
        en: 'Partners are often sought far away when one sits in the next municipality. Hints on whom to ask and what to write.',
      }),
      audience: 'beginner',
      usableFor: ['start'],
      body: rich({
        fi: [
          h2('Aloita läheltä'),
          p(
            'Kysy ensin omasta koulusta. Jollakulla on opiskelukaveri toisessa maassa, toisella sukulainen, kolmannella vanha hanke. Kysy sitten naapurikoulusta ja kunnasta.',
          ),
          h2('Katso valmiit verkostot'),
          p(
            'Tämän palvelun verkostoluettelo alkoi verkostoista, jotka olivat saaneet valtionapua. Niissä on jo ihmisiä, jotka haluavat tehdä yhdessä. Jos luettelossa on sinun teemasi, aloita siitä.',
          ),
          h2('Kysy asiantuntijakoululta tai mentorilta'),
          p(
            'Asiantuntijakoulu jakaa osaamistaan ja aineistojaan muille. Mentorin kanssa voi jutella puhelimessa, tapahtumassa tai omalla koululla.',
          ),
          h2('Kerro, mitä annat ja mitä etsit'),
          ul([
            'Keitä te olette: koulu, paikkakunta, oppilaiden ikä.',
            'Mitä haluatte tehdä, ja mihin aikaan vuodesta.',
            'Millä kielillä pärjäätte.',
            'Mitä kumppani teiltä saa.',
            'Kenelle vastataan ja mihin mennessä.',
          ]),
          p('Lyhyt ja tarkka viesti saa vastauksen. Pitkä ja ympäripyöreä jää lukematta.'),
        ],
        sv: [
          h2('Börja nära'),
          p(
            'Fråga först i den egna skolan. Någon har en studiekamrat i ett annat land, någon en släkting, någon ett gammalt projekt. Fråga sedan i grannskolan och i kommunen.',
          ),
          h2('Se på de färdiga nätverken'),
          p(
            'Tjänstens förteckning över nätverk började med nätverk som hade fått statsunderstöd. Där finns redan människor som vill göra något ihop. Finns ditt tema med, börja där.',
          ),
          h2('Fråga en expertskola eller en mentor'),
          p(
            'En expertskola delar med sig av sitt kunnande och sitt material. Med en mentor kan du prata i telefon, på ett evenemang eller i din egen skola.',
          ),
          h2('Berätta vad ni ger och vad ni söker'),
          ul([
            'Vilka ni är: skola, ort, elevernas ålder.',
            'Vad ni vill göra, och när på året.',
            'Vilka språk ni klarar er på.',
            'Vad partnern får av er.',
            'Vem man svarar och senast när.',
          ]),
          p('Ett kort och tydligt meddelande får svar. Ett långt och svävande blir oläst.'),
        ],
      }),
      nextGuide: ref('guides', 'verkoston-rakentaminen'),
      networks: [ref('networks', 'mentoriverkosto')],
    },
  },
  {
    key: 'verkoston-rakentaminen',
    by: 'editor',
    state: 'published',
    data: {
      title: L({
        fi: 'Verkoston rakentaminen: ensimmäinen vuosi',
        sv: 'Att bygga ett nätverk: det första året',
        en: 'Building a network: the first year',
      }),
      kind: 'how-to',
      summary: L({
        fi: 'Verkosto ei synny nimilistasta. Näin rakennat sen päämäärän, reilun hyödyn ja yhden huolehtivan ihmisen varaan.',
        sv: 'Ett nätverk uppstår inte ur en namnlista. Så bygger du det på ett mål, på rättvis nytta och på en människa som bryr sig.',
        en: 'A list of names is not a network. How to build one on a goal, on fair benefit and on one person who cares.',
      }),
      audience: 'all',
      usableFor: ['start', 'run'],
      body: rich({
        fi: [
          h2('Löydä päämäärä'),
          p(
            'Kokoa muutama kiinnostunut ja kysy: mikä olisi toisin, jos onnistuisimme? Kun vastaus mahtuu yhteen virkkeeseen, teillä on päämäärä. Johtakaa siitä strategia eli se, mitä teette ensin ja mitä jätätte tekemättä.',
          ),
          h2('Tarkista hyöty'),
          p(
            'Jokainen tulee mukaan jostain syystä. Sanokaa syyt ääneen. Jos yksi hakee matkoja ja toinen oppimateriaalia, molemmat voivat olla oikeassa, mutta hyötyjen pitää kulkea samaan suuntaan ja jakautua reilusti.',
          ),
          h2('Nimeä koordinoija'),
          p(
            'Tarvitaan joku, joka kutsuu koolle, siivoaa yhteistä työtilaa ja muistaa, mitä sovittiin. Tehtävä vie aikaa. Sopikaa, paljonko, ja kertokaa se myös esimiehelle.',
          ),
          h2('Sopikaa tavoista'),
          ul([
            'Kuinka usein tavataan, ja missä: verkossa vai paikan päällä?',
            'Missä paperit ovat, ja kuka ne näkee?',
            'Miten päätetään, ja miten eri mieltä saa olla?',
            'Mitä kukin antaa, ja mitä kukin saa?',
          ]),
          h2('Pidä liike yllä'),
          p(
            'Puolen vuoden päästä ensihuuma on ohi. Silloin auttavat teematapaamiset: yksi aihe, yksi vieras, yksi asia kokeiltavaksi. Ja kun jokin onnistuu, kertokaa siitä.',
          ),
        ],
        sv: [
          h2('Hitta målet'),
          p(
            'Samla några intresserade och fråga: vad vore annorlunda om vi lyckades? När svaret ryms i en mening har ni ett mål. Härled strategin ur det: vad gör ni först, och vad låter ni bli?',
          ),
          h2('Pröva nyttan'),
          p(
            'Alla kommer med av någon orsak. Säg orsakerna högt. Om den ena söker resor och den andra läromedel kan båda ha rätt, men nyttan måste gå åt samma håll och fördelas rättvist.',
          ),
          h2('Utse en samordnare'),
          p(
            'Det behövs någon som kallar samman, håller ordning på den gemensamma arbetsytan och minns vad ni kom överens om. Det tar tid. Bestäm hur mycket, och berätta det också för chefen.',
          ),
          h2('Kom överens om hur ni gör'),
          ul([
            'Hur ofta träffas ni, och var: på nätet eller på plats?',
            'Var finns papperen, och vem ser dem?',
            'Hur fattar ni beslut, och hur får man vara av annan åsikt?',
            'Vad ger var och en, och vad får var och en?',
          ]),
          h2('Håll i gång rörelsen'),
          p(
            'Efter ett halvår är det första ruset över. Då hjälper tematräffar: ett ämne, en gäst, en sak att pröva. Och när något lyckas, berätta om det.',
          ),
        ],
      }),
      authorsText: L({
        fi: 'Pohjana suunnittelija Minna Hellstenin (Oulun kaupunki) näkemys toimivasta verkostosta; teksti kirjoitettu tähän palveluun',
        sv: 'Bygger på planerare Minna Hellstens (Uleåborgs stad) syn på ett fungerande nätverk; texten är skriven för tjänsten',
        en: 'Based on the view of planner Minna Hellsten (City of Oulu) on what makes a network work; text written for this service',
      }),
      organisations: [ref('organisations', 'oulun-kaupunki')],
      nextGuide: ref('guides', 'verkostoitumisen-mallit'),
    },
  },
  {
    key: 'verkostoitumisen-mallit',
    by: 'editor',
    state: 'published',
    data: {
      title: L({
        fi: 'Verkostoitumisen malleja: millainen verkosto teille sopii?',
        sv: 'Modeller för nätverkande: vilket slags nätverk passar er?',
        en: 'Models of networking: what sort of network suits you?',
      }),
      kind: 'model',
      summary: L({
        fi: 'Verkosto voi koota, punoa, hioa tai innostaa. Tunnista oman verkostosi malli, niin tiedät, mitä siltä voi odottaa.',
        sv: 'Ett nätverk kan samla, knyta, slipa eller inspirera. Känn igen ert eget, så vet ni vad ni kan vänta er av det.',
        en: 'A network can gather, weave, grind or inspire. Recognise the model of yours, and you know what to expect of it.',
      }),
      audience: 'all',
      usableFor: ['start', 'evaluate'],
      body: rich({
        fi: [
          p(
            'Verkostoja on yhtä monta kuin verkostoitujia, mutta muutama perusmuoto toistuu. Useimmat ovat sekoituksia.',
          ),
          h2('Kokooja'),
          p(
            'Verkosto kerää jäsentensä parhaat käytännöt ja tuotokset yhteen paikkaan. Sopii, kun tekijöitä on paljon ja he ovat kaukana toisistaan.',
          ),
          h2('Punoja'),
          p(
            'Verkosto kutoo työtapoja ja yhteyksiä. Tärkein tulos on se, että ihmiset tuntevat toisensa ja soittavat, kun on asiaa.',
          ),
          h2('Rattaisto'),
          p(
            'Verkosto ei tee mitään yhteistä tuotosta. Ideat, prosessit, mallit ja muistiinpanot pyörivät yhteisessä rattaistossa, ja jokainen toteuttaa ne kotonaan omalla tavallaan.',
          ),
          h2('Tempaaja'),
          p(
            'Verkosto rohkaisee ja vetää mukaan uusia ihmisiä. Muoto vaihtelee, mutta tarkoitus on aina rikastaa ja panna liikkeelle.',
          ),
          h2('Katoaja'),
          p(
            'Verkosto pyrkii tekemään itsensä tarpeettomaksi. Se jättää jälkeensä sivut ja ohjeet, joiden varassa toiminta jatkuu.',
          ),
          h2('Kuka johtaa?'),
          p(
            'Vetäjä tai ohjausryhmä voi tarkkailla ja ohjata, antaa sääntöjä, neuvoa tai vain pitää muut ajan tasalla. Mikään näistä ei ole toista parempi. Huono on vain se, josta ei ole sovittu.',
          ),
        ],
        sv: [
          p(
            'Det finns lika många nätverk som nätverkare, men några grundformer återkommer. De flesta är blandningar.',
          ),
          h2('Samlaren'),
          p(
            'Nätverket samlar medlemmarnas bästa praxis och produkter på ett ställe. Passar när aktörerna är många och långt från varandra.',
          ),
          h2('Vävaren'),
          p(
            'Nätverket knyter ihop arbetssätt och relationer. Det viktigaste resultatet är att människor känner varandra och ringer när det är något.',
          ),
          h2('Kugghjulen'),
          p(
            'Nätverket gör ingen gemensam produkt. Idéer, processer, modeller och anteckningar mals i gemensamma kugghjul, och var och en genomför dem hemma på sitt sätt.',
          ),
          h2('Dragaren'),
          p(
            'Nätverket uppmuntrar och drar med nya människor. Formen varierar, men meningen är alltid att berika och sätta i rörelse.',
          ),
          h2('Försvinnaren'),
          p(
            'Nätverket strävar efter att göra sig onödigt. Det lämnar efter sig sidor och anvisningar som verksamheten kan leva vidare på.',
          ),
          h2('Vem leder?'),
          p(
            'Ledaren eller styrgruppen kan iaktta och styra, ge regler, vägleda eller bara hålla de andra informerade. Inget är bättre än något annat. Dåligt är bara det som ingen har kommit överens om.',
          ),
        ],
      }),
      nextGuide: ref('guides', 'kokeneen-pelisaannot'),
    },
  },
  {
    key: 'koordinaattorin-perehdytys',
    by: 'editor',
    state: 'published',
    data: {
      title: L({
        fi: 'Perehdytys lyhyeen hankkeeseen: koordinaattorin ensimmäiset kuukaudet',
        sv: 'Introduktion till ett kort projekt: samordnarens första månader',
        en: 'Induction to a short project: a coordinator’s first months',
      }),
      kind: 'induction',
      summary: L({
        fi: 'Lyhyessä hankkeessa ei ole aikaa harhailla. Tämä opas kertoo, mitä uusi koordinaattori tarvitsee alussa ja keneltä sen voi pyytää.',
        sv: 'I ett kort projekt finns ingen tid att gå vilse. Guiden berättar vad en ny samordnare behöver i början och vem man kan be om det.',
        en: 'A short project leaves no time to wander. What a new coordinator needs at the start, and whom to ask for it.',
      }),
      audience: 'beginner',
      usableFor: ['start', 'run'],
      body: rich({
        fi: [
          p(
            'Alku on koordinaattorille raskainta aikaa: kaikki on uutta, ja odotukset ovat suuret. Se on tavallista. Hyvä perehdytys säästää viikkoja ja hermoja.',
          ),
          h2('Ensimmäinen viikko'),
          ul([
            'Selvitä perustehtävä: miksi hanke on olemassa, ja kuka siitä hyötyy?',
            'Tutustu esimieheesi ja ohjausryhmään. Kysy, mitä he odottavat.',
            'Soita hankkeen yhteyshenkilölle Opetushallitukseen. Hän on sinua varten.',
            'Etsi toiset koordinaattorit. Heillä on samat pulmat kuin sinulla.',
          ]),
          h2('Ensimmäinen kuukausi'),
          ul([
            'Lue hakemus, päätös ja tärkeimmät tutkimukset, mutta rajaa aika. Taustoihin voi myös hukkua.',
            'Rajaa tehtävä ja päivitä toimintasuunnitelma. Sano ääneen, mitä et tee.',
            'Pyydä koulutusta hankkeen johtamiseen, jos et ole ennen hanketta vetänyt.',
            'Sopikaa, millä välineillä vaihdatte ajatuksia ja missä aineisto on.',
          ]),
          h2('Lähde liikkeelle'),
          p(
            'Käy kouluissa heti, vaikka et vielä osaisi vastata kaikkeen. Koordinaatio tarvitsee kasvot. Kysy, kuuntele ja kirjoita muistiin, mikä toimii.',
          ),
          h2('Kun tuntuu vaikealta'),
          p(
            'Into ja ahdistus kuuluvat kumpikin alkuun. Äkkipysähdys ei tarkoita epäonnistumista vaan sitä, että suuntaa täytyy miettiä. Puhu vertaisille ja pyydä ohjausryhmältä tukea, älä vain raportin lukijaa.',
          ),
        ],
        sv: [
          p(
            'Början är den tyngsta tiden för en samordnare: allt är nytt och förväntningarna stora. Det är vanligt. En god introduktion sparar både veckor och nerver.',
          ),
          h2('Första veckan'),
          ul([
            'Ta reda på grunduppgiften: varför finns projektet, och vem har nytta av det?',
            'Lär känna din chef och styrgruppen. Fråga vad de väntar sig.',
            'Ring projektets kontaktperson vid Utbildningsstyrelsen. Personen finns till för dig.',
            'Leta upp de andra samordnarna. De har samma bekymmer som du.',
          ]),
          h2('Första månaden'),
          ul([
            'Läs ansökan, beslutet och de viktigaste undersökningarna, men sätt en gräns. Man kan drunkna i bakgrundsmaterial.',
            'Avgränsa uppgiften och uppdatera verksamhetsplanen. Säg högt vad du inte gör.',
            'Be om utbildning i projektledning om du inte har lett projekt förr.',
            'Kom överens om hur ni utbyter tankar och var materialet finns.',
          ]),
          h2('Ge dig av'),
          p(
            'Besök skolorna genast, även om du inte kan svara på allt. Samordningen behöver ett ansikte. Fråga, lyssna och skriv upp vad som fungerar.',
          ),
          h2('När det känns svårt'),
          p(
            'Iver och ångest hör båda till början. Ett tvärstopp betyder inte att du har misslyckats utan att kursen måste tänkas över. Tala med kolleger i samma läge och be styrgruppen om stöd, inte bara om att läsa rapporten.',
          ),
        ],
      }),
      coordinationProjects: ['clue', 'into', 'scart', 'sveko'].map((key) =>
        ref('coordination-projects', key),
      ),
    },
  },
  {
    key: 'koordinaatio-toimintamallina',
    by: 'editor',
    state: 'published',
    data: {
      title: L({
        fi: 'Koordinaatio toimintamallina: näin hajallaan olevasta työstä tulee yhteistä',
        sv: 'Samordning som modell: så blir spritt arbete gemensamt',
        en: 'Coordination as a model: how scattered work becomes shared',
      }),
      kind: 'model',
      summary: L({
        fi: 'Valtakunnallinen toimintamalli hankkeiden työn tunnistamiseen, mallintamiseen ja levittämiseen. Mallia on käytetty jo muuallakin.',
        sv: 'En nationell modell för att känna igen, modellera och sprida projektens arbete. Modellen har redan tagits i bruk på annat håll.',
        en: 'A national model for recognising, modelling and spreading the work of projects. It has already been used elsewhere.',
      }),
      audience: 'experienced',
      usableFor: ['start', 'run', 'evaluate'],
      body: rich({
        fi: [
          p(
            'Kun kymmenet hankkeet tekevät työtä kukin tahollaan, kokonaisuus pirstoutuu. Koordinaatio on keino koota se.',
          ),
          h2('Sovi yhteisestä suunnasta'),
          p(
            'Ohjatkaa työtapoja yhdessä ja sovittakaa tavoitteet yhteen. Valitkaa alussa kärkiteemat, jottei kaikki ole yhtä tärkeää.',
          ),
          h2('Tunnista'),
          p(
            'Hyvän käytännön tunnistaminen on vaikeampaa kuin luulisi. Sopikaa siksi kriteereistä yhdessä rahoittajan kanssa. Etsikää kolmenlaista: opetuksen käytäntöjä, hallinnon käytäntöjä ja uusia keksintöjä.',
          ),
          h2('Mallinna'),
          p(
            'Kirjoittakaa käytäntö muotoon, jossa sen voi julkaista ja jossa toinen koulu saa siitä kiinni: mikä oli tarve, mitä tehtiin, mitä siitä tuli ja mikä meni pieleen.',
          ),
          h2('Levitä'),
          p(
            'Tehkää levittämissuunnitelma ja lähtekää kentälle heti. Vierailu, kiertue ja infotilaisuus saavat aikaan enemmän kuin esite.',
          ),
          h2('Juurruta ja varmista jatko'),
          p(
            'Työ jää helposti kesken juuri tässä. Tavoitteena on koulun toimintakulttuurin muutos, ei kaunis loppuraportti. Muistakaa myös, että matkalla opittu on lopulta arvokkaampaa kuin tuotos.',
          ),
        ],
        sv: [
          p(
            'När tiotals projekt arbetar var för sig splittras helheten. Samordning är ett sätt att samla den.',
          ),
          h2('Kom överens om riktningen'),
          p(
            'Styr arbetssätten tillsammans och anpassa målen till varandra. Välj spjutspetsteman i början, så att inte allt är lika viktigt.',
          ),
          h2('Känn igen'),
          p(
            'Att känna igen god praxis är svårare än man tror. Kom därför överens om kriterier tillsammans med finansiären. Sök tre slag: praxis i undervisningen, praxis i förvaltningen och nya påfund.',
          ),
          h2('Modellera'),
          p(
            'Skriv ner praxisen i en form som kan publiceras och som en annan skola får grepp om: vilket behovet var, vad man gjorde, vad det ledde till och vad som gick fel.',
          ),
          h2('Sprid'),
          p(
            'Gör en spridningsplan och ge er ut på fältet genast. Ett besök, en turné och ett infomöte åstadkommer mer än en broschyr.',
          ),
          h2('Förankra och trygga fortsättningen'),
          p(
            'Det är här arbetet lätt stannar på halva vägen. Målet är en förändrad verksamhetskultur i skolan, inte en vacker slutrapport. Kom också ihåg att det man lär sig på vägen till sist är värt mer än produkten.',
          ),
        ],
      }),
      organisations: [ref('organisations', 'oph')],
      coordinationProjects: ['clue', 'into', 'scart', 'sveko', 'polkka'].map((key) =>
        ref('coordination-projects', key),
      ),
    },
  },
  {
    // The Swedish body is still to come: what a reviewer would ask for.
    key: 'hankkeen-paattaminen',
    by: 'editor',
    state: 'changesRequested',
    comment: 'Ruotsinkielinen teksti puuttuu vielä. / Den svenska texten saknas ännu.',
    data: {
      title: L({
        fi: 'Hankkeen hallittu päättäminen',
        sv: 'Att avsluta ett projekt på ett kontrollerat sätt',
        en: 'Closing a project well',
      }),
      kind: 'how-to',
      summary: L({
        fi: 'Hanke loppuu aina liian pian. Mitä kannattaa koota, kenelle antaa ja kuka jatkaa, kun väki hajaantuu?',
        sv: 'Ett projekt tar alltid slut för tidigt. Vad bör samlas, vem får det, och vem fortsätter när alla skingras?',
        en: 'A project always ends too soon. What to gather, whom to give it to, and who carries on when people scatter?',
      }),
      audience: 'experienced',
      usableFor: ['close'],
      body: rich({
        fi: [
          h2('Varaa aikaa lopulle'),
          p(
            'Viimeiset kuukaudet kuluvat helposti uuteen. Merkitse kalenteriin jo alussa aika, jolloin ei aloiteta enää mitään vaan kootaan ja eritellään.',
          ),
          h2('Sano, kuka jatkaa'),
          p(
            'Nimeä jatkaja jokaiselle asialle, joka saa elää: sivuille, yhteyksille, tavoille. Jos jatkajaa ei ole, kerro sekin.',
          ),
          h2('Jätä siisti arkisto'),
          p(
            'Blogi voi jäädä luettavaksi, vaikkei kukaan enää kirjoita. Merkitse selvästi, ettei sitä päivitetä.',
          ),
        ],
      }),
    },
  },
]
