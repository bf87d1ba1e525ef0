import type { NewsContent } from '../shape'

export const news2016: readonly NewsContent[] = [
  {
    kind: 'news-item',
    issuedOn: '2016-12-20',
    issuers: ['mission-to-skopje'],
    fields: ['education', 'national-minority-issues'],
    countries: { place: ['MK'] },
    editions: {
      en: {
        slug: 'skopje-twelve-schools-plan-shared-lessons',
        title: 'Twelve schools, one timetable: teachers in Skopje and Kumanovo plan shared lessons for spring',
        lead: 'Teachers who work in Macedonian, Albanian and Turkish spent two days drawing up joint classes in art, sport and science.',
        body: [
          'Pupils of different mother tongues often share a school building but not a lesson, because one group comes in the morning and another in the afternoon. Twelve schools now want to change that for at least three hours a week.',
          'With advice from the OSCE Mission to Skopje, 36 teachers designed units that need little translation: measuring the air in the schoolyard, printing posters, preparing a relay race. Each unit has two teachers, and both languages are used throughout.',
          'The hardest part was the timetable. Directors moved shifts, bus companies were consulted and one gymnasium will be heated on Saturdays. Joint lessons start in February and will be visited by education advisers in May.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2016-12-09',
    issuers: ['chairpersonship', 'ministerial-council'],
    fields: ['connectivity-and-trade', 'cyber-ict-security', 'arms-control', 'border-management'],
    countries: { place: ['DE'], mentioned: ['AT'] },
    meeting: 'ministerial-council-2016',
    image: 'row-of-flags',
    editions: {
      en: {
        slug: 'hamburg-ministerial-council-connectivity-passenger-data',
        title:
          'Connectivity, cyber risks and passenger data: Hamburg Ministerial Council adopts decisions in all three dimensions',
        lead: 'The meeting under the German Chairmanship ended with decisions on good governance and connectivity, on information and communication technologies and on advance passenger information.',
        dateline: 'Hamburg',
        body: [
          'Fifteen months of preparation lay behind the decision on good governance and connectivity, which the Chairmanship had made its priority in the economic and environmental dimension. It encourages participating States to simplify border procedures, share data on transport and fight corruption in trade.',
          'A second decision supports the full use of the [confidence-building measures](field:cyber-ict-security) that were extended this spring to reduce the risk of conflict stemming from information and communication technologies. A third concerns advance passenger information, which carriers send before a journey and which many States are now introducing.',
          'Twenty years after the Lisbon Summit, ministers also issued a declaration on the framework for arms control. It is intended to open a structured dialogue in Vienna on present challenges and risks.',
          'Delegations were guests of the city’s trade fair. More than 1,200 delegates were accredited, together with several hundred journalists. [Austria](country:AT) will hold the Chairmanship from 1 January 2017.',
        ],
      },
      de: {
        slug: 'ministerrat-hamburg-konnektivitaet-fluggastdaten',
        title:
          'Konnektivität, Cyberrisiken, Fluggastdaten: Ministerrat in Hamburg fasst Beschlüsse in allen drei Dimensionen',
        lead: 'Das Treffen unter deutschem Vorsitz endete mit Beschlüssen zu guter Regierungsführung und Konnektivität, zu Informations- und Kommunikationstechnologien und zu vorab übermittelten Fluggastdaten.',
        dateline: 'Hamburg',
        body: [
          'Dem Beschluss über gute Regierungsführung und Konnektivität gingen fünfzehn Monate Vorbereitung voraus; der Vorsitz hatte das Thema zu seinem Schwerpunkt in der Wirtschafts- und Umweltdimension gemacht. Die Teilnehmerstaaten werden darin ermutigt, Abläufe an den Grenzen zu vereinfachen, Verkehrsdaten auszutauschen und Korruption im Handel zu bekämpfen.',
          'Ein zweiter Beschluss gilt der vollen Anwendung der [vertrauensbildenden Maßnahmen](field:cyber-ict-security), die in diesem Frühjahr erweitert wurden und die Gefahr von Konflikten durch Informations- und Kommunikationstechnologien mindern sollen. Ein dritter befasst sich mit Fluggastdaten, die Beförderungsunternehmen vor Reiseantritt übermitteln und die zurzeit in vielen Staaten eingeführt werden.',
          'Zwanzig Jahre nach dem Gipfel von Lissabon verabschiedeten die Ministerinnen und Minister außerdem eine Erklärung zum Rahmen für Rüstungskontrolle. Sie soll in Wien einen strukturierten Dialog über gegenwärtige Herausforderungen und Risiken einleiten.',
          'Die Delegationen waren zu Gast in den Hamburger Messehallen. Akkreditiert waren mehr als 1200 Delegierte und mehrere Hundert Medienleute. Am 1. Januar 2017 übernimmt [Österreich](country:AT) den Vorsitz.',
        ],
      },
      fr: {
        slug: 'conseil-ministeriel-hambourg-connectivite',
        title:
          'Connectivité, risques informatiques, données des passagers : décisions dans les trois dimensions à Hambourg',
        lead: 'Réuni sous présidence allemande, le Conseil ministériel a adopté des décisions sur la bonne gouvernance et la connectivité, sur les technologies de l’information et sur les renseignements préalables concernant les voyageurs.',
        dateline: 'Hambourg',
        body: [
          'Quinze mois de préparation ont précédé la décision sur la bonne gouvernance et la connectivité, priorité de la présidence dans la dimension économique et environnementale. Elle encourage les États participants à simplifier les formalités aux frontières, à échanger des données sur les transports et à lutter contre la corruption dans le commerce.',
          'Une deuxième décision soutient la pleine application des [mesures de confiance](field:cyber-ict-security) élargies au printemps dernier afin de réduire les risques de conflit liés aux technologies de l’information et de la communication. Une troisième porte sur les renseignements que les transporteurs transmettent avant le voyage et que de nombreux États sont en train de mettre en place.',
          'Vingt ans après le Sommet de Lisbonne, les ministres ont également adopté une déclaration sur le cadre de la maîtrise des armements, qui doit ouvrir à Vienne un dialogue structuré sur les défis et les risques actuels.',
          'Les délégations étaient accueillies au parc des expositions de la ville. Plus de 1 200 délégués et plusieurs centaines de journalistes étaient accrédités. L’[Autriche](country:AT) exercera la présidence à partir du 1er janvier 2017.',
        ],
      },
    },
  },
  {
    kind: 'spot-report',
    issuedOn: '2016-11-24',
    issuers: ['special-monitoring-mission-to-ukraine'],
    fields: ['conflict-prevention-and-resolution'],
    countries: { about: ['UA'] },
    editions: {
      en: {
        slug: 'smm-spot-report-small-uav-flights-suspended-icing',
        title: 'Spot report: small unmanned aerial vehicles stay on the ground because of icing',
        lead: 'The Mission has suspended flights of its small quadcopters in two team areas until Saturday morning for technical reasons.',
        dateline: 'Kyiv',
        body: [
          'At 08:20 on 23 November, operators on a training ground near Kharkiv noticed a loss of lift during a routine flight over open fields. The aircraft was landed at once and without damage. An inspection found a thin layer of ice on all four rotors.',
          'Freezing fog is forecast for the region until Friday evening. The Mission’s technical section has therefore halted flights by small unmanned aerial vehicles in the areas concerned and advised teams to plan additional foot patrols.',
          'Two sets of rotor blades with a protective coating are being sent from Kyiv by road. Flights resume after a test, provided that the temperature and humidity limits set by the manufacturer are met.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2016-11-15',
    issuers: ['mission-to-bosnia-and-herzegovina'],
    fields: ['judicial-reform', 'rule-of-law'],
    countries: { about: ['BA'] },
    editions: {
      en: {
        slug: 'mostar-banja-luka-mock-trials-evidence-results',
        title: 'A year after Sarajevo, mock trials reach Mostar and Banja Luka – and the file has grown thicker',
        lead: 'More than 90 associates, trainee prosecutors and young advocates have now worked through the training trial designed in 2015.',
        body: [
          'When [court associates in Sarajevo](news:sarajevo-associates-rehearse-cross-examination) first opened the file of the invented theft, it contained 40 pages. The version used in Mostar in May and in Banja Luka last week has 75: participants of each round add a document, an expert opinion or a contradiction for the next.',
          'Evaluators of the OSCE Mission to Bosnia and Herzegovina sat in on six real hearings conducted by former participants, with the presidents’ consent and without interfering. They found shorter interruptions and better reasoned rulings on evidence, but also a habit of dictating too much into the record.',
          {
            list: [
              '94 participants from 21 courts, prosecutors’ offices and bar chambers',
              'Nine trial days, all recorded for teaching',
              'One common collection of 30 model rulings in three official languages',
            ],
          },
          'Both entity training centres have put the exercise in their programmes for 2017 and will run it with their own staff.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2016-11-03',
    issuers: ['project-co-ordinator-in-uzbekistan'],
    fields: ['anti-corruption', 'rule-of-law'],
    countries: { about: ['UZ'], partner: ['LV'], mentioned: ['DE'] },
    editions: {
      en: {
        slug: 'uzbekistan-procurement-checklist-review-2016',
        title: 'Which warning signs help? Uzbek officials revise their procurement checklist after a year’s use',
        lead: 'Eighteen institutions reported in Tashkent on how they had used the list drawn up in 2015; three of its fourteen points were dropped.',
        body: [
          'Eight hundred tender files have been checked with the two-page list since it was written at a [workshop last year](news:tashkent-procurement-officers-red-flags-workshop). Most hits came from two points, the date on which the winning company was founded and the length of the bidding period.',
          'Points that produced only false alarms were struck out. In return, the group added a question about subcontractors and another on changes made to a contract after signature. Trainers from Latvia, who had come back for the review, presented data from their own electronic procurement system.',
          'Participants proposed that the new version be tested in all regional administrations. A short course on conflicts of interest, prepared with an institute in [Germany](country:DE), will be offered alongside it.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2016-10-19',
    issuers: ['mission-to-moldova', 'conflict-prevention-centre'],
    fields: ['small-arms-and-light-weapons'],
    countries: { about: ['MD'], partner: ['CH', 'SE'] },
    project: 'safe-stockpiles-in-moldova',
    image: 'small-arms-cabinet',
    editions: {
      en: {
        slug: 'moldova-depots-assessment-locks-fences-lighting',
        title: 'Locks, fences, lighting: engineers assess two ammunition depots in Moldova',
        lead: 'At the request of the authorities, specialists from Sweden and Switzerland examined storage sites in the north and centre of the country.',
        body: [
          'Safe storage is mostly a matter of unspectacular things: a door that closes, a lightning conductor, a gap of thirty metres between two stacks. Over five days a team of engineers measured such things at two depots of the National Army and entered them in a catalogue with 112 lines.',
          'Moldovan logistics officers accompanied every step and will cost the measures themselves. Some can be taken at once and for little money, among them new labels, mown firebreaks and a register of keys. Others, such as drainage and perimeter lighting, need outside support.',
          {
            quote:
              'We asked for a list in the order of urgency and not in the order of price. That is what we received.',
            speaker: 'Vasile Munteanu',
            role: 'engineer officer, logistics staff',
          },
          'A project based on the catalogue will be presented to delegations in Vienna at the beginning of next year. It follows the OSCE documents on small arms and on stockpiles of conventional ammunition.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2016-09-27',
    issuers: ['programme-office-in-bishkek'],
    fields: ['policing', 'community-policing', 'education'],
    countries: { about: ['KG'], donor: ['NO'] },
    project: 'community-policing-in-kyrgyzstan',
    editions: {
      ru: {
        slug: 'osh-uchebnyi-klass-dlya-uchastkovykh',
        title: 'В Оше открылся учебный класс для участковых: первые занятия посвящены семейным конфликтам',
        lead: 'Через полтора года после запуска мобильных приёмных участковые инспекторы юга Кыргызстана получили собственное место для учёбы.',
        body: [
          'Класс на двадцать мест разместился в бывшей библиотеке городского управления внутренних дел. Здесь есть проектор, видеокамера для разбора учебных бесед и угол, обставленный как обычная кухня: большинство вызовов, с которыми сталкивается участковый, начинается именно там.',
          'Центр ОБСЕ в Бишкеке помог с ремонтом и мебелью и подготовил восемь инструкторов из числа самих участковых. Программа рассчитана на шесть недель и включает посредничество между соседями, работу с подростками и порядок действий при семейных конфликтах. Средства предоставила [Норвегия](country:NO).',
          {
            quote:
              'Раньше мы учились на собственных ошибках. Теперь можно ошибиться на учебной кухне, и никто не пострадает.',
            speaker: 'Бурул Сыдыгалиева',
            role: 'инспектор по делам несовершеннолетних, Ош',
          },
          'Идея класса возникла на [мобильных приёмах](news:osh-neighbourhood-inspectors-open-mobile-reception): за пятнадцать месяцев в микроавтобусе зарегистрировали около 2300 обращений, и каждое пятое касалось ссор в семье. До конца года обучение пройдут 120 инспекторов из Оша, Узгена и Кара-Суу.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2016-09-08',
    issuers: ['programme-office-in-dushanbe'],
    fields: ['gender-equality', 'economic-activities'],
    countries: { about: ['TJ'] },
    editions: {
      en: {
        slug: 'tajik-women-resource-centres-dried-fruit-fair',
        title:
          'Women’s Resource Centres in Tajikistan take their dried apricots, felt and account books to a fair in Khujand',
        lead: 'Seventy-five entrepreneurs from eleven districts sold their goods and calculated, many for the first time, what an hour of their work is worth.',
        body: [
          'The stalls in Khujand’s old fortress garden were bright, but the busiest table stood behind them. There, two accountants helped visitors to work out the price of a jar of jam, including firewood, sugar, transport and time. Several women raised their prices before noon.',
          'Women’s Resource Centres offer legal advice, literacy classes and business courses in both towns and remote valleys. Many were opened with assistance from the OSCE Office in Tajikistan, and an increasing number pay part of their costs themselves.',
          'Buyers from supermarkets in Dushanbe had been invited for the second day. Four of them ordered samples. The centres are now preparing a common label and a simple contract in Tajik, with advice from lawyers in the [rule-of-law](field:rule-of-law) programme.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2016-08-30',
    issuers: ['project-co-ordinator-in-ukraine'],
    fields: ['judicial-reform', 'human-rights'],
    countries: { about: ['UA'], donor: ['CA'] },
    editions: {
      en: {
        slug: 'kyiv-judges-administrative-courts-human-rights-manual',
        title: 'Administrative judges in Ukraine try out a manual on human rights standards in everyday cases',
        lead: 'Pensions, assemblies, access to documents: the manual takes the most frequent disputes with public authorities as its starting point.',
        body: [
          'Judges of eighteen administrative courts met in Kyiv to work with the draft, chapter by chapter and case by case. They were asked to be strict, and they were. A section on time limits was sent back entirely because it quoted decisions that nobody in the room had ever needed.',
          { heading: 'From headnote to reasoning', level: 3 },
          'The OSCE Project Co-ordinator in Ukraine prepared the book with the national school for judges and two universities. Every chapter begins with a short conflict, names the applicable norms and shows how a Strasbourg judgment can be used in the reasoning of a first-instance court.',
          'An electronic version with searchable annexes is to follow by the end of the year. Canada supports the work as part of a project on [access to justice](field:rule-of-law).',
        ],
      },
    },
  },
  {
    kind: 'daily-report',
    issuedOn: '2016-08-04',
    issuers: ['special-monitoring-mission-to-ukraine'],
    fields: ['conflict-prevention-and-resolution'],
    countries: { about: ['UA'] },
    editions: {
      en: {
        slug: 'smm-daily-report-heat-vehicles-3-august-2016',
        title: 'Daily report: patrols, heat precautions and vehicle availability as of 19:30, 3 August 2016',
        lead: 'Temperatures above 36 degrees led to shorter patrols in the south; all other teams worked as planned.',
        dateline: 'Kyiv',
        body: [
          'Patrols of the Kherson and Odessa teams started two hours earlier than usual and returned by 13:00. Teams in Dnipro, Lviv and Ivano-Frankivsk followed their normal hours. No vehicle was lost to overheating, although two air-conditioning units had to be repaired.',
          {
            table: {
              caption: 'Availability of vehicles at 19:30 on 3 August',
              head: ['Team', 'Vehicles', 'Available', 'In the workshop'],
              rows: [
                ['Kherson', '12', '10', '2'],
                ['Odessa', '11', '11', '0'],
                ['Dnipro', '14', '13', '1'],
                ['Lviv', '8', '8', '0'],
                ['Ivano-Frankivsk', '7', '6', '1'],
              ],
            },
          },
          'Among the meetings of the day were talks with a water utility about summer demand, with pupils of a holiday camp near Lviv and with the new head of a district library. A delivery of 4,800 litres of drinking water for patrols reached the Kherson office.',
          'Short patrols remain in force in the two southern oblasts until further notice.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2016-07-20',
    issuers: ['programme-office-in-dushanbe'],
    fields: ['border-management', 'education'],
    countries: { place: ['TJ'], mentioned: ['AF', 'MN', 'GE', 'EE', 'PL'] },
    project: 'border-management-staff-college',
    image: 'observation-tower',
    editions: {
      en: {
        slug: 'staff-college-dushanbe-seven-languages-one-map',
        title: 'Seven languages and one map: a month with a staff course at the border college in Dushanbe',
        lead: 'Officers from ten countries live, cook and argue under one roof. Most of what they take home is not in the handbook.',
        body: [
          'The map in the seminar room shows a country that does not exist. It has a lake, two neighbours, a railway and a smuggling problem. For four weeks 25 officers govern its borders, and by the second Monday they defend them as though they had grown up there.',
          'The Border Management Staff College takes mid-level leaders from border guards, customs and drug control agencies, from OSCE participating States as well as from Partners such as Afghanistan. This course has majors from Mongolia and Georgia who study [integrated border management](field:border-management), a customs analyst from Estonia and a Polish officer who has patrolled the same forest for fourteen years.',
          { image: 'training-ground' },
          { heading: 'Dinner is at eight, the crisis at nine', level: 2 },
          'Exercises do not end with the lecture. On Thursday evening the telephone rings during the plov: a train with refrigerated goods has been held at the invented frontier, and the temperature is rising. Two teams negotiate in Russian, one in Dari, and the decision must be written down in English.',
          {
            quote: 'At home I would have given an order. Here I first had to find out who was allowed to give one.',
            speaker: 'Mindaugas Balčius',
            role: 'visiting lecturer',
          },
          'On the last day the map is taken off the wall and signed on the back. There are now eleven of them in the library.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2016-07-05',
    issuers: ['presence-in-albania'],
    fields: ['democratization', 'good-governance'],
    countries: { about: ['AL'] },
    editions: {
      en: {
        slug: 'albania-parliament-public-hearings-handbook',
        title: 'Handbook on public hearings presented to committees of the Albanian parliament',
        lead: 'The OSCE Presence in Albania and the parliament’s administration have compiled a practical guide for committee staff.',
        dateline: 'Tirana',
        body: [
          'How early should an invitation be sent? Must written comments be answered? Can a hearing take place in Korça rather than in the capital? Committee staff asked such questions at a series of meetings last winter, and the new handbook replies to them on 60 pages.',
          'It contains model invitations, a plan of the room for wheelchair users, rules for minutes and a sample report which shows what became of each proposal. A register of about 300 associations that wish to be consulted is kept separately and updated twice a year.',
          {
            quote: 'The most useful page is the calendar. It tells you on which day it is already too late.',
            speaker: 'Elira Hoxhaj',
            role: 'adviser in the parliament’s research service',
          },
          'Staff of all eight standing committees will be trained before the autumn session. The Presence will publish a first review of hearings held under the new rules in 2017.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2016-06-24',
    issuers: ['parliamentary-assembly'],
    fields: [],
    countries: { place: ['GE'] },
    editions: {
      en: {
        slug: 'tbilisi-annual-session-2016-parliamentarians-media',
        title: 'Parliamentarians from the OSCE area meet in Tbilisi: information for media covering the annual session',
        lead: 'The Parliamentary Assembly holds its 25th annual session in the Georgian capital from 1 to 5 July.',
        dateline: 'Copenhagen',
        body: [
          'Around 250 members of parliament are expected. They will debate resolutions in three general committees and adopt a final declaration on the last day. Plenary and committee meetings are open to accredited media.',
          {
            list: [
              'Badges can be collected at the venue from 09:00 on 30 June.',
              'A live stream in English, Russian and French will be available on the Assembly’s website.',
              'Interview requests should name the delegation and the working language.',
            ],
          },
          'Draft resolutions and amendments are published as soon as they have been tabled. Printed copies will be limited in order to save paper; a wireless network is provided in the press room.',
          'Photographs may be used free of charge if the source is given.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2016-06-07',
    issuers: ['secretariat', 'chairpersonship'],
    fields: ['conflict-prevention-and-resolution', 'gender-equality'],
    countries: { place: ['TH'], about: ['AF', 'AU', 'JP', 'KR', 'TH'], mentioned: ['RS', 'DE'] },
    meeting: 'asian-conference-2016',
    editions: {
      en: {
        slug: 'bangkok-asian-conference-2016-global-challenges',
        title: 'Bangkok hosts OSCE Asian Conference on common responses to transnational challenges',
        lead: 'Representatives of participating States and of the five Asian Partners for Co-operation met for two days in the capital of Thailand.',
        body: [
          'Confidence-building in Europe and in Asia has taken different paths, and the [conference](meeting:asian-conference-2016) set them side by side. Speakers from the region described informal consultations that never produce a document; colleagues from Vienna explained why they produce so many.',
          'Trafficking in human beings and the empowerment of women in economic life were discussed in separate sessions. Thai associations presented a network of shelters run together with labour inspectors, and the Republic of Korea reported on early-warning exercises among neighbouring cities.',
          'The Asian Contact Group, chaired this year by [Serbia](country:RS), will examine a suggestion to invite young experts from Partner countries to working meetings in Vienna.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2016-05-25',
    issuers: ['high-commissioner-on-national-minorities', 'odihr'],
    fields: ['national-minority-issues', 'good-governance', 'human-rights'],
    countries: { partner: ['MD', 'UA'], mentioned: ['NL', 'PL'] },
    editions: {
      en: {
        slug: 'joint-legal-advice-draft-laws-minorities',
        title: 'Two institutions, one reading: joint advice on draft laws that concern national minorities',
        lead: 'The High Commissioner on National Minorities and ODIHR have agreed on a common procedure for comments on draft legislation.',
        dateline: 'The Hague',
        body: [
          'Ministries that ask for an opinion on a law about languages, education or participation in public life will in future receive a single document. Until now the institutions in The Hague and Warsaw often answered separately, at different times and with different page numbers.',
          'A small group of lawyers from both offices will divide the work within five days of a request. Drafters in the capitals may follow the discussion, put questions and correct misunderstandings before the opinion is completed. Every opinion is to name the provisions that were found to be good, and not only those that should be changed.',
          'The procedure was tested over the winter on drafts from two countries. Lawyers from Moldova and Ukraine took part in a closing seminar and asked that summaries also appear in the State language. Opinions remain free of charge and will be published with the consent of the requesting authority.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2016-05-12',
    issuers: ['mission-to-montenegro', 'mission-to-serbia', 'mission-to-bosnia-and-herzegovina'],
    fields: ['small-arms-and-light-weapons', 'rule-of-law', 'customs-co-operation', 'policing'],
    countries: { about: ['BA', 'ME', 'RS'], place: ['ME'] },
    project: 'small-arms-control-in-south-eastern-europe',
    image: 'round-table',
    editions: {
      en: {
        slug: 'bijelo-polje-common-form-firearms-evidence',
        title:
          'Prosecutors, police investigators and customs officers from Bosnia and Herzegovina, Montenegro and Serbia agree in Bijelo Polje on a common form for requesting evidence in firearms trafficking cases',
        lead: 'One form in place of seven: the three-day working meeting was organized jointly by the OSCE missions in the three countries.',
        body: [
          'A serial number is useful for as long as it travels faster than the weapon. Practitioners in the region reported that a request for the history of a seized pistol could take four months, mainly because it was returned for missing details.',
          'Thirty-eight participants brought the forms that they use today and laid them on a table eleven metres long. The common version agreed on at the end has two pages, can be filled in on a telephone and is accompanied by a list of contacts who answer within 48 hours.',
          {
            quote: 'We crossed out every field that none of us could explain. That was almost half of them.',
            speaker: 'Jelena Marković',
            role: 'customs analyst and member of the drafting group',
          },
          'A trial phase starts in September at three pairs of crossing points. The Missions will bring the group together again after six months to compare response times. Support comes from a regional programme on [control of small arms](project:small-arms-control-in-south-eastern-europe).',
        ],
      },
    },
  },
  {
    kind: 'speech',
    issuedOn: '2016-04-26',
    issuers: ['transnational-threats-department'],
    fields: ['countering-terrorism', 'border-management'],
    countries: { place: ['SI'], about: ['SI'] },
    editions: {
      en: {
        slug: 'ljubljana-remarks-advance-passenger-information',
        title: 'A list that arrives before the aircraft: remarks at a seminar on passenger data in Ljubljana',
        lead: 'Text delivered on behalf of the OSCE Transnational Threats Department at the opening of a regional seminar. Check against delivery.',
        body: [
          'Ladies and gentlemen, when we sent out a questionnaire on advance passenger information last autumn, we expected technical replies. What we received was mostly about people: who is on duty at three in the morning, who may see a name, who deletes it afterwards.',
          'Those are the right questions. Advance information is nothing more than a passport page and a flight number, sent before take-off. Its worth depends on a desk that is staffed around the clock, on clean reference lists and on rules for the protection of personal data that passengers can read.',
          'Our Department offers three things to States which are building such a system. We review draft regulations. We bring you together with neighbours who have completed the same step. And we help to write the plan that your finance ministry will ask for.',
          'Slovenia has shared its own timetable for this seminar, including the two months that were lost. We are grateful for that candour, and we hope that it proves contagious.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2016-04-08',
    issuers: ['odihr'],
    fields: ['roma-and-sinti', 'youth', 'human-rights'],
    countries: { mentioned: ['RO', 'SK', 'ES'] },
    editions: {
      en: {
        slug: 'international-roma-day-2016-young-councillors',
        title: 'International Roma Day: more young Roma and Sinti stand for local councils, and need fair conditions',
        lead: 'ODIHR marks 8 April by looking at the first step into public office.',
        dateline: 'Warsaw',
        body: [
          'A generation of Roma and Sinti has grown up with scholarships, youth organizations and languages. Some of its members are now candidates for village and town councils. Their programmes speak about kindergartens, rubbish collection, internet lines. They speak, in other words, about what all voters want.',
          'Candidates tell us that the obstacles lie before the campaign: missing identity papers among supporters, no place on a party list that has a chance, no account from which posters could be paid. We call on parties to look for talent in every neighbourhood, and on authorities to complete the registration of citizens well before elections are called.',
          'In Romania, Slovakia and Spain networks of young elected representatives have begun to advise newcomers. ODIHR’s Contact Point for Roma and Sinti Issues will bring these networks together in Warsaw this September and publish their advice on [participation in public life](field:roma-and-sinti).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2016-03-23',
    issuers: ['programme-office-in-astana'],
    fields: ['environmental-activities', 'economic-activities'],
    countries: { about: ['KZ'], partner: ['FI'] },
    image: 'wind-turbines',
    editions: {
      en: {
        slug: 'astana-energy-auditors-school-boilers',
        title: 'Energy auditors in Kazakhstan practise on boilers, blocks of flats and a school in Kokshetau',
        lead: 'Twenty engineers from seven regions completed the first audit course held under the new national rules.',
        body: [
          'Minus nineteen degrees is good weather for an energy audit. With thermal cameras and notebooks the engineers walked around a school of the 1970s, drew its heat losses in red and calculated that insulating the attic would pay for itself within four winters.',
          'The OSCE Programme Office in Astana ran the course with the national energy institute and two trainers from [Finland](country:FI). Each audit had to end with a letter of one page addressed to the owner, without formulas. Many said that this had been the most difficult exercise.',
          'Kazakhstan prepares for an international exhibition on future energy in 2017 and wants to train several hundred auditors by then. Six graduates of the course will teach the next one.',
        ],
      },
      ru: {
        slug: 'astana-energoauditory-shkolnaya-kotelnaya',
        title: 'Энергоаудиторы Казахстана учились на котельных, жилых домах и школе в Кокшетау',
        lead: 'Двадцать инженеров из семи областей окончили первый курс аудита, проведенный по новым национальным правилам.',
        body: [
          'Минус девятнадцать – хорошая погода для энергоаудита. С тепловизорами и блокнотами инженеры обошли школу постройки 1970-х годов, отметили красным, где она теряет тепло, и подсчитали, что утепление чердака окупится за четыре зимы.',
          'Курс провели Программный офис ОБСЕ в Астане, национальный институт энергетики и два преподавателя из [Финляндии](country:FI). Каждый аудит должен был завершиться письмом владельцу на одной странице и без формул. Многие признались, что это было самое трудное задание.',
          'Казахстан готовится к международной выставке 2017 года, посвященной энергии будущего, и намерен обучить к ее открытию несколько сотен аудиторов. Шесть выпускников сами будут вести следующий курс.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2016-03-02',
    issuers: ['mission-in-kosovo'],
    fields: ['good-governance', 'national-minority-issues'],
    countries: {},
    editions: {
      en: {
        slug: 'municipal-translators-glossary-two-languages',
        title: 'Municipal translators complete a glossary of 2,400 administrative terms in Albanian and Serbian',
        lead: 'The list was compiled by thirty translators from municipalities with support from the OSCE Mission in Kosovo.',
        body: [
          'The same building permit was translated in five ways when the group first met. Now there is one expression for it, agreed by the people who need it most often, and a short note on the cases in which it should not be used.',
          'For eight months translators collected terms from websites, forms and municipal regulations, discussed them in four working groups and asked linguists for advice on doubtful entries. About two hundred terms in Turkish were added for the municipalities where it is used.',
          'The glossary is available in print and as a file that works with translation software. A help line staffed by two experienced colleagues answers questions from smaller offices on weekday mornings. An annual meeting will decide on additions.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2016-02-17',
    issuers: ['office-in-yerevan'],
    fields: ['policing', 'education'],
    countries: { about: ['AM'], partner: ['SE'] },
    editions: {
      en: {
        slug: 'armenia-police-college-problem-based-learning',
        title: 'Less dictation, more cases: Armenia’s police college tests a new first-year curriculum',
        lead: 'Two classes of cadets in Yerevan are being taught by a method that begins with a situation instead of a paragraph.',
        body: [
          'A boy has climbed on a roof, a neighbour is shouting, somebody films. What do you do first, and what does the law say about it? Cadets discuss the scene in groups of eight, note what they would need to know and look it up before the next lesson.',
          'Teachers of the college were prepared for the change by the OSCE Office in Yerevan and by instructors from [Sweden](country:SE). A reading room was furnished and the library bought 400 volumes. Examinations have been altered too: half of the marks are now given for a role play.',
          'Results of both classes will be compared with those of cadets taught in the former way. The college council decides in the summer whether all beginners will follow the new curriculum.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2016-01-20',
    issuers: ['chairpersonship'],
    fields: ['cyber-ict-security', 'confidence-and-security-building'],
    countries: { place: ['DE'] },
    meeting: 'cyber-conference-2016',
    image: 'data-centre',
    editions: {
      en: {
        slug: 'berlin-cyber-conference-2016-points-of-contact',
        title: 'Berlin conference: who picks up the telephone when a network fails across a border?',
        lead: 'The German Chairmanship invited government experts, researchers and companies to discuss the OSCE’s role in cyber/ICT security.',
        dateline: 'Berlin',
        body: [
          'Eleven confidence-building measures were agreed by the participating States in 2013. At [today’s conference](meeting:cyber-conference-2016) they were put to a practical test: which of them are used, how often, and by whom? The network of national points of contact received the best marks, although not every number is staffed at night.',
          'Representatives of industry asked that governments tell operators early about incidents which may spread. Researchers warned against taking a technical fault for an intention. Several delegations spoke in favour of a second set of measures, which is being negotiated in Vienna and covers critical infrastructure among other things.',
          'The Chairmanship intends to conclude these talks in the first half of the year. A communications exercise for all points of contact has been announced for spring.',
        ],
      },
      de: {
        slug: 'cyberkonferenz-berlin-2016-kontaktstellen',
        title: 'Konferenz in Berlin: Wer geht ans Telefon, wenn ein Netz über Grenzen hinweg ausfällt?',
        lead: 'Der deutsche Vorsitz hat Fachleute aus Regierungen, Forschung und Unternehmen zu einer Konferenz über die Rolle der OSZE in der Cybersicherheit eingeladen.',
        dateline: 'Berlin',
        body: [
          'Elf vertrauensbildende Maßnahmen haben die Teilnehmerstaaten 2013 vereinbart. Bei der [heutigen Konferenz](meeting:cyber-conference-2016) wurden sie an der Praxis gemessen: Welche werden genutzt, wie oft und von wem? Die besten Noten erhielt das Netz der nationalen Kontaktstellen, auch wenn nicht jede Nummer nachts besetzt ist.',
          'Aus der Wirtschaft kam die Bitte, Regierungen mögen Betreiber früh über Vorfälle unterrichten, die sich ausbreiten können. Aus der Forschung kam die Warnung, einen technischen Fehler nicht für Absicht zu halten. Mehrere Delegationen sprachen sich für ein zweites Paket von Maßnahmen aus, über das in Wien verhandelt wird und das unter anderem kritische Infrastruktur betrifft.',
          'Der Vorsitz will diese Gespräche im ersten Halbjahr abschließen. Für das Frühjahr ist eine Kommunikationsübung aller Kontaktstellen angekündigt.',
        ],
      },
    },
  },
]
