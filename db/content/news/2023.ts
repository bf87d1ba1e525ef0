import type { NewsContent } from '../shape'

export const news2023: readonly NewsContent[] = [
  {
    kind: 'news-item',
    issuedOn: '2023-12-21',
    issuers: ['mission-to-montenegro', 'economic-and-environmental-activities-office'],
    fields: ['anti-corruption', 'good-governance'],
    countries: { about: ['ME'], place: ['ME'], donor: ['US'] },
    project: 'open-contracting-against-corruption',
    editions: {
      en: {
        slug: 'montenegro-municipalities-common-tender-records',
        title: 'Nine Montenegrin municipalities settle on one way to publish their tenders',
        lead: 'From January, anyone who wants to know what a road repair in Bijelo Polje cost will find the answer in the same place and the same form as for one in Kotor.',
        body: [
          'Procurement officers of nine municipalities met four times this autumn to compare what they already publish. Some put scanned contracts on their websites, others only the name of the winning bidder; three kept the whole record on paper. The template they have now signed off takes the parts that everybody could supply within a month and leaves the rest for a second round.',
          {
            table: {
              caption: 'What a tender record contains',
              head: ['Stage', 'Published', 'Deadline'],
              rows: [
                ['Plan', 'Purpose, estimated value, quarter', '31 January'],
                ['Call', 'Conditions, questions and answers', 'Day of the call'],
                ['Award', 'All bids received, reasons for the choice', '5 working days'],
                ['Contract', 'Text, later changes, final payment', '10 working days'],
              ],
            },
          },
          'A small team of programmers at the University of Montenegro built the form so that it can be filled in without special software and read by machines. The code is free for other towns to take over.',
          'The work belongs to the project [Open contracting against corruption](project:open-contracting-against-corruption). Two further municipalities have asked to join in spring.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2023-12-14',
    issuers: ['transnational-threats-department'],
    fields: ['cyber-ict-security'],
    countries: { donor: ['DE', 'KR'], place: ['AT'] },
    project: 'cyber-confidence-building',
    image: 'data-centre',
    editions: {
      en: {
        slug: 'cyber-contact-points-yearly-communication-check-2023',
        title: 'Cyber contact points in capitals complete their yearly communication check',
        lead: 'An unannounced message, a code word and a clock: that is all it takes to find out whether the people who would have to call one another in a cyber incident can actually be reached.',
        dateline: 'Vienna',
        body: [
          'The check ran over two working days in December. Each national contact point received a short notice through the agreed channel and had to confirm receipt, name a deputy and answer one question about a fictitious fault in a hospital’s booking system. Answers came in from every time zone between Vancouver and Ulaanbaatar.',
          'Most replies arrived well inside the time allowed. Where they did not, the reasons were ordinary: a mailbox that had been renamed, a telephone number that rang in an empty office. Six entries in the directory were corrected before the exercise closed.',
          'The directory is one of the sixteen confidence-building measures that participating States have agreed for [cyber/ICT security](field:cyber-ict-security). It serves a modest purpose – to replace guessing by asking – and loses its worth quickly if nobody maintains it.',
          'Results are shared with the contact points only. A workshop in the spring will deal with one recurrent finding, the handover between foreign ministries and technical response teams outside office hours.',
        ],
      },
    },
  },
  {
    kind: 'speech',
    issuedOn: '2023-12-06',
    issuers: ['representative-on-freedom-of-the-media'],
    fields: ['media-freedom-and-development', 'education'],
    countries: { place: ['SI'] },
    editions: {
      en: {
        slug: 'remarks-teaching-safety-to-student-reporters-ljubljana',
        title: 'Before the first assignment: remarks on teaching safety to student reporters',
        lead: 'Text delivered on behalf of the Office of the Representative on Freedom of the Media at the opening of a winter seminar for journalism lecturers in Ljubljana.',
        body: [
          'Dear colleagues, most of you remember your first assignment better than your first lecture. You remember the weather, the editor’s impatience, the notebook that got wet. Very few of you, I suspect, remember anybody telling you what to do if a crowd turned, if your telephone was taken, or if a stranger began to write to your family.',
          'We have looked at the study plans of twenty-six faculties. Law of the press is taught almost everywhere, ethics in most places. The protection of the reporter as a person appears in seven, usually as a guest lecture in the final year.',
          'Our proposal is modest. Give safety four hours in the first term. Spend one on risk assessment, one on the handling of devices and sources, one on online abuse, and the last on what happens afterwards: whom to tell, how to keep a record, how to go back to work.',
          'None of this needs a new professor. It needs a room, a fire warden, someone from the IT department and a reporter who is willing to talk honestly about a bad day.',
          'The outline that lies on your tables has been tested with students in three countries. Please take it apart, and send us what is left. Thank you.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2023-11-27',
    issuers: ['chairpersonship', 'secretariat'],
    fields: [],
    countries: { place: ['MK'] },
    meeting: 'ministerial-council-2023',
    image: 'conference-palace',
    editions: {
      en: {
        slug: 'skopje-ministerial-council-2023-arrangements-for-media',
        title: 'Ministerial Council in Skopje: arrangements for journalists on 30 November and 1 December',
        lead: 'Accredited media can collect their badges in Skopje from Tuesday. Buses, work places and broadcast services are described below.',
        dateline: 'Skopje',
        body: [
          'The thirtieth meeting of the Ministerial Council takes place in the capital of North Macedonia under the country’s Chairpersonship. Accreditation closed last week; late requests can no longer be considered.',
          { heading: 'Practical details', level: 2 },
          {
            list: [
              'Badges: on presentation of a passport or press card, daily from 9.00 to 19.00, Wednesday until 21.00',
              'Media centre: 220 desks, wired network, sound in the six official languages; food is sold on the ground floor',
              'Opening session and family photograph: pool coverage; the pool list is posted on Wednesday evening',
              'Host broadcaster: clean feed by satellite and over the internet, free of charge',
              'Shuttle: every 20 minutes from the main square between 7.00 and 22.00',
            ],
          },
          'Press conferences are announced on the board in the media centre and by e-mail. Statements of delegations are published on the [meeting’s page](meeting:ministerial-council-2023) as soon as they are handed in for distribution.',
          'Camera crews are asked to arrive no later than 45 minutes before each pool assignment, as equipment is checked by sniffer dogs.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2023-11-22',
    issuers: ['transnational-threats-department', 'project-co-ordinator-in-uzbekistan'],
    fields: ['border-management'],
    countries: {
      about: ['UZ'],
      place: ['UZ'],
      donor: ['DE', 'SE', 'US'],
      mentioned: ['BE', 'GB', 'MK', 'AF'],
    },
    project: 'resilience-of-uzbekistan-to-cross-border-challenges',
    image: 'training-ground',
    editions: {
      en: {
        slug: 'uzbekistan-national-mobile-training-team-completes-course',
        title: 'Uzbekistan’s own border trainers are ready to take to the road',
        lead: 'Border and customs officers chosen for a National Mobile Training Team have finished the instructors’ course that allows them to teach colleagues at remote checkpoints.',
        body: [
          'The course mixed document examination and interview technique with something that officers seldom learn: how to hold the attention of a tired shift at four in the afternoon. Specialists from Belgium and the United Kingdom taught together with members of the OSCE-led Mobile Training Team from North Macedonia, who have gone through the same change from practitioner to instructor.',
          {
            quote:
              'I had explained a forged visa a hundred times, but always to someone standing next to me. Building a lesson out of it meant taking my own habits apart.',
            speaker: 'Sardor Yoqubov',
            role: 'Document examiner and graduate of the course',
          },
          'Each graduate wrote two lesson plans, taught them in front of the group and revised them after criticism. The plans, in Uzbek and Russian, form the first edition of a handbook that the team will carry with it.',
          'The team’s first deployments are foreseen for 2024. They form part of the project on [Uzbekistan’s resilience to cross-border challenges](project:resilience-of-uzbekistan-to-cross-border-challenges), which responds to developments in Afghanistan.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2023-11-10',
    issuers: ['programme-office-in-bishkek'],
    fields: ['community-policing'],
    countries: { about: ['KG'], place: ['KG'], donor: ['FI', 'NO'] },
    project: 'community-policing-in-kyrgyzstan',
    editions: {
      en: {
        slug: 'osh-neighbourhood-inspectors-public-hours',
        title: 'In Osh, neighbourhood inspectors try out evening office hours at the bazaar',
        lead: 'People who trade all day cannot visit a police station that closes at six. Since September, inspectors in three districts of Osh have been coming to them instead.',
        body: [
          'Twice a week two officers sit at a table beside the western gate of the bazaar. There is no queue number and no form: visitors describe what bothers them, and the officer writes it down while they watch. In ten weeks 312 people stopped by. Street lighting came up most often, followed by unpaid debts between neighbours and the noise of motorcycles.',
          'About half of the matters were passed to the municipality, which has promised an answer within fifteen days and has so far kept to it in four cases out of five.',
          'At a meeting on 8 November the inspectors presented their notes to the city council and to colleagues from Jalal-Abad, Batken and Naryn. Women officers reported that they were approached twice as often as men; the next rota takes this into account.',
          'The trial is supported by the Programme Office within [Community policing in Kyrgyzstan](project:community-policing-in-kyrgyzstan). The Ministry of the Interior intends to decide in spring whether to extend it to other towns.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2023-10-31',
    issuers: ['mission-to-moldova', 'conflict-prevention-centre'],
    fields: ['small-arms-and-light-weapons'],
    countries: { about: ['MD'], place: ['MD'], donor: ['DE', 'NL', 'US'] },
    project: 'safe-stockpiles-in-moldova',
    image: 'small-arms-cabinet',
    editions: {
      en: {
        slug: 'moldova-ammunition-depot-rebuilt-and-handed-over',
        title: 'Rebuilt ammunition depot handed over to the Moldovan National Army',
        lead: 'Four storehouses from the 1960s have been given new roofs, earth walls, lightning rods and an alarm that does not depend on the power grid.',
        dateline: 'Chişinău',
        body: [
          'The handover on Monday closed eighteen months of building. Stocks were moved out one storehouse at a time, counted, inspected and brought back; some lots whose propellant had aged were set aside for destruction next year.',
          'Besides masonry the work covered habits. Thirty-four storekeepers and guards attended courses on the classification of ammunition, safe distances and fire drill, and a bar-code register has replaced the ledgers that had been kept since independence.',
          {
            quote:
              'An inventory used to take us eleven days. In September we did it in two, and the figures agreed the first time.',
            speaker: 'Vasile Ţurcanu',
            role: 'Warrant officer in charge of the depot’s register',
          },
          'A team of advisers seconded by the Netherlands will visit in six months to see how the new routines hold. Two smaller depots follow under the project [Safe stockpiles in Moldova](project:safe-stockpiles-in-moldova).',
        ],
      },
      ru: {
        slug: 'moldova-obnovlennyy-sklad-boepripasov-peredan-armii',
        title: 'Национальной армии Молдовы передан обновлённый склад боеприпасов',
        lead: 'Четыре хранилища постройки 1960-х годов получили новые крыши, земляные валы, молниеотводы и сигнализацию, не зависящую от электросети.',
        dateline: 'Кишинёв',
        body: [
          'Передача объекта в понедельник завершила полтора года строительных работ. Запасы вывозили поочерёдно из каждого хранилища, пересчитывали, осматривали и возвращали на место; часть партий с устаревшим порохом отобрана для уничтожения в следующем году.',
          'Изменились не только стены, но и порядок работы. Тридцать четыре кладовщика и караульных прошли курсы по классификации боеприпасов, безопасным расстояниям и действиям при пожаре, а книги учёта, которые велись с первых лет независимости, уступили место реестру со штрихкодами.',
          {
            quote:
              'Раньше инвентаризация занимала у нас одиннадцать дней. В сентябре мы управились за два, и цифры сошлись с первого раза.',
            speaker: 'Василе Цуркану',
            role: 'прапорщик, ответственный за реестр склада',
          },
          'Через полгода группа советников, командированных Нидерландами, проверит, как прижились новые правила. Следующими в рамках проекта [по безопасному хранению запасов в Молдове](project:safe-stockpiles-in-moldova) станут два склада поменьше.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2023-10-19',
    issuers: ['opportunities-for-youth', 'presence-in-albania'],
    fields: ['youth', 'conflict-prevention-and-resolution'],
    countries: { place: ['AL'], partner: ['BA', 'ME', 'RS', 'MK'], donor: ['IT'] },
    project: 'young-mediators-network',
    editions: {
      en: {
        slug: 'young-mediators-argue-over-a-football-pitch-in-shkoder',
        title: 'Who gets the football pitch? Young mediators in Shkodër practise on a quarrel that nobody won',
        lead: 'Thirty people under twenty-five came to the lake for a week to learn how to sit between two angry parties. The exercise that taught them most concerned a fence.',
        body: [
          'On the second morning the group was handed a file of eleven pages. A town has one level piece of ground. The football club wants it fenced, a women’s co-operative has dried herbs there for decades, and the mayor has promised it to both.',
          'Arbana Lleshi, 22, from Burrel, drew the part of the herb growers. “By lunch I hated the club,” she recalls. “I had known those people for two days. They were lending me sun cream.”',
          { heading: 'The trouble with being fair', level: 2 },
          'The mediators did badly at first. They offered timetables before anybody had been heard out, and one side walked into the lake. Tarik Hodžić, a law student from Zenica, stopped the third round and asked each party what it was afraid of. The club feared broken glass in the grass; the women feared that a fence has only one key.',
          'From there it went slowly and well. What the group wrote down in the evening fitted on a postcard: two keys, a raised rack along the south side, a meeting after the first harvest.',
          'Members of the [Young mediators network](project:young-mediators-network) now return to their own towns, each with a mentor and a real case to observe. They meet again in Mostar in spring.',
        ],
      },
      it: {
        slug: 'giovani-mediatori-a-scutari-la-lite-per-il-campo-di-calcio',
        title:
          'A chi spetta il campo di calcio? A Scutari i giovani mediatori si esercitano su una lite senza vincitori',
        lead: 'Trenta persone sotto i venticinque anni hanno passato una settimana in riva al lago per imparare a stare in mezzo a due parti in collera. L’esercizio più istruttivo riguardava una recinzione.',
        body: [
          'La seconda mattina il gruppo riceve un fascicolo di undici pagine. Una cittadina possiede un solo terreno pianeggiante: la squadra di calcio vuole recintarlo, una cooperativa di donne vi secca le erbe da decenni e il sindaco lo ha promesso a entrambe.',
          'Ad Arbana Lleshi, 22 anni, di Burrel, tocca la parte delle coltivatrici. «A pranzo detestavo già la squadra», ricorda. «Conoscevo quelle persone da due giorni. Mi prestavano la crema solare.»',
          { heading: 'La fatica di essere equi', level: 2 },
          'All’inizio i mediatori se la cavano male: propongono orari prima che tutti abbiano potuto parlare, e una delle parti se ne va a fare il bagno. Tarik Hodžić, studente di giurisprudenza di Zenica, interrompe il terzo giro e chiede a ciascuno che cosa tema. La squadra teme i vetri rotti nell’erba, le donne temono che una recinzione abbia una chiave sola.',
          'Da lì si procede piano e bene. Ciò che il gruppo scrive la sera entra in una cartolina: due chiavi, un graticcio rialzato sul lato sud, un incontro dopo il primo raccolto.',
          'I membri della [rete dei giovani mediatori](project:young-mediators-network) tornano ora nelle loro città, ognuno con un tutore e un caso vero da osservare. In primavera si ritroveranno a Mostar.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2023-10-12',
    issuers: ['odihr'],
    fields: ['election-observation'],
    countries: { place: ['PL'], mentioned: ['AM', 'GE', 'KG', 'MD', 'MN', 'UA'], donor: ['CH', 'NO', 'SE'] },
    project: 'election-observers-training-fund',
    image: 'ballot-box',
    editions: {
      en: {
        slug: 'new-short-term-election-observers-trained-in-warsaw',
        title: 'Forty new short-term observers learn to read a polling station in seven minutes',
        lead: 'A mock polling station with a dozen deliberate mistakes stood in a Warsaw school hall last week. Finding all of them was harder than the trainees had expected.',
        body: [
          'The course is meant for people from countries that seldom second observers of their own. This time most came from Armenia, Georgia, Kyrgyzstan, Moldova, Mongolia and Ukraine; lawyers and teachers formed the largest groups, and the youngest participant was twenty-three.',
          'Three days were spent on what observers may not do: advise, interrupt, photograph a voter, or draw conclusions from a single room. The rest went into forms. A report from one polling station is only useful if it can be counted together with several thousand others, and that depends on every observer understanding each question in the same way.',
          'Sealing a box, following a chain of signatures and watching the tabulation late at night were rehearsed with local poll workers, who volunteered their Saturday.',
          'Graduates enter the roster of the [fund for the training of observers](project:election-observers-training-fund) and can be called up for missions from the new year.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2023-09-26',
    issuers: ['odihr', 'chairpersonship'],
    fields: ['human-rights', 'democratization'],
    countries: { place: ['PL'] },
    editions: {
      en: {
        slug: 'warsaw-human-dimension-conference-2023-media-access',
        title: 'Human dimension conference opens in Warsaw on Monday: access for media',
        lead: 'Journalists may follow all plenary sessions of the ten-day conference in the hall or online. Registration on the spot is possible with a valid press card.',
        dateline: 'Warsaw',
        body: [
          'From 2 to 13 October, government officials, researchers and civil society organizations will discuss how commitments on human rights and democracy are put into practice. The conference is convened by the Chairpersonship and prepared by ODIHR; it belongs to the [human rights meetings](series:human-rights-meetings) held every year.',
          'Plenaries are interpreted into all six official languages and streamed without a password. Side events are open to media unless the organizer says otherwise on the door.',
          {
            list: [
              'Opening: Monday, 10.00; photographers are admitted for the first fifteen minutes',
              'Registration desk: from Sunday, 15.00, ground floor, left of the cloakroom',
              'Interviews: a quiet room can be booked by the half hour',
              'Accessibility: step-free entrance on the courtyard side, induction loops in the main hall',
            ],
          },
          'Participants have been told that cameras are present. A grey lanyard marks those who do not wish to be filmed, and media are requested to respect it.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2023-09-21',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['climate-and-security', 'water-management'],
    countries: { place: ['CZ'], mentioned: ['BA', 'KZ', 'PT'] },
    meeting: 'economic-and-environmental-forum-2023',
    editions: {
      en: {
        slug: 'reservoir-keepers-and-mayors-at-the-prague-forum-2023',
        title: 'Reservoir keepers and mayors bring their dry summers to the Forum in Prague',
        lead: 'Delegates in Prague heard from people whose working day changes when a river fails to rise: a dam operator, two mayors and the manager of a fish farm.',
        body: [
          'The panel was arranged beside the concluding meeting of this year’s [Economic and Environmental Forum](series:economic-and-environmental-forum). Its speakers had been asked to leave strategy papers at home and to bring one decision that they had found difficult.',
          'A dam operator from the Algarve described the week in which he had to choose between hotels and orange groves. A mayor from Herzegovina spoke about a spring that feeds two municipalities with different price lists. From the Kazakh shore of the Caspian came the story of a harbour that is dredged more deeply each year while the sea withdraws.',
          'What the cases share, the discussion suggested, is that rules for scarce years had been left unwritten while water was plentiful. Several delegations asked the Office to collect model clauses from existing basin agreements. A first set will be circulated before the end of the year.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2023-09-12',
    issuers: ['programme-office-in-dushanbe'],
    fields: ['border-management'],
    countries: { place: ['TJ'], partner: ['KG', 'KZ', 'MN', 'TM', 'UZ'], donor: ['JP', 'NO'] },
    project: 'border-management-staff-college',
    image: 'mountain-pass',
    editions: {
      en: {
        slug: 'staff-college-dushanbe-autumn-course-mountain-checkpoints',
        title: 'Running a checkpoint at 3,000 metres: commanders from six countries study together in Dushanbe',
        lead: 'Snow, thin air and a generator that must not stop: the autumn course at the Border Management Staff College deals with posts that a relief crew can reach only part of the year.',
        body: [
          'Twenty-two officers, five of them women, have come for four weeks. They command posts in the Pamir, the Tien Shan and the Altai, and few had met a counterpart from the other side of their own mountain before.',
          'Mornings belong to planning: rosters that allow for altitude, stocks of fuel and medicine, the inspection of lorries in wind. In the afternoons the group works through cases from earlier years, among them a rockfall that closed a pass with sixty travellers on it.',
          {
            list: [
              'Week 1: leadership of small and isolated teams',
              'Week 2: examination of travel documents with simple means',
              'Week 3: emergencies and co-operation with rescue services',
              'Week 4: study visit and examination',
            ],
            ordered: true,
          },
          'The [College](project:border-management-staff-college) has trained senior staff of border services since 2009. Its winter course, held online, is open to customs officers as well.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2023-08-30',
    issuers: ['mission-to-bosnia-and-herzegovina'],
    fields: ['judicial-reform'],
    countries: { about: ['BA'], place: ['BA'], donor: ['GB', 'NL'] },
    project: 'judicial-training-in-bosnia-and-herzegovina',
    image: 'courtroom',
    editions: {
      en: {
        slug: 'bosnian-judges-rewrite-judgments-in-plain-language',
        title: 'Judges in Sarajevo, Banja Luka and Brčko cut their judgments by a third – and keep the law in',
        lead: 'A summer workshop asked forty judges to rewrite one of their own decisions so that the losing party would understand why it lost.',
        body: [
          'The rules were strict. No sentence over thirty words, the outcome in the first paragraph, every article of law explained once and then only cited. Names were removed beforehand, and the drafts were read aloud to a panel made up of a nurse, a bus driver and a secondary-school teacher.',
          'The panel stopped most readers at the same places: at double negatives, at the history of the proceedings, and at a formula for costs that the judges themselves turned out to read in two different ways.',
          'By the last day the average text had shrunk by thirty-four per cent. Both judicial training centres will include the exercise in their courses for newly appointed judges, supported by the Mission’s project on [judicial training](project:judicial-training-in-bosnia-and-herzegovina). A collection of the revised judgments appears in November, in the languages and scripts in use in the country.',
        ],
      },
    },
  },
  {
    kind: 'spot-report',
    issuedOn: '2023-08-17',
    issuers: ['centre-in-ashgabat'],
    fields: ['customs-co-operation'],
    countries: { about: ['TM'], place: ['TM'] },
    editions: {
      en: {
        slug: 'spot-report-dust-storm-moves-customs-course-to-kerki',
        title: 'Spot report: dust storm closes road, customs training continues in Kerki',
        lead: 'A course on the inspection of refrigerated lorries was moved on 16 August after visibility on the access road fell below fifty metres.',
        dateline: 'Ashgabat',
        body: [
          'At 7.40 on Wednesday the traffic service closed the road between Kerki and the Imamnazar checkpoint. Twelve participants, two trainers and one staff member of the Centre were on their way in a bus. The driver turned back at the second kilometre post. Everybody is well.',
          'The theoretical part resumed at 10.15 in the town’s cultural centre. Equipment that had already been delivered to the checkpoint – two endoscopes, a density meter and a set of mirrors – is stored under lock in the shift leader’s office.',
          'The hydrometeorological service expects the wind to ease during Thursday night. Practical exercises are now planned for Friday and Saturday; flights back to Ashgabat have been rebooked at no charge.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2023-07-28',
    issuers: ['combating-trafficking-in-human-beings-office', 'odihr', 'chairpersonship'],
    fields: ['combating-trafficking-in-human-beings'],
    countries: {},
    editions: {
      en: {
        slug: 'joint-statement-world-day-against-trafficking-2023',
        title: 'Joint statement on the eve of World Day against Trafficking in Persons',
        lead: 'Ahead of 30 July the three bodies recall that a person who has escaped exploitation should meet one trusted adviser, not seven counters.',
        dateline: 'Vienna',
        body: [
          'Every participating State has promised to protect victims of trafficking. How that promise feels depends on small things: whether a statement must be repeated to each agency, whether an interpreter is paid to come twice, whether a bed is free on a Friday evening.',
          'National referral mechanisms exist to bring those small things together. Where they work, a survivor is told early what will happen next and may refuse any part of it. Where they exist only on paper, identification becomes a matter of luck.',
          'We therefore encourage governments to use the coming months for three steps. First, to ask survivors how the system looked from the inside, and to pay them for the advice. Second, to publish how many people were referred, by whom and to what. Third, to fund shelters for several years at a time.',
          'Guidance on each of the three is available from [our offices](structure:combating-trafficking-in-human-beings-office) on request and free of charge.',
        ],
      },
      fr: {
        slug: 'declaration-commune-journee-mondiale-contre-la-traite-2023',
        title: 'Déclaration commune à la veille de la Journée mondiale de la lutte contre la traite des personnes',
        lead: 'À l’approche du 30 juillet, les trois organes rappellent qu’une personne qui a échappé à l’exploitation devrait rencontrer un seul interlocuteur de confiance, et non sept guichets.',
        dateline: 'Vienne',
        body: [
          'Chaque État participant s’est engagé à protéger les victimes de la traite. La portée réelle de cet engagement tient à peu de chose : faut-il répéter son récit devant chaque service, l’interprète est-il payé pour revenir, reste-t-il un lit le vendredi soir ?',
          'Les mécanismes nationaux d’orientation servent précisément à relier ces détails. Lorsqu’ils fonctionnent, la personne sait très tôt ce qui va suivre et peut en refuser une partie. Lorsqu’ils n’existent que sur le papier, l’identification relève du hasard.',
          'Nous encourageons donc les gouvernements à consacrer les prochains mois à trois mesures : demander aux survivants comment ils ont vécu le système de l’intérieur, en rémunérant leur avis ; publier le nombre de personnes orientées, par qui et vers quoi ; financer les foyers d’accueil pour plusieurs années.',
          'Des orientations sur ces trois points peuvent être obtenues gratuitement auprès de [nos bureaux](structure:combating-trafficking-in-human-beings-office).',
        ],
      },
      es: {
        slug: 'declaracion-conjunta-dia-mundial-contra-la-trata-2023',
        title: 'Declaración conjunta en vísperas del Día Mundial contra la Trata de Personas',
        lead: 'Ante el 30 de julio, los tres órganos recuerdan que quien ha escapado de la explotación debería encontrar a un solo interlocutor de confianza, y no siete ventanillas.',
        dateline: 'Viena',
        body: [
          'Todos los Estados participantes se han comprometido a proteger a las víctimas de la trata. Cómo se percibe ese compromiso depende de cosas pequeñas: si hay que repetir el relato ante cada servicio, si se paga al intérprete por volver, si queda una cama libre un viernes por la noche.',
          'Los mecanismos nacionales de derivación existen para unir esas piezas. Cuando funcionan, la persona sabe pronto qué va a ocurrir y puede rechazar cualquiera de los pasos. Cuando solo existen sobre el papel, la identificación queda en manos de la suerte.',
          'Por ello animamos a los gobiernos a dedicar los próximos meses a tres medidas: preguntar a los supervivientes cómo vieron el sistema desde dentro y remunerar su consejo; publicar cuántas personas fueron derivadas, por quién y adónde; y financiar las casas de acogida por períodos de varios años.',
          'Quienes lo deseen pueden solicitar orientaciones gratuitas sobre los tres puntos a [nuestras oficinas](structure:combating-trafficking-in-human-beings-office).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2023-07-27',
    issuers: ['presence-in-albania', 'economic-and-environmental-activities-office'],
    fields: ['disaster-risk-reduction', 'climate-and-security'],
    countries: { about: ['AL'], place: ['AL'], donor: ['AT', 'IT'] },
    image: 'fire-lookout',
    editions: {
      en: {
        slug: 'albanian-shepherds-join-fire-watch-above-the-coast',
        title: 'Shepherds join the fire watch above the Albanian coast',
        lead: 'They are on the ridge before sunrise, know every goat track and see smoke long before a camera does. This summer forty-one shepherds in Vlorë and Himarë carry radios.',
        body: [
          'The idea came from a forester in Himarë, who noticed that the first call about a fire in 2022 had been made by a man looking for a lost ewe – and that it took him two hours to find a place with a telephone signal.',
          'Participants receive a hand-held radio, a card with twelve grid squares and an afternoon of instruction. They report smoke, wind and the nearest water, and then leave; fighting a fire is not part of the bargain. A small daily fee is paid by the municipalities from June to September.',
          'So far the network has reported nineteen plumes. Eleven came from permitted burning, seven were put out by volunteers within the hour, and one was a lime kiln.',
          'An evaluation in October will look at costs and at insurance, the point on which the two town halls still differ. More on the subject is found under [disaster risk reduction](field:disaster-risk-reduction).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2023-07-14',
    issuers: ['programme-office-in-astana'],
    fields: ['youth', 'environmental-activities'],
    countries: { about: ['KZ'], place: ['KZ'], mentioned: ['KG', 'UZ'] },
    editions: {
      ru: {
        slug: 'letnyaya-shkola-v-burabae-studenty-schitayut-vodu',
        title: 'Летняя школа в Бурабае: студенты считают воду, прежде чем о ней спорить',
        lead: 'Двадцать шесть студентов из Казахстана, Кыргызстана и Узбекистана провели десять дней на берегу озера Щучье, измеряя его уровень, прозрачность и расход воды в соседних посёлках.',
        body: [
          'Школа проходила на русском языке при поддержке Программного офиса ОБСЕ в Астане. До обеда участники работали на воде и в лаборатории, после обеда учились вести переговоры: одни и те же цифры предстояло объяснить рыбакам, владельцам гостиниц и сельскому акиму.',
          'Труднее всего, по словам преподавателей, далось молчание. Первые беседы студенты превращали в доклады; лишь на четвёртый день они начали задавать вопросы и записывать ответы.',
          {
            quote:
              'Мы приехали с готовым решением и уехали с тетрадью чужих наблюдений. Оказалось, что старожилы помнят уровень озера по камням.',
            speaker: 'Айгерим Сатпаева',
            role: 'студентка-гидролог, Караганда',
          },
          'Результаты измерений переданы национальному парку. Осенью участники защитят короткие проекты, и лучшие три получат небольшие средства на продолжение работы. Подробнее об этом направлении – в разделе [об экологической деятельности](field:environmental-activities).',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2023-07-06',
    issuers: ['representative-on-freedom-of-the-media', 'mission-to-skopje', 'mission-to-serbia'],
    fields: ['media-literacy'],
    countries: { partner: ['AL', 'BA', 'ME', 'MK', 'RS'], donor: ['LU', 'SK'], place: ['RS'] },
    project: 'media-literacy-in-south-eastern-europe',
    editions: {
      en: {
        slug: 'one-lesson-a-week-media-literacy-pack-for-south-eastern-europe',
        title: 'One lesson a week: teachers in five countries get a shared media literacy pack',
        lead: 'Thirty-two lessons for pupils of eleven to fourteen, written by the teachers who will use them, are now available in six languages.',
        dateline: 'Belgrade',
        body: [
          'A photograph of a flooded street opens lesson one. When was it taken, by whom, and what lies outside the frame? Nothing in the pack requires more than a blackboard; where there are computers, a second version of each lesson makes use of them.',
          'Drafts were tried out during the past school year in sixty-four classes. Teachers threw out eleven lessons that their pupils found dull and shortened almost all the others. What survived deals with advertising, rumours in class chats, statistics in sports news, and the difference between an error and a lie.',
          'Authors retain their names and may change the material as they wish. A forum moderated by two librarians collects new examples, since nothing ages faster than a joke from last year’s internet.',
          'The pack was produced under the project [Media literacy in South-Eastern Europe](project:media-literacy-in-south-eastern-europe). Printed copies go to schools that ask for them before the end of September.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2023-06-21',
    issuers: ['conflict-prevention-centre'],
    fields: ['confidence-and-security-building'],
    countries: { place: ['AT'], partner: ['CH', 'AT'], mentioned: ['LI'] },
    editions: {
      en: {
        slug: 'verification-inspectors-compare-notebooks-in-lower-austria',
        title: 'Inspectors compare notebooks: a seminar on the craft of military verification',
        lead: 'What do you write down when nothing is wrong? Forty verification officers spent three days at a barracks in Lower Austria on a question that manuals pass over.',
        body: [
          'Reports of evaluation visits under the Vienna Document are short, and rightly so. They confirm numbers and list deviations. Much of what an experienced inspector notices on the way, from the state of a fire extinguisher to the manner in which a question is received, finds no column in the form.',
          'Two teams visited the same motor pool an hour apart and wrote their reports separately. The counts agreed to the last trailer. The descriptions did not, which gave the seminar its subject for the following day.',
          'Participants drafted a list of neutral phrases for common observations and agreed to test it at home until the autumn. Switzerland and Austria, which organized the seminar jointly, offered to hold the next one in [Liechtenstein](country:LI), a country without armed forces and therefore, as one participant remarked, without a home advantage.',
        ],
      },
      de: {
        slug: 'inspektoren-vergleichen-notizbuecher-niederoesterreich',
        title: 'Inspektoren vergleichen ihre Notizbücher: ein Seminar über das Handwerk der militärischen Verifikation',
        lead: 'Was schreibt man auf, wenn alles in Ordnung ist? Vierzig Verifikationsoffiziere widmeten in einer niederösterreichischen Kaserne drei Tage einer Frage, die in Handbüchern fehlt.',
        body: [
          'Berichte über Überprüfungsbesuche nach dem Wiener Dokument sind kurz, und das zu Recht. Sie bestätigen Zahlen und führen Abweichungen an. Vieles von dem, was erfahrene Inspektoren unterwegs bemerken, vom Zustand eines Feuerlöschers bis zu der Art, wie eine Frage aufgenommen wird, findet im Formular keine Spalte.',
          'Zwei Teams besuchten im Abstand von einer Stunde denselben Fuhrpark und schrieben ihre Berichte getrennt. Die Zählungen stimmten bis zum letzten Anhänger überein. Die Beschreibungen taten es nicht, und so hatte das Seminar sein Thema für den nächsten Tag.',
          'Die Teilnehmenden entwarfen eine Liste neutraler Formulierungen für häufige Beobachtungen und vereinbarten, sie bis zum Herbst zu Hause zu erproben. Die Schweiz und Österreich, die das Seminar gemeinsam ausrichteten, boten an, das nächste in [Liechtenstein](country:LI) abzuhalten, einem Land ohne Streitkräfte und daher, wie ein Teilnehmer anmerkte, ohne Heimvorteil.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2023-06-08',
    issuers: ['mission-in-kosovo'],
    fields: ['national-minority-issues', 'education'],
    countries: {},
    editions: {
      en: {
        slug: 'summer-course-for-municipal-translators-in-kosovo',
        title: 'Summer course for municipal translators begins in Prishtinë/Priština and Prizren',
        lead: 'Forms, fee tables and building permits rarely make pleasant reading in any language. Twenty-four municipal translators are learning how to make them at least consistent.',
        body: [
          'The course runs for five weeks in the evenings, so that nobody has to leave the office. Pairs of participants translate the same document from opposite directions, Albanian to Serbian and back, and compare the result with what they started from. Turkish, Bosnian and Romani are covered in separate sessions.',
          'Terminology takes up most of the time. For the word “deadline” alone, eleven renderings turned up in the documents of a single department. A shared glossary of 1,800 entries, begun in 2021, is being extended with terms from spatial planning and social welfare.',
          'Three former participants, now heads of their sections, teach part of the programme. The Mission provides rooms, software licences and, for the first time, a certificate that counts towards promotion.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2023-05-31',
    issuers: ['conflict-prevention-centre', 'economic-and-environmental-activities-office'],
    fields: ['environmental-activities'],
    countries: { about: ['UA'], place: ['UA'], donor: ['FI', 'NO', 'PL'] },
    project: 'humanitarian-demining-support',
    editions: {
      en: {
        slug: 'ukrainian-survey-teams-learn-to-map-with-soil-data',
        title: 'Survey teams in Ukraine learn to read soil maps before they plan clearance',
        lead: 'Clay holds water, sand drifts and peat swallows metal detectors’ signals. A course in Kyiv shows humanitarian deminers how existing soil data can save them days.',
        body: [
          'Ukraine has one of the most detailed soil surveys in Europe, much of it drawn by hand half a century ago. A group of agronomists has scanned and georeferenced the sheets of three regions; since April, thirty planners of humanitarian mine action have been learning to lay them over their own survey results.',
          'The gain is practical. Knowing where detectors will be unreliable, a planner can send dogs or machines instead; knowing which slopes drain first, she can draw up a calendar for spring.',
          {
            quote:
              'The old surveyors noted every ditch. I keep finding that they answered a question I was about to ask.',
            speaker: 'Oksana Melnychuk',
            role: 'Planner in a non-governmental demining team',
          },
          'Digital sheets are handed over to the national authorities, which decide on their release. The course forms part of [Support to humanitarian demining](project:humanitarian-demining-support) and will be repeated in September.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2023-05-23',
    issuers: ['programme-office-in-bishkek'],
    fields: ['disaster-risk-reduction', 'climate-and-security'],
    countries: { about: ['KG'], place: ['KG'], donor: ['CH', 'KR'] },
    editions: {
      en: {
        slug: 'glacial-lake-sensors-installed-above-bishkek',
        title: 'Sensors now watch three glacial lakes above Bishkek',
        lead: 'Gauges at 3,400 metres report the water level of three lakes in the Ala-Archa valley every ten minutes, and a siren in each of four villages can be set off from one desk.',
        dateline: 'Bishkek',
        body: [
          'Lakes behind ice and loose rock can empty within an hour. Until now the valley relied on helicopter flights in May and July and on the eyes of mountaineers. The new gauges work with sunlight and send their readings by satellite, since no telephone mast covers the upper valley.',
          'Porters and students carried the equipment up in eleven loads. The Ministry of Emergency Situations runs the system; the Programme Office paid for the instruments and for the training of eight technicians, two of whom will climb to the lakes each month.',
          'On Sunday the sirens were tested for the first time. In Kashka-Suu it took nineteen minutes until the last household had reached the meeting point, in the other villages less. Signposts will be improved before the melt reaches its peak.',
          'The data are open to researchers and will be shared with neighbouring countries on request.',
        ],
      },
      ru: {
        slug: 'datchiki-na-lednikovyh-ozyorah-nad-bishkekom',
        title: 'За тремя ледниковыми озёрами над Бишкеком теперь следят датчики',
        lead: 'Приборы на высоте 3400 метров каждые десять минут сообщают уровень воды в трёх озёрах долины Ала-Арча, а сирены в четырёх сёлах можно включить с одного пульта.',
        dateline: 'Бишкек',
        body: [
          'Озеро, подпёртое льдом и рыхлой породой, способно опустеть за час. До сих пор долина полагалась на облёты в мае и июле и на внимательность альпинистов. Новые датчики питаются от солнца и передают показания через спутник: телефонной связи в верховьях нет.',
          'Носильщики и студенты подняли оборудование за одиннадцать ходок. Системой управляет Министерство чрезвычайных ситуаций; Программный офис оплатил приборы и обучение восьми техников, двое из которых будут подниматься к озёрам каждый месяц.',
          'В воскресенье сирены испытали впервые. В Кашка-Суу последняя семья дошла до места сбора за девятнадцать минут, в остальных сёлах – быстрее. До пика таяния указатели будут доработаны.',
          'Данные открыты для исследователей, а соседние страны могут получать их по запросу.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2023-05-11',
    issuers: ['court-of-conciliation-and-arbitration'],
    fields: ['rule-of-law', 'conflict-prevention-and-resolution'],
    countries: { place: ['CH'], mentioned: ['FR', 'GR', 'SM'] },
    editions: {
      en: {
        slug: 'students-plead-river-dispute-at-the-court-in-geneva',
        title: 'A river that changed its bed: students plead an invented dispute in Geneva',
        lead: 'Eight university teams argued before a bench of practising conciliators whether a frontier follows the water when the water moves.',
        body: [
          'Both States in the case are fictitious, the hydrology is not. The authors borrowed it from an Alpine valley where a flood shifted the main channel by six hundred metres overnight. One party claimed the island that had formed, the other the fishing rights around it.',
          'Unlike most student competitions, this one had two rounds that followed different rules. In the first, teams pleaded for a binding award. In the second they sat before a conciliation commission and were marked down for insisting on their best legal argument if it led nowhere.',
          'A team from Strasbourg won the arbitration, one from Thessaloniki the conciliation. Two students from San Marino, competing without the usual coach, received the prize for the clearest written submission.',
          'The [Court](structure:court-of-conciliation-and-arbitration) plans to publish the case and a selection of the pleadings as teaching material.',
        ],
      },
      fr: {
        slug: 'etudiants-plaident-un-differend-fluvial-a-geneve',
        title: 'Une rivière qui a changé de lit : des étudiants plaident un différend imaginaire à Genève',
        lead: 'Huit équipes universitaires ont débattu devant des conciliateurs en exercice : la frontière suit-elle l’eau lorsque l’eau se déplace ?',
        body: [
          'Les deux États de l’affaire sont fictifs, l’hydrologie ne l’est pas. Les auteurs l’ont empruntée à une vallée alpine où une crue a déplacé le chenal principal de six cents mètres en une nuit. L’une des parties réclamait l’île ainsi formée, l’autre les droits de pêche alentour.',
          'À la différence de la plupart des concours de plaidoirie, celui-ci comportait deux manches soumises à des règles distinctes. Dans la première, les équipes demandaient une sentence obligatoire. Dans la seconde, elles comparaissaient devant une commission de conciliation et perdaient des points si elles s’accrochaient à leur meilleur argument sans que celui-ci mène nulle part.',
          'Une équipe de Strasbourg a remporté l’arbitrage, une équipe de Thessalonique la conciliation. Deux étudiantes de Saint-Marin, venues sans entraîneur, ont reçu le prix du mémoire le plus clair.',
          'La [Cour](structure:court-of-conciliation-and-arbitration) prévoit de publier le cas et un choix de plaidoiries à des fins d’enseignement.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2023-05-03',
    issuers: ['representative-on-freedom-of-the-media'],
    fields: ['safety-of-journalists', 'media-freedom-and-development'],
    countries: {},
    editions: {
      en: {
        slug: 'statement-world-press-freedom-day-2023-local-newsrooms',
        title: 'Local newsrooms and the safety of those who work in them: statement on World Press Freedom Day',
        lead: 'The Office draws attention to reporters who live on the street they write about and cannot go home to another city when the story is out.',
        dateline: 'Vienna',
        body: [
          'Much of the guidance on the [safety of journalists](field:safety-of-journalists) was written with foreign correspondents and large broadcasters in mind. The editor of a weekly with three employees has other needs. She meets the people she criticizes at the baker’s. Her office has a glass door.',
          'A survey among 190 local titles, carried out over the winter, suggests where help would count most. Four out of five have no written plan for threats. Two out of three do not know whom to call at the police; those who have a name usually got it privately.',
          'A contact officer for the media in every police district costs little. So does a one-page plan that an editor can fill in within an hour; a sample is annexed to this statement and may be copied freely.',
          'We thank the newsrooms that answered, several of which did so between printing deadlines.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2023-04-26',
    issuers: ['combating-trafficking-in-human-beings-office'],
    fields: ['combating-trafficking-in-human-beings', 'economic-activities'],
    countries: { place: ['AT'], mentioned: ['MT', 'ES', 'US'], donor: ['IT', 'LI'] },
    project: 'ending-trafficking-in-supply-chains',
    meeting: 'alliance-conference-2023',
    editions: {
      en: {
        slug: 'public-buyers-compare-supplier-questions-alliance-conference-2023',
        title: 'What should a public buyer ask? Procurement officers trade questions at the Alliance conference',
        lead: 'Uniforms, berries, laptops: a working session in Vienna compared what governments ask suppliers about recruitment before they sign.',
        body: [
          'Held during the yearly [conference of the Alliance against Trafficking in Persons](meeting:alliance-conference-2023), the session gathered forty procurement officers around eight tables. Each table received a tender and the replies of three imaginary bidders. One of them charged its workers a recruitment fee; the papers said so only on page thirty-one.',
          'Most tables missed it. Those that found it had asked a simple thing: who paid for the worker’s flight?',
          'From the notes of the day the Office has compiled twenty-four questions in order of usefulness. Officers from Malta, Spain and the United States have offered to put them into real tenders this year and to report what suppliers answer. The list will be revised accordingly under the project on [supply chains](project:ending-trafficking-in-supply-chains).',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2023-04-13',
    issuers: ['mission-to-skopje'],
    fields: ['education', 'national-minority-issues', 'youth'],
    countries: { about: ['MK'], place: ['MK'], donor: ['NO'] },
    project: 'inclusive-schools-in-north-macedonia',
    image: 'classroom',
    editions: {
      en: {
        slug: 'the-school-in-kumanovo-with-one-bell',
        title: 'The school in Kumanovo that decided to ring one bell',
        lead: 'Two shifts, two teaching languages and two sets of break times shared a building for years. Then the caretaker’s clock broke.',
        body: [
          'Nobody had planned it as a reform. In October 2021 the bell that marked the breaks of the Albanian-language classes stopped working, and for three weeks everyone went out to the yard at the same moment. Teachers braced themselves. What they got was a football league.',
          'Blerim Osmani and Vesna Trajkovska, who teach geography to different halves of the school, were among the first to notice that their pupils had begun to borrow each other’s atlases. They now give eight lessons a term together, standing at opposite ends of one map.',
          { image: 'village-street' },
          'A grant from the project [Inclusive schools in North Macedonia](project:inclusive-schools-in-north-macedonia) paid for a joint library and for two mediators who help when a word is missing. It did not pay for a new bell. The pupils’ council voted against it.',
          'Eleven other schools have visited. “They ask for our concept,” says Trajkovska. “We show them the yard.”',
        ],
      },
      de: {
        slug: 'die-schule-in-kumanovo-mit-nur-einer-glocke',
        title: 'Die Schule in Kumanovo, die nur noch eine Glocke läuten wollte',
        lead: 'Zwei Schichten, zwei Unterrichtssprachen und zweierlei Pausen teilten sich jahrelang ein Gebäude. Dann ging die Uhr des Hausmeisters kaputt.',
        body: [
          'Niemand hatte eine Reform geplant. Im Oktober 2021 fiel die Glocke aus, die den albanischsprachigen Klassen die Pausen einläutete, und drei Wochen lang gingen alle im selben Augenblick auf den Hof. Das Kollegium machte sich auf einiges gefasst. Was es bekam, war eine Fußballliga.',
          'Blerim Osmani und Vesna Trajkovska, die in den beiden Hälften der Schule Geografie unterrichten, merkten als Erste, dass ihre Klassen einander die Atlanten liehen. Heute halten sie acht Stunden im Halbjahr gemeinsam und stehen dabei an den beiden Enden derselben Landkarte.',
          { image: 'village-street' },
          'Mittel aus dem Projekt [Inklusive Schulen in Nordmazedonien](project:inclusive-schools-in-north-macedonia) flossen in eine gemeinsame Bibliothek und in zwei Vermittlerinnen, die einspringen, wenn ein Wort fehlt. Eine neue Glocke wurde davon nicht gekauft: Der Schülerrat stimmte dagegen.',
          'Elf andere Schulen waren schon zu Besuch. „Sie fragen nach unserem Konzept“, sagt Trajkovska. „Wir zeigen ihnen den Hof.“',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2023-04-05',
    issuers: ['odihr'],
    fields: ['roma-and-sinti', 'democratization'],
    countries: { place: ['RO'], partner: ['CZ', 'HU', 'RO', 'SK'], donor: ['CA', 'SE'] },
    project: 'roma-and-sinti-in-public-life',
    editions: {
      en: {
        slug: 'roma-councillors-from-four-countries-meet-in-cluj',
        title: 'Newly elected Roma councillors from four countries meet in Cluj to learn how a budget is read',
        lead: 'Eighteen local councillors, half of them in their first term, worked through the accounts of a real town, line by line.',
        body: [
          'The town had volunteered its books on condition that its name be kept out of the room. Participants found the money for street lighting within minutes. It took them until the evening to discover that repairs to the Roma settlement’s water main had been entered, and cut, under “other”.',
          'A former treasurer from Ostrava showed how a motion is timed so that it reaches the finance committee before the figures are settled. In the final session the group split into majority and opposition and negotiated a kindergarten.',
          {
            quote:
              'I used to speak last, when the numbers were already agreed. Now I know in which month I have to speak first.',
            speaker: 'Melinda Horváth',
            role: 'Local councillor in northern Hungary',
          },
          'Each participant is paired with an experienced councillor from another country for one budget cycle. The programme is part of [Roma and Sinti in public life](project:roma-and-sinti-in-public-life).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2023-03-23',
    issuers: ['centre-in-ashgabat', 'transnational-threats-department'],
    fields: ['cyber-ict-security', 'countering-terrorism'],
    countries: { about: ['TM'], place: ['TM'], donor: ['DE', 'US'] },
    project: 'energy-networks-protection',
    editions: {
      en: {
        slug: 'turkmen-grid-operators-rehearse-a-blackout-on-paper',
        title: 'Turkmen grid operators rehearse a blackout on paper',
        lead: 'A faulty update, a sandstorm and a shift change at the worst possible moment: the three ingredients of a table-top exercise held in Ashgabat from 20 to 22 March.',
        body: [
          'Engineers from the power utility, the gas company and the communications ministry sat in separate rooms and could talk only through the channels that they would have in reality. Every twenty minutes a card announced what had happened next. On the first afternoon two teams restored the same substation without knowing of each other.',
          'The second run went more smoothly. Someone had written the telephone numbers on the wall.',
          'Trainers from the Transnational Threats Department then turned to prevention: separating office networks from control systems, keeping a spare configuration offline, checking who still has access after changing jobs. A list of forty measures, sorted by cost, was translated into Turkmen and left with the participants.',
          'Further exercises on the [protection of energy networks](project:energy-networks-protection) are planned for Mary and Balkanabat.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2023-03-08',
    issuers: ['gender-issues-programme', 'secretariat'],
    fields: ['women-peace-and-security'],
    countries: { about: ['KG', 'KZ', 'MN', 'TJ', 'TM', 'UZ'], donor: ['IS', 'IE', 'JP'], place: ['AT'] },
    editions: {
      en: {
        slug: 'action-plans-on-women-peace-and-security-central-asia-workbook',
        title: 'Workbook helps Central Asia and Mongolia write action plans on women, peace and security',
        lead: 'Who pays, who reports, and what happens after the launch: a new workbook asks the questions that plans on women, peace and security tend to leave for later.',
        dateline: 'Vienna',
        body: [
          'The workbook grew out of conversations with officials in six countries who had drafted, or were about to draft, a national action plan. They already knew the resolutions. What they lacked were examples of a budget line, of a sentence that obliges a ministry, of an indicator that somebody can actually measure.',
          'Each of its nine chapters ends with an empty page to be filled in by at least two institutions together. Chapter six, on the monitoring of progress, offers a choice between a full, a small and an emergency version for years in which money runs out.',
          'English and Russian texts appear today; translations into Kazakh, Kyrgyz, Mongolian, Tajik, Turkmen and Uzbek will follow until the summer. Groups of women who work in border services, police and civil protection reviewed the drafts and contributed most of the cases.',
          'Those who would like to use the book outside the region are welcome to adapt it. See also: [women, peace and security](field:women-peace-and-security).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2023-02-16',
    issuers: ['transnational-threats-department', 'mission-to-moldova'],
    fields: ['border-management', 'migration'],
    countries: { about: ['MD', 'UA'], place: ['MD'], partner: ['RO', 'PL'], donor: ['DE', 'FR'] },
    editions: {
      en: {
        slug: 'second-line-document-examiners-moldova-romania-ukraine-poland',
        title:
          'Second-line document examiners from Moldova, Poland, Romania and Ukraine look for worn seals, tired lamination and honest mistakes in a collection of four hundred passports, permits and birth certificates',
        lead: 'Not every odd-looking document is a forgery. A four-day course in Chişinău concentrated on telling the two apart without keeping a family waiting for half a day.',
        body: [
          'A passport that has crossed a river in someone’s shoe looks suspicious under ultraviolet light. So does one that was issued in a hurry, with an old stamp and a new signature. Examiners who have seen both can clear them within minutes; others send the holder to a second interview.',
          'The collection used in the course was assembled by police laboratories of the four countries. About a third of the items are genuine but damaged, a third carry errors of the issuing office, and the rest are fakes of varying quality. Participants had ninety seconds for each.',
          'Error rates fell by half between the first and the fourth day, most markedly for children’s documents. The four services will keep exchanging images of new cases through the contact persons named at the end of the course.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2023-01-13',
    issuers: ['chairpersonship'],
    fields: [],
    countries: { about: ['MK'], place: ['AT'] },
    image: 'council-chamber',
    editions: {
      en: {
        slug: 'north-macedonia-calendar-of-vienna-meetings-2023',
        title: 'North Macedonia’s Chairpersonship issues calendar of Vienna meetings up to the summer recess',
        lead: 'Weekly sessions, committee dates and five special meetings are listed in the calendar that delegations received on Friday.',
        dateline: 'Vienna',
        body: [
          'The [Permanent Council](structure:permanent-council) meets on Thursdays, with a break of two weeks around Easter. Its three committees keep their usual days. Meetings that touch on the same subject have been moved next to each other, a wish of smaller delegations whose staff must cover several rooms.',
          {
            list: [
              'Additional meetings are announced at least eight days ahead',
              'Draft decisions are circulated by noon on Monday',
              'Documents reach delegations in electronic form only; ten printed sets remain at the documents counter',
            ],
          },
          'Interpretation is provided into all six official languages, also for the additional meetings. Where rooms permit, students in international relations may follow opening sessions from the gallery; universities apply to the Secretariat.',
          'The list will be brought up to date every second Friday.',
        ],
      },
    },
  },
]
