import type { NewsContent } from '../shape'

export const news2024: readonly NewsContent[] = [
  {
    kind: 'story',
    issuedOn: '2024-12-19',
    issuers: ['documentation-centre-in-prague'],
    fields: [],
    countries: { place: ['CZ'], mentioned: ['EE', 'CA'] },
    image: 'archive-shelves',
    editions: {
      en: {
        slug: 'what-the-coffee-stains-say-a-season-in-the-prague-archive',
        title: 'What the coffee stains say: a season with the researchers in the Prague archive',
        lead: 'They arrive with a question and leave with another one. Six visiting researchers spent the autumn among conference papers that few people had opened since they were filed.',
        body: [
          'Kärt Saarsalu from Tartu came for fisheries. She had expected a folder and found a shelf: draft after draft on marine pollution, with corrections in four hands. After a fortnight she could tell the delegations apart by their pencils.',
          'Across the table Émile Gauvreau, a doctoral student from Montréal, was reading lists of hotel rooms. They show, he says, who lived next door to whom in the months when the wording of a paragraph suddenly began to move. The theory may not survive his supervisor. The lists have been scanned all the same.',
          { heading: 'Paper and its neighbours', level: 2 },
          'For the archivists a visit is a chance to learn what they own. Every reader fills in a sheet on leaving: what was mislabelled, what was missing, what ought to be described together. This season’s sheets led to 212 corrections in the catalogue and to the discovery of a box of photographs that had been shelved with telephone directories.',
          'Applications for the coming year are open to anyone with a project and the patience for old carbon copies. Information is available from the [Documentation Centre](structure:documentation-centre-in-prague).',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2024-12-12',
    issuers: ['mission-to-montenegro', 'conflict-prevention-centre'],
    fields: ['small-arms-and-light-weapons'],
    countries: { about: ['ME'], place: ['ME'], donor: ['DE', 'FR'] },
    project: 'small-arms-control-in-south-eastern-europe',
    image: 'small-arms-cabinet',
    editions: {
      en: {
        slug: 'montenegro-marking-machines-for-police-armouries',
        title: 'Two marking machines allow Montenegro’s police to trace every weapon in their armouries',
        lead: 'A dot-peen machine needs eleven seconds to put a number on a receiver. By the end of next year all long weapons of the police are to carry one.',
        dateline: 'Podgorica',
        body: [
          'Serial numbers wear off, are repeated by different makers or were never there. An armoury that wants to know where a weapon has been therefore gives it a mark of its own. The machines handed over on Wednesday engrave a code that stands for the country, the owner and a running number, and read it back with a camera.',
          'Eight armourers were trained over two weeks in Danilovgrad. They practised first on scrap, then on pieces withdrawn from service. Records go straight into the national register, which was renewed in 2022 and now rejects an entry if any field is left blank.',
          'The equipment cost 74,000 euros and was paid for by France and Germany through [Small arms control in South-Eastern Europe](project:small-arms-control-in-south-eastern-europe). Montenegro has offered to lend one of the machines to neighbours for a few weeks at a time.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2024-12-02',
    issuers: ['chairpersonship', 'secretariat'],
    fields: [],
    countries: { about: ['MT'], place: ['MT'] },
    meeting: 'ministerial-council-2024',
    image: 'row-of-flags',
    editions: {
      en: {
        slug: 'malta-ministerial-council-2024-media-programme',
        title: 'Malta Ministerial Council: media programme for 5 and 6 December',
        lead: 'Ministers of the participating States meet in Ta’ Qali on Thursday and Friday. Times for photographers, pool positions and transport are given here.',
        dateline: 'Valletta',
        body: [
          'Badges may be collected in the reception tent from Tuesday, 14.00. Please bring the letter of confirmation and a document with a photograph; colleagues cannot collect badges for one another.',
          {
            table: {
              caption: 'Times open to media (local time)',
              head: ['Day', 'Time', 'Occasion', 'Access'],
              rows: [
                ['Thursday', '8.15–9.30', 'Arrival of delegations', 'Photo and video pool'],
                ['Thursday', '10.00', 'Opening of the meeting', 'Pool; live stream'],
                ['Thursday', '13.00', 'Group photograph', 'All photographers'],
                ['Friday', 'To be announced', 'Closing press conference', 'All accredited media'],
              ],
            },
          },
          'The media centre stays open until midnight on both days. Cables longer than two metres must be taped down by the technical staff, who are found behind the interpreters’ booths.',
          'Buses leave from Floriana every half hour, and every quarter of an hour before the opening. There is no parking for private cars at the venue. Texts of statements are made available on the page of the [meeting](meeting:ministerial-council-2024).',
        ],
      },
      it: {
        slug: 'consiglio-dei-ministri-malta-2024-programma-per-la-stampa',
        title: 'Consiglio dei ministri a Malta: il programma per la stampa del 5 e 6 dicembre',
        lead: 'I ministri degli Stati partecipanti si riuniscono a Ta’ Qali giovedì e venerdì. Ecco gli orari per i fotografi, le postazioni in pool e i trasporti.',
        dateline: 'La Valletta',
        body: [
          'I tesserini si ritirano nella tenda dell’accoglienza da martedì alle 14. Occorrono la lettera di conferma e un documento con fotografia; non è possibile ritirare il tesserino di un collega.',
          {
            table: {
              caption: 'Momenti aperti alla stampa (ora locale)',
              head: ['Giorno', 'Ora', 'Occasione', 'Accesso'],
              rows: [
                ['Giovedì', '8.15–9.30', 'Arrivo delle delegazioni', 'Pool foto e video'],
                ['Giovedì', '10.00', 'Apertura della riunione', 'Pool; diretta in rete'],
                ['Giovedì', '13.00', 'Foto di gruppo', 'Tutti i fotografi'],
                ['Venerdì', 'Da comunicare', 'Conferenza stampa finale', 'Tutti gli accreditati'],
              ],
            },
          },
          'Il centro stampa resta aperto fino a mezzanotte in entrambe le giornate. I cavi oltre i due metri vanno fissati dal personale tecnico, che si trova dietro le cabine degli interpreti.',
          'Gli autobus partono da Floriana ogni mezz’ora, e ogni quarto d’ora prima dell’apertura. Presso la sede non c’è parcheggio per le auto private. I testi degli interventi sono disponibili nella pagina della [riunione](meeting:ministerial-council-2024).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-11-28',
    issuedOnInferred: true,
    issuers: ['transnational-threats-department'],
    fields: ['border-management'],
    countries: {
      about: ['UZ'],
      place: ['UZ'],
      donor: ['DE', 'SE', 'US'],
      mentioned: ['BE', 'GB', 'MK', 'AF', 'TJ'],
    },
    project: 'resilience-of-uzbekistan-to-cross-border-challenges',
    image: 'border-post',
    featured: true,
    editions: {
      en: {
        slug: 'border-officers-in-uzbekistan-trained-to-identify-suspects',
        title: 'OSCE trains border officers in Uzbekistan in identifying suspected terrorists and other criminals',
        lead: 'Eighteen officers who check travellers and freight at Uzbekistan’s borders spent four days, from 25 to 28 November, practising how to recognize suspected foreign terrorist fighters and other criminals at a crossing point.',
        body: [
          'The course was a joint undertaking of the Transnational Threats Department, the Border Troops and the Customs Committee of Uzbekistan. Those who took part work in the first line, where every passenger passes, or in the second, where doubtful cases are examined at length. Verifying identities and managing a crisis were on the timetable, as were ways of finding illicit small arms and light weapons and of preventing [trafficking in human beings](field:combating-trafficking-in-human-beings); each subject ended in a practical exercise.',
          {
            quote:
              'We must be mindful of cross-border threats related to movement of foreign terrorist fighters, drugs, artifacts, human, organ and other forms of trafficking.',
            speaker: 'Zakirov Bekhzod',
            role: 'Deputy Head of the Customs Department for the Samarkand Region of Uzbekistan',
          },
          'At Jartepa, a checkpoint on the border with Tajikistan, the group saw specialized equipment in use and followed the procedures by which passengers and cargo are inspected there.',
          'All seven instructors belong to Uzbekistan’s [National Mobile Training Team](news:uzbekistan-national-mobile-training-team-completes-course), which was itself trained with the OSCE in 2023 – by experts from Belgium and the United Kingdom and by colleagues from North Macedonia who serve in the OSCE-led Mobile Training Team – and was now deployed for the second time since. The OSCE and the United Nations Office of Counter-Terrorism supplied the teaching materials.',
          'Germany, Sweden and the United States of America fund these activities through the extra-budgetary project “Strengthening the resilience of Uzbekistan to address cross-border challenges emanating from Afghanistan”. For 2025 the team has further courses in mind, at checkpoints selected in advance across the country.',
        ],
      },
      ru: {
        slug: 'pogranichniki-uzbekistana-uchatsya-vyyavlyat-podozrevaemyh',
        title: 'ОБСЕ обучает пограничников Узбекистана выявлять предполагаемых террористов и других преступников',
        lead: 'Восемнадцать сотрудников, проверяющих пассажиров и грузы на границах Узбекистана, с 25 по 28 ноября отрабатывали приёмы выявления предполагаемых иностранных боевиков-террористов и других преступников в пунктах пропуска.',
        body: [
          'Курс совместно провели Департамент ОБСЕ по транснациональным угрозам, Пограничные войска и Таможенный комитет Узбекистана. Его слушатели работают на первой линии контроля, которую проходит каждый пассажир, или на второй, где подробно разбирают сомнительные случаи. В программу вошли установление личности, действия в кризисной ситуации, способы обнаружения незаконного стрелкового оружия и лёгких вооружений и предупреждение [торговли людьми](field:combating-trafficking-in-human-beings); каждая тема завершалась практическим занятием.',
          {
            quote:
              'Мы должны помнить о трансграничных угрозах, связанных с передвижением иностранных боевиков-террористов, оборотом наркотиков и предметов старины, торговлей людьми и органами и другими видами незаконной торговли.',
            speaker: 'Закиров Бехзод',
            role: 'заместитель начальника Таможенного управления по Самаркандской области Узбекистана',
          },
          'Одно из занятий прошло на местности. В пункте пропуска «Джартепа» на границе с Таджикистаном группе показали специальное оборудование в работе и порядок досмотра пассажиров и грузов.',
          'Все семь преподавателей входят в [Национальную мобильную учебную группу](news:uzbekistan-national-mobile-training-team-completes-course) Узбекистана. В 2023 году она сама прошла подготовку при содействии ОБСЕ – у экспертов из Бельгии и Великобритании и у коллег из Северной Македонии, состоящих в Мобильной учебной группе под руководством ОБСЕ, – и с тех пор выехала на задание во второй раз. Учебные материалы предоставили ОБСЕ и Контртеррористическое управление ООН.',
          'Мероприятия финансируют Германия, Швеция и Соединённые Штаты Америки в рамках внебюджетного проекта ОБСЕ по укреплению устойчивости Узбекистана перед трансграничными вызовами, исходящими из Афганистана. В 2025 году группа намерена провести новые курсы на заранее отобранных пунктах пропуска в разных частях страны.',
        ],
      },
      de: {
        slug: 'grenzkraefte-in-usbekistan-lernen-verdaechtige-zu-erkennen',
        title: 'OSZE schult Grenzkräfte in Usbekistan im Erkennen mutmaßlicher Terroristen und anderer Straftäter',
        lead: 'Achtzehn Bedienstete, die an den Grenzen Usbekistans Reisende und Fracht kontrollieren, übten vom 25. bis 28. November, wie sich mutmaßliche ausländische terroristische Kämpfer und andere Straftäter an einem Übergang erkennen lassen.',
        body: [
          'Den Lehrgang veranstalteten die Abteilung für grenzüberschreitende Bedrohungen der OSZE, die Grenztruppen und das Zollkomitee Usbekistans gemeinsam. Wer teilnahm, arbeitet entweder in der ersten Kontrolllinie, die alle Reisenden durchlaufen, oder in der zweiten, in der Zweifelsfälle eingehend geprüft werden. Auf dem Plan standen die Feststellung der Identität, das Vorgehen in Krisen, das Aufspüren illegaler Klein- und Leichtwaffen und die Verhütung von [Menschenhandel](field:combating-trafficking-in-human-beings); jedes Thema schloss mit einer praktischen Übung.',
          {
            quote:
              'Wir müssen die grenzüberschreitenden Bedrohungen im Blick behalten, die mit der Bewegung ausländischer terroristischer Kämpfer, mit Drogen und Kulturgütern, mit Menschen- und Organhandel und anderen Formen des illegalen Handels verbunden sind.',
            speaker: 'Zakirov Bekhzod',
            role: 'Stellvertretender Leiter der Zollverwaltung für die Region Samarkand, Usbekistan',
          },
          'Ein Teil des Lehrgangs fand im Freien statt: Am Kontrollpunkt Jartepa an der Grenze zu Tadschikistan wurden der Gruppe Spezialgeräte und die Abläufe bei der Kontrolle von Reisenden und Ladung vorgeführt.',
          'Alle sieben Lehrkräfte gehören dem [Nationalen mobilen Ausbildungsteam](news:uzbekistan-national-mobile-training-team-completes-course) Usbekistans an. Dieses war 2023 mit der OSZE ausgebildet worden – von Fachleuten aus Belgien und dem Vereinigten Königreich sowie von Angehörigen des von der OSZE geleiteten mobilen Ausbildungsteams aus Nordmazedonien – und war seither zum zweiten Mal im Einsatz. Die Unterlagen stellten die OSZE und das Büro der Vereinten Nationen für Terrorismusbekämpfung bereit.',
          'Deutschland, Schweden und die Vereinigten Staaten von Amerika finanzieren die Maßnahmen über das außerbudgetäre OSZE-Projekt, das Usbekistan gegenüber grenzüberschreitenden Herausforderungen aus Afghanistan stärken soll. Für 2025 plant das Team weitere Lehrgänge an vorab ausgewählten Kontrollpunkten im ganzen Land.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2024-11-25',
    issuers: ['gender-issues-programme', 'odihr'],
    fields: ['gender-equality'],
    countries: {},
    editions: {
      en: {
        slug: 'statement-2024-shelters-in-the-sixteen-days',
        title:
          'A place to go on the first night: statement at the start of the Sixteen Days against gender-based violence',
        lead: 'The two offices ask authorities to publish one figure that almost nobody knows: how many hours pass between a call for help and a bed.',
        dateline: 'Vienna',
        body: [
          'Laws against domestic violence have improved in many countries over the past two decades. Whether a woman can leave on a given evening depends on something else – on transport, on a door that opens after office hours, on whether she may bring a teenage son.',
          'Shelters know the answers to such questions; statistics mostly do not. We suggest that every authority which funds shelters begins in 2025 to record four things: the time until admission, the distance travelled, the number of persons turned away and the reason.',
          'Data of this kind must never make it possible to find a person or a house. A short note on safe methods, written together with shelter staff from nine countries, accompanies this statement and may be used without asking.',
          'To those who keep the doors open at night: thank you.',
        ],
      },
      es: {
        slug: 'declaracion-2024-casas-de-acogida-en-los-dieciseis-dias',
        title:
          'Un lugar para la primera noche: declaración al comienzo de los Dieciséis Días contra la violencia de género',
        lead: 'Las dos oficinas piden a las autoridades que publiquen una cifra que casi nadie conoce: cuántas horas pasan entre una llamada de auxilio y una cama.',
        dateline: 'Viena',
        body: [
          'Las leyes contra la violencia doméstica han mejorado en muchos países durante los dos últimos decenios. Que una mujer pueda marcharse una noche concreta depende de otra cosa: del transporte, de una puerta que se abra fuera del horario de oficina, de si puede llevar consigo a un hijo adolescente.',
          'Las casas de acogida conocen las respuestas; las estadísticas, por lo general, no. Proponemos que toda autoridad que financie estos centros empiece en 2025 a registrar cuatro datos: el tiempo hasta el ingreso, la distancia recorrida, el número de personas no admitidas y el motivo.',
          'Estos datos no deben permitir nunca localizar a una persona ni una vivienda. Una breve nota sobre métodos seguros, redactada con personal de centros de nueve países, acompaña a esta declaración y puede utilizarse libremente.',
          'A quienes mantienen las puertas abiertas de noche: gracias.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-11-19',
    issuers: ['programme-office-in-astana', 'combating-trafficking-in-human-beings-office'],
    fields: ['combating-trafficking-in-human-beings', 'migration'],
    countries: { about: ['KZ'], place: ['KZ'], donor: ['FI', 'GB'], mentioned: ['UZ'] },
    editions: {
      en: {
        slug: 'labour-inspectors-in-shymkent-learn-to-spot-forced-labour',
        title: 'In Shymkent, labour inspectors walk through a building site that exists only for an afternoon',
        lead: 'Actors, a concrete mixer and a locked container helped inspectors in southern Kazakhstan to rehearse what they should ask when papers are in order and something still seems wrong.',
        body: [
          'The site had been set up in the yard of a vocational college. Drama students played carpenters; two of them had been told that their passports were with the foreman. Inspectors came in teams of three, with half an hour each, and nobody told them how many cases there were to find.',
          {
            quote:
              'I asked about helmets, contracts and hours. Only on the second round did I ask where people slept, and then the story changed.',
            speaker: 'Yerlan Bekturov',
            role: 'Labour inspector in the Turkistan region',
          },
          'Indicators of forced labour, powers of entry and the route into protection were dealt with in the morning. Lawyers from Tashkent explained how Uzbekistan handles complaints by seasonal workers who have returned home.',
          'Kazakhstan’s Ministry of Labour is going to include the exercise in the basic course for inspectors. A checklist of one page, tested in Shymkent, was revised on the spot: question nine is now question one.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-11-13',
    issuers: ['mission-to-moldova', 'high-commissioner-on-national-minorities'],
    fields: ['national-minority-issues', 'rule-of-law'],
    countries: { about: ['MD'], place: ['MD'], donor: ['AT', 'LV'] },
    editions: {
      en: {
        slug: 'court-interpreters-comrat-gagauz-bulgarian-romanian-glossary',
        title: 'Court interpreters in Comrat complete a legal glossary in Gagauz, Bulgarian, Romanian and Russian',
        lead: 'There was no agreed Gagauz term for “bail”. Now there is one, together with 2,399 others.',
        body: [
          'Interpreters at the courts in southern Moldova have long kept private lists. Some are decades old, and no two are alike. Since last winter a working group has compared them word by word, consulted linguists at the university in Comrat and tried out doubtful proposals on people waiting in the corridor.',
          'Where the listeners did not understand a coinage, it was dropped. A dozen terms are therefore rendered by short sentences, which the judges accepted after some discussion.',
          'The glossary is free to download and can be searched on a telephone without a connection. Court staff learned last week how to suggest changes; a small committee will decide on them twice a year.',
          'For the High Commissioner’s office the method is of interest beyond Moldova. A note on it is in preparation for other regions in which smaller languages are used before courts.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2024-11-06',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['connectivity-and-trade', 'environmental-activities'],
    countries: { about: ['GE', 'TM', 'KZ', 'AZ'], place: ['GE'], partner: ['TR'], donor: ['DE', 'IT'] },
    project: 'green-ports-and-connectivity',
    image: 'harbour',
    editions: {
      en: {
        slug: 'caspian-and-black-sea-ports-count-their-emissions-alike',
        title: 'Caspian and Black Sea ports agree to count their emissions in the same way',
        lead: 'Port authorities of five cities have adopted a common method for measuring what cranes, tugs and waiting lorries put into the air.',
        dateline: 'Batumi',
        body: [
          'Aktau, Baku, Batumi, Samsun and Turkmenbashi have each measured something before. Their figures could not be compared: one port counted only its own vehicles, another included ships at anchor, a third estimated everything from fuel bills.',
          'Under the method adopted on Tuesday all five separate three circles – the port’s own machines, its tenants, and ships within the basin – and publish the first in full. Meters for the second and third follow as money allows. A two-page annex says how to treat a lorry that waits with its engine running because the barrier is slow.',
          'That last point may prove the cheapest to mend. In Batumi an appointment system has cut waiting by forty minutes on average since the summer, at the cost of a web page and a display board.',
          'First results under the common method are due in autumn 2025, within the project [Green ports and connectivity](project:green-ports-and-connectivity).',
        ],
      },
    },
  },
  {
    kind: 'daily-report',
    issuedOn: '2024-10-24',
    issuers: ['odihr'],
    fields: ['elections'],
    countries: { about: ['UZ'], place: ['UZ'] },
    editions: {
      en: {
        slug: 'election-observation-uzbekistan-media-note-24-october-2024',
        title: 'Election observation in Uzbekistan: daily media note, 24 October 2024',
        lead: 'Short-term observers received their area briefings and left for the regions today. The mission makes no assessment before the day after the election.',
        dateline: 'Tashkent',
        body: [
          'All teams confirmed their arrival by 20.00. One vehicle on the road to Nukus lost two hours to a broken fan belt; the team was collected by the observers based in Urgench.',
          {
            table: {
              caption: 'Meetings held on 24 October',
              head: ['Interlocutors', 'Tashkent', 'Regions'],
              rows: [
                ['Election administration', '3', '21'],
                ['Parties and candidates', '4', '12'],
                ['Media', '2', '5'],
                ['Civil society', '3', '6'],
              ],
            },
          },
          'Observers tomorrow visit precinct commissions to learn opening hours, routes and the accessibility of entrances. Forms for election day are now available on tablets and on paper; a test transmission from 30 locations was successful.',
          'Requests for interviews will be answered after the press conference on Monday. Photographers may accompany a team for the first hour of voting if they have registered by Friday noon. Background is found under [election observation](field:election-observation).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-10-22',
    issuers: ['opportunities-for-youth', 'conflict-prevention-centre'],
    fields: ['youth', 'climate-and-security'],
    countries: { about: ['MT'], place: ['MT'], partner: ['DZ', 'EG', 'IL', 'JO', 'MA', 'TN'], donor: ['ES', 'MC'] },
    editions: {
      en: {
        slug: 'mediterranean-young-researchers-heat-and-harbour-cities-gozo',
        title: 'Young researchers from both shores of the Mediterranean write one page on heat in harbour cities',
        lead: 'Twelve papers went into the seminar on Gozo and a single sheet came out. Getting from one to the other was the point of the week.',
        body: [
          'Authors had been chosen from the six Mediterranean Partners and from six participating States. Their drafts ranged from ambulance statistics in Oran to shade trees in Haifa and the night-time temperature of tram stops in Valencia.',
          'Each day the texts lost half their length. On Monday everyone defended their own findings; by Wednesday pairs had to present those of somebody else. On Friday morning the group voted, sentence by sentence, on what a mayor with ten minutes ought to read.',
          'The sheet contains three measures that cost nothing, three that cost little and one that costs a great deal. It goes to municipal associations around the sea, and it will be offered as a contribution to the [Mediterranean conferences](series:annual-osce-mediterranean-conferences).',
          'Ten of the twelve authors have since agreed to repeat their measurements next August at the same hour.',
        ],
      },
    },
  },
  {
    kind: 'speech',
    issuedOn: '2024-10-15',
    issuers: ['high-commissioner-on-national-minorities'],
    fields: ['education', 'national-minority-issues'],
    countries: { place: ['NL'] },
    editions: {
      en: {
        slug: 'the-second-shelf-remarks-on-textbooks-groningen',
        title: 'The second shelf: remarks on textbooks for small languages, Groningen',
        lead: 'Text read on behalf of the Office of the High Commissioner on National Minorities to a meeting of educational publishers and teachers.',
        body: [
          'Ladies and gentlemen, in most schools that teach in a smaller language you will find two shelves. On the first stand the new books, in the State language, with colour plates. On the second stand the others: photocopies, donations from a neighbouring country, a reader whose last astronaut flew in 1986.',
          'Our office has written recommendations on many weighty subjects. Tonight we should like to talk about print runs.',
          'A chemistry book for four hundred pupils will never earn its cost. Everybody in this hall knows it, and so the calculation ends before it has begun. Yet the drawings exist already. So do the exercises. What is missing is the right to reuse them, and a clause that grants it could stand in every contract by which a ministry buys a book.',
          'Friesland, half an hour from this hall, shows that it can be done. Teachers there share their materials under open licences, correct each other’s mistakes and have, we are told, only one outstanding quarrel, about the spelling of a bird.',
          'We ask publishers among you to take home one question: which of your pictures would you lend? Thank you for your attention.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-10-08',
    issuers: ['mission-to-bosnia-and-herzegovina', 'transnational-threats-department'],
    fields: ['cyber-ict-security'],
    countries: { about: ['BA'], place: ['BA'], donor: ['EE', 'US'], partner: ['SI'] },
    project: 'cyber-confidence-building',
    editions: {
      en: {
        slug: 'response-teams-bosnia-and-herzegovina-first-joint-cyber-drill',
        title: 'Response teams in Bosnia and Herzegovina hold their first joint cyber drill',
        lead: 'For six hours a fictitious waterworks lost control of its pumps, its website and eventually its patience. Four response teams had to decide together what to switch off.',
        body: [
          'Technicians from both entities, the Brčko District and a university team met in Sarajevo on 3 October. The scenario, borrowed from an Estonian exercise and adapted to local networks, began with an ordinary invoice and reached the reservoir by noon.',
          'Organizers had deliberately given each team only part of the logs. Progress came when a participant from Mostar stood up, walked across the room and asked to see another screen. From then on the wall between the groups was opened, a change to the rules that the observers noted with approval.',
          {
            list: [
              'Time until the first shared report: 94 minutes',
              'Time until the cause was identified: 3 hours 10 minutes',
              'Calls to the fictitious press office: 41, of which 6 were answered',
            ],
          },
          'Lessons fill four pages. The first is a list of names and numbers, valid until the next drill in March.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2024-09-26',
    issuers: ['high-commissioner-on-national-minorities'],
    fields: ['national-minority-issues', 'education'],
    countries: {},
    editions: {
      en: {
        slug: 'statement-european-day-of-languages-2024-station-signs',
        title: 'Signs, forms and announcements: statement on the European Day of Languages',
        lead: 'A railway platform can tell a traveller in three seconds whether her language belongs to the place. The Office recalls how little such a sign costs.',
        dateline: 'The Hague',
        body: [
          'Language rights are usually discussed as law. People meet them as objects: a name on a board, a drop-down list, a recorded voice on a bus. Where these exist in a minority language, studies find, speakers are likelier to use public services early and to trust the answer they get.',
          'Technical excuses have become rare. Displays can show any script. Speech synthesis covers dozens of smaller languages, in some cases because volunteers recorded their grandparents.',
          'We invite local authorities to mark this day by walking through one of their own buildings with two residents, one of whom speaks a minority language at home, and by writing down every point at which either of them is at a loss. The list tends to be shorter than feared, and a good half of it concerns both.',
        ],
      },
      de: {
        slug: 'erklaerung-europaeischer-tag-der-sprachen-2024-bahnhofsschilder',
        title: 'Schilder, Formulare, Durchsagen: Erklärung zum Europäischen Tag der Sprachen',
        lead: 'Ein Bahnsteig verrät einer Reisenden binnen drei Sekunden, ob ihre Sprache hierhergehört. Das Amt erinnert daran, wie wenig ein solches Schild kostet.',
        dateline: 'Den Haag',
        body: [
          'Über Sprachenrechte wird meist als Rechtsfrage gesprochen. Im Alltag begegnen sie uns als Gegenstände: ein Name auf einer Tafel, ein Auswahlfeld, eine Stimme im Bus. Wo es sie auch in einer Minderheitensprache gibt, wenden sich deren Sprecherinnen und Sprecher Studien zufolge früher an öffentliche Stellen und vertrauen der Antwort eher.',
          'Technische Ausreden sind selten geworden. Anzeigen können jede Schrift darstellen. Die Sprachausgabe beherrscht Dutzende kleinerer Sprachen, manchmal nur deshalb, weil Freiwillige ihre Großeltern aufgenommen haben.',
          'Wir laden Gemeinden ein, diesen Tag mit einem Rundgang durch eines ihrer Gebäude zu begehen – gemeinsam mit zwei Menschen von hier, von denen einer zu Hause eine Minderheitensprache spricht – und jede Stelle zu notieren, an der einer von beiden nicht weiterweiß. Die Liste fällt gewöhnlich kürzer aus als befürchtet, und gut die Hälfte davon betrifft beide.',
        ],
      },
      fr: {
        slug: 'declaration-journee-europeenne-des-langues-2024-panneaux',
        title: 'Panneaux, formulaires, annonces : déclaration à l’occasion de la Journée européenne des langues',
        lead: 'Un quai de gare apprend en trois secondes à une voyageuse si sa langue est ici chez elle. Le Bureau rappelle combien un tel panneau coûte peu.',
        dateline: 'La Haye',
        body: [
          'On débat des droits linguistiques comme d’une question de droit. Chacun les rencontre sous forme d’objets : un nom sur un panneau, une liste déroulante, une voix enregistrée dans le bus. Là où ils existent aussi dans une langue minoritaire, les études montrent que ses locuteurs s’adressent plus tôt aux services publics et se fient davantage à la réponse.',
          'Les excuses techniques se font rares. Les écrans affichent n’importe quelle écriture. La synthèse vocale couvre des dizaines de petites langues, parfois grâce à des bénévoles qui ont enregistré leurs grands-parents.',
          'Nous invitons les autorités locales à marquer cette journée en parcourant l’un de leurs bâtiments avec deux habitants, dont l’un parle chez lui une langue minoritaire, et en notant chaque endroit où l’un ou l’autre se trouve perdu. La liste est d’ordinaire plus courte qu’on ne le craint, et une bonne moitié les concerne tous les deux.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2024-09-24',
    issuers: ['parliamentary-assembly'],
    fields: [],
    countries: { place: ['IE'] },
    image: 'round-table',
    editions: {
      en: {
        slug: 'parliamentary-assembly-autumn-meeting-dublin-2024-accreditation',
        title: 'Parliamentary Assembly meets in Dublin in early October: how media can register',
        lead: 'Requests for accreditation to the Autumn Meeting are accepted until Monday, 30 September, 17.00.',
        dateline: 'Copenhagen',
        body: [
          'Members of parliament from across the region gather in Dublin for their yearly autumn conference. Plenary sessions and the Mediterranean forum are public; meetings of the Standing Committee are closed except for the first ten minutes.',
          'Applicants send name, medium, passport number and, for camera teams, a list of equipment with serial numbers. Freelance journalists add a letter from an editor. Those accredited to the Houses of the Oireachtas need only give notice.',
          'The press room, on the lower level, offers 60 places and a sound feed in six languages. Recordings of the sessions are available within two hours. Interviews with delegations should be agreed with their secretaries, whose names are displayed at the desk; staff of the [Assembly](structure:parliamentary-assembly) are glad to help with introductions.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2024-09-11',
    issuers: ['programme-office-in-bishkek'],
    fields: ['youth', 'environmental-activities'],
    countries: { about: ['KG'], place: ['KG'] },
    editions: {
      en: {
        slug: 'the-ditch-wardens-of-barskoon',
        title: 'The ditch wardens of Barskoon are fourteen years old',
        lead: 'On the south shore of Issyk-Kul a village has handed the keys of its irrigation gates to a class of teenagers. Only for the holidays, it said at first.',
        body: [
          'Water comes down to Barskoon in a canal as wide as a door and is let into the gardens by turns. For as long as anyone remembers, the order was kept by one man with a notebook. When Kubat-ata’s knees gave out in June, nobody wanted his job.',
          'His granddaughter proposed her class. They had spent the spring in a course on water measurement offered with the help of the Programme Office, and they owned a spreadsheet.',
          '“We gave it two weeks,” says Ainura Sydykova, who grows apricots at the far end of the canal, where water used to arrive last. “Now I get a message: your turn, twenty minutes, please check the boards.” Her trees look better. So does her opinion of telephones.',
          { heading: 'Mistakes', level: 3 },
          'There were some. On 9 July a gate was forgotten and a cellar flooded; the wardens carried potatoes until dark. Afterwards they introduced a second signature.',
          'School has begun again. The rota for next spring is already hanging in the shop, and the old notebook, forty years of it, is being typed up.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2024-09-04',
    issuers: ['presence-in-albania'],
    fields: ['rule-of-law', 'good-governance'],
    countries: { about: ['AL'], place: ['AL'], donor: ['IT', 'NL'] },
    editions: {
      en: {
        slug: 'confiscated-cafe-in-durres-becomes-a-training-kitchen',
        title: 'Table for sixteen: how a confiscated café in Durrës became a training kitchen',
        lead: 'The espresso machine is the only thing that stayed. Everything else in the former bar near the port was built by the people who now cook there.',
        body: [
          'Under Albanian law, property taken by a court from organized crime can be given to the public. In practice much of it stands empty: roofs leak, papers are incomplete, and few associations can afford the first winter.',
          'This one was lucky in its neighbours. A carpenter offered benches, the vocational school lent an oven, and Mirela Koçi, who had run ships’ canteens for twenty years, agreed to teach. Sixteen trainees, most of them women returning to work, began in February.',
          {
            quote: 'On the first day nobody would sit by the window. By Easter we had to draw lots for it.',
            speaker: 'Mirela Koçi',
            role: 'Head cook and trainer',
          },
          'Lunch is served from Tuesday to Friday and pays a third of the costs. The rest comes from a grant that ends in 2026; a plan for the time after it was the trainees’ final assignment.',
          'The Presence advises the agency in charge of seized assets on how such places are chosen and monitored. Eleven more are on the list, among them a car wash and half of a hotel.',
        ],
      },
      it: {
        slug: 'un-caffe-confiscato-a-durazzo-diventa-cucina-scuola',
        title: 'Un tavolo per sedici: come un caffè confiscato a Durazzo è diventato una cucina-scuola',
        lead: 'È rimasta soltanto la macchina per l’espresso. Tutto il resto, nell’ex bar vicino al porto, l’hanno costruito le persone che oggi vi cucinano.',
        body: [
          'In Albania la legge permette di destinare alla collettività i beni che un tribunale sottrae alla criminalità organizzata. Nella realtà molti restano vuoti: i tetti perdono, le carte sono incomplete e poche associazioni possono permettersi il primo inverno.',
          'Questo locale ha avuto fortuna con i vicini. Un falegname ha offerto le panche, la scuola professionale ha prestato un forno e Mirela Koçi, per vent’anni responsabile di mense di bordo, ha accettato di insegnare. A febbraio hanno cominciato in sedici, per lo più donne che tornano al lavoro.',
          {
            quote: 'Il primo giorno nessuno voleva sedersi alla finestra. A Pasqua abbiamo dovuto tirare a sorte.',
            speaker: 'Mirela Koçi',
            role: 'capocuoca e formatrice',
          },
          'Si pranza dal martedì al venerdì, e gli incassi coprono un terzo delle spese. Il resto viene da un contributo che scade nel 2026; il piano per il periodo successivo è stato la prova finale del corso.',
          'La Presenza consiglia l’agenzia competente per i beni sequestrati su come scegliere e seguire questi luoghi. In elenco ce ne sono altri undici, tra cui un autolavaggio e mezzo albergo.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-08-29',
    issuers: ['centre-in-ashgabat'],
    fields: ['border-management'],
    countries: { about: ['TM'], place: ['TM'], mentioned: ['AZ', 'KZ'], donor: ['JP'] },
    editions: {
      en: {
        slug: 'turkmenbashi-customs-officers-practise-container-profiling',
        title: 'One container in two hundred: customs officers in Turkmenbashi practise choosing the right one',
        lead: 'A port that opened every box would come to a standstill. A course on the Caspian shore therefore taught what to look for in the papers before anyone reaches for a bolt cutter.',
        body: [
          'Weight that does not match the goods, a consignor founded last month, an illogical detour: each sign on its own means little. Sixteen officers from the sea port and the railway terminal spent a week combining them into a score and comparing the score with what inspections had found.',
          'Material came from closed cases made available by the customs services of Azerbaijan and Kazakhstan. Out of ninety files the group was to pick ten for inspection. The best team would have found seven of the eight irregular loads; one of these was a shipment of tiles declared, to the sender’s disadvantage, as marble.',
          'Follow-up takes place by video link once a month. Two officers are to be trained as instructors and will pass the method on to land crossings in the south, in line with a plan on [customs co-operation](field:customs-co-operation) that the Centre and the State Customs Service signed in spring.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-08-20',
    issuers: ['odihr'],
    fields: ['roma-and-sinti', 'education'],
    countries: { place: ['DE'], about: ['DE'], partner: ['AT'] },
    project: 'roma-and-sinti-in-public-life',
    editions: {
      de: {
        slug: 'sommerwerkstatt-heidelberg-sinti-und-roma-stadtarchive',
        title: 'Sommerwerkstatt in Heidelberg: Junge Sinti und Roma lesen die Akten ihrer Heimatstädte',
        lead: 'Meldekarten, Schulzeugnisse, Gewerbescheine: Vierzehn junge Menschen aus Deutschland und Österreich haben eine Woche lang gelernt, was Stadtarchive über ihre Familien aufbewahren – und was darin fehlt.',
        body: [
          'Die Werkstatt richtete sich an Auszubildende und Studierende, die in ihrer Gemeinde mitreden wollen. Vormittags erklärten Archivarinnen, wie man eine Signatur findet, eine alte Handschrift entziffert und Einsicht beantragt. Nachmittags arbeitete jede Gruppe an einem Straßenzug.',
          'Zutage kam Alltägliches: ein Geigenbauer, der 1927 um eine Ladenkonzession ansuchte, eine Klassenliste mit vier Geschwistern, ein Fußballverein, der seinen besten Torwart lobte. Gerade das habe sie überrascht, sagten mehrere Teilnehmende; sie hätten nur mit Polizeiakten gerechnet.',
          {
            quote:
              'Im Schulbuch kommen wir auf einer Seite vor. Im Archiv stehen wir in der Straße, im Verein, im Orchester.',
            speaker: 'Ramona Lehmann',
            role: 'Auszubildende aus Mannheim',
          },
          'Aus den Funden entstehen sechs Stadtrundgänge, die im Herbst mit Schulklassen erprobt werden. Die Werkstatt gehört zum Vorhaben [Roma und Sinti im öffentlichen Leben](project:roma-and-sinti-in-public-life); Graz hat angeboten, die nächste auszurichten.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-08-08',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['disaster-risk-reduction', 'climate-and-security'],
    countries: { about: ['AM', 'AZ', 'GE'], place: ['GE'], donor: ['AT', 'CH'], mentioned: ['AU', 'PT'] },
    project: 'wildfire-preparedness-in-the-south-caucasus',
    image: 'fire-lookout',
    editions: {
      en: {
        slug: 'wildfire-crew-leaders-course-borjomi',
        title: 'Crew leaders learn in Borjomi how to set a fire so as to stop one',
        lead: 'The third course for wildfire crews in the South Caucasus dealt with backfiring, radio discipline and the most difficult order of all – the order to leave.',
        body: [
          'By late July the pine slopes above Borjomi are dry enough to worry every forester in the valley. For ten days one of them served as a classroom. Instructors from Portugal and Australia demonstrated how a strip of grass is burned against the wind, on plots no larger than a tennis court and with two tankers standing by.',
          'Courses of the same content were held in spring in Armenia and Azerbaijan. All three use one set of hand signals and one glossary, so that crews from any of the countries could be understood on a line abroad.',
          'Of 60 crew leaders trained so far, nine are women. Examinations are practical: a candidate has to brief a crew of strangers in four minutes, in smoke, and to repeat the escape route backwards.',
          'Protective clothing for 120 firefighters was handed over at the close under [Wildfire preparedness in the South Caucasus](project:wildfire-preparedness-in-the-south-caucasus).',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2024-07-30',
    issuers: ['combating-trafficking-in-human-beings-office', 'chairpersonship'],
    fields: ['combating-trafficking-in-human-beings', 'good-governance'],
    countries: { about: ['MT'], place: ['MT'], donor: ['LI', 'US'] },
    project: 'ending-trafficking-in-supply-chains',
    editions: {
      en: {
        slug: 'malta-cleaning-contracts-clauses-against-trafficking',
        title: 'Malta puts clauses against trafficking into its public cleaning contracts',
        lead: 'From 1 September, companies that clean hospitals, schools and offices for the State must show how their workers were recruited and who holds their documents.',
        dateline: 'Valletta',
        body: [
          'Cleaning was chosen for the start because it is labour-intensive, is often sublet and takes place when nobody is looking. The new clauses were drafted over six months by the contracts authority, the labour inspectorate and a trade union, with advice from the Office.',
          {
            list: [
              'No fee may be charged to a worker for getting the job; fees already paid are refunded',
              'Passports and residence cards stay with their owner',
              'Subcontractors are named in advance and bound by the same terms',
              'Once a year an interpreter and an inspector speak with staff away from the workplace',
            ],
          },
          'A breach leads first to a plan for redress, so that workers do not lose wages along with the contract. Only if the plan fails may the authority withdraw.',
          'Experience will be reviewed in twelve months. Clauses for security services and catering are being prepared with the help of the project on [ending trafficking in supply chains](project:ending-trafficking-in-supply-chains).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-07-18',
    issuers: ['mission-to-serbia', 'representative-on-freedom-of-the-media'],
    fields: ['safety-of-journalists', 'cyber-ict-security'],
    countries: { about: ['RS'], place: ['RS'], donor: ['NL', 'SE'] },
    image: 'printing-press',
    editions: {
      en: {
        slug: 'serbian-local-newsrooms-digital-first-aid',
        title: 'Digital first aid for eleven local newsrooms in Serbia',
        lead: 'Two engineers with a van full of spare parts visited newsrooms from Subotica to Vranje, repaired what they could in a day and left a plan for the rest.',
        body: [
          'The most frequent finding was the router that came with the first internet contract and had never been touched again. The second was a shared password on a yellow note. In Užice the archive of a radio station, thirty years of interviews, sat on a single disk that had begun to click.',
          'Each visit follows the same order: an hour of questions, an inventory, urgent repairs, and a conversation with the whole staff, cleaners included, about messages that should not be opened. Prices of everything recommended are given, together with a free alternative.',
          'Editors receive a sealed report. Neither the Mission nor the donors see what it contains; only totals are collected, so that the next round can be planned.',
          'Twenty-three further newsrooms have put themselves on the waiting list for autumn. Those who cannot wait may use a checklist in Serbian, Hungarian and Albanian.',
        ],
      },
    },
  },
  {
    kind: 'spot-report',
    issuedOn: '2024-07-11',
    issuers: ['programme-office-in-bishkek'],
    fields: ['environmental-activities'],
    countries: { about: ['KG'], place: ['KG'] },
    editions: {
      en: {
        slug: 'spot-report-lightning-silences-lake-sensor-ala-archa',
        title: 'Spot report: lightning silences one of three lake sensors above Bishkek',
        lead: 'The gauge at the uppermost lake in the Ala-Archa valley has sent no data since 18.20 on 10 July. The two others are working.',
        dateline: 'Bishkek',
        body: [
          'A thunderstorm crossed the upper valley on Wednesday evening. The duty officer at the Ministry of Emergency Situations noticed the gap after two missed readings, informed the four village wardens by radio and asked the mountain hut for an observation by eye. The level was reported as normal at 19.05 and again this morning.',
          'Two technicians trained during the [installation last year](news:glacial-lake-sensors-installed-above-bishkek) set out at 5.00 today with a replacement transmitter. They are expected at the lake by early afternoon, weather permitting.',
          'Until the gauge is back in service, hut wardens read a painted staff every three hours in daylight. The sirens were tested by a silent signal at noon and answered.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2024-07-03',
    issuers: ['programme-office-in-dushanbe', 'gender-issues-programme'],
    fields: ['women-peace-and-security', 'border-management'],
    countries: { about: ['TJ'], place: ['TJ'], donor: ['FI', 'JP'] },
    editions: {
      en: {
        slug: 'the-captain-who-ordered-smaller-boots',
        title: 'The captain who measured her foot and ordered smaller boots',
        lead: 'When Zarina Davlatova joined the border service, the smallest boots in the store were size 41. She wore them for two winters with three pairs of socks, and then she read the procurement rules.',
        body: [
          'The rules, it turned out, did not mention sizes. They mentioned quantities. In 2021 the young officer wrote a memorandum of half a page, attached a drawing of her foot and sent it up the ladder. It came back with a question: how many others?',
          'Nobody knew. So she asked, first at her own post in the Rasht valley, later through the network of women in border services that meets in Dushanbe every spring with the support of the Programme Office. The answer was 118, along with complaints about body armour, sleeping quarters and a night roster that took no account of children.',
          { heading: 'From boots to rosters', level: 2 },
          'Boots came in the autumn of the following year. The roster took longer. It now has a second version for parents of either sex, and the men at two posts have asked for it too.',
          'At this year’s meeting Davlatova, by now a captain, taught a session on how to write to a superior. Her first slide is the drawing of the foot. “Facts, a number, one request,” she tells the beginners. “And do not apologize in the first line.”',
          'Forty officers took part; six have sent off memoranda since.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-06-19',
    issuers: ['economic-and-environmental-activities-office', 'conflict-prevention-centre'],
    fields: ['environmental-activities'],
    countries: { about: ['UA'], place: ['PL'], donor: ['AT', 'FI', 'PL'] },
    editions: {
      en: {
        slug: 'ukrainian-water-laboratories-accreditation-course-krakow',
        title: 'Chemists from six Ukrainian water laboratories prepare for accreditation in Kraków',
        lead: 'A measurement counts only if another laboratory would have obtained the same. Eighteen chemists spent a fortnight proving that theirs do.',
        body: [
          'Samples from the Vistula were divided, numbered and analysed at neighbouring benches without conferring. Lead, nitrate and chlorinated solvents agreed at once. For mercury, one series was off by a factor of three until somebody noticed that a glass stopper had been rinsed with tap water.',
          'The Polish hosts had gone through accreditation themselves some years ago and kept a diary of it. Their chapter on paperwork, read aloud over supper, was found to be both useful and consoling.',
          'Quality manuals for the six laboratories exist in draft and will be completed at home. Each laboratory received reference materials for a year and a contract for the calibration of its balances, funded by Austria, Finland and [Poland](country:PL).',
          'Auditors are invited for spring 2025. Until then the chemists exchange blind samples by post every second month.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2024-06-12',
    issuers: ['programme-office-in-bishkek'],
    fields: ['community-policing', 'policing'],
    countries: { about: ['KG'], place: ['KG'], donor: ['NO', 'KR'] },
    project: 'community-policing-in-kyrgyzstan',
    image: 'patrol-car',
    editions: {
      en: {
        slug: 'evening-hours-of-neighbourhood-inspectors-extended-kyrgyzstan',
        title: 'Evening hours of neighbourhood inspectors to be offered in seven more towns of Kyrgyzstan',
        lead: 'What began as a folding table at the bazaar in Osh becomes part of the regular service, with fourteen small vans to carry it to where people are.',
        dateline: 'Bishkek',
        body: [
          'The Ministry of the Interior took the decision in May, after seven months of the [trial in Osh](news:osh-neighbourhood-inspectors-public-hours). Fourteen vans with a desk, a heater and a sign in two languages were handed over on Tuesday. They will stop at markets, hospitals and bus stations between five and nine in the evening.',
          'A comparison carried out by students of sociology found that people who had used the table were more likely to know their inspector by name, and to report small matters before they grew. The number of complaints about the police did not change. The students therefore recommend counting different things, and a notebook for that purpose is on board.',
          'Two inspectors share each van. At least one of them is a woman wherever staffing allows, which is currently in nine towns out of fourteen.',
          'Norway and the Republic of Korea bear the costs of vehicles and training; fuel and salaries come from the State budget.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2024-06-05',
    issuers: ['chairpersonship', 'economic-and-environmental-activities-office'],
    fields: ['climate-and-security'],
    countries: { about: ['MT'] },
    editions: {
      en: {
        slug: 'joint-statement-world-environment-day-2024-shared-wells',
        title: 'The shared well: joint statement on World Environment Day',
        lead: 'Beneath the region lie dozens of aquifers that cross a frontier, and only a handful of agreements on how to use them.',
        dateline: 'Vienna',
        body: [
          'Rivers have treaties because everybody can see them. Groundwater moves slowly and out of sight; by the time a neighbour’s pump makes itself felt, both sides may be too committed to turn back.',
          'This year the Chairpersonship comes from an island that draws much of its drinking water from the sea, because its wells turned salty. Experience of this sort is worth sharing early.',
          'We propose that States with a common aquifer take three steps that require neither money nor a treaty: exchange the coordinates of existing boreholes, agree on a day in the year on which both measure, and place the results side by side on a public page.',
          'Where a commission for a shared river already exists, it could take up the matter at its next session. The Office offers to arrange contacts among [hydrogeologists](field:water-management) and to cover their first meeting.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-05-30',
    issuers: ['transnational-threats-department', 'department-of-human-resources'],
    fields: ['cyber-ict-security', 'policing'],
    countries: { partner: ['KZ', 'MN', 'UZ'], donor: ['DE', 'KR'] },
    project: 'virtual-training-centre',
    editions: {
      en: {
        slug: 'virtual-training-centre-course-on-digital-evidence',
        title:
          'Ten thousandth certificate: the virtual training centre opens its course on digital evidence in Russian',
        lead: 'A patrol officer in Ulaanbaatar, a prosecutor’s assistant in Tashkent and a trainer in Astana tried the course before anybody else. Their corrections run to fifty-one pages.',
        body: [
          'Digital evidence is easily spoilt. Somebody scrolls to see whether a telephone works, and the record of its last use is gone. The course, eight hours in twelve parts, is meant for the person who arrives first and should know what not to touch.',
          'Learners handle a simulated flat with nineteen devices in it, among them a doorbell and an aquarium pump. They photograph, label and pack, or decide to leave something where it is. Every decision has consequences in the last part, which takes place in court.',
          'The English version has been available since 2022. For the Russian one, examples were replaced rather than translated, since devices, networks and rules of procedure differ.',
          'Certificates from the [virtual training centre](project:virtual-training-centre) count towards promotion in three countries so far. Access is free for staff of law enforcement bodies who register with an official address.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-05-22',
    issuers: ['project-co-ordinator-in-uzbekistan'],
    fields: ['media-literacy', 'education'],
    countries: { about: ['UZ'], place: ['UZ'], donor: ['LV'] },
    editions: {
      en: {
        slug: 'khorezm-teachers-media-literacy-wall-newspaper',
        title: 'Teachers in Khorezm revive the wall newspaper to teach media literacy',
        lead: 'Scissors, glue and a rule that every claim must name its source: forty schools around Urgench have discovered an old form for a new subject.',
        body: [
          'The training, held over three weekends in spring, had been conceived for computer rooms. At the first session it emerged that most participants share one such room among nine hundred pupils. A teacher from Khiva suggested paper.',
          'A wall newspaper appears every second Monday. Pupils choose the stories, telephone the people in them and write the origin of each photograph underneath. Corrections go in a box at the top left, where nobody can overlook them. In April a class in Yangiariq apologized to the canteen for reporting a shortage of bread that had lasted eleven minutes.',
          {
            quote: 'They argue about commas, but what they really argue about is fairness.',
            speaker: 'Gulnora Matniyozova',
            role: 'Teacher of Uzbek language and literature, Khiva',
          },
          'Experienced editors from Latvia commented on the first issues by video link. A handbook with templates in Uzbek, Karakalpak and Russian will be ready before the school year starts.',
        ],
      },
      ru: {
        slug: 'uchitelya-horezma-vozrozhdayut-stennuyu-gazetu',
        title: 'Учителя Хорезма возрождают стенгазету, чтобы обучать медиаграмотности',
        lead: 'Ножницы, клей и правило: у каждого утверждения должен быть указан источник. Сорок школ вокруг Ургенча нашли для нового предмета старую форму.',
        body: [
          'Обучение, проходившее весной в течение трёх выходных, было рассчитано на компьютерные классы. На первом же занятии выяснилось, что в большинстве школ один такой класс приходится на девятьсот учеников. Учительница из Хивы предложила бумагу.',
          'Стенгазета выходит раз в две недели по понедельникам. Ученики сами выбирают темы, звонят героям заметок и подписывают, откуда взята каждая фотография. Исправления помещают в рамке слева вверху, где их нельзя не заметить. В апреле один из классов в Янгиарыке извинился перед столовой за сообщение о нехватке хлеба, которая продлилась одиннадцать минут.',
          {
            quote: 'Спорят они о запятых, а на самом деле – о справедливости.',
            speaker: 'Гульнора Матниёзова',
            role: 'учительница узбекского языка и литературы, Хива',
          },
          'Первые выпуски по видеосвязи разобрали опытные редакторы из Латвии. Пособие с шаблонами на узбекском, каракалпакском и русском языках будет готово к началу учебного года.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2024-05-14',
    issuers: ['secretariat', 'documentation-centre-in-prague'],
    fields: [],
    countries: { place: ['AT'], partner: ['CZ'] },
    editions: {
      en: {
        slug: 'hofburg-exhibition-interpreters-booths-press-preview',
        title: 'Voices behind glass: press preview of an exhibition on conference interpreters at the Hofburg',
        lead: 'Media are invited to a preview on Wednesday, 22 May, at 10.00. Registration is required by Monday noon.',
        dateline: 'Vienna',
        body: [
          'The exhibition shows how meetings of many languages have been made audible since the 1970s: with cable reels, paraffin-blue headsets, handwritten glossaries and, more than once, a blanket over a booth that was not soundproof. Most objects come from the collection in Prague.',
          {
            list: [
              '10.00: guided tour with the curators, in English and German',
              '10.45: demonstration from a booth of 1986, in working order',
              '11.15: interviews with retired interpreters',
            ],
          },
          'Photography without flash is permitted. Pictures in printing quality, free of charge for reporting on the exhibition, can be requested from the press office.',
          'Visitors enter through Heldenplatz and should allow fifteen minutes for the security check. The exhibition is open to the public on four Saturdays in June.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-05-08',
    issuers: ['odihr', 'programme-office-in-astana'],
    fields: ['freedom-of-religion-or-belief'],
    countries: { about: ['KZ'], place: ['KZ'] },
    editions: {
      en: {
        slug: 'almaty-round-table-registration-of-religious-communities',
        title: 'Forms under the magnifying glass: Almaty round table on registering religious communities',
        lead: 'Officials from nine regions and members of fourteen communities filled in the same registration form, side by side, and compared how far they got.',
        body: [
          'The form has twelve pages. Question seventeen asks for a “sphere of activity”, which produced eleven different answers and some laughter. Two attachments must be notarized, one of them, as a clerk from Pavlodar pointed out, without any basis in the law.',
          'ODIHR presented the practice of six countries, with attention to time limits and to what happens when an office does not reply. Guidelines on the legal personality of religious or belief communities served as a common point of reference.',
          'At the end of the day the regional officials put together nine proposals for shortening the form, seven of which they consider to be within their own powers. The list has been sent to the ministry in charge; a further meeting on [freedom of religion or belief](field:freedom-of-religion-or-belief) is arranged for November.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2024-04-30',
    issuers: ['mission-to-bosnia-and-herzegovina', 'economic-and-environmental-activities-office'],
    fields: ['water-management', 'disaster-risk-reduction', 'climate-and-security'],
    countries: { about: ['BA'], place: ['BA'], partner: ['HR', 'RS', 'SI'], donor: ['AT'] },
    image: 'river-basin',
    editions: {
      en: {
        slug: 'sava-tributaries-ten-municipalities-share-flood-gauges',
        title: 'Ten municipalities along the Una, Vrbas and Bosna rivers connect their flood gauges',
        lead: 'Readings from forty-four gauges now appear on one map, open to everyone, with a warning level that each municipality has set for itself.',
        dateline: 'Sarajevo',
        body: [
          'Until last year the data reached the hydrological institutes of the two entities by different routes and at different hours. Mayors downstream often learned more from relatives upstream. The new map shows each gauge as soon as it reports, on a telephone as well as in an operations room.',
          'Setting the warning levels proved to be the real work. Residents were asked where the water had stood in May 2014; marks on barn doors and cellar walls were measured and entered. In Doboj alone sixty households contributed.',
          'Along the Sava, services in Croatia, Serbia and Slovenia receive the readings automatically and supply their own in return. Arrangements were made through the commission for the basin.',
          'Eight of the gauges are new and were paid for by Austria. Municipalities have undertaken to clean all of them twice a year, an obligation that appears, with names and dates, on the map itself.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2024-04-18',
    issuers: ['mission-to-moldova', 'opportunities-for-youth'],
    fields: ['youth', 'education', 'conflict-prevention-and-resolution'],
    countries: { about: ['MD'], place: ['MD'], donor: ['SE'] },
    image: 'bridge',
    editions: {
      en: {
        slug: 'a-robot-that-will-not-cross-the-line-dniester-school-team',
        title: 'A robot that will not cross the line: pupils from both banks of the Dniester build a team',
        lead: 'Their machine was to sort rubbish. On the first day it refused to leave its half of the table, and six teenagers who had just met began to laugh.',
        body: [
          'Three of them come from Rîbniţa, three from Rezina. The towns face each other across the river; a bridge of four hundred metres joins them. None of the six had ever visited a school on the opposite bank.',
          'Robotics was the suggestion of two teachers who buy their solder from the same shop. A workshop was found on each side, and the team alternates, one Saturday here, one Saturday there. Parents drive. The Mission has lent the tools and otherwise keeps out of the way.',
          '“We argue in Russian, count in Romanian and swear in English,” says Daniela Ciobanu, 16, who writes the software. The fault on the first day was hers: she had entered the width of the table in inches. Artiom Kovalenko, responsible for wheels, has kept the faulty program as a keepsake.',
          'In March the robot came fourth out of thirty at a competition in Bălţi. It picks up cans with great reliability. With banana skins it has, its builders say, a difference of opinion.',
        ],
      },
      fr: {
        slug: 'un-robot-qui-refuse-de-franchir-la-ligne-dniestr',
        title: 'Un robot qui refuse de franchir la ligne : des élèves des deux rives du Dniestr forment une équipe',
        lead: 'Leur machine devait trier les déchets. Le premier jour, elle n’a pas voulu quitter sa moitié de table, et six adolescents qui venaient de se rencontrer ont éclaté de rire.',
        body: [
          'Trois d’entre eux viennent de Rîbniţa, trois de Rezina. Les deux villes se font face ; un pont de quatre cents mètres les relie. Aucun des six n’avait jamais visité une école de l’autre rive.',
          'L’idée de la robotique est due à deux enseignants qui achètent leur étain dans la même boutique. On a trouvé un atelier de chaque côté et l’équipe alterne, un samedi ici, un samedi là. Les parents conduisent. La Mission a prêté les outils et, pour le reste, se tient à l’écart.',
          '« Nous discutons en russe, nous comptons en roumain et nous jurons en anglais », dit Daniela Ciobanu, 16 ans, qui écrit le programme. L’erreur du premier jour était la sienne : elle avait saisi la largeur de la table en pouces. Artiom Kovalenko, chargé des roues, a gardé le programme fautif en souvenir.',
          'En mars, le robot s’est classé quatrième sur trente lors d’un concours à Bălţi. Il ramasse les canettes avec une grande fiabilité. Sur les peaux de banane, disent ses constructeurs, il est d’un autre avis.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-04-11',
    issuers: ['combating-trafficking-in-human-beings-office'],
    fields: ['combating-trafficking-in-human-beings', 'cyber-ict-security'],
    countries: { place: ['AT'], mentioned: ['AL', 'BE', 'MD', 'PL', 'UA'] },
    meeting: 'alliance-conference-2024',
    editions: {
      en: {
        slug: 'alliance-conference-2024-false-job-offers-workshop',
        title: 'Hotel work, good pay, no questions: analysts at the Alliance conference take false job offers apart',
        lead: 'A workshop in Vienna collected the sentences by which a fraudulent advertisement gives itself away, and the ones by which it does not.',
        body: [
          'Participants had brought 600 advertisements from Albania, Belgium, Moldova, Poland and Ukraine, two thirds of them genuine. In mixed groups, police analysts, moderators of job portals and former jobseekers sorted them into three heaps and were then shown the truth.',
          'Misspellings turned out to be worthless as a sign; honest farmers make plenty. A promise to arrange travel weighed more, as did the wish to move the conversation to another service after two messages. The strongest indicator was an absence. Real employers, it appears, cannot refrain from describing the work.',
          'The results have been offered to job portals for their filters. Three of them, which between them carry about a million advertisements, will report in autumn on what the filters caught and what they caught wrongly.',
          'The workshop was part of the [2024 conference](meeting:alliance-conference-2024) of the Alliance against Trafficking in Persons.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-03-27',
    issuers: ['odihr', 'mission-to-montenegro'],
    fields: ['elections', 'democratization'],
    countries: { about: ['ME'], place: ['ME'] },
    editions: {
      en: {
        slug: 'montenegro-election-rules-clause-by-clause',
        title: 'Montenegro’s election rules, clause by clause: parliamentary staff test a draft before it is written',
        lead: 'Instead of commenting on a finished bill, legal experts spent two days in Podgorica on the questions that the drafters will have to answer.',
        body: [
          'Earlier observation missions have left behind a stock of recommendations. Staff of the parliament’s electoral reform committee had put them into a table of 140 lines, with a column for the article concerned and another for what it would cost to do nothing.',
          'Working in threes, participants then ran the electoral calendar backwards from an imaginary polling day. Deadlines for complaints overlapped with the printing of ballot papers on four occasions. In one scenario a list of candidates was final on paper and contested in court at the same time.',
          {
            list: [
              'Questions that need a political decision: 31',
              'Questions of drafting: 64',
              'Questions answered by existing law, if one knows where to look: 45',
            ],
          },
          'ODIHR stands ready to review a text as soon as it is submitted. The Mission will meanwhile support hearings outside the capital, beginning in Bijelo Polje and Ulcinj.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2024-03-20',
    issuers: [
      'economic-and-environmental-activities-office',
      'programme-office-in-dushanbe',
      'programme-office-in-bishkek',
      'gender-issues-programme',
    ],
    fields: ['water-management', 'gender-equality'],
    countries: { about: ['TJ', 'KG', 'KZ', 'UZ', 'TM'], place: ['TJ'], donor: ['IT', 'KR', 'NO'] },
    project: 'women-in-water-management',
    image: 'river-basin',
    editions: {
      en: {
        slug: 'central-asian-women-hydrologists-mentoring-year',
        title: 'Twenty-five women hydrologists from five Central Asian countries begin a year of mentoring',
        lead: 'Each works with a senior colleague from another country on one practical problem, from silted gauges to the wording of a seasonal forecast.',
        dateline: 'Dushanbe',
        body: [
          'Two days before World Water Day the first pairs met on the bank of the Varzob. They had been matched by problem and not by language, which made for slow introductions and lively sketches on paper napkins.',
          'Women hold roughly one technical post in five in the region’s water administrations, and fewer still in basin commissions. When the organizers asked why, field allowances, sleeping quarters at remote stations and the habit of announcing posts by word of mouth came up most often. The programme addresses the last of these by publishing every vacancy that its members hear of.',
          'Participants spend one week in their mentor’s office and receive a small grant for instruments. In return they write up the problem, including what failed.',
          'Reports will be collected in Russian and English under [Women in water management](project:women-in-water-management). A first comparison of methods for measuring sediment is promised for September.',
        ],
      },
    },
  },
  {
    kind: 'speech',
    issuedOn: '2024-03-07',
    issuers: ['chairpersonship'],
    fields: ['women-peace-and-security'],
    countries: { about: ['MT'], place: ['AT'] },
    editions: {
      en: {
        slug: 'chairpersonship-remarks-who-is-in-the-room-march-2024',
        title: 'Who is in the room, and who drew up the seating plan? Remarks for International Women’s Day',
        lead: 'Text delivered on behalf of the Maltese Chairpersonship at an event in the Hofburg on women’s part in the negotiation of agreements.',
        body: [
          'Excellencies, dear colleagues, allow me to start with furniture. In a cupboard not far from this hall hang seating plans of past negotiations. They are beautifully drawn. One can see who sat across from whom, who was near the door, and where the interpreters had their water. One seldom sees a woman’s name outside the row of note-takers.',
          'Those notes are what we still work with. Somebody decided which pause to record.',
          'In the months ahead we intend to do three undramatic things. We will state, for every delegation to a meeting we convene, how many women and men took the floor, and for how long. We will ask that panels be completed before they are announced. And for visits to the region we set aside an hour for talks with women who mediate locally, at a time when they can come, which is rarely nine in the morning.',
          'Figures will be published each quarter, including the disappointing ones. Our own first quarter, I may tell you in advance, leaves room for improvement.',
          'Thank you. The seating today, you will have noticed, is a circle.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-02-15',
    issuers: ['mission-to-skopje', 'presence-in-albania', 'mission-to-montenegro'],
    fields: ['border-management'],
    countries: { about: ['AL', 'ME', 'MK'], place: ['AL'], donor: ['CH'] },
    image: 'railway-station',
    editions: {
      en: {
        slug: 'rail-freight-inspection-albania-montenegro-north-macedonia',
        title:
          'Customs and border police of Albania, Montenegro and North Macedonia rehearse the joint inspection of a goods train, from the first telephone call to the last seal, at a disused siding near Shkodër',
        lead: 'A train stands still for as long as its slowest inspection. Three administrations wanted to know which one that is.',
        body: [
          'Nine wagons, lent by the railway company, carried sacks of sand, a cement mixer, four crates with odd labels and one volunteer in a warm coat. Sixty officers worked in shifts for two days and nights under the eyes of time-keepers with coloured vests.',
          'In the first run the train was released after seven hours and twenty minutes. Most of that went by in waiting for papers that had been sent to the wrong office. Physical inspection took fifty minutes, the volunteer being found after twelve.',
          'For the second run the three services exchanged data before departure, used one list of seals and walked along the wagons together. They needed two hours and five minutes.',
          'Lawyers are now looking into which of the shortcuts the existing agreements on [border management](field:border-management) allow. The siding will be available again in autumn; by then the railway hopes to have mended the lights.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2024-01-24',
    issuers: ['chairpersonship', 'opportunities-for-youth'],
    fields: ['youth'],
    countries: { about: ['MT'], place: ['AT'] },
    editions: {
      en: {
        slug: 'maltese-students-model-permanent-council-hofburg',
        title: 'Students from Malta find fifty-seven ways to say “with reservations” in a model Permanent Council',
        lead: 'For one afternoon the hall in the Hofburg belonged to people who had never had to read out an instruction from their capital.',
        body: [
          'The fifty-seven participants, from the university and two sixth forms, had drawn the names of countries out of a hat at the airport. Nobody was allowed to represent Malta except a young man who had been born in Finland.',
          'On the agenda stood a draft decision on sharing weather data among rescue services. It seemed harmless. By four o’clock it had attracted twenty-two amendments, a footnote and two interpretative statements, and the chair had learnt the difference between a silence that means agreement and one that means lunch.',
          'Consensus was found at 18.35 through the removal of an adverb. Delegates from the real [Permanent Council](structure:permanent-council), who had been sitting at the back, confirmed that this does happen.',
          'The group also spent a day with interpreters and one with the archivists of the Secretariat. Similar afternoons are planned for vocational schools in spring, and registration is open until the end of February.',
        ],
      },
    },
  },
]
