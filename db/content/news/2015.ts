import type { NewsContent } from '../shape'

export const news2015: readonly NewsContent[] = [
  {
    kind: 'press-release',
    issuedOn: '2015-12-04',
    issuers: ['chairpersonship', 'ministerial-council'],
    fields: ['youth', 'preventing-violent-extremism'],
    countries: { place: ['RS'], mentioned: ['DE', 'AT'] },
    meeting: 'ministerial-council-2015',
    image: 'conference-palace',
    editions: {
      en: {
        slug: 'belgrade-ministerial-council-closes-with-youth-declaration',
        title: 'Youth and security among the texts adopted as Ministerial Council closes in Belgrade',
        lead: 'Two days of debate under the Serbian Chairmanship ended with several declarations, one of them on young people and security.',
        dateline: 'Belgrade',
        body: [
          'Delegations of the 57 participating States and of the eleven Partners for Co-operation left Belgrade this afternoon after the [annual meeting of the Ministerial Council](meeting:ministerial-council-2015), the largest conference the city has hosted this year. Around forty side events were held in the meeting rooms around the main hall between the plenary sessions.',
          'The text on youth and security asks the Organization to listen to young people more regularly and to involve them in its projects. It builds on a conference of students and young professionals that the Chairmanship convened in the Serbian capital earlier in the year, and whose proposals were circulated to all delegations.',
          'Ministers also discussed the prevention of violent extremism, the integrity of observation missions and the fight against illicit drugs. The adopted texts will be published in the six official languages once the legal-linguistic check is complete.',
          '[Germany](country:DE) takes over the Chairmanship on 1 January 2016; Austria will follow in 2017.',
        ],
      },
      fr: {
        slug: 'belgrade-cloture-conseil-ministeriel-jeunesse',
        title: 'La jeunesse et la sécurité parmi les textes adoptés à la clôture du Conseil ministériel de Belgrade',
        lead: 'Deux jours de débats sous la présidence serbe se sont achevés par l’adoption de plusieurs déclarations, dont une sur les jeunes et la sécurité.',
        dateline: 'Belgrade',
        body: [
          'Les délégations des 57 États participants et des onze partenaires pour la coopération ont quitté Belgrade cet après-midi, à l’issue de la [réunion annuelle du Conseil ministériel](meeting:ministerial-council-2015), la plus grande conférence accueillie par la ville cette année. Une quarantaine de manifestations parallèles se sont tenues dans les salles voisines, entre les séances plénières.',
          'Le texte sur la jeunesse et la sécurité invite l’Organisation à consulter plus régulièrement les jeunes et à les associer à ses projets. Il prolonge une conférence d’étudiants et de jeunes professionnels que la présidence avait réunie plus tôt dans l’année dans la capitale serbe et dont les propositions ont été transmises à toutes les délégations.',
          'Les ministres ont également débattu de la prévention de l’extrémisme violent, de l’intégrité des missions d’observation et de la lutte contre les drogues illicites. Les textes adoptés seront publiés dans les six langues officielles une fois achevée la vérification juridique et linguistique.',
          'L’[Allemagne](country:DE) assurera la présidence à compter du 1er janvier 2016 ; l’Autriche lui succédera en 2017.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2015-11-24',
    issuers: ['chairpersonship', 'secretariat'],
    fields: [],
    countries: { place: ['RS'] },
    meeting: 'ministerial-council-2015',
    editions: {
      en: {
        slug: 'belgrade-2015-media-arrangements-press-centre',
        title: 'Belgrade Ministerial Council: accreditation, press centre and transport for media representatives',
        lead: 'Journalists who wish to cover the Ministerial Council on 3 and 4 December are asked to register by Friday, 27 November.',
        dateline: 'Belgrade',
        body: [
          'The press centre opens at the conference venue on the eve of the meeting and stays open until two hours after the closing press conference. It offers 300 work places, interpretation booths, a briefing room and an indoor position for live broadcasts.',
          { heading: 'What to bring and when to come', level: 2 },
          {
            list: [
              'A valid press card and the passport or identity card used for registration',
              'Broadcast vehicles: arrival before 18:00 on 2 December, with the list of equipment stamped by customs',
              'Pooled access to the family photograph: meeting point at the registration desk, 45 minutes before the start',
              'Shuttle buses: every 30 minutes from the main railway station and from Slavija Square',
            ],
          },
          'Opening statements will be streamed. Sound and pictures of public sessions can be taken free of charge from the host broadcaster in the original languages and in English.',
          'Applications that arrive after the deadline cannot be guaranteed. Badges are personal and will be handed out only to the holder.',
        ],
      },
    },
  },
  {
    kind: 'daily-report',
    issuedOn: '2015-11-12',
    issuers: ['special-monitoring-mission-to-ukraine'],
    fields: ['conflict-prevention-and-resolution'],
    countries: { about: ['UA'] },
    editions: {
      en: {
        slug: 'smm-daily-report-patrols-11-november-2015',
        title: 'Daily report: patrol plan, vehicles and weather as of 19:30 (Kyiv time), 11 November 2015',
        lead: 'The report covers patrol logistics of four monitoring teams and the Mission’s head office in Kyiv.',
        dateline: 'Kyiv',
        body: [
          'Teams in the north, south and west of Ukraine carried out their plan with two changes. Morning fog between Kharkiv and Chuhuiv delayed one departure by ninety minutes. In Odessa a patrol was moved to the afternoon so that the interpreter could attend a first-aid refresher.',
          {
            table: {
              caption: 'Patrols of 11 November by team',
              head: ['Team', 'Planned', 'Carried out', 'Vehicles in use'],
              rows: [
                ['Kharkiv', '4', '4', '8'],
                ['Odessa', '3', '3', '6'],
                ['Lviv', '2', '2', '3'],
                ['Chernivtsi', '2', '1', '2'],
              ],
            },
          },
          'The Chernivtsi team cancelled a visit to a mountain community because winter tyres had not yet been fitted to the second car; the visit has been rescheduled for 13 November. Meetings with municipal offices, schools and local associations took place as agreed.',
          'In Kyiv the fleet section received the first eleven of thirty vehicles serviced for the winter. They will be sent to the teams by the end of the month, starting with those whose routes lie above 400 metres.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2015-11-05',
    issuers: ['mission-to-bosnia-and-herzegovina'],
    fields: ['rule-of-law', 'judicial-reform'],
    countries: { about: ['BA'] },
    image: 'courtroom',
    editions: {
      en: {
        slug: 'sarajevo-associates-rehearse-cross-examination',
        title: 'From first objection to ruling: court associates in Sarajevo rehearse a whole trial in three days',
        lead: 'Thirty-two associates and legal advisers took turns as judge, prosecutor and counsel in a mock trial prepared by the OSCE Mission to Bosnia and Herzegovina.',
        body: [
          'The case file was invented, the court clerk was not: staff of the Cantonal Court in Sarajevo kept the record, called the witnesses and stopped the clock whenever a motion was filed late. Over three days the participants heard a theft case that became more complicated with every new document.',
          'Organized together with the training centres for judges and prosecutors of both entities, the exercise concentrated on the law of evidence. Each afternoon the group watched recordings of its own hearings and compared the rulings with the reasons given.',
          {
            quote: 'You learn in a textbook what a leading question is. You only learn here how quickly one slips out.',
            speaker: 'Amra Begović',
            role: 'associate at a municipal court in Zenica Canton',
          },
          'Recordings and file will be reused in Mostar and Banja Luka next spring. The Mission supports [judicial education](field:judicial-reform) throughout the country and follows how newly appointed judges apply what they have practised.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2015-10-21',
    issuers: ['secretariat', 'chairpersonship'],
    fields: ['conflict-prevention-and-resolution', 'migration'],
    countries: { place: ['JO'], about: ['DZ', 'EG', 'IL', 'JO', 'MA', 'TN'], mentioned: ['DE'] },
    meeting: 'mediterranean-conference-2015',
    editions: {
      en: {
        slug: 'mediterranean-conference-jordan-2015-common-security',
        title: 'Common security north and south of the Mediterranean debated on the shore of the Dead Sea',
        lead: 'Jordan hosted this year’s OSCE Mediterranean Conference, at which participating States met the six Mediterranean Partners for Co-operation.',
        body: [
          'How can States protect people on the move and keep their borders orderly at the same time? The question ran through all three sessions of the [Mediterranean Conference](meeting:mediterranean-conference-2015), which brought diplomats, academics and representatives of civil society to the Dead Sea.',
          'A morning was given to the part that young people, women and local communities play in preventing violent extremism. Municipal officials from both shores described small programmes that had lasted: a sports league in a suburb, a help line run by teachers, an evening class for parents.',
          'Speakers in the closing session asked for fewer general exchanges and more joint exercises among practitioners. The Contact Group with the Mediterranean Partners, chaired by [Germany](country:DE) this year, will take the proposals further in Vienna.',
        ],
      },
      fr: {
        slug: 'conference-mediterraneenne-jordanie-2015-securite-commune',
        title: 'La sécurité commune au nord et au sud de la Méditerranée débattue au bord de la mer Morte',
        lead: 'La Jordanie a accueilli cette année la Conférence méditerranéenne de l’OSCE, où les États participants ont retrouvé les six Partenaires méditerranéens pour la coopération.',
        body: [
          'Comment les États peuvent-ils protéger les personnes en déplacement tout en gardant des frontières ordonnées ? La question a traversé les trois séances de la [Conférence méditerranéenne](meeting:mediterranean-conference-2015), qui a réuni au bord de la mer Morte diplomates, universitaires et représentants de la société civile.',
          'Une matinée a été consacrée à la place des jeunes, des femmes et des communautés locales dans la prévention de l’extrémisme violent. Des responsables municipaux des deux rives ont décrit de petits programmes qui ont duré : un championnat sportif dans une banlieue, une ligne d’écoute tenue par des enseignants, un cours du soir pour parents.',
          'Lors de la séance de clôture, des orateurs ont demandé moins d’échanges généraux et davantage d’exercices communs entre praticiens. Le Groupe de contact avec les partenaires méditerranéens, présidé cette année par l’[Allemagne](country:DE), poursuivra l’examen de ces propositions à Vienne.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2015-09-30',
    issuers: ['programme-office-in-dushanbe'],
    fields: ['border-management', 'disaster-risk-reduction'],
    countries: { about: ['TJ'], donor: ['JP', 'US'], mentioned: ['AF'] },
    image: 'mountain-pass',
    editions: {
      en: {
        slug: 'khatlon-border-officers-winter-patrol-course',
        title: 'Maps, ropes and radio discipline: Tajik border officers finish four-week mountain patrol course',
        lead: 'Twenty-four officers from border detachments in Khatlon and Gorno-Badakhshan completed a field course run by the OSCE Office in Tajikistan.',
        body: [
          'The last test began at four in the morning with a march to a ridge above Gissar, a simulated avalanche warning and an order to bring a “lost” colleague down before dusk. All six teams returned in time, one of them with a broken compass.',
          'For four weeks the officers of the Tajik Border Troops trained in map reading, rope techniques, survival in cold weather and medical evacuation. Half the instructors were graduates of earlier courses. The OSCE Office in Tajikistan supplied boots, sleeping bags and forty-eight snow shoes, which the detachments keep.',
          'Patrols in the south of the country work far from roads for much of the year, and quick communication with village councils is part of the job. A day was therefore reserved for exercises with rescuers of the Committee of Emergency Situations.',
          'The course belongs to a longer programme of [border management](field:border-management) assistance financed by Japan and the United States of America. A further group will start in May.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2015-09-16',
    issuers: ['economic-and-environmental-activities-office', 'chairpersonship'],
    fields: ['water-management'],
    countries: { place: ['CZ'], mentioned: ['RS', 'BA', 'HR', 'SI'] },
    meeting: 'economic-and-environmental-forum-2015',
    image: 'river-basin',
    editions: {
      en: {
        slug: 'prague-forum-2015-water-governance-sava-example',
        title: 'Water governance closes the 23rd Economic and Environmental Forum in Prague',
        lead: 'River basin commissions, ministries and companies spent three days in Prague comparing ways of sharing water and the data about it.',
        body: [
          'Who measures a river, and who may see the figures? Few questions were raised as often at the concluding meeting of the [23rd Economic and Environmental Forum](meeting:economic-and-environmental-forum-2015), which dealt with water governance in the OSCE area.',
          'The Sava basin served as a practical example. Its four riparian States exchange hydrological data, run a common flood forecast and discuss navigation in one commission. Participants from Central Asia asked how the costs are shared, and were told that the formula had taken three years to negotiate.',
          { image: 'bridge' },
          'Other sessions turned to private investment in leak reduction, the protection of small water bodies and the part of local Aarhus Centres. The Office of the Co-ordinator will collect the recommendations in a single paper and present it to the economic and environmental committee in November.',
          'Earlier preparatory meetings in Vienna and Belgrade had drawn more than 400 people.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2015-09-10',
    issuers: ['odihr'],
    fields: ['election-observation'],
    countries: { about: ['UA'] },
    editions: {
      en: {
        slug: 'odihr-long-term-observers-ukraine-local-elections-2015',
        title: 'ODIHR long-term observers take up their posts in Ukraine ahead of 25 October local elections',
        lead: 'A core team in Kyiv and long-term observers in the regions will follow the campaign, the work of the election administration and the media.',
        dateline: 'Kyiv',
        body: [
          'The election observation mission of the OSCE [Office for Democratic Institutions and Human Rights](structure:odihr) has begun its work following an invitation from the authorities of Ukraine. Long-term observers travel in pairs and cover two or three oblasts each; several hundred short-term observers will be requested for election day.',
          'Three electoral systems are used for the different councils this autumn, and observers have spent their first days with training material on how ballots are counted and results added up. Meetings with the Central Election Commission, parties, associations of voters with disabilities and media organizations are under way.',
          'The mission assesses the process against OSCE commitments, other international obligations and national law. It will publish an interim report about two weeks before election day, a statement of preliminary findings the day after, and a final report approximately two months later.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2015-09-02',
    issuers: ['presence-in-albania'],
    fields: ['gender-equality', 'democratization'],
    countries: { about: ['AL'], donor: ['SE'] },
    image: 'village-street',
    editions: {
      en: {
        slug: 'albania-new-women-councillors-first-hundred-days',
        title: '“Which page is the budget on?” New councillors in northern Albania prepare for their first session',
        lead: 'After June’s local elections many municipal councils have more women among their members than ever. Some of them are learning the rules of procedure over evening coffee.',
        body: [
          'The municipal hall in the hills above Shkodra has one meeting room, and on Tuesday evening there are nineteen people in it. Most were elected in June. A few have brought their daughters, and someone has pinned the new municipal map to the door because no table is large enough.',
          { heading: 'A reform read from the middle', level: 2 },
          'Albania’s territorial reform has joined several hundred communes into 61 municipalities. For a councillor that means longer distances, more villages and a budget document of 140 pages. The trainers of the OSCE Presence in Albania start in the middle of it, with road maintenance, and work outwards.',
          {
            quote:
              'My neighbours do not ask me about procedure. They ask me about the bus. But without the procedure there is no bus.',
            speaker: 'Valbona Gjini',
            role: 'newly elected councillor, Shkodra region',
          },
          'Six evenings are planned in each of eight regions. In the last one, the group holds a public session on a subject of its own choosing and invites the citizens who have written the most letters. In Lezha they chose street lighting; the discussion went on until after eleven.',
          'Sweden contributes to the programme, which belongs to the Presence’s work on [gender equality](field:gender-equality) in public life.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2015-07-30',
    issuers: ['combating-trafficking-in-human-beings-office'],
    fields: ['combating-trafficking-in-human-beings', 'migration'],
    countries: {},
    editions: {
      en: {
        slug: 'world-day-against-trafficking-2015-labour-inspectors',
        title: 'World Day against Trafficking in Persons: labour inspectors are often the first to notice',
        lead: 'On 30 July the Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings draws attention to people whose work brings them to kitchens, fields and building sites.',
        dateline: 'Vienna',
        body: [
          'Trafficking for labour exploitation rarely looks like a crime at first glance. It looks like a long shift, a missing pay slip, a dormitory with a lock on the wrong side of the door. Those who see such signs are labour inspectors, health visitors, fire-safety officers and trade union representatives.',
          'We encourage participating States to give these professions what the police already have: a short list of indicators, a telephone number that is answered at night, and the certainty that a report will be followed up. We further recommend that victims be referred to assistance first and asked about their residence status later.',
          'At this month’s [Alliance conference](meeting:alliance-conference-2015) several countries presented joint inspections that had led to the identification of victims within a year of their introduction. The Office is collecting these models and will share them on request.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2015-06-24',
    issuers: ['mission-to-moldova'],
    fields: ['education', 'national-minority-issues'],
    countries: { about: ['MD'] },
    editions: {
      en: {
        slug: 'moldova-summer-school-history-teachers-2015',
        title: 'History teachers from both banks of the Dniester/Nistru share a summer school and a reading list',
        lead: 'Forty teachers worked for a week in Vadul lui Vodă on lessons that compare sources instead of retelling them.',
        body: [
          'Each participant came with one photograph from a family album and the task of finding out what it does not show. By the end of the week the pictures had turned into twenty lesson plans on everyday life in the twentieth century, written in Romanian and Russian.',
          'Supported by the OSCE Mission to Moldova, the summer school brings together teachers who seldom meet during the school year. Mornings were devoted to method: reading maps, checking a newspaper against another, asking pupils for evidence. In the afternoons mixed groups taught their drafts to one another.',
          'A jury of pupils from Chisinau and Bender chose the plan they would most like to be taught from: a lesson about the railway bridge, told by three generations of signalmen. All materials are to be printed before the new term. A reunion is planned for the autumn break.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2015-06-11',
    issuers: ['project-co-ordinator-in-ukraine'],
    fields: ['arms-control', 'environmental-activities'],
    countries: { about: ['UA'], donor: ['CA', 'DK'] },
    editions: {
      en: {
        slug: 'ukraine-emergency-service-demining-kits-2015',
        title: 'Ukrainian rescue service receives protective suits and detectors for humanitarian demining teams',
        lead: 'The OSCE Project Co-ordinator in Ukraine handed over equipment for ten teams of the State Emergency Service.',
        dateline: 'Kyiv',
        body: [
          'Fifty protective suits with visors, thirty metal detectors, marking material and ten trailers were delivered to the depot of the State Emergency Service in Kyiv today. The items were chosen with the Service’s engineers after trials in spring.',
          {
            list: [
              '50 protective suits and helmets with visors',
              '30 hand-held detectors with spare batteries',
              '10 trailers fitted for the transport of marking poles, tape and first-aid material',
              'Repair kits and a two-day maintenance course for twelve technicians',
            ],
          },
          'Teams clear land so that fields can be ploughed and power lines repaired. They also deal with remnants of earlier wars, which builders and farmers still find in many oblasts every year.',
          'Canada and Denmark financed the purchase. In a next step, the Project Co-ordinator will support a common database of surveyed land and a safety leaflet for schools.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2015-05-27',
    issuers: ['project-co-ordinator-in-baku'],
    fields: ['rule-of-law', 'human-rights'],
    countries: { about: ['AZ'] },
    editions: {
      en: {
        slug: 'baku-legal-aid-lawyers-case-clinic',
        title: 'Young lawyers in Baku exchange experience of free legal aid at a two-day case clinic',
        lead: 'Twenty-six lawyers from the capital and from Ganja discussed housing, pension and family cases with colleagues from the bar.',
        body: [
          'An unpaid pension, a flat inherited by five cousins, a birth that was never registered: the files on the tables were anonymous but real. Participants advised on one case an hour, presented their reasoning and heard where an experienced advocate would have begun.',
          'The OSCE Project Co-ordinator in Baku organized the clinic together with law lecturers and members of the bar association. It followed requests from legal-aid centres in the regions, where a lawyer often has to be a notary, a mediator and a letter writer on the same day.',
          'Sample letters and a checklist for the first interview with a client were agreed on at the end. They are available in Azerbaijani at the centres that took part.',
        ],
      },
      ru: {
        slug: 'baku-yuridicheskaya-pomoshch-razbor-del',
        title: 'Молодые юристы в Баку обменялись опытом бесплатной юридической помощи',
        lead: 'За два дня двадцать шесть юристов из столицы и Гянджи разобрали с адвокатами жилищные, пенсионные и семейные дела.',
        body: [
          'Невыплаченная пенсия, квартира, доставшаяся в наследство пятерым двоюродным братьям, рождение, которое так и не зарегистрировали: дела на столах были без имен, но настоящие. На каждое отводился час: участники давали совет, обосновывали его и узнавали, с чего начал бы опытный адвокат.',
          'Занятие организовали Координатор проектов ОБСЕ в Баку, преподаватели права и члены коллегии адвокатов. О нем просили центры юридической помощи в районах, где одному юристу нередко приходится за день побывать и нотариусом, и посредником, и составителем писем.',
          'В завершение участники согласовали образцы писем и перечень вопросов для первой беседы с клиентом. С ними можно ознакомиться на азербайджанском языке в центрах, принимавших участие во встрече.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2015-05-19',
    issuers: ['programme-office-in-bishkek'],
    fields: ['policing', 'community-policing'],
    countries: { about: ['KG'], partner: ['NO'] },
    image: 'patrol-car',
    editions: {
      en: {
        slug: 'osh-neighbourhood-inspectors-open-mobile-reception',
        title: 'A minibus as a police station: neighbourhood inspectors in Osh begin mobile receptions',
        lead: 'Residents of six outlying districts of Osh can now meet their neighbourhood inspector every week without travelling into the city.',
        body: [
          'The white minibus stops in front of the school at Jiidelik at nine, at the bazaar at eleven and at the mosque after midday prayers. Inside are two desks, a printer and an inspector who can register a report, issue a certificate or simply listen.',
          'The OSCE Centre in Bishkek equipped the vehicle and trained fourteen inspectors in interviewing, mediation between neighbours and work with young people. Officers from [Norway](country:NO) shared what they had learned with similar receptions in thinly settled districts.',
          {
            quote:
              'In the first week people came to look at the bus. In the second they came to tell me about a street light.',
            speaker: 'Azamat Toktorov',
            role: 'neighbourhood inspector, Osh',
          },
          'Every request is entered in a simple register that the district councils will review each quarter. If residents find the service useful, the city’s interior department plans to extend it to Uzgen and Kara-Suu. Results will be published in both Kyrgyz and Russian.',
        ],
      },
      ru: {
        slug: 'osh-mobilnyi-priem-uchastkovykh',
        title: 'Микроавтобус вместо отделения: участковые инспекторы Оша начали выездной приём граждан',
        lead: 'Жители шести окраинных микрорайонов Оша теперь могут каждую неделю встретиться со своим участковым, не выезжая в центр города.',
        body: [
          'Белый микроавтобус останавливается в девять утра у школы в Жийделике, в одиннадцать — у базара, а после полуденной молитвы — у мечети. Внутри — два рабочих стола, принтер и инспектор, который может принять заявление, выдать справку или просто выслушать.',
          'Центр ОБСЕ в Бишкеке оборудовал машину и обучил четырнадцать участковых проведению бесед, посредничеству в спорах между соседями и работе с молодёжью. Полицейские из [Норвегии](country:NO) рассказали, как подобный приём устроен в малонаселённых районах их страны.',
          {
            quote: 'В первую неделю люди приходили посмотреть на автобус. Во вторую — рассказать про уличный фонарь.',
            speaker: 'Азамат Токторов',
            role: 'участковый инспектор, Ош',
          },
          'Каждое обращение заносится в простой журнал, который районные советы будут просматривать раз в квартал. Если жители сочтут такую работу полезной, городское управление внутренних дел намерено распространить её на Узген и Кара-Суу. Итоги будут опубликованы на кыргызском и русском языках.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2015-05-03',
    issuers: ['representative-on-freedom-of-the-media'],
    fields: ['media-freedom-and-development', 'safety-of-journalists'],
    countries: {},
    image: 'printing-press',
    editions: {
      en: {
        slug: 'press-freedom-day-2015-local-newsrooms',
        title: 'World Press Freedom Day 2015: the newsroom around the corner deserves attention too',
        lead: 'The Office of the Representative on Freedom of the Media marks 3 May with a look at local newspapers, radio stations and news sites.',
        dateline: 'Vienna',
        body: [
          'Most people meet journalism first in their own town. A local reporter sits through the council meeting, reads the tender for the new school roof and knows whom to telephone. When such work disappears, no national medium replaces it.',
          'Participating States have undertaken to enable the free flow of information. Today we recall three simple ways of doing so near home: answer requests for public information on time, keep council meetings open to the press, and make sure that a journalist who is threatened knows which officer to call.',
          'Pluralism is also a question of economics. Our Office invites regulators to examine how public advertising is distributed locally and to publish the figures. A guide to [media pluralism](field:media-freedom-and-development) at municipal level will be issued in the autumn.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2015-04-22',
    issuers: ['project-co-ordinator-in-uzbekistan'],
    fields: ['anti-corruption', 'rule-of-law'],
    countries: { about: ['UZ'], partner: ['LV'] },
    editions: {
      en: {
        slug: 'tashkent-procurement-officers-red-flags-workshop',
        title: 'Procurement officers in Tashkent learn to read the warning signs in a tender file',
        lead: 'A workshop of the OSCE Project Co-ordinator in Uzbekistan trained 30 officials in detecting irregularities in public purchasing.',
        body: [
          'Identical spelling mistakes in two competing bids, a delivery date that only one company could meet, a winner founded a week before the call: participants found eleven of the fourteen signs that trainers from [Latvia](country:LV) had hidden in a sample file.',
          'The audience came from ministries, regional administrations and the customs committee. Besides detection, the course covered the duty to disclose conflicts of interest and ways of drafting technical requirements that leave room for more than one bidder.',
          'Each institution left with a checklist of two pages in Uzbek and Russian. A follow-up meeting next year is to compare how often the list was used and which points should be dropped from it.',
        ],
      },
    },
  },
  {
    kind: 'daily-report',
    issuedOn: '2015-04-09',
    issuers: ['observer-mission-gukovo-donetsk'],
    fields: ['border-management'],
    countries: { place: ['RU'], mentioned: ['UA'] },
    editions: {
      en: {
        slug: 'observer-mission-daily-report-shifts-8-april-2015',
        title:
          'Daily report of the Observer Mission at Gukovo and Donetsk: shifts, transport and weather, 8 April 2015',
        lead: 'Observers kept their round-the-clock presence at both checkpoints; this report deals with staffing and logistics.',
        dateline: 'Kamensk-Shakhtinsky',
        body: [
          'Three shifts of two observers each were on duty at both checkpoints. All hand-overs took place on time. One observer who had completed a six-month contract left the Mission; a successor arrived by train from Rostov-on-Don and began the two-day induction.',
          {
            table: {
              caption: 'Vehicles and distances on 8 April',
              head: ['Route', 'Trips', 'Kilometres'],
              rows: [
                ['Office – Gukovo', '6', '612'],
                ['Office – Donetsk', '6', '330'],
                ['Office – Rostov-on-Don', '1', '302'],
              ],
            },
          },
          'Light rain in the morning gave way to dry weather of 9 to 13 degrees. The road between the office and Gukovo was narrowed to one lane for repairs, which added ten minutes to each journey. A generator at the office was serviced and put back into operation the same evening.',
        ],
      },
    },
  },
  {
    kind: 'speech',
    issuedOn: '2015-03-17',
    issuers: ['gender-issues-programme'],
    fields: ['women-peace-and-security', 'reform-and-co-operation-in-the-security-sector'],
    countries: { place: ['BA'], about: ['BA'] },
    editions: {
      en: {
        slug: 'sarajevo-remarks-action-plans-resolution-1325',
        title: 'Fifteen years of a resolution: opening remarks at a seminar on women, peace and security in Sarajevo',
        lead: 'Text delivered on behalf of the OSCE Gender Issues Programme at a regional seminar for drafters of national action plans. Check against delivery.',
        body: [
          'Dear colleagues, thank you for making the journey, some of you over passes that were closed on Sunday. You have drafted action plans in nine ministries. You know better than any handbook where such plans are read, and where they are filed.',
          'Resolution 1325 will be fifteen years old in October. In the OSCE area almost half of the participating States now have a plan based on it. When we compared them, we found much agreement on aims and much silence on money. Fewer than one in four names a budget line.',
          'Allow me therefore three requests for these two days. Write down who reports to whom, and when. Ask the officers who will carry the plan out to read the draft before the minister does. And choose indicators that can be counted by an ordinary office with an ordinary spreadsheet.',
          '[Bosnia and Herzegovina](country:BA), our host, was among the first in the region to adopt a plan and has since revised it. We look forward to hearing what was taken out, because that is where most of us learn. Thank you.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2015-02-25',
    issuers: ['mission-to-serbia'],
    fields: ['media-freedom-and-development', 'national-minority-issues'],
    countries: { about: ['RS'] },
    image: 'radio-mast',
    editions: {
      en: {
        slug: 'southern-serbia-radio-newsrooms-compare-codes',
        title: 'Local radio newsrooms in southern Serbia compare codes of conduct and complaints',
        lead: 'Editors from eleven stations broadcasting in Serbian, Albanian, Bulgarian and Romani met in Vranje.',
        body: [
          'A listener complains that the traffic news named his nephew. Who replies, by when, and is the reply read out? Eleven newsrooms gave nine different answers at a meeting hosted by the OSCE Mission to Serbia and the country’s press council.',
          'Stations in the Pčinja and Jablanica districts are small; several have fewer than five employees. Editors agreed that a code copied from a national broadcaster helps them little. With the council’s secretariat they wrote a shorter one, which fits on a single page and names a contact for every complaint.',
          'Legal changes were a second topic. New media laws oblige owners to enter their data in a public register, and participants tried out the form together. The Mission will visit each station once before the summer to help with open questions on [media development](field:media-freedom-and-development).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2015-02-10',
    issuers: ['office-in-yerevan'],
    fields: ['environmental-activities', 'good-governance'],
    countries: { about: ['AM'] },
    editions: {
      en: {
        slug: 'aarhus-centres-armenia-public-hearings-mining',
        title: 'Aarhus Centres in Armenia publish a citizens’ guide to public hearings on environmental impact',
        lead: 'Fifteen centres across the country will hand out the booklet and explain it at village meetings this spring.',
        body: [
          'When is a hearing announced, where are the documents kept, and what happens to a written comment? A new booklet answers these questions on 24 pages and includes a form that can be torn out and posted.',
          'Lawyers, biologists and the co-ordinators of the [Aarhus Centres](field:environmental-activities) wrote the text together; a school class in Kapan tested it for clarity and crossed out forty technical terms. The OSCE Office in Yerevan, which has supported the centres since the first one opened in 2002, paid for the printing of 6,000 copies.',
          'Armenia amended its law on environmental impact assessment last year. The amended rules give communities more time to study a project and oblige developers to answer comments one by one. Centres will report to the Ministry of Nature Protection how often this happens in practice.',
        ],
      },
    },
  },
]
