import type { NewsContent } from '../shape'

export const news2026: readonly NewsContent[] = [
  {
    kind: 'news-item',
    issuedOn: '2026-11-20',
    issuers: ['chairpersonship', 'transnational-threats-department'],
    fields: ['cyber-ict-security'],
    countries: { about: ['CH'], place: ['CH'], mentioned: ['AT', 'KZ', 'UA'] },
    project: 'cyber-confidence-building',
    image: 'data-centre',
    featured: true,
    editions: {
      en: {
        slug: 'bern-cyber-exercise-hospital-train-and-telephone',
        title:
          'National contact points from 44 States test in Bern how quickly they can reach one another in a cyber incident',
        lead: 'National points of contact from 44 participating States spent two days with a scenario in which every technical answer was known and the only open question was whom to call.',
        body: [
          'The exercise of 18 and 19 November began with a late train. An invented signalling supplier had sent out a faulty update; by noon of the imaginary day, timetables in six countries were wrong and the booking system of a hospital had stopped. Teams received messages by telephone, e-mail and on paper, some of them misleading, and had an hour to find out who else was affected.',
          'Technical specialists were allowed to watch but not to speak. What was put to the test were the contacts that States keep under the confidence-building measures for [cyber/ICT security](field:cyber-ict-security): a name, a deputy, a number that rings at night.',
          {
            quote:
              'Our best result was a call of ninety seconds. No one solved anything in it, but afterwards two capitals knew that they had the same problem.',
            speaker: 'Reto Camenisch',
            role: 'exercise planner at the Swiss Chairpersonship’s conference team',
          },
          {
            table: {
              caption: 'Time from the first message to a confirmed contact',
              head: ['Round', 'Median', 'Slowest'],
              rows: [
                ['Unannounced call in October', '1 h 50 min', '9 h 20 min'],
                ['Bern, first day', '38 min', '2 h 05 min'],
                ['Bern, second day', '14 min', '41 min'],
              ],
            },
          },
          'Teams from Austria, Kazakhstan and Ukraine offered to rewrite the guide for newcomers, which runs to thirty pages at present and will be four when they have finished. The next unannounced call takes place some time before the summer.',
        ],
      },
      fr: {
        slug: 'berne-exercice-cyber-hopital-train-telephone',
        title:
          'À Berne, les points de contact de 44 États s’exercent à se joindre sans délai en cas d’incident informatique',
        lead: 'Les points de contact de 44 États participants ont travaillé deux jours sur un scénario dont toutes les réponses techniques étaient connues. Restait à savoir qui appeler.',
        body: [
          'L’exercice des 18 et 19 novembre a commencé par un train en retard. Un fournisseur fictif de signalisation avait diffusé une mise à jour défectueuse ; à midi, ce jour imaginaire, les horaires étaient faux dans six pays et le système de rendez-vous d’un hôpital ne répondait plus. Les équipes recevaient des messages par téléphone, par courriel et sur papier, certains trompeurs, et disposaient d’une heure pour découvrir qui d’autre était touché.',
          'Les spécialistes techniques pouvaient regarder, mais pas parler. Étaient mis à l’épreuve les contacts que les États entretiennent au titre des mesures de confiance en matière de [cybersécurité](field:cyber-ict-security) : un nom, un suppléant, un numéro qui sonne la nuit.',
          {
            quote:
              'Notre meilleur résultat a été un appel de quatre-vingt-dix secondes. Personne n’y a rien résolu, mais ensuite deux capitales savaient qu’elles avaient le même problème.',
            speaker: 'Reto Camenisch',
            role: 'concepteur de l’exercice au sein de l’équipe de conférence de la présidence suisse',
          },
          'Des équipes d’Autriche, du Kazakhstan et d’Ukraine ont proposé de réécrire le guide destiné aux nouveaux venus, qui compte aujourd’hui trente pages et n’en aura plus que quatre. Le prochain appel inopiné aura lieu avant l’été.',
        ],
      },
      de: {
        slug: 'bern-cyberuebung-spital-zug-telefon',
        title:
          'Kontaktstellen aus 44 Staaten erproben in Bern, wie schnell sie einander bei einem Cybervorfall erreichen',
        lead: 'Die Kontaktstellen von 44 Teilnehmerstaaten arbeiteten zwei Tage lang an einem Szenario, in dem jede technische Antwort bekannt war. Offen blieb nur, wen man anruft.',
        body: [
          'Die Übung vom 18. und 19. November begann mit einem verspäteten Zug. Ein erfundener Anbieter von Signaltechnik hatte eine fehlerhafte Aktualisierung verschickt; am Mittag des gedachten Tages stimmten in sechs Ländern die Fahrpläne nicht mehr, und das Terminsystem eines Spitals stand still. Die Teams erhielten Nachrichten per Telefon, per E-Mail und auf Papier, einige davon irreführend, und hatten eine Stunde Zeit, um herauszufinden, wer sonst noch betroffen war.',
          'Technische Fachleute durften zusehen, aber nichts sagen. Geprüft wurden die Kontakte, die die Staaten im Rahmen der vertrauensbildenden Maßnahmen zur [Cyber-/IKT-Sicherheit](field:cyber-ict-security) pflegen: ein Name, eine Stellvertretung, eine Nummer, die auch nachts läutet.',
          {
            quote:
              'Unser bestes Ergebnis war ein Anruf von neunzig Sekunden. Gelöst wurde dabei nichts, aber danach wussten zwei Hauptstädte, dass sie dasselbe Problem haben.',
            speaker: 'Reto Camenisch',
            role: 'Übungsplaner im Konferenzteam des Schweizer Vorsitzes',
          },
          'Teams aus Kasachstan, Österreich und der Ukraine boten an, den Leitfaden für Neulinge neu zu schreiben: Derzeit hat er dreißig Seiten, am Ende sollen es vier sein. Der nächste unangekündigte Anruf folgt irgendwann vor dem Sommer.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2026-11-17',
    issuers: ['mission-to-moldova'],
    fields: ['reform-and-co-operation-in-the-security-sector', 'small-arms-and-light-weapons'],
    countries: { about: ['MD'], place: ['MD'], donor: ['DE', 'FR', 'LU'] },
    project: 'safe-stockpiles-in-moldova',
    editions: {
      en: {
        slug: 'moldova-last-surplus-grenade-fuzes-crate-dismantled',
        title: 'Dismantling of 41,000 surplus ammunition fuzes in Moldova is complete',
        lead: 'The final crate was opened, emptied and flattened on Friday. Brass and steel go to a foundry, the wood to a school’s boiler house.',
        dateline: 'Chişinău',
        body: [
          'The fuzes had been stored since the 1980s and were beyond their service life. A team of fourteen specialists of the National Army took them apart on a line built for the purpose inside a hardened hall, at a rate of about 110 on a good day. Work stopped in July and August, when the hall became too warm.',
          'Two inspectors from France and Germany examined the line at the beginning and halfway. Their thirteen recommendations, most of which concern ventilation, lighting and breaks, were carried out in full.',
          'The machinery stays in the country. Parts of it can be changed over to other types of ammunition, and the team has written a handbook in Romanian and English so that neighbours may borrow the method if not the hall.',
          'Dismantling was part of the project [Safe stockpiles in Moldova](project:safe-stockpiles-in-moldova), which has also seen to [an electronic weapons register](news:balti-brigade-electronic-weapons-register).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-11-11',
    issuers: ['presence-in-albania'],
    fields: ['elections', 'gender-equality'],
    countries: { about: ['AL'], place: ['AL'], partner: ['HR', 'SE'] },
    editions: {
      en: {
        slug: 'elbasan-polling-staff-training-large-print-ballots',
        title: 'Polling staff in Elbasan try out large print, low tables and a queue that moves',
        lead: 'A mock polling station with forty-two voters, among them eleven with a disability, showed what can be improved without changing the law.',
        body: [
          'Wheelchair users could not see over the table at which ballots are handed out. Older voters held the paper at arm’s length. And the man at the door, who was meant to help, blocked it. Within a morning, the team had sawn ten centimetres off the table legs, found a magnifying sheet and moved the man.',
          'Trainers from Croatia and Sweden accompanied the exercise. Each member of the polling staff voted three times: blindfolded, with a child on one arm, and in a hurry. The last turned out to be the hardest to serve politely.',
          'Most polling staff are women, most chairpersons men. The OSCE Presence in Albania therefore ran two sessions on leading a team of seven strangers through a day of fifteen hours.',
          {
            list: [
              'Table height: 72 centimetres, with space for knees',
              'One sign for each step, at eye level and at child level',
              'A chair every five metres along the queue',
              'A second person who can chair the station',
            ],
          },
          'The list goes to the Central Election Commission, which is revising its manual.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2026-11-05',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['climate-and-security', 'water-management'],
    countries: { about: ['KG'], place: ['KG'], partner: ['TJ', 'UZ'], donor: ['CH'] },
    image: 'mountain-pass',
    featured: true,
    editions: {
      en: {
        slug: 'alay-glacier-keeper-last-walk-of-the-year',
        title: 'The last walk of the year: with the man who measures a glacier in the Alay range',
        lead: 'Eleven aluminium stakes, a tape measure and a mule called Director. What a valley will drink next summer depends on how the snow falls between them.',
        body: [
          'Mirlan Toktosunov leaves before sunrise, while the stones are still frozen to one another. It is the end of October. After today nobody will come up until the passes open.',
          'The stakes stand in a line from the tongue of the glacier to its upper basin. At each of them Mirlan kneels, measures, and says the figure aloud before he writes it down; his teacher did so, in case the pencil should be lost. At the lowest stake, 2.31 metres of ice have disappeared since spring. At the highest there is fresh snow, and he smiles for the first time.',
          { image: 'river-basin' },
          { heading: 'From the notebook to the canal' },
          'In the evening the figures travel to Osh by telephone, and from there to water managers in three countries. Until two years ago they were exchanged by letter, once a year. Now a shared table is updated after every walk, and the dispatcher in Andijan has begun to write back. “She wants to know about the colour of the snow,” Mirlan says. “It took me a while to see that she was right to ask.”',
          'Dust makes snow grey, grey snow melts early, and an early flood fills reservoirs that are not yet empty. A joint forecast for the Kyrgyz, Tajik and Uzbek parts of the basin, tried out this year, was four days off. The one before it, made without the high stations, missed by three weeks.',
          'At four in the afternoon Director refuses to go any further, and is right too: there is ice on the path. The last stake is read with binoculars.',
        ],
      },
      ru: {
        slug: 'alay-smotritel-lednika-posledniy-podyom',
        title: 'Последний подъём года: с человеком, который измеряет ледник в Алае',
        lead: 'Одиннадцать алюминиевых вех, рулетка и мул по кличке Директор. От того, как ляжет между ними снег, зависит, сколько воды будет в долине следующим летом.',
        body: [
          'Мирлан Токтосунов выходит до рассвета, пока камни ещё скованы морозом. Конец октября. После сегодняшнего дня наверх никто не поднимется, пока не откроются перевалы.',
          'Вехи стоят в ряд от языка ледника до верхнего цирка. У каждой Мирлан опускается на колено, измеряет и, прежде чем записать цифру, произносит её вслух: так делал его учитель – на случай, если потеряется карандаш. У нижней вехи с весны исчезло 2,31 метра льда. У верхней лежит свежий снег, и он впервые улыбается.',
          { image: 'river-basin' },
          { heading: 'Из тетради в канал' },
          'Вечером цифры по телефону уходят в Ош, а оттуда – к водникам трёх стран. Ещё два года назад ими обменивались раз в год, письмом. Теперь общая таблица обновляется после каждого подъёма, и диспетчер в Андижане стала отвечать. «Она спрашивает про цвет снега, – говорит Мирлан. – Я не сразу понял, что спрашивает она правильно».',
          'От пыли снег сереет, серый снег тает раньше, а ранний паводок приходит в водохранилища, которые ещё не опустели. Общий прогноз для кыргызской, таджикской и узбекской частей бассейна, впервые составленный в этом году, ошибся на четыре дня. Предыдущий, без данных высокогорных станций, – на три недели.',
          'В четыре часа Директор отказывается идти дальше – и тоже прав: на тропе лёд. Последнюю веху читают в бинокль.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2026-10-28',
    issuers: ['project-co-ordinator-in-uzbekistan'],
    fields: ['connectivity-and-trade', 'customs-co-operation'],
    countries: { about: ['UZ'], place: ['UZ'], partner: ['KZ', 'TM'], donor: ['DE', 'KR'] },
    image: 'railway-station',
    featured: true,
    editions: {
      en: {
        slug: 'tashkent-rail-freight-single-declaration-three-countries',
        title: 'First freight train crosses Central Asia with a single electronic customs declaration',
        lead: 'Forty-one wagons left Tashkent on Monday with a single electronic declaration that was accepted in Uzbekistan, Kazakhstan and Turkmenistan.',
        dateline: 'Tashkent',
        body: [
          'Until now a freight train on this route carried three sets of papers with much the same contents. At each change of railway, clerks typed the data in again, which took between two and eleven hours, depending on the hour of arrival and the number of wagons.',
          'Customs and railway experts of the three countries worked on the common form for fourteen months, with the OSCE Project Co-ordinator in Uzbekistan as host and note-taker. They left out 29 fields, gave 17 others a fixed list of values, and agreed on what happens when the connection fails: a printed code, readable with any telephone, travels in the cab.',
          {
            table: {
              caption: 'Hours spent on papers, trial train and average of 2025',
              head: ['Crossing', '2025', 'Trial'],
              rows: [
                ['Saryagash', '6.5', '1.2'],
                ['Farap', '8.1', '2.0'],
                ['Bolashak', '7.4', '1.6'],
              ],
            },
          },
          'Twelve more trains will run on the form before the end of the year. Germany and the Republic of Korea financed software and training; a report with all the delays, explained one by one, is to follow in February.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-10-21',
    issuers: ['mission-to-skopje'],
    fields: ['policing', 'reform-and-co-operation-in-the-security-sector'],
    countries: { about: ['MK'], place: ['MK'], partner: ['SI', 'IE'] },
    editions: {
      en: {
        slug: 'idrizovo-police-training-centre-scenario-house',
        title: 'Police training centre near Skopje opens a house for practising difficult calls',
        lead: 'Recruits can now practise on a street with doors that open. Eight rooms are furnished so that nothing stands where they expect it.',
        body: [
          'The house was a laundry. Police instructors, two stage designers and pupils of a vocational school turned it into a stairwell, a kitchen with too many chairs, a bakery, a bank counter and the rear half of a city bus. Microphones record what is said; cameras show where people look.',
          'In the first week, sixty recruits answered the same call from the same kitchen. According to the scenario nothing had happened there at all, and the test was how long it took them to notice.',
          {
            quote: 'They come through the door looking for a suspect. We teach them to look for a person first.',
            speaker: 'Igor Petkovski',
            role: 'instructor at the training centre',
          },
          'Trainers from Dublin and Ljubljana advised on the scripts, which are kept on cards and can be shuffled. The OSCE Mission to Skopje bought the recording equipment and trained twelve instructors in giving feedback.',
          'Prison guards, inspectors of the market authority and paramedics will use the house at weekends. Neighbours were invited to an open day, and most of them tried the bus.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2026-10-14',
    issuers: ['chairpersonship'],
    fields: ['connectivity-and-trade', 'environmental-activities', 'climate-and-security'],
    countries: { about: ['CH'], place: ['CH'], mentioned: ['DE', 'FR', 'NL'] },
    image: 'harbour',
    editions: {
      en: {
        slug: 'basel-rhine-ports-conference-media-boat',
        title:
          'Chairpersonship conference on clean inland ports in Basel, 21 and 22 October: how to register, what can be filmed, who is available for interviews, and when the media boat leaves from the pier at Schifflände',
        lead: 'Registration for journalists is open until Monday, 19 October, at noon.',
        dateline: 'Basel',
        body: [
          'Some 180 port managers, shippers, mayors and researchers from 29 countries will discuss how ports on the Rhine, the Danube, the Dnieper and the Caspian can load more and burn less. Working languages are English, French and German; plenary sessions are interpreted into Russian as well.',
          {
            list: [
              'Wednesday, 9.30 – Opening session; cameras admitted for the first twenty minutes, stream throughout',
              'Wednesday, 14.00 – Visit to the container terminal; sturdy shoes required',
              'Thursday, 8.15 – Media boat to the three-country point; 30 places, in order of registration',
              'Thursday, 12.30 – Conversation with engineers from Strasbourg, Rotterdam and Duisburg',
            ],
          },
          'Interviews in ten languages can be arranged through the media desk in the foyer. A sheet with figures on port traffic in 23 countries, checked by the authors, is available from today and may be used without restriction.',
          'The conference is part of Switzerland’s year in the chair. Results will feed into the [Economic and Environmental Forum](series:economic-and-environmental-forum).',
        ],
      },
    },
  },
  {
    kind: 'daily-report',
    issuedOn: '2026-10-03',
    issuers: ['odihr'],
    fields: ['election-observation'],
    countries: { about: ['BA'], place: ['BA'] },
    editions: {
      en: {
        slug: 'odihr-media-note-bosnia-general-elections-3-october-2026',
        title: 'Election observation in Bosnia and Herzegovina: note for the media, 3 October 2026',
        lead: 'All teams are in place for the general elections of 4 October. This is the last note before election day.',
        dateline: 'Sarajevo',
        body: [
          'Arrival: the last two teams reached Trebinje and Bihać at 16.20. Each team consists of two observers of different nationality, an interpreter and a driver, and has reported its telephone numbers to the duty desk.',
          'Roads: the mountain road between Foča and Tjentište is closed in one direction until Sunday at 6.00. Affected teams have been given another list of polling stations.',
          'Opening and closing: teams will be at their first polling station by 6.15 and at their last until the count has ended. Forms are sent in electronically after each visit; paper copies are collected on Monday.',
          {
            list: [
              'Photographs of observers: at the hotel in Ilidža, Sunday, 5.30 to 6.00',
              'Spokesperson: by telephone from 7.00 to 21.00, in English and in the local languages',
              'Preliminary statement: to be published at the press conference on Monday; time and room follow tomorrow',
            ],
          },
          'Observers do not comment on what they see before the statement is published.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-09-30',
    issuers: ['mission-to-bosnia-and-herzegovina'],
    fields: ['judicial-reform', 'youth'],
    countries: { about: ['BA'], place: ['BA'], donor: ['NO', 'IE'] },
    project: 'judicial-training-in-bosnia-and-herzegovina',
    editions: {
      en: {
        slug: 'zenica-waiting-room-court-letters-rewritten-by-students',
        title: 'Law students in Zenica rewrite the letter that nobody understands',
        lead: 'A summons used to consist of four paragraphs and eleven articles of law. The new one says who should come, where, when and with what.',
        body: [
          'Last spring the court in Zenica found that a third of all witnesses arrived on the wrong day, at the wrong door, or not at all. It asked the law faculty for help. Twenty students spent four Wednesdays in the waiting room, reading letters together with those who had received them.',
          'Their rewritten versions were then checked by judges, because a letter that is easy to read and legally wrong helps nobody. Eight letters have been approved: summons for witnesses, for parties and for experts, reminders about fees, and a page on what a visitor may bring along.',
          'Results of the first three months: 84 per cent of witnesses came at the right time, compared with 66 before. The information desk reports fewer questions and longer ones.',
          'Courts in Livno and Doboj will introduce the letters in January. Students receive credit points for their work, which is supported by the OSCE Mission to Bosnia and Herzegovina under its project on [judicial training](project:judicial-training-in-bosnia-and-herzegovina).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-09-22',
    issuers: ['mission-in-kosovo'],
    fields: ['education', 'disaster-risk-reduction'],
    countries: { partner: ['SI'] },
    image: 'classroom',
    editions: {
      en: {
        slug: 'kosovo-school-evacuation-plans-pictograms',
        title: 'Evacuation plans that every pupil can read: 60 schools in Kosovo switch to pictures',
        lead: 'Arrows, colours and a yellow duck now lead to the assembly point, whatever language is taught on that floor.',
        body: [
          'Plans on the walls of many schools were photocopies of photocopies, in small type, in one language. A working group of teachers, firefighters and two illustrators from Maribor designed a set of 34 signs which were tested with first-formers. The running figure was understood by all. The fire extinguisher was taken for a bottle of ketchup and had to be redrawn.',
          'Each school made its own plan with the new signs at a workshop in August. Buildings with two shifts or two languages of instruction now have one common plan and one drill per term, held together.',
          'Firefighters timed the first drills. A primary school near Ferizaj/Uroševac was empty in three minutes and ten seconds, including the duck, which is carried by the youngest pupil.',
          'The OSCE Mission in Kosovo had the signs printed and trained one person from each school. Files for printing are available free of charge; schools elsewhere are welcome to use them.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-09-18',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['economic-activities', 'climate-and-security'],
    countries: { place: ['CZ'], mentioned: ['CH', 'BE', 'DK', 'GE', 'AU'] },
    meeting: 'economic-and-environmental-forum-2026',
    image: 'wind-turbines',
    editions: {
      en: {
        slug: 'prague-forum-2026-repair-shops-grids-spare-parts',
        title: 'Who will repair it all? Forum in Prague discusses mechanics and spare parts for the energy transition',
        lead: 'Turbines, batteries and heat pumps need mechanics. At the Economic and Environmental Forum, vocational schools sat next to ministries for the first time.',
        body: [
          'Denmark’s training centres send fitters up a mast in the second week; a college in Kutaisi built its own mast out of scaffolding because it could not wait for the real one. Both brought trainees to Prague, and they explained to delegates what a torque wrench has to do with security.',
          'The link is not far-fetched. A panel on remote regions calculated that a broken inverter in a mountain valley takes nine weeks to replace, and that for those weeks people go back to diesel, if the road is open. Depots of common spare parts, shared between neighbours, would shorten this to days.',
          {
            heading: 'From the notes of the rapporteurs',
            level: 3,
          },
          {
            list: [
              'Agree on lists of spare parts across borders before the parts are needed',
              'Recognize fitters’ certificates from neighbouring countries',
              'Publish waiting times for grid connections',
              'Invite apprentices to conferences and let them speak before lunch',
            ],
          },
          'Belgium and Switzerland offered places for trainees from Central Asia next year. A guest from Australia described, by video link, how spare parts reach places to which there is no road at all.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2026-09-09',
    issuers: ['forum-for-security-co-operation', 'conflict-prevention-centre'],
    fields: ['arms-control', 'confidence-and-security-building', 'cyber-ict-security'],
    countries: { place: ['AT'], mentioned: ['AT', 'PL', 'BG'] },
    editions: {
      en: {
        slug: 'vienna-document-notification-network-upgrade-completed',
        title: 'Network for military notifications moves to new hardware without missing a message',
        lead: 'For one weekend, duty officers in 51 capitals kept two systems running side by side. On Monday at 8.00 the old one was switched off.',
        dateline: 'Vienna',
        body: [
          'States use the network to inform one another about exercises, visits and inspections under the Vienna Document and other agreements. Some 4,200 notifications passed through it last year. None of them may be lost, and so the change had been rehearsed three times.',
          'Technicians from the Conflict Prevention Centre sent 600 test messages, including some with errors on purpose: a wrong date, a missing page, a table with merged cells. Two test messages went astray because a capital had changed its clock by hand; both were found within the hour.',
          'The new system accepts longer attachments, displays Cyrillic and Latin texts next to each other and keeps working when a connection is slow. Formats have not changed. Courses for duty officers are available in English and Russian; Austria, Bulgaria and Poland hosted the first ones.',
          'A report on the change will be distributed to the [Forum for Security Co-operation](structure:forum-for-security-co-operation). Confidence, as one duty officer wrote in the log, is a message that arrives on a Sunday.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-09-02',
    issuers: ['mission-to-serbia'],
    fields: ['combating-trafficking-in-human-beings', 'migration'],
    countries: { about: ['RS'], place: ['RS'], partner: ['HU', 'RO', 'BG'] },
    editions: {
      en: {
        slug: 'belgrade-bus-drivers-first-to-notice-trafficking-course',
        title: 'Drivers of long-distance coaches learn what to look for between Belgrade and the border',
        lead: 'They spend nine hours with their passengers and see who buys the ticket, who holds the passport and who never leaves the seat. Eighty-five took a course at the bus station.',
        body: [
          'The course lasts three hours, because drivers have no more between two shifts. It begins with their own stories. One had noticed a young man who asked in three places which country he was in; another, a passenger who was not allowed to choose her own sandwich.',
          'Specialists of the anti-trafficking centre then explained what to do with such an observation. The answer is modest: remember, note the seat, call a number from the next stop, and do not play the hero. A card with the number in four countries fits behind the sun visor.',
          {
            quote: 'Nobody has asked me about passengers in twenty-two years. They asked me about brakes.',
            speaker: 'Dragan Milutinović',
            role: 'coach driver on the line to Vienna',
          },
          'Coach companies from Bulgaria, Hungary and Romania have requested the material. Training for ticket sellers will follow, since they see the first part of the journey that drivers do not: somebody else paying in cash.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-08-25',
    issuers: ['odihr'],
    fields: ['democratization', 'good-governance'],
    countries: { about: ['UA', 'MD'], mentioned: ['LT', 'CA'] },
    editions: {
      en: {
        slug: 'workbook-parliamentary-researchers-one-page-brief',
        title: 'ODIHR publishes a workbook for parliamentary researchers in five languages',
        lead: 'What should a member of parliament know about a bill, and who tells her by Tuesday evening? ODIHR has collected the practice of nineteen research services.',
        body: [
          'The workbook follows a bill through a week. On Monday, a researcher receives 140 pages; on Thursday there is a vote. In between come eleven exercises, such as finding the three clauses that cost money, ringing the people who will have to apply the law, and writing a page on which nothing is left out that matters.',
          'Research services in Kyiv and Chişinău tested the draft. They asked for a chapter on bills that arrive overnight, and received one. Colleagues in Ottawa contributed a list of questions that ought to be put to every impact assessment; Vilnius, a set of good and bad headlines.',
          'Examples are taken from invented bills about beekeeping, so that users can quarrel about method and not about politics.',
          'English, French, Romanian, Russian and Ukrainian versions can be downloaded free of charge. Parliaments that would like a two-day course may write to the [democratization](field:democratization) department until the end of October.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2026-08-12',
    issuers: ['opportunities-for-youth', 'office-of-the-secretary-general'],
    fields: ['youth'],
    countries: {},
    editions: {
      en: {
        slug: 'international-youth-day-2026-seat-with-a-vote',
        title: 'International Youth Day: a seat at the table should come with the papers for the meeting',
        lead: 'Statement on the occasion of International Youth Day, 12 August.',
        dateline: 'Vienna',
        body: [
          'Young people are often invited to open a conference and seldom to finish it. They speak between the welcome and the coffee, are photographed and go home. Those who asked for them are thanked for their inclusiveness.',
          'There are better examples. A dozen participating States now send a youth delegate who receives the same documents as everybody else, at the same time. Where this is done, two things are reported: the delegate asks about deadlines, and somebody answers.',
          'We suggest three tests for any meeting. Did the young participants see the draft before it was final? Does the invitation cover the train? Will anyone write to them afterwards about what became of their proposal?',
          'The same applies at home. From today, applicants for traineeships at the Secretariat are told how long a decision takes, and former trainees sit on the panel. Ideas are welcome from the [young mediators network](project:young-mediators-network) and from all who are too busy to belong to a network.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2026-07-30',
    issuers: ['combating-trafficking-in-human-beings-office', 'odihr', 'transnational-threats-department'],
    fields: ['combating-trafficking-in-human-beings', 'cyber-ict-security'],
    countries: {},
    editions: {
      en: {
        slug: 'world-day-against-trafficking-2026-job-advertisements-online',
        title: 'World Day against Trafficking in Persons: joint statement on job offers published online',
        lead: 'Three parts of the Organization ask platforms, States and families to take a closer look at how people are recruited.',
        dateline: 'Vienna/Warsaw',
        body: [
          'Nearly every case of trafficking for labour or forced criminality that our experts discussed this year began with an advertisement. It promised work in another country, training on the spot and accommodation free of charge. It was well written, and it was answered within the hour.',
          'Platforms can recognize such offers. An advertiser without a registered address, the same picture under six names, a salary in a currency that nobody uses in that place: none of this requires artificial intelligence, only the decision to look. We call on companies to share what they find with each other and with a police unit that has been named for the purpose.',
          'States can require recruiters to state who they are, fund helplines in the languages of those who leave as well as those who arrive, and make sure that nobody is punished for acts which they were forced to commit.',
          'Families and teachers can do something simple: read the advertisement together, aloud.',
        ],
      },
      de: {
        slug: 'welttag-gegen-menschenhandel-2026-stellenanzeigen-im-netz',
        title: 'Welttag gegen Menschenhandel: gemeinsame Erklärung zu Stellenangeboten im Internet',
        lead: 'Drei Stellen der Organisation bitten Plattformen, Staaten und Familien, genauer hinzusehen, wie Menschen angeworben werden.',
        dateline: 'Wien/Warschau',
        body: [
          'Nahezu jeder Fall von Menschenhandel zur Ausbeutung der Arbeitskraft oder zur erzwungenen Begehung von Straftaten, mit dem sich unsere Fachleute in diesem Jahr befassten, begann mit einer Anzeige. Sie versprach Arbeit in einem anderen Land, Einschulung vor Ort und freie Unterkunft. Sie war gut geschrieben, und wer antwortete, bekam binnen einer Stunde Bescheid.',
          'Plattformen können solche Angebote erkennen. Ein Inserent ohne gemeldete Anschrift, dasselbe Foto unter sechs Namen, ein Gehalt in einer Währung, mit der am Ort niemand bezahlt: Dafür braucht es keine künstliche Intelligenz, nur den Entschluss hinzusehen. Wir rufen die Unternehmen auf, ihre Erkenntnisse untereinander und mit einer eigens benannten Polizeistelle zu teilen.',
          'Staaten können Vermittler verpflichten, sich auszuweisen, Notrufe in den Sprachen der Herkunfts- wie der Zielländer finanzieren und dafür sorgen, dass niemand für Taten bestraft wird, zu denen er gezwungen wurde.',
          'Familien und Lehrkräfte können etwas Einfaches tun: die Anzeige gemeinsam lesen, und zwar laut.',
        ],
      },
      es: {
        slug: 'dia-mundial-contra-la-trata-2026-ofertas-de-empleo',
        title: 'Día Mundial contra la Trata de Personas: declaración conjunta sobre las ofertas de empleo en línea',
        lead: 'Tres órganos de la Organización piden a plataformas, Estados y familias que presten más atención a la forma en que se capta a las personas.',
        dateline: 'Viena/Varsovia',
        body: [
          'Casi todos los casos de trata con fines de explotación laboral o de criminalidad forzada que nuestros expertos estudiaron este año comenzaron con un anuncio. Prometía trabajo en otro país, formación en el puesto y alojamiento gratuito. Estaba bien escrito, y a quien respondía se le contestaba en menos de una hora.',
          'Las plataformas pueden reconocer esas ofertas. Un anunciante sin domicilio registrado, la misma foto con seis nombres, un sueldo en una moneda que allí nadie utiliza: para verlo no hace falta inteligencia artificial, basta con decidirse a mirar. Pedimos a las empresas que compartan lo que descubran entre ellas y con una unidad policial designada a tal efecto.',
          'Los Estados pueden exigir a los intermediarios que se identifiquen, financiar líneas de ayuda en los idiomas de quienes se van y de quienes llegan, y velar por que nadie sea castigado por actos que fue obligado a cometer.',
          'Familias y docentes pueden hacer algo sencillo: leer el anuncio juntos y en voz alta.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2026-07-17',
    issuers: ['mission-to-montenegro'],
    fields: ['environmental-activities', 'youth'],
    countries: { about: ['ME'], place: ['ME'], partner: ['AL', 'MC'] },
    image: 'harbour',
    editions: {
      en: {
        slug: 'ulcinj-divers-school-harbour-floor-inventory',
        title: 'Forty-one tyres, a shopping trolley and a ship’s bell: an inventory of the harbour floor in Ulcinj',
        lead: 'Schoolchildren and a diving club have mapped what lies at the bottom of the bay. Some of it will stay there.',
        body: [
          'The divers come up every twenty minutes, hold on to the quay and dictate. On the wall sit six pupils with clipboards who have learned to ask in the right order: what, where, how deep, does anything live in it.',
          'The last question changed the project. When the club offered to clear the harbour, most people expected a heap of rubbish and a photograph. A biologist from Monaco who visited in May persuaded them to look first. Of the 41 tyres, seven turned out to be home to octopuses.',
          { image: 'bridge' },
          'So there are now three lists. The first is of things that leak, rust or entangle, and must come out; a crane is booked for September. The second lists things that harm nobody and house somebody. The third has a single entry, a ship’s bell with no name on it. A retired captain thinks that he knows it. The museum has been told.',
          'Over in Shkodër, a class is mapping the bottom of the lake with the same form. Once a month the two groups compare their finds on a screen, supported by the OSCE Mission to Montenegro, which paid for compressed air and for waterproof paper. “The paper,” says Teuta, who is thirteen and in charge of depth, “is the best thing of all.”',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-07-08',
    issuers: ['office-of-internal-oversight'],
    fields: ['good-governance'],
    countries: { place: ['AT'] },
    editions: {
      en: {
        slug: 'internal-oversight-evaluations-what-happened-next',
        title: 'What became of 214 recommendations? Internal auditors publish the answer',
        lead: 'For the first time, the Office of Internal Oversight reports on advice given five years ago rather than on advice given last year.',
        body: [
          'A recommendation is usually counted as closed when somebody says that it has been carried out. The new report asks whether it still is. Auditors went back to 214 pieces of advice from 2020 and 2021 and looked at vehicles, contracts, courses and store rooms as they are today.',
          'In two thirds of cases the change had lasted. In one fifth it had been replaced by something better. The rest had quietly vanished, most often when the person who introduced it moved on.',
          {
            table: {
              caption: 'Recommendations of 2020 and 2021, as found in 2026',
              head: ['Subject', 'Lasting', 'Improved', 'Gone'],
              rows: [
                ['Purchasing', '48', '14', '7'],
                ['Project planning', '39', '17', '12'],
                ['Vehicles and stores', '35', '6', '5'],
                ['Training', '21', '6', '4'],
              ],
            },
          },
          'Handover notes made the difference, the authors believe: offices that keep them lost one change in twenty, the others one in six. A template of a single page is attached to the report.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-07-01',
    issuers: ['programme-office-in-bishkek'],
    fields: ['media-literacy', 'education', 'media-freedom-and-development'],
    countries: { about: ['KG'], place: ['KG'], partner: ['KZ'] },
    editions: {
      ru: {
        slug: 'karakol-shkolnaya-redaktsiya-gazeta-oshibok',
        title: 'В Караколе школьники три недели выпускали газету ошибок',
        lead: 'В летней редакции на берегу Иссык-Куля двадцать подростков искали неточности – сначала в чужих текстах, потом в своих.',
        body: [
          'Правило было одно: найденную ошибку надо объяснить так, чтобы автору не было обидно. В первый выпуск вошли перепутанные озёра, цена, у которой потеряли ноль, и фотография снежного барса, снятого, как выяснилось, в зоопарке другого полушария.',
          'Ко второй неделе юные редакторы сами ходили на рынок, в автопарк и на метеостанцию. Каждую заметку перед печатью проверяли двое, причём один из них не должен был разбираться в теме. Именно они, по словам наставников из Бишкека и Алматы, и находили больше всего.',
          {
            quote: 'Я думала, что проверять факты скучно. А это как искать грибы: нашёл один – смотри вокруг.',
            speaker: 'Айпери Жумабаева',
            role: 'ученица девятого класса',
          },
          'Последний номер открывается рубрикой «Мы ошиблись»: в ней шесть поправок к двум предыдущим. Тираж – 400 экземпляров, половина на кыргызском языке.',
          'Летняя редакция прошла при поддержке Программного офиса ОБСЕ в Бишкеке. Осенью её опыт ляжет в основу факультатива по [медиаграмотности](field:media-literacy) в десяти школах области.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-06-26',
    issuers: ['secretariat'],
    fields: ['conflict-prevention-and-resolution', 'countering-terrorism'],
    countries: { place: ['AT'], mentioned: ['CH', 'TR', 'IE', 'LV'] },
    meeting: 'security-review-conference-2026',
    image: 'council-chamber',
    editions: {
      en: {
        slug: 'security-review-conference-2026-warning-and-response',
        title: 'Between the warning and the response: security conference asks why early signals stay unread',
        lead: 'Delegations at this year’s review conference in Vienna spent a working session on an awkward question: what happens to a warning once it has been sent?',
        body: [
          'Analysts presented an experiment. Over six months they had sent invented warnings, clearly marked as such, to twelve volunteer ministries, in different forms: a long report, a table, a map, a single sentence. The sentence was answered most often. The report was praised most often and answered least.',
          'A speaker from Dublin compared this with public health, where a warning always names the person who has to act on it. Officers from Ankara and Riga described drills in which duty desks practise the reply rather than the alert.',
          'A separate session on [countering terrorism](field:countering-terrorism) dealt with the protection of stadiums, stations and markets, and with the people who work there: cleaners and stallholders notice a great deal and are seldom part of any plan.',
          'The Conflict Prevention Centre will publish a two-page note on both sessions before the summer break.',
        ],
      },
      fr: {
        slug: 'conference-examen-securite-2026-alerte-et-reponse',
        title:
          'Entre l’alerte et la réponse : une conférence se demande pourquoi les premiers signaux restent sans lecteur',
        lead: 'À Vienne, les délégations ont consacré une séance de la conférence d’examen à une question gênante : que devient une alerte une fois envoyée ?',
        body: [
          'Des analystes ont présenté une expérience. Pendant six mois, ils avaient envoyé à douze ministères volontaires des alertes inventées et signalées comme telles, sous des formes diverses : un long rapport, un tableau, une carte, une seule phrase. C’est la phrase qui a reçu le plus de réponses. Le rapport a reçu le plus d’éloges et le moins de réponses.',
          'Une oratrice de Dublin a fait le rapprochement avec la santé publique, où une alerte désigne toujours la personne qui doit agir. Des officiers d’Ankara et de Riga ont décrit des exercices où les permanences répètent la réponse plutôt que l’alerte.',
          'Une autre séance, sur la [lutte contre le terrorisme](field:countering-terrorism), a porté sur la protection des stades, des gares et des marchés, et sur ceux qui y travaillent : agents d’entretien et commerçants remarquent beaucoup de choses et figurent rarement dans les plans.',
          'Le Centre de prévention des conflits publiera avant la pause estivale une note de deux pages sur ces deux séances.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-06-16',
    issuers: ['court-of-conciliation-and-arbitration'],
    fields: ['rule-of-law', 'conflict-prevention-and-resolution'],
    countries: { place: ['CH'], mentioned: ['FR', 'LI', 'SM'] },
    image: 'courtroom',
    editions: {
      en: {
        slug: 'geneva-conciliators-handbook-boundary-stones',
        title: 'A handbook for conciliators begins with a boundary stone that had moved eleven metres',
        lead: 'The Court of Conciliation and Arbitration in Geneva presents a practical guide, drawn from cases that never reached any court.',
        body: [
          'The stone was a real one, the authors assure us, though place and date have been changed. Two municipalities on either side of a frontier disagreed about a meadow for sixty years. It took a surveyor, a bottle of wine and a sheet of paper with five numbered sentences to settle the matter.',
          'Most chapters of the handbook are about those sentences: how to find the first one that both sides can sign, in which order to proceed, when to stop for lunch. Legal references are in an annex. Twenty-six short cases deal with water, fishing, rail timetables, archives and one carnival.',
          'Diplomats, judges and mayors discussed the draft at a seminar with guests from Liechtenstein and San Marino, both of which have long experience of neighbours larger than themselves.',
          'The text is available in English and French. States that are parties to the convention may ask for a conciliation commission at any time; the handbook is meant for everybody else as well.',
        ],
      },
      fr: {
        slug: 'geneve-manuel-conciliateurs-borne-frontiere',
        title: 'Un manuel pour conciliateurs s’ouvre sur une borne qui s’était déplacée de onze mètres',
        lead: 'La Cour de conciliation et d’arbitrage présente à Genève un guide pratique tiré d’affaires qui n’ont jamais été portées devant un tribunal.',
        body: [
          'La borne a bel et bien existé, assurent les auteurs, même si le lieu et la date ont été changés. Deux communes situées de part et d’autre d’une frontière se disputaient un pré depuis soixante ans. Il a suffi d’un géomètre, d’une bouteille de vin et d’une feuille portant cinq phrases numérotées.',
          'C’est de ces phrases que traitent la plupart des chapitres : comment trouver la première que chacun puisse signer, dans quel ordre poursuivre, à quel moment aller déjeuner. Les références juridiques sont en annexe. Vingt-six cas brefs concernent l’eau, la pêche, les horaires de train, des archives et un carnaval.',
          'Diplomates, juges et maires ont examiné le projet lors d’un séminaire avec des invités du Liechtenstein et de Saint-Marin, qui ont tous deux une longue pratique des voisins plus grands qu’eux.',
          'Le texte est disponible en français et en anglais. Les États parties à la convention peuvent demander à tout moment la constitution d’une commission de conciliation ; le manuel, lui, s’adresse aussi à tous les autres.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2026-06-04',
    issuers: ['odihr', 'parliamentary-assembly'],
    fields: ['election-observation'],
    countries: { about: ['AM'], place: ['AM'] },
    image: 'ballot-box',
    editions: {
      en: {
        slug: 'yerevan-observers-press-conference-june-2026-elections',
        title: 'Press conference of international observers in Yerevan on 8 June: registration and practical details',
        lead: 'Observers of Armenia’s parliamentary elections of 7 June will present their preliminary findings on the following day.',
        dateline: 'Yerevan',
        body: [
          'Media representatives who wish to attend are asked to register with the mission’s media desk by Sunday, 18.00. The exact time and the room are sent with the confirmation. A national press card or a passport is needed at the door.',
          'Sound is provided in Armenian and English, from the floor and through interpreters; Russian interpretation is available in headsets. Television crews should be ready half an hour before the start. Photographers work from the left aisle.',
          'The statement will be published in English and Armenian as the press conference begins. Printed copies are limited to 120.',
          'Before election day, long-term observers can explain their work in ten regional centres. They do not give assessments. The method of [election observation](field:election-observation) is set out in a public handbook.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2026-05-27',
    issuers: ['programme-office-in-astana'],
    fields: ['water-management', 'environmental-activities', 'climate-and-security'],
    countries: { about: ['KZ'], place: ['KZ'], partner: ['AZ', 'TM'], donor: ['NL'] },
    image: 'observation-tower',
    editions: {
      en: {
        slug: 'atyrau-caspian-shoreline-stakes-falling-sea-level',
        title: 'Where is the shore? Students around Atyrau mark the retreat of the Caspian with painted posts',
        lead: 'A hundred white posts, set up at the water’s edge in April, now stand on dry land. Their distance from the sea goes into a public map once a week.',
        body: [
          'In its shallow north the Caspian withdraws quickly; a drop of a few centimetres can uncover several hundred metres of mud. Fishermen need to know where a boat will float, port engineers where to dredge, ornithologists where the flamingos have gone.',
          'Students of the university in Atyrau read the posts on Saturdays. They also ask older residents to show where they swam as children, and put up a blue post there. Many of the blue posts stand among houses.',
          'The OSCE Programme Office in Astana connected the group with two others, near Lankaran in Azerbaijan and Garabogaz in Turkmenistan. All three use one kind of paint, one form and one map.',
          {
            list: [
              'Mean distance from post to water after seven weeks: 64 metres',
              'Largest distance: 310 metres, east of the Ural delta',
              'Posts stolen: two; posts used as a goal: four',
            ],
          },
          'Dutch coastal engineers will visit in June. Their advice concerns less the sea than the record: how to keep it up after the first students have graduated.',
        ],
      },
    },
  },
  {
    kind: 'speech',
    issuedOn: '2026-05-22',
    issuers: ['secretary-general'],
    fields: ['anti-corruption', 'economic-activities'],
    countries: { place: ['RO'], mentioned: ['EE', 'IT'] },
    project: 'open-contracting-against-corruption',
    editions: {
      en: {
        slug: 'bucharest-remarks-corruption-and-the-bridge-repairman',
        title: 'The price of a missing bolt: remarks at a conference on open contracting in Bucharest',
        lead: 'Text read on behalf of the Secretary General’s office at the opening session.',
        body: [
          'Ladies and gentlemen, somewhere in our region there is a bridge with 4,000 bolts, of which 3,400 were delivered. I will not tell you where. The engineer who counted them asked me not to, and he has to cross it on his way to work.',
          'Nobody in that story thinks of himself as corrupt. The supplier was short of steel, the inspector of time, the mayor of patience. And yet lorries now take a detour of seventy kilometres, a border crossing has lost its trade, and people on one bank have begun to believe unpleasant things about those on the other. This is how a bill for bolts becomes a matter of security.',
          'What would have helped? Not another strategy. It would have been enough if the delivery note had been public. Estonia puts such notes online the same evening. Italian municipalities let residents follow a building site by photograph. In nine countries, our project on [open contracting](project:open-contracting-against-corruption) has shown that a page with dates and prices costs less than the padlock on the filing cabinet.',
          { image: 'bridge' },
          'I therefore invite you to leave this conference with one contract in mind, only one, that you will publish when you get home. Choose a small one. Count the bolts.',
          'Thank you.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-05-12',
    issuers: ['chairpersonship'],
    fields: ['education', 'national-minority-issues'],
    countries: { about: ['CH'], place: ['CH'], mentioned: ['IT', 'SI'] },
    editions: {
      it: {
        slug: 'bellinzona-scuole-quattro-lingue-una-seduta',
        title: 'Quattro lingue, una sola seduta: a Bellinzona gli allievi mettono in scena il Consiglio permanente',
        lead: 'Centoventi ragazze e ragazzi delle scuole svizzere, con ospiti da Gorizia e Capodistria, hanno discusso per due giorni di un’isola che non esiste.',
        body: [
          'L’isola si chiamava Mezzolago, aveva due villaggi, un solo pozzo e tre giornali. Ogni classe rappresentava uno Stato immaginario e poteva parlare soltanto nella lingua estratta a sorte: italiano, tedesco, francese o romancio. Dieci compagni facevano da interpreti, e alla fine erano i più applauditi.',
          'La prima decisione ha richiesto quattro ore e riguardava l’ordine dei posti. La seconda, sul pozzo, quaranta minuti. Interrogati sul perché, i delegati hanno risposto che nel frattempo avevano imparato i nomi gli uni degli altri.',
          {
            quote: 'Il consenso è faticoso. Però dopo nessuno può dire che lui non c’era.',
            speaker: 'Alma Bernasconi',
            role: 'allieva di quarta media, presidente di seduta',
          },
          'L’incontro fa parte del programma per le scuole della presidenza svizzera, che nel corso dell’anno tocca tutte e quattro le regioni linguistiche. Il materiale, regole dell’isola comprese, è a disposizione delle insegnanti e degli insegnanti degli altri Stati partecipanti.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-04-29',
    issuers: ['combating-trafficking-in-human-beings-office'],
    fields: ['combating-trafficking-in-human-beings'],
    countries: { place: ['AT'], mentioned: ['BE', 'GB', 'JO', 'PT'] },
    meeting: 'alliance-conference-2026',
    image: 'round-table',
    editions: {
      en: {
        slug: 'alliance-conference-2026-care-homes-and-harvests',
        title: 'Alliance conference looks at exploitation in care homes, on farms and on building sites',
        lead: 'Supply chains can be long. At this year’s Alliance conference in Vienna, speakers were concerned with short ones, which begin and end in the same town.',
        body: [
          'An elderly person cannot be looked after from another continent, and strawberries do not wait. Where labour has to come to the work, agencies grow up that bring it, and with them the risk that people pay for a job, owe for a bed and cannot leave.',
          'Belgian and Portuguese inspectors explained how they check agencies instead of fields. A British care association presented a contract in which the employer bears all recruitment costs; it has been signed by 212 homes. A delegate from Jordan spoke about insurance that repays workers when an agency disappears.',
          { heading: 'Advice from those who left', level: 3 },
          'Five survivors advised the organizers on the programme and on the coffee breaks. At their suggestion there was a quiet room, no photographs were taken without asking, and badges showed first names only.',
          'The Office will turn the discussions into a checklist for town councils, which buy care, meals and cleaning every day. It continues work begun under the project on [ending trafficking in supply chains](project:ending-trafficking-in-supply-chains). Last year’s conference had dealt with [banks and pay slips](news:alliance-conference-2025-money-trail).',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2026-04-22',
    issuers: ['centre-in-ashgabat'],
    fields: ['cyber-ict-security', 'economic-activities'],
    countries: { about: ['TM'], place: ['TM'], partner: ['UZ', 'TR'], donor: ['DE', 'US'] },
    project: 'energy-networks-protection',
    editions: {
      en: {
        slug: 'mary-power-plant-operators-manual-mode-drill',
        title: 'Power plant operators in Mary practise running a unit without their control screens',
        lead: 'For thirty hours, a training unit was run by hand, by telephone and by people who remember how it used to be done.',
        dateline: 'Ashgabat',
        body: [
          'Control rooms depend on displays. If these can no longer be trusted, operators have to go and look. The drill at the training block of the power plant in Mary, held from 15 to 18 April, let 34 engineers from Turkmenistan, Türkiye and Uzbekistan find out how far they would get.',
          'On the first day it took eighteen minutes to confirm a single pressure reading, as the gauge was behind a locked door. By the third, teams had keys, a route and a form. Two retired shift leaders acted as instructors; younger colleagues recorded their explanations on film.',
          'Information specialists used the same hours to examine copies of the control software for traces which the trainers had left there. Both groups reported to one crisis desk, and it learned to say in a sentence what the one needed from the other.',
          'A second drill, on a gas compressor station, is planned for October. The OSCE Centre in Ashgabat organizes the series within the project on the [protection of energy networks](project:energy-networks-protection).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-04-14',
    issuers: ['representative-on-freedom-of-the-media'],
    fields: ['media-freedom-and-development', 'safety-of-journalists'],
    countries: { about: ['UA'], place: ['PL'], partner: ['LT', 'UA'], donor: ['DK', 'IS'] },
    image: 'printing-press',
    editions: {
      en: {
        slug: 'lublin-ukrainian-local-newspapers-print-run-first-aid',
        title: 'Editors of Ukrainian local papers meet in Lublin to talk about paper, batteries and rest',
        lead: 'Twenty-nine newsrooms, most with fewer than six employees, exchanged ways of bringing out a weekly when electricity, staff and newsprint are short.',
        body: [
          'The agenda had been drawn up by the participants. First item: how to share a print run between papers from neighbouring districts. Three such pairs existed; the meeting produced five more, with a model agreement and a calculation of costs that all could take home.',
          'A Lithuanian trainer led sessions on working in the field, from first aid to the protection of telephones. Each newsroom received a pack with a tourniquet, a torch, a power bank and a notebook, things that are bought last when money is tight.',
          {
            quote:
              'We all thought that our problem was the printer. After two days we saw that nobody here had slept through a night.',
            speaker: 'Halyna Pasichnyk',
            role: 'editor of a weekly in Rivne region',
          },
          'The third part of the meeting therefore dealt with rest: rotas, replacement editors, a week by a lake in Poland for families. Denmark and Iceland will pay for twelve such weeks.',
          'Notes on all sessions are available in Ukrainian and English from the Office of the [Representative on Freedom of the Media](structure:representative-on-freedom-of-the-media).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-04-08',
    issuers: ['odihr'],
    fields: ['roma-and-sinti', 'youth'],
    countries: { about: ['RO', 'SK', 'HU'], place: ['SK'], donor: ['NO'] },
    project: 'roma-and-sinti-in-public-life',
    image: 'village-street',
    editions: {
      en: {
        slug: 'kosice-roma-trainees-town-hall-six-months',
        title: 'Six months in a town hall: Roma trainees in Košice, Cluj and Pécs report on what they changed',
        lead: 'Eighteen young people worked in finance, registry and planning offices. On International Roma Day they met to compare notes.',
        body: [
          'Kristína started in the registry and noticed that a form asked for the “usual surname”. No one could tell her what that meant. It has been deleted. Florin, in the planning office, found out why a street had no number: it appeared on two maps, each of which assumed that the other one was valid.',
          'Such things are small, the trainees said. They also spoke of larger ones, like sitting on the other side of a counter at which their mothers used to be sent away.',
          'Eleven of the eighteen have been offered a contract, two are going on to study, three would like to stand for election. Mayors who took part were asked to write down what they had learned. The shortest answer read: “To knock.”',
          'A second group begins in September in nine towns. Traineeships are paid; this, according to an evaluation, explains better than anything else why nobody dropped out. They belong to the project [Roma and Sinti in public life](project:roma-and-sinti-in-public-life).',
        ],
      },
    },
  },
  {
    kind: 'spot-report',
    issuedOn: '2026-03-25',
    issuers: ['programme-office-in-dushanbe'],
    fields: ['disaster-risk-reduction', 'border-management'],
    countries: { about: ['TJ'], place: ['TJ'] },
    project: 'border-management-staff-college',
    editions: {
      en: {
        slug: 'spot-report-avalanche-anzob-road-course-25-march-2026',
        title: 'Spot report: avalanche closes Anzob road, participants of staff college return by way of Khujand',
        lead: 'All nineteen participants and three instructors are well and have been accommodated in Ayni.',
        dateline: 'Dushanbe',
        body: [
          'An avalanche blocked the road between Ayni and Dushanbe at about 13.30 today, north of the tunnel. A group from the Border Management Staff College was on its way back from a field visit and was stopped at a checkpoint twelve kilometres before the site.',
          'The group is staying at the guest house of the forest service, which has heating, food and a telephone. Local authorities expect to clear the road by Friday. As participants have flights on Thursday, they will travel to Khujand early tomorrow and fly to Dushanbe from there.',
          'Tomorrow’s lectures take place by video link; the subject, by coincidence, is the supply of cut-off border posts. Families and sending authorities have been informed.',
          'The Office will issue an update once the group has arrived.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-03-18',
    issuers: ['department-of-human-resources', 'gender-issues-programme'],
    fields: ['gender-equality', 'women-peace-and-security', 'reform-and-co-operation-in-the-security-sector'],
    countries: { place: ['AT'], mentioned: ['SE', 'MT', 'AD'] },
    editions: {
      en: {
        slug: 'job-vacancies-women-security-posts-rewritten-adverts',
        title: 'Shorter job notices bring more women into the competition for security posts',
        lead: 'Notices for military, police and border advisers were shortened and tested. The share of women among applicants rose from 17 to 31 per cent.',
        body: [
          'The Department of Human Resources and the Gender Issues Programme compared 90 notices from the past three years. On average, each named fourteen requirements, of which hiring panels had in fact used five. Women, a survey among 600 officers showed, tend to apply when they meet all of them; men when they meet about half.',
          'New notices state what the person will do in the first six months, which five things are needed, and what can be learned on the job. Words such as “dynamic” are gone. So is the requirement of ten years’ command experience for a post without anyone to command.',
          'Ministries which second personnel received the texts in advance. Sweden and Malta have adopted the format for their own notices, and Andorra, with no army to draw upon, asked for a version for civilian posts.',
          'The department will repeat the count next year, and will look at who is appointed as well as who applies.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2026-03-03',
    issuers: ['mission-to-serbia', 'mission-to-montenegro', 'mission-to-bosnia-and-herzegovina'],
    fields: ['small-arms-and-light-weapons', 'policing'],
    countries: { about: ['RS', 'ME', 'BA'], place: ['RS'], donor: ['FR', 'DE'] },
    project: 'small-arms-control-in-south-eastern-europe',
    editions: {
      en: {
        slug: 'sniffer-dogs-small-arms-joint-certificate-three-countries',
        title: 'Firearms search teams from three countries pass their first joint examination',
        lead: 'Dogs and handlers from Bosnia and Herzegovina, Montenegro and Serbia can now work across borders on the strength of a common test.',
        dateline: 'Belgrade',
        body: [
          'Until now, a dog trained in one country had to be tested again before it could search a lorry in the next. Trainers agreed on a single examination with four parts: a vehicle, a warehouse, a field and a crowded bus station, with a distraction in each.',
          'All twelve teams passed, two of them on the second day. The youngest dog, Luna, is two years old; the most experienced handler has been in service for nineteen.',
          'Examiners came from the three countries and from the French gendarmerie. The certificate is valid for eighteen months and entered in a list to which customs and police of all three have access.',
          'The OSCE Missions in Belgrade, Podgorica and Sarajevo prepared the test together, under the regional project on [small arms control](project:small-arms-control-in-south-eastern-europe). Neighbours may join at the next examination in autumn.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-02-26',
    issuers: ['high-commissioner-on-national-minorities'],
    fields: ['national-minority-issues', 'media-freedom-and-development'],
    countries: { about: ['EE', 'LV', 'DK'], place: ['DK'], mentioned: ['DE'] },
    editions: {
      en: {
        slug: 'sonderborg-minority-newspapers-subscription-archive',
        title: 'How does a newspaper with 7,000 readers pay its way? Minority editors meet in Sønderborg',
        lead: 'Publishers from fifteen linguistic communities opened their books to each other, a thing that none of them would have done at home.',
        body: [
          'Small papers in minority languages have loyal readers and hardly any advertisers. Editors from Estonia, Latvia and the Danish–German border region discussed what they had tried: obituaries as an online archive, joint foreign pages, a children’s supplement that grandparents pay for.',
          'Public support was considered indispensable by some and risky by others. The meeting noted that grants are safest when they are decided by an independent board, announced for three years and paid on a fixed date.',
          'One afternoon was given over to machine translation. It lets a newsroom of four offer its articles to neighbours, and it makes mistakes in precisely those words that matter to a community. A shared list of such words, 800 so far, will be maintained by volunteers.',
          'The Office of the High Commissioner will include the findings in advice on media in diverse societies. Participants agreed to exchange accounts again in a year, under the same promise of discretion.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2026-02-17',
    issuers: ['documentation-centre-in-prague'],
    fields: ['human-rights', 'education'],
    countries: { about: ['CZ'], place: ['CZ'], mentioned: ['JP', 'TN', 'UA'] },
    image: 'archive-shelves',
    editions: {
      en: {
        slug: 'prague-virtual-reading-room-human-dimension-papers',
        title: 'Thirty years of human dimension papers move into a virtual reading room',
        lead: 'Researchers in Kharkiv, Kyoto or Sfax no longer need to travel to Prague in order to read 190,000 pages on human rights.',
        body: [
          'The papers of meetings from 1990 to 2020 have been scanned, described and checked for personal data. That last step took the longest. A team of four read every petition, masked addresses and signatures, and returned some boxes to the closed stacks.',
          'Search works in six languages, across spelling variants and across the habit of earlier clerks of shortening names at will. Results show the page with its neighbours, so that one can leaf forwards and backwards as in a folder.',
          {
            list: [
              'Open to everybody: published reports, agendas, journals of the day',
              'On registration: statements of delegations and organizations, with sender and date',
              'On application: internal papers older than twenty-five years',
            ],
          },
          'An introduction for university teachers contains six ready-made seminars. The first deals with a single day in Copenhagen in June 1990. Users of the reading room in Prague keep their eight desks, the [story of which](news:prague-reading-room-carbon-copies-of-1973) we told in December.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2026-02-04',
    issuers: ['chairpersonship'],
    fields: ['water-management', 'conflict-prevention-and-resolution'],
    countries: { about: ['CH'] },
    editions: {
      en: {
        slug: 'chairpersonship-statement-world-wetlands-shared-lakes-2026',
        title: 'Shared lakes, shared figures: statement by the Chairpersonship in the week of World Wetlands Day',
        lead: 'Switzerland shares Lakes Constance, Geneva, Lugano and Maggiore with its neighbours and has drawn some conclusions from that.',
        dateline: 'Bern',
        body: [
          'A lake that lies in two countries has one level. This sounds obvious, and yet there was a time when two gauges on the same shore were read by two authorities who did not write to each other. Commissions for the protection of the common waters, founded in the years around 1960, put an end to it.',
          'Agreement on figures came before agreement on measures, often by years. In between lay laboratory comparisons, joint boat trips and a good deal of patience. The lakes are cleaner today than they were when these commissions began their work.',
          'The Chairpersonship offers this experience without claiming that it fits everywhere. In the course of the year it will invite limnologists, fishermen and mayors from shared lakes and wetlands between the Prespa Lakes and Lake Peipus to look at each other’s records.',
          'Whoever would like to take part need bring nothing but a table of measurements, however incomplete.',
        ],
      },
      de: {
        slug: 'erklaerung-vorsitz-feuchtgebiete-gemeinsame-seen-2026',
        title: 'Gemeinsame Seen, gemeinsame Zahlen: Erklärung des Vorsitzes in der Woche der Feuchtgebiete',
        lead: 'Die Schweiz teilt den Bodensee, den Genfersee, den Luganersee und den Langensee mit ihren Nachbarn und hat daraus einige Schlüsse gezogen.',
        dateline: 'Bern',
        body: [
          'Ein See, der in zwei Ländern liegt, hat einen einzigen Pegel. Das klingt selbstverständlich, und doch gab es eine Zeit, in der zwei Messlatten am selben Ufer von zwei Ämtern abgelesen wurden, die einander nicht schrieben. Die um 1960 gegründeten Kommissionen zum Schutz der gemeinsamen Gewässer haben das beendet.',
          'Einigkeit über die Zahlen kam vor der Einigkeit über die Maßnahmen, oft um Jahre. Dazwischen lagen Vergleiche unter Laboratorien, gemeinsame Bootsfahrten und viel Geduld. Heute sind die Seen sauberer als zu Beginn dieser Arbeit.',
          'Der Vorsitz bietet diese Erfahrung an, ohne zu behaupten, sie passe überall. Im Lauf des Jahres lädt er Gewässerkundlerinnen, Fischer und Bürgermeister von geteilten Seen und Feuchtgebieten zwischen den Prespaseen und dem Peipussee ein, einander in die Bücher zu schauen.',
          'Wer teilnehmen möchte, braucht nichts mitzubringen als eine Tabelle mit Messwerten, und sei sie noch so lückenhaft.',
        ],
      },
      it: {
        slug: 'dichiarazione-presidenza-zone-umide-laghi-condivisi-2026',
        title: 'Laghi condivisi, cifre condivise: dichiarazione della presidenza nella settimana delle zone umide',
        lead: 'La Svizzera condivide con i vicini il lago di Costanza, il Lemano, il Ceresio e il Verbano e ne ha tratto qualche conclusione.',
        dateline: 'Berna',
        body: [
          'Un lago che si trova in due Paesi ha un solo livello. Sembra ovvio, eppure ci fu un tempo in cui due idrometri sulla stessa riva erano letti da due uffici che non si scrivevano. Vi posero fine le commissioni per la protezione delle acque comuni, nate intorno al 1960.',
          'L’accordo sulle cifre venne prima di quello sulle misure, spesso di anni. In mezzo ci furono confronti tra laboratori, uscite comuni in barca e molta pazienza. Oggi i laghi sono più puliti di quando quel lavoro ebbe inizio.',
          'La presidenza offre questa esperienza senza pretendere che si adatti ovunque. Nel corso dell’anno inviterà limnologi, pescatori e sindaci di laghi e zone umide condivisi, da Prespa al lago Peipus, a guardare ciascuno nei registri dell’altro.',
          'Chi desidera partecipare non deve portare altro che una tabella di misure, per quanto incompleta.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2026-01-08',
    issuers: ['chairpersonship'],
    fields: [],
    countries: { about: ['CH'], place: ['AT'], mentioned: ['FI'] },
    image: 'row-of-flags',
    editions: {
      en: {
        slug: 'switzerland-third-chairpersonship-begins-2026',
        title: 'Switzerland takes over the Chairpersonship for the third time, after 1996 and 2014',
        lead: 'The new team presented its working methods and a public calendar of the year’s conferences in Vienna.',
        dateline: 'Vienna',
        body: [
          'Switzerland succeeded Finland on 1 January; the first working meeting of the new team took place this week. A hundred and ten people in Bern, Vienna and several Swiss cantons will prepare the conferences of the year.',
          'All of them have been entered in a public calendar that shows the language, the registration date and the nearest railway station. Meetings outside Vienna are planned in each of Switzerland’s linguistic regions, among them a [cyber exercise](field:cyber-ict-security), a conference on inland ports and a series for schools.',
          'Documents of the [Permanent Council](structure:permanent-council) continue to be issued in the six official languages. What is new is a weekly page in plain language, written for those who follow a single subject only.',
          'Journalists can subscribe to announcements by topic and by place. The Chairpersonship’s media team answers questions in English, French, German and Italian.',
        ],
      },
      de: {
        slug: 'schweiz-dritter-vorsitz-beginnt-2026',
        title: 'Die Schweiz übernimmt nach 1996 und 2014 zum dritten Mal den Vorsitz der Organisation',
        lead: 'In Wien stellte das neue Team seine Arbeitsweise und einen öffentlichen Kalender der Konferenzen des Jahres vor.',
        dateline: 'Wien',
        body: [
          'Die Schweiz löste am 1. Januar Finnland ab; in dieser Woche kam das neue Team zu seiner ersten Arbeitssitzung zusammen. 110 Personen in Bern, Wien und mehreren Schweizer Kantonen bereiten die Konferenzen des Jahres vor.',
          'Sie alle stehen in einem öffentlichen Kalender mit Sprache, Anmeldefrist und nächstgelegenem Bahnhof. Tagungen außerhalb Wiens sind in jeder Sprachregion der Schweiz vorgesehen, darunter eine [Cyberübung](field:cyber-ict-security), eine Konferenz über Binnenhäfen und eine Reihe für Schulen.',
          'Die Dokumente des [Ständigen Rates](structure:permanent-council) erscheinen weiterhin in den sechs Amtssprachen. Neu ist eine wöchentliche Seite in einfacher Sprache für alle, die nur ein einziges Thema verfolgen.',
          'Journalistinnen und Journalisten können Ankündigungen nach Themen und Orten abonnieren. Das Medienteam des Vorsitzes antwortet auf Deutsch, Englisch, Französisch und Italienisch.',
        ],
      },
    },
  },
]
