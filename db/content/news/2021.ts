import type { NewsContent } from '../shape'

export const news2021: readonly NewsContent[] = [
  {
    kind: 'news-item',
    issuedOn: '2021-12-14',
    issuers: ['mission-to-bosnia-and-herzegovina'],
    fields: ['media-literacy', 'education'],
    countries: { about: ['BA'], place: ['BA'], donor: ['GB'], mentioned: ['HR', 'ME', 'RS'] },
    editions: {
      en: {
        slug: 'mostar-librarians-fact-check-desks',
        title: 'Ask the librarian: fact-checking desks open in nine towns of Bosnia and Herzegovina',
        lead: 'Visitors who doubt a headline can bring it to the public library of Mostar, Zenica, Trebinje or one of six other towns and look into it with a trained librarian.',
        body: [
          'The first question came within an hour of the opening in Mostar: a photograph of a snow-covered beach, shared some thousands of times. It took the reader and the librarian twelve minutes to find the original, taken in another country eleven years before.',
          'Twenty-seven librarians completed a course of six afternoons in autumn. They practised searching by image, reading a company register and saying “we cannot find out”. That last answer, trainers insisted, must be allowed.',
          'Each desk keeps a folder of solved cases for schools. Teachers may order a double lesson in which pupils receive a rumour in the morning and a telephone, an atlas and a newspaper archive to deal with it.',
          'Libraries in Croatia, Montenegro and Serbia have asked for the course. The desks, for which the United Kingdom gave the first funds, are part of the work on [media literacy](field:media-literacy) of the OSCE Mission to Bosnia and Herzegovina.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2021-11-30',
    issuers: ['mission-to-montenegro'],
    fields: ['small-arms-and-light-weapons', 'policing'],
    countries: { about: ['ME'], place: ['ME'], donor: ['FR', 'DE'], mentioned: ['AL'] },
    project: 'small-arms-control-in-south-eastern-europe',
    editions: {
      en: {
        slug: 'danilovgrad-ballistics-room-handover',
        title: 'Montenegro’s forensic centre in Danilovgrad opens a new ballistics room',
        lead: 'A water tank for test shots, two comparison microscopes and a climate-controlled archive will shorten the time for an expert opinion from months to weeks.',
        dateline: 'Danilovgrad',
        body: [
          'Every firearm leaves its own scratches on a bullet. To compare them, the laboratory had shared one microscope from 1994 with two other departments. About 400 cases were waiting at the beginning of the year.',
          'The equipment handed over today was chosen after a visit of Montenegrin experts to Tirana, where the Albanian laboratory had gone through the same renewal. Five specialists are now trained on it, and a sixth is learning to enter results in the format used for exchange with other countries.',
          {
            table: {
              caption: 'Waiting cases at the ballistics department',
              head: ['Date', 'Cases waiting', 'Average weeks'],
              rows: [
                ['January 2021', '402', '31'],
                ['June 2021', '355', '27'],
                ['November 2021', '248', '17'],
              ],
            },
          },
          'France and Germany finance the work within [Small arms control in South-Eastern Europe](project:small-arms-control-in-south-eastern-europe).',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2021-11-24',
    issuers: ['chairpersonship'],
    fields: ['media-freedom-and-development'],
    countries: { about: ['SE'], place: ['SE'] },
    meeting: 'ministerial-council-2021',
    image: 'conference-palace',
    editions: {
      en: {
        slug: 'stockholm-ministerial-media-badges-streams',
        title: 'Covering the Stockholm Ministerial Council: badges, test rules and live streams',
        lead: 'The 28th Ministerial Council takes place on 2 and 3 December. Places for journalists are limited, and a recent negative test is required of everyone who enters.',
        dateline: 'Stockholm',
        body: [
          'Sweden, which holds the Chairpersonship in 2021, hosts the meeting in the outskirts of the capital. Because of health rules only 120 journalists can work on site at one time. Two shifts per day are planned, and badges show the shift by colour.',
          { heading: 'Remote coverage', level: 2 },
          'The opening session, side events and press conferences can be followed live in the original language and in English. Questions to press conferences may be sent by text message; they are read out in the order of arrival.',
          {
            list: [
              'Registration closes on 29 November, 12:00',
              'Tests must not be older than 48 hours; a test point is available next to the entrance',
              'Shuttle buses leave every 20 minutes from Stockholm Central Station',
              'Photographs are released within 30 minutes of each event',
            ],
          },
          'Details on the meeting itself are on the [page of the Ministerial Council](meeting:ministerial-council-2021).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2021-11-16',
    issuers: ['programme-office-in-astana'],
    fields: ['cyber-ict-security', 'policing'],
    countries: { about: ['KZ'], place: ['KZ'], partner: ['ES'], mentioned: ['KG', 'UZ'] },
    editions: {
      en: {
        slug: 'nur-sultan-digital-evidence-first-hour',
        title: 'The first hour with a seized telephone: investigators train in Nur-Sultan',
        lead: 'Twenty-two investigators and prosecutors from Kazakhstan, Kyrgyzstan and Uzbekistan worked on digital evidence from 9 to 12 November.',
        body: [
          'Should one switch the device off? The answer depends on its model, on the battery and on the law, and the course spent a whole morning on it. Foil bags, a charger and a form with a clear line for the time proved more useful than any software.',
          'Two instructors from the Spanish Guardia Civil had brought 30 used telephones with an invented life on each of them: messages, maps, a half-deleted album. Teams had to find a meeting place without opening anything that the court order did not cover.',
          {
            quote:
              'We found it in ten minutes and lost it again, because we had looked into one folder too many. The judge in the exercise threw everything out.',
            speaker: 'Baurzhan Iskakov',
            role: 'Investigator, Kostanay region',
          },
          'The OSCE [Programme Office in Nur-Sultan](structure:programme-office-in-astana) will repeat the course for rural districts next year. A shorter version without equipment is available online.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2021-11-04',
    issuers: ['mission-to-moldova', 'project-co-ordinator-in-ukraine', 'economic-and-environmental-activities-office'],
    fields: ['water-management', 'climate-and-security'],
    countries: { about: ['MD', 'UA'], place: ['MD'], donor: ['AT', 'SE'] },
    image: 'river-basin',
    editions: {
      en: {
        slug: 'soroca-dniester-low-water-joint-sampling',
        title: 'One bottle for each bank: Moldovan and Ukrainian laboratories sample the Dniester together',
        lead: 'In the last week of October chemists from both countries took water at 14 places between Soroca and the estuary, on the same days and by the same method.',
        body: [
          'A river has one water but often two sets of figures. To find out why, the laboratories of Chişinău and Odesa filled twin bottles at every stop, exchanged half of them and will compare results before Christmas.',
          'The level was low, as it has been in four of the last six autumns. Low water is warmer, holds less oxygen and carries the same waste in a smaller volume. Where three of those conditions met, the boats took additional samples for pesticides.',
          {
            list: [
              '14 sampling places on 520 kilometres',
              '112 bottles, 28 parameters',
              '6 laboratories, among them one on the left bank',
            ],
          },
          'Three OSCE bodies prepared the journey with the joint river commission. Their aim is modest and practical: a common table which neither side needs to translate. It will also feed the work on [climate and security](field:climate-and-security) in the basin, supported by Austria and Sweden.',
        ],
      },
      ru: {
        slug: 'soroki-dnestr-sovmestnyj-otbor-prob',
        title: 'По бутылке каждому берегу: лаборатории Молдовы и Украины вместе взяли пробы воды в Днестре',
        lead: 'В последнюю неделю октября химики двух стран отбирали пробы в 14 точках от Сорок до лимана – в одни и те же дни и по одной методике.',
        body: [
          'Вода в реке одна, а цифр о ней нередко бывает две. Чтобы выяснить причину, лаборатории Кишинёва и Одессы на каждой остановке наполняли парные бутылки и обменивались половиной из них. Результаты сравнят до Рождества.',
          'Уровень воды был низким, как и в четыре из шести последних осенних сезонов. В маловодье вода теплее, кислорода в ней меньше, а то же количество загрязнений приходится на меньший объём. Там, где сошлись все три условия, были взяты дополнительные пробы на пестициды.',
          {
            list: [
              '14 точек отбора на протяжении 520 километров',
              '112 бутылок, 28 показателей',
              '6 лабораторий, в том числе одна на левом берегу',
            ],
          },
          'Поездку вместе с совместной речной комиссией подготовили три подразделения ОБСЕ. Цель у них скромная и практическая – общая таблица, которую ни одной из сторон не придётся переводить. Она пригодится и в работе по теме [климата и безопасности](field:climate-and-security) в бассейне реки, которую поддерживают Австрия и Швеция.',
        ],
      },
      fr: {
        slug: 'soroca-dniestr-prelevements-communs',
        title:
          'Une bouteille pour chaque rive : laboratoires moldaves et ukrainiens prélèvent ensemble l’eau du Dniestr',
        lead: 'Durant la dernière semaine d’octobre, des chimistes des deux pays ont prélevé de l’eau en 14 points entre Soroca et l’estuaire, les mêmes jours et selon la même méthode.',
        body: [
          'Une rivière n’a qu’une eau, mais souvent deux séries de chiffres. Pour comprendre pourquoi, les laboratoires de Chişinău et d’Odessa ont rempli à chaque étape des bouteilles jumelles, en ont échangé la moitié et compareront leurs résultats avant Noël.',
          'Le niveau était bas, comme lors de quatre des six derniers automnes. Une eau basse est plus chaude, contient moins d’oxygène et concentre les mêmes rejets dans un volume moindre. Là où ces trois conditions étaient réunies, des échantillons supplémentaires ont été pris pour la recherche de pesticides.',
          {
            list: [
              '14 points de prélèvement sur 520 kilomètres',
              '112 bouteilles, 28 paramètres',
              '6 laboratoires, dont un sur la rive gauche',
            ],
          },
          'Trois structures de l’OSCE ont préparé ce parcours avec la commission fluviale mixte. Leur objectif est modeste et pratique : un tableau commun qu’aucune des deux parties n’aura à traduire. Il alimentera aussi les travaux sur [le climat et la sécurité](field:climate-and-security) dans le bassin, soutenus par l’Autriche et la Suède.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2021-10-26',
    issuers: ['programme-office-in-bishkek'],
    fields: ['youth', 'media-freedom-and-development'],
    countries: { about: ['KG'], place: ['KG'] },
    image: 'radio-mast',
    editions: {
      en: {
        slug: 'suusamyr-valley-radio-voices',
        title: 'The station in the shipping container: young voices on the air in the Suusamyr valley',
        lead: 'Two rooms, one stove, a mast on the hill: since spring nine young people have been making radio for a valley in which the telephone signal ends at the bridge.',
        body: [
          'At six in the evening the herders switch on. First comes the weather on the pass, read by Aizada, who is nineteen and has walked up to look. Next come prices from the market, lost animals, birthdays. After that the young editors take a quarter of an hour for something that nobody asked for.',
          'In May it was the story of the old post office. In July, why girls leave the valley sooner than boys do. The most letters, real ones on paper, arrived after a programme about loneliness in winter.',
          {
            quote: 'I had thought radio was about speaking. It is mostly about leaving out.',
            speaker: 'Bektur Sagynbaev',
            role: 'Volunteer editor, 21',
          },
          'A course by the OSCE [Programme Office in Bishkek](structure:programme-office-in-bishkek) taught editing, law and how to interview one’s own aunt. The container and the solar panels came from the valley’s association of cheese makers, who advertise on Fridays.',
          'When snow closes the road, programmes will be recorded at home and carried over on horseback. That, they say in the container, is faster than the internet.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2021-10-19',
    issuers: ['mission-to-moldova'],
    fields: ['education', 'national-minority-issues'],
    countries: { about: ['MD'], place: ['MD'] },
    editions: {
      ru: {
        slug: 'komrat-biblioteka-na-treh-yazykah-chteniya-vsluh',
        title: 'В Комрате читают вслух на трех языках',
        lead: 'Городская библиотека открыла осенний цикл вечеров, на которых одну и ту же сказку слушают по-гагаузски, по-румынски и по-русски.',
        body: [
          'Первой выбрали историю о мельнике, который продал ветер. Три чтеца сидели рядом и сменяли друг друга после каждой страницы, так что никто из детей не понимал всего, но вместе зал понял все. В перерыве пятиклассники объясняли соседям слова, которых те не знали.',
          'Вечера готовят библиотекари и учителя при поддержке Миссии ОБСЕ в Молдове. Миссия оплатила печать карточек со словами и пригласила двух преподавателей, которые показали, как вести занятие, если у группы нет общего родного языка.',
          {
            quote: 'Дети сначала спрашивают, на каком языке сказка настоящая. К третьей странице они об этом забывают.',
            speaker: 'Мария Каракет',
            role: 'библиотекарь, Комрат',
          },
          'До Нового года запланировано еще пять встреч, в том числе в селах. Записи будут доступны в читальном зале, а список книг – на странице библиотеки. Эта работа продолжает программы по [вопросам национальных меньшинств](field:national-minority-issues).',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2021-10-14',
    issuers: ['transnational-threats-department'],
    fields: ['cyber-ict-security', 'confidence-and-security-building'],
    countries: { partner: ['KR', 'TH', 'JP', 'AU'], donor: ['KR'] },
    project: 'cyber-confidence-building',
    meeting: 'asian-conference-2021',
    editions: {
      en: {
        slug: 'asian-partners-cyber-vocabulary-online-workshop',
        title: 'What is an “incident”? Asian Partners and OSCE States compare their cyber vocabulary online',
        lead: 'Officials from 31 countries spent three mornings in front of their screens, for some of them evenings, to find out where identical words mean different things.',
        dateline: 'Vienna',
        body: [
          'An alert sent from Seoul to Lisbon is read within minutes. Whether it is understood is another matter. In a survey before the workshop, eleven definitions were given for “incident”, seven for “critical infrastructure” and none for “urgent”.',
          'Participants from Australia, Japan, the Republic of Korea and Thailand worked in mixed groups with those of participating States. They did not seek common definitions, which would have taken years. They built a table in which everyone may look up what the sender is likely to mean.',
          'The table, with 46 terms so far, goes to national points of contact. It follows up ideas from the [Asian conference](meeting:asian-conference-2021) of this year and experience with the OSCE’s [confidence-building measures](field:confidence-and-security-building) in this field. Funding came from the Republic of Korea.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2021-10-05',
    issuers: ['programme-office-in-dushanbe'],
    fields: ['border-management', 'women-peace-and-security'],
    countries: { place: ['TJ'], mentioned: ['MN', 'KG', 'AM', 'UA', 'BA'], donor: ['FI'] },
    project: 'border-management-staff-college',
    editions: {
      en: {
        slug: 'staff-college-women-leaders-alumnae-handbook',
        title: 'Alumnae of the Staff College write the handbook that they had missed',
        lead: 'From uniforms that fit to posts without a separate washroom: 38 women from border and customs services have turned their experience into a manual of 90 pages.',
        body: [
          'The chapters are short. “Your first inspection.” “When nobody salutes.” “Pregnant on duty, and what the law says in eleven countries.” Each was written by a graduate and read critically by two others from different services.',
          'Work began in a chat group that had outlived the leadership course of 2019. Its members, among them officers from Armenia, Bosnia and Herzegovina, Kyrgyzstan, Mongolia and Ukraine, noticed that the same five questions came up with every promotion.',
          {
            quote: 'I kept my first notes in a tin box. Half of page 31 is from the tin box.',
            speaker: 'Gulnoz Mirzoeva',
            role: 'Major, customs service, Tajikistan',
          },
          'The [Border Management Staff College](project:border-management-staff-college) in Dushanbe will use the manual in the next course. It is available in English and Russian and, for the posts without a connection, on paper. Finland paid for layout and printing.',
        ],
      },
    },
  },
  {
    kind: 'daily-report',
    issuedOn: '2021-09-28',
    issuers: ['observer-mission-gukovo-donetsk'],
    fields: ['border-management'],
    countries: { about: ['RU'], place: ['RU'] },
    editions: {
      en: {
        slug: 'observer-mission-report-closing-inventory-2021',
        title: 'Report of the Observer Mission: last duty shifts and inventory, 21 to 27 September 2021',
        lead: 'The Mission prepares the end of its work on 30 September. This edition covers staff, vehicles and the return of property.',
        dateline: 'Kamensk-Shakhtinskiy',
        body: [
          'Shifts at both checkpoints continued without change during the week. The timetable for the last days provides for two teams in the field and one in the office for packing.',
          'An inventory listed 412 objects. Radios, computers and first-aid material go back to Vienna, furniture is offered to local institutions, and leased vehicles are returned to the owner on 1 October. Two cabins remain with the owner of the ground, as agreed.',
          {
            table: {
              caption: 'Property by destination',
              head: ['Destination', 'Objects', 'Crates'],
              rows: [
                ['Secretariat, Vienna', '163', '22'],
                ['Other field operations', '88', '14'],
                ['Local institutions', '127', '–'],
                ['Return to lessor or scrap', '34', '–'],
              ],
            },
          },
          'Files are being handed over to the records unit in three languages. Local staff attended a course on applications, held by video from Vienna on 23 September.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2021-09-21',
    issuers: ['odihr'],
    fields: ['tolerance-and-non-discrimination', 'policing'],
    countries: { place: ['PL'], partner: ['PL', 'LT', 'SK'] },
    editions: {
      en: {
        slug: 'police-trainers-warsaw-hate-crime-files',
        title: 'Police trainers from three countries rehearse the hate crime interview in Warsaw',
        lead: 'Eighteen trainers from Lithuania, Poland and Slovakia returned to the classroom as pupils. It was ODIHR’s first course in person in eighteen months.',
        body: [
          'A broken window is a broken window until somebody asks why it was this one. The course taught how to ask: without suggesting an answer, without promising a result, and with the words of the person who was hurt written down as they were said.',
          'Trainers worked on closed files from which all names had been removed. In a third of these the motive had been mentioned in the first conversation and was missing from the last report. Teams traced where it had got lost; as a rule this happened when a form was copied into another form.',
          'A representative of a Jewish community, one of a Roma association and one of a disability organization commented on the interviews. Their advice led to changes in the check card which all three police schools use.',
          'By next summer the trainers are to pass the method on to about 900 officers. [ODIHR](structure:odihr) accompanies the first lessons.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2021-09-07',
    issuers: ['project-co-ordinator-in-uzbekistan', 'opportunities-for-youth'],
    fields: ['youth', 'climate-and-security'],
    countries: { about: ['UZ'], place: ['UZ'], mentioned: ['KZ', 'TM'], donor: ['DE'] },
    image: 'bridge',
    editions: {
      en: {
        slug: 'khiva-youth-climate-school-canals',
        title: 'Climate school in Khiva ends with seven repair plans for one canal',
        lead: 'Seventy students from the lower Amu Darya mapped leaks, talked to farmers and presented solutions which a district can afford.',
        dateline: 'Khiva',
        body: [
          'The canal is eleven kilometres long and loses about a third of its water. Ten teams walked it in the last days of August with a tape measure, a float and a camera. Seven of them presented a plan before engineers of the district water department on Saturday.',
          'One team suggests clay from a pit nearby, another shade trees along the southern bank. The jury liked best a calendar which shows every farmer when the gate opens; it needs no cement at all.',
          {
            quote:
              'They told us that we open the gates for those who telephone first. They were right, and it was not pleasant.',
            speaker: 'Otabek Yusupov',
            role: 'District engineer',
          },
          'Students from Dashoguz in Turkmenistan and Kyzylorda in Kazakhstan took part by video. The school was organized by the OSCE [Project Co-ordinator in Uzbekistan](structure:project-co-ordinator-in-uzbekistan) and Opportunities for Youth. Germany financed it.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2021-08-26',
    issuers: ['mission-to-skopje'],
    fields: ['disaster-risk-reduction', 'environmental-activities'],
    countries: { about: ['MK'], place: ['MK'], mentioned: ['AT', 'BG'] },
    editions: {
      en: {
        slug: 'berovo-volunteer-fire-watch-pine-forests',
        title: 'Volunteer fire watchers near Berovo divide the summer into four-hour shifts',
        lead: 'After a hot July, 64 residents of the Maleshevo area keep watch from three lookouts. A course in August taught them when to call and when to leave.',
        body: [
          'The oldest is 71 and knows every path. The youngest, a student of geography, knows every layer of the digital map. Together they have drawn up a list of 112 place names, because a fire service that drives to the wrong “Long Meadow” loses half an hour.',
          'Over two weekends, firefighters from Berovo and a forester from Carinthia practised with the group how to report smoke: direction, colour, wind, nearest road. Nobody may fight a fire alone. Whoever is on watch carries a radio, water and a whistle.',
          'The [Mission to Skopje](structure:mission-to-skopje) provided twelve radios and repaired the staircase of the highest tower. Villages on the Bulgarian side of the border have received the list of place names, with co-ordinates.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2021-08-02',
    issuers: ['odihr'],
    fields: ['roma-and-sinti', 'tolerance-and-non-discrimination'],
    countries: { mentioned: ['PL', 'DE'] },
    editions: {
      en: {
        slug: 'roma-sinti-remembrance-2021-family-photographs',
        title: 'Remembrance of the Roma and Sinti victims of the Holocaust: make room for family photographs',
        lead: 'On 2 August ODIHR calls on museums and schools to collect and show the pictures and letters that families have kept.',
        dateline: 'Warsaw',
        body: [
          'In the night from 2 to 3 August 1944 the last Roma and Sinti in the so-called “Gypsy camp” at Auschwitz-Birkenau were murdered. The day has become one of remembrance in a growing number of participating States.',
          'What schoolbooks show of these people was mostly photographed by those who persecuted them. Families own other pictures: a wedding, a bicycle, a grandfather in the uniform of his fire brigade. Such photographs do not belong in a drawer, provided that the families wish to show them.',
          'We encourage museums to offer copying free of charge, to leave the originals where they are and to let the families write the captions. Teachers find examples from Germany, Poland and other countries in ODIHR’s collection, as well as advice on how to speak about genocide with children.',
        ],
      },
      de: {
        slug: 'gedenktag-roma-sinti-2021-familienfotos',
        title: 'Gedenken an die im Holocaust ermordeten Roma und Sinti: Platz für Familienfotos schaffen',
        lead: 'Zum 2. August ruft das BDIMR Museen und Schulen auf, Bilder und Briefe zu sammeln und zu zeigen, die in den Familien erhalten geblieben sind.',
        dateline: 'Warschau',
        body: [
          'In der Nacht vom 2. auf den 3. August 1944 wurden die letzten Roma und Sinti im sogenannten „Zigeunerlager“ von Auschwitz-Birkenau ermordet. In immer mehr Teilnehmerstaaten ist der Tag dem Gedenken gewidmet.',
          'Was Schulbücher von diesen Menschen zeigen, haben meist jene fotografiert, die sie verfolgten. Die Familien besitzen andere Bilder: eine Hochzeit, ein Fahrrad, einen Großvater in der Uniform seiner Feuerwehr. Solche Fotos gehören nicht in die Schublade – sofern die Familien sie zeigen möchten.',
          'Wir ermutigen Museen, kostenlose Kopien anzubieten, die Originale dort zu lassen, wo sie sind, und die Familien selbst die Bildunterschriften verfassen zu lassen. Lehrkräfte finden in der Sammlung des BDIMR Beispiele aus Deutschland, Polen und anderen Ländern sowie Hinweise, wie sich mit Kindern über Völkermord sprechen lässt.',
        ],
      },
    },
  },
  {
    kind: 'spot-report',
    issuedOn: '2021-07-20',
    issuers: ['special-monitoring-mission-to-ukraine'],
    fields: ['conflict-prevention-and-resolution', 'cyber-ict-security'],
    countries: { about: ['UA'], place: ['UA'] },
    editions: {
      en: {
        slug: 'smm-spot-report-software-drone-pause-2021',
        title: 'Spot report: training flights paused after software fault in one drone type',
        lead: 'A short-range unmanned aerial vehicle landed by itself during a training flight on 19 July. All craft of the same type stay on the ground until the fault is found.',
        dateline: 'Kyiv',
        body: [
          'The craft was flying over an empty airfield at a height of 60 metres when the control screen froze. After 20 seconds without commands it descended as programmed and landed upright. There was no damage.',
          'The record shows that an update installed on 16 July had reset a memory limit. The manufacturer was informed the same evening and confirmed the finding. The previous version is being restored on 18 craft, which takes about 40 minutes each, followed by a test on a short line.',
          'Flights with other types go on as planned. The Mission expects to release the affected craft on 22 July. Updates will in future be tried on one machine for a week before they are installed on the rest.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2021-07-08',
    issuers: ['court-of-conciliation-and-arbitration'],
    fields: ['conflict-prevention-and-resolution', 'rule-of-law'],
    countries: { place: ['CH'] },
    image: 'courtroom',
    editions: {
      en: {
        slug: 'geneva-conciliation-moot-lake-case',
        title: 'Students conciliate a dispute about a shrinking lake before a mock commission in Geneva',
        lead: 'Ten university teams argued, listened and finally drafted a proposal that both imaginary States could take home.',
        body: [
          'Unlike a judge, a conciliator decides nothing. The commission hears both sides, looks for common ground and suggests a settlement, which the parties are free to refuse. For students used to winning, this demanded a change of habits.',
          'The case concerned two States around a lake that has lost a third of its surface, a fish hatchery and a border described a century ago as running “along the shore”. Teams from ten countries pleaded in English and French, half of them by video.',
          'Written proposals were marked on three points: is it lawful, can it be afforded, and does it let both governments explain it to their voters? The best one left the border untouched and shared the fish.',
          'The [Court of Conciliation and Arbitration](structure:court-of-conciliation-and-arbitration) will publish the case file as teaching material.',
        ],
      },
      fr: {
        slug: 'geneve-conciliation-etudiants-affaire-du-lac',
        title: 'À Genève, des étudiants concilient un différend au sujet d’un lac qui rétrécit',
        lead: 'Devant une commission fictive, dix équipes universitaires ont plaidé, écouté et finalement rédigé une proposition acceptable pour les deux États imaginaires.',
        body: [
          'À la différence du juge, le conciliateur ne tranche rien. La commission entend les deux parties, cherche un terrain d’entente et suggère un règlement que chacun reste libre de refuser. Pour des étudiants habitués à gagner, il fallait changer de réflexes.',
          'L’affaire opposait deux États riverains d’un lac qui a perdu le tiers de sa surface ; il y était question d’une station piscicole et d’une frontière décrite, un siècle plus tôt, comme passant « le long du rivage ». Les équipes, venues de dix pays, ont plaidé en anglais et en français, la moitié par visioconférence.',
          'Les propositions écrites ont été notées sur trois points : sont-elles licites, peut-on les financer, et permettent-elles aux deux gouvernements de les expliquer à leurs électeurs ? La meilleure laissait la frontière intacte et partageait le poisson.',
          'La [Cour de conciliation et d’arbitrage](structure:court-of-conciliation-and-arbitration) publiera le dossier à des fins pédagogiques.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2021-06-29',
    issuers: ['mission-to-bosnia-and-herzegovina'],
    fields: ['combating-trafficking-in-human-beings', 'rule-of-law'],
    countries: { about: ['BA'], place: ['BA'], donor: ['US', 'IT'] },
    editions: {
      en: {
        slug: 'brcko-prosecutors-child-begging-guidelines',
        title: 'Prosecutors in Bosnia and Herzegovina agree on guidelines for cases of forced child begging',
        lead: 'The text, adopted at a meeting in Brčko, explains when begging is neglect, when it is exploitation and who takes the first step.',
        dateline: 'Brčko',
        body: [
          'Until now the answer depended on the town. A child at a crossing was taken home in one place, registered in a second and overlooked in a third. Social workers and police had asked for a common line for years.',
          'Thirty-one prosecutors from all parts of the country worked on the guidelines for nine months with the [OSCE Mission to Bosnia and Herzegovina](structure:mission-to-bosnia-and-herzegovina). The result has twelve pages. A chart on the cover leads through seven questions, beginning with the child’s safety in the coming night.',
          {
            quote: 'We removed the word “tradition” from our files. It had explained nothing and excused a great deal.',
            speaker: 'Jasminka Šehovac',
            role: 'Prosecutor and member of the drafting group',
          },
          'Training for 200 police officers, social workers and teachers begins in September with support from Italy and the United States of America.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2021-06-17',
    issuers: ['mission-to-moldova'],
    fields: ['community-policing', 'gender-equality'],
    countries: { about: ['MD'], place: ['MD'], partner: ['RO', 'EE'] },
    image: 'patrol-car',
    editions: {
      en: {
        slug: 'cahul-police-domestic-calls-checklist',
        title: 'Patrol officers in Cahul test a checklist for calls from home',
        lead: 'Eleven questions, two minutes, one number: the card helps police to judge how dangerous a quarrel between partners may become.',
        body: [
          'The idea came from Estonia, where a similar list is in use, and was adapted with officers from Galaţi on the Romanian side of the Prut. It asks about threats, weapons, debts, children and earlier calls. The sum decides whether a social worker is called the same night.',
          'Twenty-six patrol officers in the south of Moldova practised with the card in June. Trainers played a neighbour, a frightened son, a friendly husband. Some officers asked all questions in the kitchen with both partners present; after the first round nobody did.',
          'During a trial of six months the [Mission to Moldova](structure:mission-to-moldova) collects the cards without names. Researchers in Chişinău will compare the numbers with what happened later, and only then will the police decide about the whole country.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2021-06-09',
    issuers: ['combating-trafficking-in-human-beings-office'],
    fields: ['combating-trafficking-in-human-beings'],
    countries: { place: ['AT'] },
    meeting: 'alliance-conference-2021',
    editions: {
      en: {
        slug: 'alliance-2021-vienna-interview-slots',
        title: 'Alliance conference on trafficking: interview slots and web stream, 14 to 16 June',
        lead: 'The 21st Conference of the Alliance against Trafficking in Persons deals with the demand that drives exploitation. Most speakers take part online.',
        dateline: 'Vienna',
        body: [
          'Survivors, economists, prosecutors and company representatives discuss how demand for cheap services and goods can be reduced by law, by taxation and by information. All sessions of the [conference](meeting:alliance-conference-2021) are streamed with interpretation into the six working languages.',
          {
            list: [
              'Interviews by video, 20 minutes each, can be booked for 14 and 15 June between 12:30 and 14:30',
              'Ten journalists may enter the hall in the Hofburg in Vienna on each day',
              'Survivors decide for themselves whether they wish to be filmed; please respect the marks on name plates',
              'A glossary and figures are part of the press folder',
            ],
          },
          'Applications for places in the hall are accepted until 11 June. Hall rules require a mask and a test.',
        ],
      },
    },
  },
  {
    kind: 'speech',
    issuedOn: '2021-06-08',
    issuers: ['high-commissioner-on-national-minorities'],
    fields: ['national-minority-issues', 'media-freedom-and-development'],
    countries: { mentioned: ['NL'] },
    editions: {
      en: {
        slug: 'minority-languages-airtime-keynote-2021',
        title: 'A language needs a weather report: keynote on minority media in the digital age',
        lead: 'Text delivered online on behalf of the Office of the High Commissioner on National Minorities.',
        body: [
          'Dear colleagues, when people speak of media for minorities they often think of a folk song on Sunday morning. I would like to speak about the weather report. A language in which one can hear tomorrow’s wind is a language in which one lives.',
          'Smaller newsrooms face a puzzle. Their audience is scattered, so they go online; online they compete with the whole world in a market that measures clicks by the million. A recipe for jam in a language of 30,000 speakers can be a triumph and vanish from every ranking.',
          { heading: 'What can be done', level: 2 },
          'Public broadcasters may share archives and studios. Platforms can let users choose a language that the telephone’s menu does not know. Regulators might count reach as a share of the community and not of the nation. All three steps have been tried somewhere in our region; none has ruined anyone.',
          'Good neighbours understand each other’s news. For this reason we also ask for subtitles in the majority language. Integration runs in both directions.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2021-05-18',
    issuers: ['centre-in-ashgabat'],
    fields: ['connectivity-and-trade', 'customs-co-operation'],
    countries: { about: ['TM'], place: ['TM'], mentioned: ['AZ', 'GE', 'KZ'] },
    image: 'harbour',
    editions: {
      en: {
        slug: 'turkmenbashi-port-paperless-waybill-trial',
        title: 'Eight containers without paper: Turkmenbashi port tries out the electronic waybill',
        lead: 'In a trial from 3 to 14 May cargo documents travelled by data line from Baku to the eastern shore of the Caspian Sea. Paper copies followed by ship, just in case.',
        body: [
          'Of the eight sets of documents, six were complete on arrival. In the seventh a seal number was missing; the eighth had got stuck because a name contained a letter unknown to the other system. Both faults were mended before the next ferry.',
          'Port staff and customs officers had prepared for the trial in four online sessions of the [Centre in Ashgabat](structure:centre-in-ashgabat) with colleagues from Azerbaijan, Georgia and Kazakhstan. Their list of 31 data fields is shorter than any of the paper forms in use.',
          'Waiting time at the gate fell from 70 to 25 minutes in the second week. The terminal will now equip a second lane. A student of the maritime institute also measured how much fuel lorries save when they no longer queue with running engines: about two litres each.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2021-05-06',
    issuers: ['transnational-threats-department', 'mission-to-serbia'],
    fields: ['policing', 'combating-trafficking-in-human-beings', 'border-management'],
    countries: { place: ['RS'], partner: ['RS', 'HR', 'SI', 'HU', 'MK'], donor: ['DE'] },
    image: 'railway-station',
    editions: {
      en: {
        slug: 'subotica-railway-police-cargo-trains',
        title:
          'Railway police from Croatia, Hungary, North Macedonia, Serbia and Slovenia spend a week in the freight yard of Subotica to agree how a stopped train is searched safely, quickly and on both sides of a border',
        lead: 'High voltage, moving wagons and a timetable that waits for nobody make freight yards dangerous workplaces. Forty officers exchanged their rules and wrote a common one.',
        body: [
          'Before any search, someone has to switch off the overhead line, and this someone works for another company, often in another country. On Monday it took 52 minutes from the request to the all-clear. By Friday, with one form and one telephone number, the teams were down to 14.',
          {
            list: [
              'stop the neighbouring track as well',
              'earth the line visibly for everyone',
              'knock before opening, speak before lifting',
              'record the wagon number first, the finding second',
            ],
            ordered: true,
          },
          'People hidden on trains risk their lives. Paramedics showed the officers how to recognize cold, lack of air and exhaustion, and a lawyer from Szeged explained which questions may wait until the morning.',
          'The rule will be tried for a year on three lines. Germany funded the week, organized by the [Transnational Threats Department](structure:transnational-threats-department) and the Mission to Serbia.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2021-04-22',
    issuers: ['presence-in-albania'],
    fields: ['environmental-activities', 'youth'],
    countries: { about: ['AL'], place: ['AL'], mentioned: ['ME', 'MK'] },
    editions: {
      en: {
        slug: 'drin-river-lezha-school-counts-bottles',
        title: 'A class in Lezha counts what the Drin brings to the sea',
        lead: 'Every second Thursday, 23 pupils empty a floating barrier, sort the catch and write it down. Their tables now lie on desks in three countries.',
        body: [
          'Bottles lead, as one would expect. Caps come next, then the small white sticks of cotton buds, which float for weeks. One Thursday there was a wooden spoon with a carved name, and the class tried for a month to find its owner.',
          'The barrier is made of old buoys and a fishing net. It catches perhaps a tenth of what passes, explains the teacher, who has a sister in Kukës. There, 150 kilometres upstream, another class releases corks with numbers, so that the two schools may learn how long the journey takes.',
          {
            quote: 'People say that rubbish comes from the others. Now we have the barcodes, and the others are us.',
            speaker: 'Ergi Prenga',
            role: 'Pupil, 15',
          },
          'The OSCE [Presence in Albania](structure:presence-in-albania) lent scales and gloves and brought the tables to a meeting of the states along the river. Since then, schools in Struga in North Macedonia and Ulcinj in Montenegro have begun to count by the same list.',
          'In May the municipality will set up six bins at the bridge. The pupils have chosen the places. They know where things fall.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2021-04-13',
    issuers: ['odihr'],
    fields: ['freedom-of-religion-or-belief', 'tolerance-and-non-discrimination'],
    countries: { mentioned: ['CY', 'GR', 'AT'] },
    editions: {
      en: {
        slug: 'shared-burial-grounds-guide-municipalities',
        title: 'New guide helps municipalities to plan cemeteries for several faiths',
        lead: 'Direction of graves, days of rest, trees, access for the family: the guide collects solutions from 40 towns between Nicosia and Vienna.',
        dateline: 'Warsaw',
        body: [
          'Few offices are as small and as close to people as the cemetery department. During the pandemic many had to find places for communities that used to bury their dead elsewhere. Rules had often been made for one faith only.',
          'The guide, published today by [ODIHR](structure:odihr), describes how towns in Austria, Cyprus, Greece and other States dealt with that. It contains model clauses for a cemetery regulation, drawings of paths and a calendar of days on which burials are unusual for a community.',
          {
            quote: 'Most conflicts began with a hedge or a closing time. Both can be discussed if one starts early.',
            speaker: 'Elke Trattnig',
            role: 'Landscape planner and co-author',
          },
          'Legal questions of [freedom of religion or belief](field:freedom-of-religion-or-belief) are treated in a separate part, with court decisions summarized in a few lines each. The guide is available online in English; a Russian and a German version follow.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2021-03-30',
    issuers: ['mission-in-kosovo'],
    fields: ['disaster-risk-reduction', 'education'],
    countries: {},
    editions: {
      en: {
        slug: 'school-fire-drills-gjilan-gnjilane',
        title: 'Fire drills in 18 schools of the Gjilan/Gnjilane region leave nobody behind',
        lead: 'Evacuation plans now name the pupils who need help and the two people who give it. Drills in March showed that this saves several minutes.',
        body: [
          'In an older drill, a pupil who uses a wheelchair had been told to wait in the classroom “because it is only a drill”. His mother wrote a letter, and the letter led to a project.',
          'Fire inspectors, teachers and parents visited each of the 18 schools. They measured doors, moved meeting points and translated signs. Schools that work in shifts and in different languages received one plan and not two. The [OSCE Mission in Kosovo](structure:mission-in-kosovo) bought nine evacuation chairs and trained 54 members of staff in their use.',
          'With the new plans, buildings were empty after four and a half minutes on average; in autumn it had been seven. Drills will be repeated twice a year, once without notice.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2021-03-08',
    issuers: ['gender-issues-programme', 'conflict-prevention-centre'],
    fields: ['women-peace-and-security', 'gender-equality'],
    countries: {},
    editions: {
      en: {
        slug: 'womens-day-2021-online-talks-seats',
        title: 'International Women’s Day: when talks move online, seats must not disappear',
        lead: 'A year of video meetings has opened some doors and closed others. Two parts of the Secretariat suggest how to keep the open ones open.',
        dateline: 'Vienna',
        body: [
          'Our records of 310 meetings held between April and December 2020 show a mixed picture. More women spoke in seminars, since no journey was needed. Fewer took part in the small, closed formats where decisions are prepared, as groups were reduced to “essential” members.',
          'Essential is a word that deserves a second look. We propose that every reduced format should state how its members were chosen, that at least one adviser with knowledge of [women, peace and security](field:women-peace-and-security) be connected, and that meeting times respect school hours in the regions concerned.',
          'Simple technical points matter too: an interpreter on the second channel, a telephone number for those whose connection is weak, and minutes that say who spoke. We will publish the figures again in a year’s time.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2021-02-18',
    issuers: ['odihr'],
    fields: ['elections', 'youth'],
    countries: { about: ['MN'], partner: ['MN'], mentioned: ['CA', 'NO'] },
    editions: {
      en: {
        slug: 'mongolia-mobile-ballot-boxes-online-exchange',
        title: 'How far may a ballot box travel? Election officials from Mongolia compare notes online',
        lead: 'Herders in the Gobi, lighthouse keepers in Norway, camps in northern Canada: an exchange on 16 and 17 February was about voters who are hard to reach.',
        body: [
          'A mobile box needs fuel, a list, two people who watch each other and a place to sleep. Officials from 14 Mongolian provinces described routes of up to 300 kilometres. Their Canadian and Norwegian colleagues spoke of boats, weather windows and voting in advance.',
          'Everywhere the same trade-off returns. The longer the box is under way, the more people can vote and the harder it is to observe. Participants listed safeguards which cost little: numbered seals, photographs at each stop, a copy of the route on the village notice board.',
          'University students from Ulaanbaatar, invited as future poll workers, asked most of the questions on the second day. ODIHR will include the answers in its material on [elections](field:elections) in remote areas.',
        ],
      },
    },
  },
]
