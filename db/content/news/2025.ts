import type { NewsContent } from '../shape'

export const news2025: readonly NewsContent[] = [
  {
    kind: 'news-item',
    issuedOn: '2025-12-18',
    issuers: ['programme-office-in-bishkek'],
    fields: ['community-policing', 'youth'],
    countries: { about: ['KG'], place: ['KG'], donor: ['FI'] },
    project: 'community-policing-in-kyrgyzstan',
    image: 'patrol-car',
    editions: {
      en: {
        slug: 'naryn-school-routes-winter-map',
        title: 'Pupils and police officers in Naryn draw a winter map of the way to school',
        lead: 'Eleven schools in Naryn and the villages around it now have a map of the places where children slip, wait in the dark or cross a road without a light.',
        body: [
          'For three weeks, pupils aged twelve to sixteen walked their own route with a neighbourhood inspector, a teacher and a clipboard. They marked 174 spots. Half concerned ice and missing lamps; a fifth were dogs; the rest were parked lorries, an open drain, and one bus stop that everybody avoids without quite knowing why.',
          'The town’s road service has already moved two stops and put sand boxes at nine corners. Requests that need money go to the budget hearing in February, together with the map.',
          {
            quote:
              'An adult looks at the road and sees a road. The children showed me where the bus driver cannot see them.',
            speaker: 'Nurgul Asanbekova',
            role: 'neighbourhood inspector in Naryn',
          },
          'The walks belong to the project [Community policing in Kyrgyzstan](project:community-policing-in-kyrgyzstan), under which prevention centres in four regions plan their work together with residents. Schools in Kochkor and At-Bashy will draw their own maps after the holidays, using the same four-page guide.',
        ],
      },
      ru: {
        slug: 'naryn-zimnyaya-karta-dorogi-v-shkolu',
        title: 'Школьники и милиционеры Нарына составили зимнюю карту дороги в школу',
        lead: 'У одиннадцати школ Нарына и соседних сёл появилась карта мест, где дети падают, ждут в темноте или переходят дорогу без освещения.',
        body: [
          'Три недели ученики от двенадцати до шестнадцати лет проходили свой обычный путь вместе с участковым инспектором, учителем и планшетом для записей. Отметили 174 точки. Половина – гололёд и неработающие фонари, пятая часть – собаки, остальное – припаркованные грузовики, открытый сток и одна остановка, которую все обходят, сами не зная почему.',
          'Городская дорожная служба уже перенесла две остановки и поставила ящики с песком на девяти углах. Всё, что требует средств, вместе с картой будет вынесено на бюджетные слушания в феврале.',
          {
            quote: 'Взрослый смотрит на дорогу и видит дорогу. Дети показали мне, где их не видит водитель автобуса.',
            speaker: 'Нургуль Асанбекова',
            role: 'участковый инспектор в Нарыне',
          },
          'Обходы проводились в рамках проекта по [взаимодействию милиции с населением в Кыргызстане](project:community-policing-in-kyrgyzstan): центры профилактики в четырёх областях планируют работу вместе с жителями. После каникул свои карты по той же четырёхстраничной инструкции составят школы Кочкора и Ат-Башы.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2025-12-12',
    issuers: ['documentation-centre-in-prague'],
    fields: ['conflict-prevention-and-resolution'],
    countries: { place: ['CZ'], mentioned: ['FI', 'IT'] },
    image: 'archive-shelves',
    editions: {
      en: {
        slug: 'prague-reading-room-carbon-copies-of-1973',
        title: 'Carbon copies, coffee stains and a missing comma: a week in the reading room in Prague',
        lead: 'Researchers who come to the Documentation Centre expect treaties. What they find first is the paper trail of people trying to agree on the next sentence.',
        body: [
          'The reading room seats eight. On a Tuesday in November three places are taken: a doctoral student from Turku, a retired interpreter who is writing down what she remembers, and a schoolteacher from Bergamo with a list of forty questions from his class.',
          'The student is working through the informal papers of 1973 to 1975, the years before the first [Summit](structure:summit). Most are carbon copies, some so faint that she photographs them under slanting light. She has followed a single comma through eleven drafts. It vanished in the Russian version, returned in the French one, and was finally replaced by the word “and”.',
          { heading: 'What may be seen' },
          'Papers that are open to the public can be read by anybody who books a place. Residents – about a dozen a year – also get a desk, help with finding aids and, if they wish, an hour with colleagues who remember why a file bears the name it bears.',
          'The teacher leaves with copies of six documents and one discovery: nobody in 1973 was sure that there would be a second meeting. His pupils, he says, will like that better than the result.',
          'Applications for residences in 2026 are open until the end of January.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2025-12-03',
    issuers: ['chairpersonship', 'ministerial-council'],
    fields: [],
    countries: { about: ['FI'], place: ['AT'] },
    meeting: 'ministerial-council-2025',
    image: 'conference-palace',
    editions: {
      en: {
        slug: 'vienna-ministerial-council-2025-media-arrangements',
        title: 'Ministerial Council in Vienna: last-minute information for accredited journalists',
        lead: 'Doors of the Hofburg open to media at 7.00 on Thursday, 4 December. Access is through the entrance on Heldenplatz only.',
        dateline: 'Vienna',
        body: [
          'The 32nd meeting of the [Ministerial Council](series:ministerial-council-meetings) closes Finland’s year in the chair. Journalists who have received a confirmation can collect their badge today until 20.00 and on both days of the meeting from 6.45, on presentation of an identity document.',
          {
            list: [
              'Opening session: open to pool cameras and photographers; sound and pictures on the host broadcaster’s feed and the public web stream',
              'Work places: 180 desks on the first floor, wired network, sockets under every second seat',
              'Interpretation: English, French, German, Italian, Russian and Spanish on channels 1 to 6',
              'Radio booths: four, to be booked at the desk in slots of 20 minutes',
              'Press conferences: times are posted on the screens in the media centre an hour ahead',
            ],
          },
          'Vehicles with satellite equipment must be in place by 6.00 on Thursday and cannot be moved until the evening. Tram line 1 and underground line U3 stop within five minutes’ walk; there is no public parking.',
          'Documents are published in the meeting’s folder as soon as they have been distributed to delegations.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2025-11-25',
    issuers: [
      'gender-issues-programme',
      'odihr',
      'representative-on-freedom-of-the-media',
      'high-commissioner-on-national-minorities',
    ],
    fields: ['gender-equality', 'human-rights'],
    countries: {},
    editions: {
      en: {
        slug: 'elimination-violence-against-women-day-2025-shelters-online-abuse',
        title:
          'International Day for the Elimination of Violence against Women: joint call for reliable data and steady funding',
        lead: 'Three institutions and the Secretariat’s Gender Issues Programme issue the following joint statement at the start of the sixteen days of activism.',
        dateline: 'Vienna/Warsaw/The Hague',
        body: [
          'Violence against women is among the most widespread human rights violations and among the least recorded. Where police, courts and social services each keep their own figures, a woman who asks all three for help may appear as three cases or as none.',
          'We encourage participating States to agree on one set of definitions, to publish what they count at least once a year, and to break the figures down so that women with disabilities, women from minorities and rural women are not lost in the average.',
          'Shelters and helplines need money that does not end with the calendar year. A service that must reapply every spring spends its winter writing instead of answering the telephone.',
          'Abuse that takes place on a screen belongs in the same picture. Women reporters, councillors and campaigners describe threats that are meant to make them stop speaking; where this succeeds, everybody else loses a voice as well. Training for investigators should cover how such evidence is preserved.',
          'Our offices stand ready to review draft laws, to train and to bring together those who do this work every day.',
        ],
      },
      fr: {
        slug: 'journee-elimination-violence-femmes-2025-declaration',
        title:
          'Élimination de la violence à l’égard des femmes : appel commun à des données fiables et à des moyens durables',
        lead: 'Trois institutions et le Programme pour les questions de genre du Secrétariat publient la déclaration conjointe suivante à l’ouverture des seize jours d’activisme.',
        dateline: 'Vienne/Varsovie/La Haye',
        body: [
          'La violence à l’égard des femmes figure parmi les violations des droits de l’homme les plus répandues et les moins bien recensées. Lorsque la police, les tribunaux et les services sociaux tiennent chacun leurs propres chiffres, une femme qui s’adresse aux trois peut apparaître comme trois cas, ou comme aucun.',
          'Nous encourageons les États participants à s’entendre sur des définitions communes, à publier leurs données au moins une fois par an et à les ventiler de sorte que les femmes handicapées, celles issues de minorités et celles des zones rurales ne disparaissent pas dans la moyenne.',
          'Les refuges et les lignes d’écoute ont besoin de moyens qui ne s’arrêtent pas au 31 décembre. Un service qui doit renouveler sa demande chaque printemps passe l’hiver à écrire au lieu de répondre au téléphone.',
          'Les violences commises derrière un écran relèvent du même tableau. Des journalistes, des conseillères municipales et des militantes décrivent des menaces destinées à les faire taire ; quand elles y parviennent, c’est une voix de moins pour tous. La formation des enquêteurs devrait traiter de la conservation de ces preuves.',
          'Nos bureaux se tiennent prêts à examiner des projets de loi, à former et à réunir celles et ceux qui font ce travail au quotidien.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-11-20',
    issuers: ['mission-to-skopje'],
    fields: ['education', 'national-minority-issues'],
    countries: { about: ['MK'], place: ['MK'], donor: ['CH', 'NO'] },
    project: 'inclusive-schools-in-north-macedonia',
    image: 'classroom',
    editions: {
      en: {
        slug: 'tetovo-gostivar-paired-classes-one-laboratory',
        title: 'Paired classes in Tetovo and Gostivar start their second year of bilingual science lessons',
        lead: 'Twenty-four pairs of classes from Macedonian- and Albanian-language schools will share science lessons once a fortnight until June.',
        body: [
          'Last year there were nine pairs, and a waiting list that surprised the organizers. The idea is deliberately small: pupils who follow the same curriculum in different languages carry out one experiment together, write it up in both languages and keep a common notebook.',
          'Teachers prepared for the second round at a workshop of the OSCE Mission to Skopje on 17 and 18 November. They exchanged lesson plans, tested a box of equipment that fits under a desk and discussed what to do when a group falls silent because nobody wants to make the first mistake in the other language.',
          {
            quote:
              'Nobody argues about whose word for litmus is right when the paper has just turned blue. They want to know why.',
            speaker: 'Biljana Stojkovska',
            role: 'chemistry teacher in Gostivar',
          },
          'An evaluation by the Faculty of Pedagogy found that pupils in paired classes were twice as likely to have visited a classmate from the other school at home. It also recommends longer sessions: forty minutes, the authors write, is one experiment and no conversation.',
          'The classes form part of the project [Inclusive schools in North Macedonia](project:inclusive-schools-in-north-macedonia).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-11-14',
    issuers: ['centre-in-ashgabat'],
    fields: ['connectivity-and-trade', 'customs-co-operation'],
    countries: { about: ['TM'], place: ['TM'], partner: ['AZ', 'KZ'], donor: ['DE', 'IT'] },
    project: 'green-ports-and-connectivity',
    editions: {
      en: {
        slug: 'turkmenbashi-caspian-ports-one-cargo-form',
        title: 'Three Caspian ports compare the papers that travel with a container',
        lead: 'Customs officers and port managers from Aktau, Baku and Türkmenbaşy found 61 fields that a shipper fills in more than once – and proposed to drop 38 of them.',
        body: [
          'The comparison took two days and a long table. Each port laid out every form needed between the arrival of a lorry at the gate and the departure of the ferry. Coloured thread linked boxes that ask for the same thing. By the first evening the table could hardly be seen.',
          'Some repetitions have good reasons; weights, for example, are checked at both ends because rail and sea count them differently. Others had simply survived the fax machine.',
          {
            table: {
              caption: 'Fields in cargo forms before and after the proposal',
              head: ['Port', 'Today', 'Proposed'],
              rows: [
                ['Aktau', '112', '74'],
                ['Baku', '97', '69'],
                ['Türkmenbaşy', '118', '78'],
              ],
            },
          },
          'A joint working group will test the shorter set on the Baku–Türkmenbaşy line from February, in parallel with the old papers. The OSCE Centre in Ashgabat provides an editor for the three language versions; the [green ports project](project:green-ports-and-connectivity) pays for the software.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2025-11-06',
    issuers: ['mission-to-bosnia-and-herzegovina', 'transnational-threats-department'],
    fields: ['cyber-ict-security'],
    countries: { about: ['BA'], place: ['BA'], partner: ['AL', 'ME', 'MK', 'SI'], donor: ['KR', 'GB'] },
    project: 'cyber-confidence-building',
    image: 'data-centre',
    editions: {
      en: {
        slug: 'sarajevo-cyber-exercise-water-utility-response-teams',
        title: 'Response teams from five countries rehearse a cyber incident at a water utility',
        lead: 'For two days in Sarajevo, a fictitious waterworks lost control of its pumps while engineers, lawyers and press officers learned to work from one list.',
        dateline: 'Sarajevo',
        body: [
          'Forty-four specialists from Albania, Bosnia and Herzegovina, Montenegro, North Macedonia and Slovenia took part in the exercise, which the OSCE Mission to Bosnia and Herzegovina and the Secretariat’s Transnational Threats Department held on 4 and 5 November.',
          'Computer emergency response teams worked in one room, the utility’s crisis staff in another, and a mock newsroom in a third. Every half hour the scenario moved on: a pump stopped, an invoice system failed, a rumour about the quality of the water began to circulate. Teams had to decide whom to inform, in which order, and what could be said in public.',
          'Observers noted that technical findings travelled quickly between the teams, while the step from the engineer to the spokesperson took more than an hour on the first day and eleven minutes on the second.',
          'Each country now has a two-page sheet of contacts and thresholds, to be checked twice a year. The exercise contributes to the confidence-building measures for [cyber/ICT security](field:cyber-ict-security) and was financed by the Republic of Korea and the United Kingdom.',
        ],
      },
      de: {
        slug: 'sarajevo-cyberuebung-wasserwerk-krisenteams',
        title: 'Teams aus fünf Ländern proben den Cybervorfall in einem Wasserwerk',
        lead: 'Zwei Tage lang verlor in Sarajevo ein erfundenes Wasserwerk die Kontrolle über seine Pumpen, während Ingenieure, Juristinnen und Pressestellen lernten, mit einer gemeinsamen Liste zu arbeiten.',
        dateline: 'Sarajevo',
        body: [
          '44 Fachleute aus Albanien, Bosnien und Herzegowina, Montenegro, Nordmazedonien und Slowenien nahmen an der Übung teil, die die OSZE-Mission in Bosnien und Herzegowina und die Abteilung Grenzüberschreitende Bedrohungen des Sekretariats am 4. und 5. November abhielten.',
          'Die Computer-Notfallteams saßen in einem Raum, der Krisenstab des Wasserwerks im zweiten, eine gespielte Redaktion im dritten. Jede halbe Stunde ging das Szenario einen Schritt weiter: Eine Pumpe blieb stehen, die Rechnungssoftware fiel aus, ein Gerücht über die Wasserqualität machte die Runde. Zu entscheiden war, wer in welcher Reihenfolge verständigt wird und was öffentlich gesagt werden kann.',
          'Technische Befunde wanderten rasch von Team zu Team, hielten die Beobachter fest. Vom Ingenieur zur Pressesprecherin dauerte es dagegen am ersten Tag über eine Stunde, am zweiten noch elf Minuten.',
          'Jedes Land verfügt nun über zwei Seiten mit Kontakten und Schwellenwerten, die zweimal im Jahr überprüft werden. Die Übung gehört zu den vertrauensbildenden Maßnahmen im Bereich [Cyber-/IKT-Sicherheit](field:cyber-ict-security) und wurde von der Republik Korea und dem Vereinigten Königreich finanziert.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-10-30',
    issuers: ['transnational-threats-department', 'project-co-ordinator-in-uzbekistan'],
    fields: ['border-management', 'countering-terrorism', 'combating-trafficking-in-human-beings'],
    countries: { about: ['UZ'], place: ['UZ'], donor: ['DE', 'SE', 'US'], mentioned: ['AF', 'TJ'] },
    project: 'resilience-of-uzbekistan-to-cross-border-challenges',
    image: 'border-post',
    editions: {
      en: {
        slug: 'termez-mobile-training-team-forged-documents-river-port',
        title: 'At the river port of Termez, Uzbek trainers teach colleagues to read a forged passport in daylight',
        lead: 'Twenty-one border and customs officers completed a five-day course given entirely by members of Uzbekistan’s National Mobile Training Team.',
        body: [
          'There was no laboratory. Officers worked with what a checkpoint has: a hand lens, an ultraviolet torch, a window facing south. On the last day each of them examined sixty travel documents, nine of which had been altered by the trainers the week before. The best result was nine out of nine, the average seven.',
          'A second part of the course dealt with interviews. Actors from the Termez drama theatre played travellers with plausible and less plausible stories, among them two young women whose papers were in order and whose answers had been learned by heart. Officers practised how to separate travellers who arrive together and whom to call when they suspect [trafficking in human beings](field:combating-trafficking-in-human-beings).',
          'The port handles freight bound for Afghanistan and has doubled its lanes since last year. Two instructors from Tajikistan attended as guests, with a view to a joint session in spring.',
          'The course is part of a project on the [resilience of Uzbekistan to cross-border challenges](project:resilience-of-uzbekistan-to-cross-border-challenges), funded by Germany, Sweden and the United States of America.',
        ],
      },
      ru: {
        slug: 'termez-mobilnaya-gruppa-poddelnye-pasporta-rechnoy-port',
        title:
          'В речном порту Термеза узбекские инструкторы учат коллег распознавать поддельный паспорт при дневном свете',
        lead: 'Двадцать один сотрудник пограничной и таможенной служб завершил пятидневный курс, который полностью провели члены Национальной мобильной учебной группы Узбекистана.',
        body: [
          'Лаборатории не было. Офицеры работали тем, что есть на любом пункте пропуска: лупой, ультрафиолетовым фонариком и окном на южную сторону. В последний день каждый проверил шестьдесят проездных документов, девять из которых инструкторы изменили неделей раньше. Лучший результат – девять из девяти, средний – семь.',
          'Вторая часть курса была посвящена опросу. Актёры Термезского драматического театра играли путешественников с более и менее правдоподобными историями, в том числе двух девушек, у которых документы были в порядке, а ответы выучены наизусть. Слушатели отрабатывали, как опрашивать порознь тех, кто приехал вместе, и кому сообщать при подозрении на [торговлю людьми](field:combating-trafficking-in-human-beings).',
          'Через порт идут грузы в Афганистан; по сравнению с прошлым годом число полос здесь удвоилось. В качестве гостей присутствовали два инструктора из Таджикистана: весной планируется совместное занятие.',
          'Курс проведён в рамках проекта по [повышению устойчивости Узбекистана к трансграничным вызовам](project:resilience-of-uzbekistan-to-cross-border-challenges), который финансируют Германия, Соединённые Штаты Америки и Швеция.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-10-22',
    issuers: ['mission-to-montenegro'],
    fields: ['media-literacy', 'youth', 'media-freedom-and-development'],
    countries: { about: ['ME'], place: ['ME'], partner: ['RS', 'AL'] },
    project: 'media-literacy-in-south-eastern-europe',
    editions: {
      en: {
        slug: 'niksic-student-fact-desk-three-weeks',
        title: 'Students in Nikšić ran a fact desk for three weeks. Here is what they were asked',
        lead: 'A table in the hall of the Faculty of Philosophy, two laptops and a sign saying “Bring us something you are not sure about” drew 212 questions.',
        body: [
          'Nineteen students of journalism and history took turns at the desk, supported by the OSCE Mission to Montenegro and lecturers from Belgrade and Shkodër. They promised an answer within two days, with sources, and kept the promise in all but fourteen cases.',
          {
            list: [
              'Health and food: 71 questions, from olive oil to vitamins',
              'Pictures said to show local events: 48, more than half taken elsewhere',
              'Scholarships and jobs abroad: 39, including eleven advertisements that led nowhere',
              'Historical quotations: 22, almost all invented',
              'Everything else: 32',
            ],
          },
          'Visitors were not asked for their names, only whether the answer had changed their mind. A third said yes, a third said no, and a third said that they would now have a second look before forwarding.',
          'Two secondary schools have asked to copy the desk. The instructions, on a single sheet, are available in Montenegrin, Serbian and Albanian as part of the regional work on [media literacy](field:media-literacy).',
        ],
      },
    },
  },
  {
    kind: 'daily-report',
    issuedOn: '2025-10-17',
    issuers: ['odihr'],
    fields: ['election-observation'],
    countries: { about: ['MK'], place: ['MK'] },
    editions: {
      en: {
        slug: 'odihr-media-note-north-macedonia-local-elections-17-october-2025',
        title: 'Election observation in North Macedonia: note for the media, 17 October 2025',
        lead: 'Briefing of short-term observers has ended; teams leave Skopje for their areas on Saturday morning.',
        dateline: 'Skopje',
        body: [
          'Deployment: observers received their maps, vehicles and telephones today. Teams bound for Ohrid, Debar and Strumica start at 7.00, all others at 9.00. Each will meet the long-term observers of its area before the evening.',
          'Weather: rain in the west, with possible fog on the pass between Gostivar and Kičevo. Two teams will take the longer road.',
          'Media work: long-term observers may explain their role and the method of observation. They do not comment on findings before the preliminary statement. Requests for interviews with the mission’s spokesperson are answered daily from 9.00 to 18.00.',
          'Filming: journalists are welcome to accompany a team on election day up to the entrance of a polling station. A list of six teams that have agreed, with starting points and languages, can be had from the media desk until 16.00 on Saturday.',
          'The next note follows on Saturday evening. Background on the method is given under [election observation](field:election-observation).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-10-09',
    issuers: ['high-commissioner-on-national-minorities'],
    fields: ['national-minority-issues', 'education'],
    countries: { about: ['KG'], place: ['KG'], partner: ['KZ', 'UZ'], donor: ['NL', 'LI'] },
    image: 'village-street',
    editions: {
      en: {
        slug: 'uzgen-multilingual-kindergarten-teachers',
        title: 'Kindergarten teachers in Uzgen learn how to run a morning in two languages',
        lead: 'The teacher training college in Uzgen, Osh region, has opened a one-year course in multilingual pre-school education, the first of its kind in southern Kyrgyzstan.',
        body: [
          'Thirty-two teachers enrolled, most of them from villages where Kyrgyz, Uzbek and Russian are heard in the same street. They keep their jobs and come to the college every second Saturday; in between, a mentor sits in on their groups.',
          'Lecturers from Almaty and Tashkent helped to write the programme. It says little about theory in the first term and much about songs, queues, meals and quarrels, the moments in which small children actually pick up words.',
          'According to the college, demand comes from parents. Families want their children to start school with a sound knowledge of the State language without losing the one spoken at home, and they have noticed that a good kindergarten can do both.',
          'The Office of the High Commissioner on National Minorities has advised the ministry on multilingual education for more than a decade. Materials from the course will be published without charge in spring, in the three languages and with sheet music.',
        ],
      },
    },
  },
  {
    kind: 'speech',
    issuedOn: '2025-10-02',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['climate-and-security', 'water-management'],
    countries: { place: ['IT'], mentioned: ['AT', 'CH', 'TJ'] },
    image: 'mountain-pass',
    editions: {
      en: {
        slug: 'bolzano-remarks-mountain-water-shared-early',
        title: 'What the valley needs to know: remarks at a workshop on mountain water in Bolzano/Bozen',
        lead: 'Delivered on behalf of the Office of the Co-ordinator of OSCE Economic and Environmental Activities at the opening of a workshop with water authorities from the Alps and Central Asia.',
        body: [
          'Ladies and gentlemen, in this city one does not have to explain what a mountain is. It may still be worth saying what it is for. It keeps water until summer. For some thousands of years it has done so without being asked, and we have built our farms, our turbines and in a few places our borders on the assumption that it would go on.',
          'Hydrologists tell us that the store is shrinking and that its door opens earlier. The people who feel this first are not in this room. They are a dam keeper in a side valley, a farmer with the last field on the canal, the woman who decides on which day the village fills its tank.',
          'Security, for them, means knowing in time. We have looked at nine basins in which upstream and downstream belong to different States. In six of them, measurements are exchanged once a month; in two, once a year. In all nine, a telephone call would be possible within the hour.',
          'Let me therefore ask one thing of this workshop. Leave aside, for two days, who owns the water. Ask who has the figure, who needs it, and what stands between them. Colleagues from Khorog have brought their forms, colleagues from Chur and Innsbruck theirs. Put them side by side.',
          'Thank you, and I wish you two productive days.',
        ],
      },
      it: {
        slug: 'bolzano-intervento-acqua-di-montagna',
        title: 'Che cosa deve sapere la valle: intervento a un seminario sull’acqua di montagna a Bolzano',
        lead: 'Testo letto a nome dell’Ufficio del Coordinatore delle attività economiche e ambientali dell’OSCE all’apertura di un seminario con le autorità idriche delle Alpi e dell’Asia centrale.',
        body: [
          'Signore e signori, in questa città non occorre spiegare che cosa sia una montagna. Vale forse la pena di dire a che cosa serve: conserva l’acqua fino all’estate. Lo fa da qualche migliaio d’anni senza che nessuno glielo chieda, e su questa certezza abbiamo costruito campi, turbine e, in qualche luogo, confini.',
          'Gli idrologi ci dicono che la riserva si restringe e che la sua porta si apre prima. Chi se ne accorge per primo non è in questa sala: è il guardiano di una diga in una valle laterale, il contadino con l’ultimo campo lungo il canale, la donna che decide in quale giorno il villaggio riempie la cisterna.',
          'Per loro sicurezza vuol dire sapere in tempo. Abbiamo esaminato nove bacini in cui monte e valle appartengono a Stati diversi. In sei le misure si scambiano una volta al mese, in due una volta all’anno. In tutti e nove basterebbe una telefonata entro un’ora.',
          'Chiedo dunque una sola cosa a questo seminario. Per due giorni lasciate da parte di chi sia l’acqua. Domandatevi chi possiede il dato, a chi serve e che cosa sta in mezzo. I colleghi di Khorog hanno portato i loro moduli, quelli di Coira e di Innsbruck i propri: metteteli uno accanto all’altro.',
          'Vi ringrazio e vi auguro due giornate proficue.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2025-09-25',
    issuers: ['odihr', 'parliamentary-assembly'],
    fields: ['election-observation', 'democratization'],
    countries: { about: ['MD'], place: ['MD'] },
    image: 'ballot-box',
    editions: {
      en: {
        slug: 'chisinau-observers-press-conference-parliamentary-elections-2025',
        title: 'Observers of Moldova’s parliamentary elections to present preliminary conclusions in Chişinău',
        lead: 'The press conference takes place on Monday, 29 September, the day after the vote. It is open to all media representatives with a press card.',
        dateline: 'Chişinău',
        body: [
          'The joint mission will publish its statement of preliminary findings and conclusions at the beginning of the press conference, in English, Romanian and Russian. The English text alone is authoritative.',
          {
            list: [
              'Venue and time are given in the confirmation that is sent on registration; doors open 45 minutes earlier',
              'Registration: by e-mail to the mission’s media desk, until Sunday at 18.00; late arrivals are admitted while seats last',
              'Interpretation: Romanian, Russian and English; headsets against a document',
              'Live picture: free feed for broadcasters, stream for everybody else',
            ],
          },
          'On election day, several teams can be filmed as they leave for the polling stations. The number of places is limited, and pictures inside require the consent of the station’s chairperson under national rules.',
          'Long-term observers have been in the country since August; short-term observers join them from today. Their work follows a published method that is the same in every [participating State](field:elections).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-09-24',
    issuers: ['centre-in-ashgabat'],
    fields: ['environmental-activities', 'water-management'],
    countries: { about: ['TM'], place: ['TM'], mentioned: ['UZ'] },
    editions: {
      ru: {
        slug: 'dashoguz-kollektory-karta-solenyh-vod',
        title: 'Гидротехники Дашогуза составили карту соленых вод',
        lead: 'За сезон двенадцать молодых специалистов измерили минерализацию в сорока коллекторах и впервые свели данные в одну таблицу.',
        body: [
          'Прибор помещается в кармане, а измерение занимает минуту. Дольше всего приходилось ехать: между крайними точками маршрута – сто восемьдесят километров. Каждую воду проверяли трижды, в апреле, июле и сентябре, потому что соленость меняется вместе с поливом.',
          'Курс по отбору проб и обработке данных провел Центр ОБСЕ в Ашхабаде вместе с областным управлением водного хозяйства. Занятия шли на туркменском и русском языках. Методику взяли у коллег из [Узбекистана](country:UZ), чтобы цифры по обе стороны границы можно было сравнивать.',
          'Таблица уже пригодилась. Два хозяйства отказались от посева риса на участках, куда поступает самая соленая вода, и перейдут на сорго. Зимой специалисты подготовят памятку для мирабов, а весной измерения продолжатся.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-09-17',
    issuers: ['conflict-prevention-centre'],
    fields: ['arms-control', 'women-peace-and-security'],
    countries: { about: ['UA'], place: ['AT'], donor: ['AT', 'CH', 'FI'], partner: ['UA'] },
    project: 'humanitarian-demining-support',
    image: 'training-ground',
    editions: {
      en: {
        slug: 'women-team-leaders-demining-course-lower-austria',
        title: 'Fourteen Ukrainian women complete a course for leaders of humanitarian demining teams',
        lead: 'Three weeks on an Austrian training ground ended with an examination in the rain and a pass mark for everyone.',
        body: [
          'The participants came from four non-governmental and three State operators. All had at least a year’s experience as deminers; none had led a team. The course therefore left detectors to the second week and began with planning: how to divide a field into lanes, how long a person can concentrate, when to stop.',
          'One module was devoted to the talk at the garden fence. Before a team begins its work, somebody has to ask farmers where they have walked, what they have found and what they have moved. Trainees practised the conversation with volunteers from a neighbouring village who had been told to be in a hurry.',
          {
            quote:
              'You can lend someone a detector. You cannot lend them the right to say “we go home now”. That one has to be learned.',
            speaker: 'Oksana Lytvyn',
            role: 'team leader with a survey operator in Mykolaiv region',
          },
          'Graduates will lead teams of six from October, with a mentor on call. The course was held under the [humanitarian demining support project](project:humanitarian-demining-support) with contributions from Austria, Finland and Switzerland.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-09-11',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['economic-activities', 'environmental-activities', 'water-management', 'climate-and-security'],
    countries: { place: ['CZ'], mentioned: ['FI', 'MN', 'KZ'] },
    meeting: 'economic-and-environmental-forum-2025',
    editions: {
      en: {
        slug: 'prague-forum-2025-insurance-lakes-and-lorry-queues',
        title: 'From lorry queues to lake levels: two days of plain questions at the Forum in Prague',
        lead: 'Delegates, insurers, railway planners and hydrologists met for the concluding meeting of this year’s Economic and Environmental Forum.',
        body: [
          'The liveliest session had the driest title. Under “data for decisions” a logistics company from Tampere showed how long lorries wait at nineteen border crossings, hour by hour; a river commission followed with the same kind of chart for reservoirs. Both asked governments to publish figures that exist already.',
          {
            table: {
              caption: 'Sessions by interest, from the organizers’ count at the door',
              head: ['Session', 'Speakers', 'In the room'],
              rows: [
                ['Waiting times at borders', '5', '164'],
                ['Lakes and reservoirs in dry years', '6', '151'],
                ['Insurance against natural hazards', '4', '118'],
                ['Women in the energy professions', '5', '132'],
              ],
            },
          },
          'Mongolia and Kazakhstan presented a joint note on dust storms, which stop trains as surely as snow does. Their meteorological services have exchanged warnings since spring and invited neighbours to join.',
          'The Finnish Chairpersonship closed the [Forum](series:economic-and-environmental-forum) with a list of fourteen suggestions received from the floor. It has no formal status; the authors hope that it will be read before the winter.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2025-09-03',
    issuers: ['mission-to-moldova'],
    fields: ['small-arms-and-light-weapons', 'reform-and-co-operation-in-the-security-sector'],
    countries: { about: ['MD'], place: ['MD'], donor: ['DE', 'GB', 'US'] },
    project: 'safe-stockpiles-in-moldova',
    image: 'small-arms-cabinet',
    editions: {
      en: {
        slug: 'balti-brigade-electronic-weapons-register',
        title: 'Brigade in Bălţi replaces its paper weapons ledger with an electronic register',
        lead: 'Every small arm in the brigade’s stores now has an entry that can be found in seconds. The old ledgers, kept since 1992, fill four shelves.',
        dateline: 'Chişinău',
        body: [
          'Armourers spent the summer checking serial numbers one by one. About two per cent of the entries in the books did not match the metal: a digit had been misread, a letter written in the wrong alphabet. All differences were explained before the register went into use on 1 September.',
          'The software was adapted by programmers at the Technical University in Chişinău and runs without a connection to the internet. Six officers have been trained to administer it, thirty to use it. Whoever takes a weapon out signs on a screen and on paper until the end of the year, after which paper becomes the reserve.',
          'Bălţi is the third garrison to change over under the project [Safe stockpiles in Moldova](project:safe-stockpiles-in-moldova). Stores were first given new doors, lighting and alarms; records come last, because a good list of an insecure room is of limited use.',
          'Germany, the United Kingdom and the United States of America fund the work.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2025-08-28',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['disaster-risk-reduction', 'climate-and-security'],
    countries: { about: ['AM'], place: ['AM'], partner: ['GE'], donor: ['AD', 'CH'] },
    project: 'wildfire-preparedness-in-the-south-caucasus',
    image: 'fire-lookout',
    editions: {
      en: {
        slug: 'lori-fire-lookout-two-rangers-one-radio',
        title: 'Two rangers, one radio and a hundred square kilometres of forest',
        lead: 'Above the gorge of the Debed, a wooden tower that stood empty for twenty years has a crew again. We spent a day with them.',
        body: [
          'The stairs have 96 steps. Hasmik Yeranosyan, who works for the forest service of Lori region, climbs them at six in the morning with a thermos, a compass and a notebook with squared paper. Her colleague comes up at noon. Between them they look at the same ridges until the sun goes down.',
          'Most of what rises from the forest is not smoke. It is mist, dust from a quarry, a shepherd’s breakfast. The art, Hasmik explains, lies in waiting exactly long enough: after two minutes mist has changed its shape, and after three minutes smoke has changed its colour.',
          { image: 'observation-tower' },
          'On the table lies a disc with degrees and a sight. The next tower, across the border in Georgia, has the same one. When both crews report a bearing, the duty officer draws two lines on the map, and where they cross somebody starts an engine. A joint drill in July took nineteen minutes from the first call to the first hose.',
          'Cameras are coming as well; one is being tested on a mast nearby. Hasmik does not mind. “It can look at the whole valley at once,” she says. “But it does not know which shepherd gets up late.”',
          'The towers were repaired and linked within the project on [wildfire preparedness in the South Caucasus](project:wildfire-preparedness-in-the-south-caucasus).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-08-12',
    issuers: ['opportunities-for-youth', 'chairpersonship'],
    fields: ['youth', 'conflict-prevention-and-resolution'],
    countries: { about: ['FI'], place: ['FI'], mentioned: ['IS', 'AZ', 'TR'] },
    project: 'young-mediators-network',
    image: 'round-table',
    editions: {
      en: {
        slug: 'tampere-young-mediators-silent-negotiation',
        title: 'Young mediators meet in Tampere and begin with an hour of silence',
        lead: 'Thirty-six members of the network, aged 19 to 29, spent International Youth Day on the shore of Lake Näsijärvi with a case, a clock and very few words.',
        body: [
          'The exercise is an old one, the organizers admit. Two groups divide a resource without speaking, by moving counters on a table. Observers then ask each player what the others wanted. In Tampere, the guesses were wrong more often than right, and the talk that followed lasted until midnight.',
          'Later days were noisier. Practitioners from Reykjavík, Baku and Ankara described cases from schools, housing estates and fishing co-operatives. Participants rewrote an agreement that had failed because nobody had said who would open the gate in the morning.',
          'The meeting was held by the Finnish Chairpersonship and the Secretariat’s Opportunities for Youth team. It is the network’s first in the north; the next practice week will take place in Central Asia.',
          'Applications for the [network](project:young-mediators-network) open twice a year. No degree is needed, but one letter from somebody who has seen the applicant listen.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2025-07-28',
    issuers: ['chairpersonship', 'office-of-the-secretary-general'],
    fields: ['conflict-prevention-and-resolution'],
    countries: { about: ['FI'], place: ['FI'] },
    image: 'row-of-flags',
    editions: {
      en: {
        slug: 'helsinki-final-act-fiftieth-anniversary-media-programme',
        title:
          'Fifty years of the Helsinki Final Act: programme for journalists on 31 July, with access to Finlandia Hall, times for pictures, an exhibition of the original working papers and a walk through the city of 1975',
        lead: 'Accredited media are invited to Finlandia Hall from 8.00. The main hall is closed to cameras without a pool badge.',
        dateline: 'Helsinki',
        body: [
          'The conference marks the signing of the Final Act on 1 August 1975. Speeches in the main hall can be followed on the public stream and on screens in the media centre.',
          { heading: 'Programme beside the conference', level: 3 },
          {
            list: [
              '8.30 – Pictures of the empty hall (photographers only, 15 minutes)',
              '10.00 and 14.00 – Guided tour of the exhibition of working papers lent by the Documentation Centre in Prague',
              '12.15 – Background talk on how the text was translated into six languages (in English and French)',
              '16.30 – Walk with a city historian from the railway station to the harbour; meeting point at the main steps',
            ],
            ordered: true,
          },
          'Work places, showers for those who arrive by night train and a quiet room are in the east wing. Bags larger than cabin luggage cannot be stored.',
          'Archive film from 1975 is available to broadcasters free of charge; please order by noon on Wednesday.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-07-17',
    issuers: ['mission-in-kosovo'],
    fields: ['national-minority-issues', 'good-governance'],
    countries: { donor: ['NL'] },
    editions: {
      en: {
        slug: 'kosovo-public-libraries-bilingual-catalogue',
        title: 'Seven public libraries in Kosovo put their catalogues online in two languages',
        lead: 'Readers can now search 214,000 titles in Albanian and Serbian from home, and see which shelf a book is on before they set out.',
        body: [
          'Librarians from Gjilan/Gnjilane, Gračanica/Graçanicë, Kamenica/Kamenicë, Mitrovica/Mitrovicë, Peja/Peć, Prizren and Štrpce/Shtërpcë agreed on common rules for spelling names, the part of the work that took longest. An author whose name appears in two alphabets and three spellings now leads to one entry.',
          'Volunteers copied 60,000 cards that existed only on paper. In Prizren these included a drawer of books in Turkish, which will be added under its own heading in autumn.',
          'Loans between the seven libraries start in September with a van that runs every second Wednesday. The OSCE Mission in Kosovo supported the training of eighteen cataloguers and the translation of the search page; the Netherlands paid for scanners.',
          'Guides for visitors with impaired sight are being recorded by pupils of two schools.',
        ],
      },
      de: {
        slug: 'kosovo-oeffentliche-bibliotheken-zweisprachiger-katalog',
        title: 'Sieben öffentliche Bibliotheken im Kosovo stellen ihre Kataloge zweisprachig ins Netz',
        lead: 'Leserinnen und Leser können nun von zu Hause aus auf Albanisch und Serbisch in 214.000 Titeln suchen und sehen, in welchem Regal ein Buch steht, bevor sie sich auf den Weg machen.',
        body: [
          'Bibliothekarinnen und Bibliothekare aus Gjilan/Gnjilane, Gračanica/Graçanicë, Kamenica/Kamenicë, Mitrovica/Mitrovicë, Peja/Peć, Prizren und Štrpce/Shtërpcë einigten sich auf gemeinsame Regeln für die Schreibung von Namen, den langwierigsten Teil der Arbeit. Ein Autor, dessen Name in zwei Alphabeten und drei Schreibweisen vorkommt, führt nun zu einem einzigen Eintrag.',
          'Freiwillige übertrugen 60.000 Karten, die es nur auf Papier gab. In Prizren gehörte dazu eine Lade mit Büchern auf Türkisch, die im Herbst unter einer eigenen Überschrift hinzukommen.',
          'Im September beginnt die Fernleihe zwischen den sieben Bibliotheken, mit einem Lieferwagen, der jeden zweiten Mittwoch fährt. Die OSZE-Mission im Kosovo unterstützte die Schulung von achtzehn Katalogisierenden und die Übersetzung der Suchseite; die Niederlande bezahlten die Scanner.',
          'Hörführer für Besucher mit Sehbehinderung nehmen derzeit Schülerinnen und Schüler zweier Schulen auf.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-07-09',
    issuers: ['presence-in-albania'],
    fields: ['combating-trafficking-in-human-beings', 'policing'],
    countries: { about: ['AL'], place: ['AL'], partner: ['IT'] },
    project: 'ending-trafficking-in-supply-chains',
    editions: {
      en: {
        slug: 'durres-inspectors-summer-season-joint-visits',
        title: 'Labour inspectors and police officers in Durrës prepare joint visits for the summer season',
        lead: 'Hotels, laundries and fishing boats hire thousands of seasonal workers within weeks. Twenty-eight officials rehearsed how to visit them together.',
        body: [
          'The training simulated one visit three times. In the first round, inspectors and police each asked their own questions, and a waiter played by a drama student was interviewed four times in twenty minutes. In the third, one person asked and three listened.',
          'Participants worked from contracts, bank slips and photographs of dormitories that had been made up for the course. An adviser from Genoa explained how Italian ports check crew lists at weekends, when most changes occur.',
          {
            quote:
              'If he tells his story once and properly, we have a statement. If he tells it four times, we have four.',
            speaker: 'Arben Kola',
            role: 'labour inspector in Durrës',
          },
          'Visits start next week and will be evaluated in October. Findings about recruitment agencies are to feed into the work on [supply chains](project:ending-trafficking-in-supply-chains), since most companies meet such agencies before they meet the worker.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-07-03',
    issuers: ['parliamentary-assembly'],
    fields: ['good-governance', 'democratization'],
    countries: { place: ['PT'], mentioned: ['ES', 'SM'] },
    editions: {
      es: {
        slug: 'oporto-letrados-parlamentarios-seguimiento-resoluciones',
        title: 'Letrados parlamentarios comparan en Oporto cómo se sigue una resolución después de votada',
        lead: 'Al margen de la sesión anual de la Asamblea Parlamentaria, funcionarios de diecinueve parlamentos intercambiaron hojas de cálculo, plazos y alguna confesión.',
        body: [
          'La pregunta era sencilla: ¿qué ocurre con un texto el día después de su aprobación? En cinco de los parlamentos representados se envía al ministerio competente y se archiva. En ocho hay una persona encargada de pedir respuesta a los seis meses. En los demás depende de la memoria de un diputado.',
          'La secretaría de la delegación española mostró un tablero con tres colores; la de San Marino, un cuaderno de tapas duras que cumple la misma función desde 1996. Ambas herramientas despertaron interés.',
          {
            list: [
              'Nombrar a una persona responsable de cada resolución antes de la votación',
              'Fijar una sola fecha de revisión y publicarla',
              'Pedir al ministerio una respuesta de una página, no un informe',
            ],
          },
          'Las tres recomendaciones circularán entre las secretarías en otoño. No tienen carácter oficial y caben, como querían sus autores, en una tarjeta.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2025-06-26',
    issuers: ['forum-for-security-co-operation'],
    fields: ['confidence-and-security-building', 'reform-and-co-operation-in-the-security-sector'],
    countries: { place: ['AT'], mentioned: ['HU', 'SI'] },
    image: 'council-chamber',
    editions: {
      en: {
        slug: 'forum-security-co-operation-code-of-conduct-day-2025',
        title: 'Fourteenth discussion day on the Code of Conduct looks at military ombuds institutions',
        lead: 'Officers, parliamentary commissioners and scholars compared how soldiers in different countries can complain, to whom, and what happens next.',
        dateline: 'Vienna',
        body: [
          'The day, held at the Hofburg by the Forum for Security Co-operation, was devoted to the parts of the politico-military Code of Conduct that deal with the rights of armed forces personnel. Representatives of forty-one delegations took part; the sessions with guests from Ljubljana and Budapest were the best attended.',
          'Models differ widely. Some countries have a parliamentary commissioner for the armed forces, others a general ombuds office with a military section, a few an inspector inside the ministry. Speakers agreed on one observation: a soldier will use the office whose name is on the notice board.',
          'A paper handed out in the room lists what States report about this in their annual replies to the questionnaire. Nine describe a procedure in full, seventeen name an institution only.',
          'Delegations suggested adding a model answer to the reference guide, so that next year’s replies are easier to compare. The Forum’s support section will circulate a draft after the summer. Earlier discussions can be found under the [plenary meetings](series:plenary-meetings-of-the-forum-for-security-co-operation).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-06-18',
    issuers: ['programme-office-in-astana'],
    fields: ['preventing-violent-extremism', 'tolerance-and-non-discrimination'],
    countries: { about: ['KZ'], place: ['KZ'] },
    project: 'virtual-training-centre',
    editions: {
      en: {
        slug: 'aktau-librarians-social-workers-first-conversation',
        title: 'In Aktau, librarians and social workers learn how to begin a difficult conversation',
        lead: 'A two-day course on preventing violent extremism started from a simple finding: worried parents rarely go to an office, but they do go to the library.',
        body: [
          'Mangystau region has 74 public libraries. Many are the only heated public room in a settlement, and their staff are asked about everything from pensions to spelling. Twenty-five of them took part in the course, along with social workers and two school psychologists.',
          'Trainers used letters, anonymized and shortened, that parents had written to a helpline. Groups worked out a first answer, a second question and the moment at which to involve somebody else. There was a strict rule against diagnosis: participants were to describe what they had seen and nothing more.',
          'The OSCE Programme Office in Astana has prepared a folder with telephone numbers for each district, a reading list for teenagers and a page on what a librarian is not expected to do. The last of these was requested most often.',
          'Further courses follow in Atyrau and Aktobe. A short [e-learning version](project:virtual-training-centre) will be tried out in autumn.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2025-06-12',
    issuers: ['secretary-general', 'economic-and-environmental-activities-office'],
    fields: ['environmental-activities', 'conflict-prevention-and-resolution'],
    countries: {},
    editions: {
      en: {
        slug: 'statement-access-to-environmental-information-2025',
        title: 'Statement on access to environmental information as a matter of security',
        lead: 'Issued on the occasion of the yearly gathering of Aarhus Centres.',
        dateline: 'Vienna',
        body: [
          'People who can find out what is in their river are less likely to believe the worst about those who live upstream. This is the practical reason why access to environmental information belongs on the agenda of a security organization.',
          'More than sixty Aarhus Centres give citizens a place to ask. Last year they answered questions about tailings ponds, felling permits, noise, and the smell of a tannery. Where an answer was late, the usual cause was not refusal but a figure that one authority held and another needed.',
          'Participating States are encouraged to publish measurements as they are taken, in formats that can be read by machines and in the languages spoken along the river, and to include the centres in exercises for [disaster risk reduction](field:disaster-risk-reduction).',
          'Volunteers, librarians, hydrologists and municipal clerks keep these centres open. They deserve thanks, and rooms with a lease longer than a year.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-06-05',
    issuers: ['programme-office-in-dushanbe'],
    fields: ['water-management', 'gender-equality', 'climate-and-security'],
    countries: { about: ['TJ'], place: ['TJ'], partner: ['UZ'], donor: ['JP', 'NO'] },
    project: 'women-in-water-management',
    image: 'river-basin',
    editions: {
      en: {
        slug: 'kulob-women-water-users-associations-gauges',
        title: 'Women take the chair in six water users’ associations around Kulob',
        lead: 'They were elected after a winter of training in measuring, book-keeping and the art of closing a sluice gate while three neighbours are watching.',
        body: [
          'Irrigation in the Yakhsu valley is run by associations in which every household has a vote and, until recently, a man usually cast it. Many of those men work abroad from March to November. The fields remained, and so did the women who water them.',
          'The OSCE Programme Office in Dushanbe offered a course of ten Saturdays. Ninety-four women attended; colleagues from the Surkhandarya basin in Uzbekistan came for the sessions on gauges and on disputes. Each association then received a measuring rod, a tablet and a lockable box for cash.',
          'Since the elections in April, fees have been collected from 81 per cent of members, up from 55. Minutes are read aloud at the tea house and pinned to the door of the clinic.',
          'The project [Women in water management](project:women-in-water-management) is supported by Japan and Norway. A second group of associations, near Panj, has asked to join.',
        ],
      },
      ru: {
        slug: 'kulyab-zhenshchiny-assotsiatsii-vodopolzovateley',
        title: 'Женщины возглавили шесть ассоциаций водопользователей под Кулябом',
        lead: 'Их избрали после зимнего курса, на котором учили измерять расход воды, вести книги и закрывать шлюз на глазах у трёх соседей.',
        body: [
          'Орошением в долине Яхсу ведают ассоциации, где у каждого хозяйства один голос, и до недавних пор подавал его обычно мужчина. Многие из этих мужчин с марта по ноябрь работают за границей. Поля остались, остались и женщины, которые их поливают.',
          'Программный офис ОБСЕ в Душанбе предложил курс из десяти суббот. Его посещали 94 женщины; на занятия по гидропостам и разрешению споров приезжали коллеги из узбекского бассейна Сурхандарьи. Каждая ассоциация получила водомерную рейку, планшет и запирающуюся кассу.',
          'После апрельских выборов взносы платит 81 процент членов вместо прежних 55. Протоколы читают вслух в чайхане и вывешивают на двери медпункта.',
          'Проект [«Женщины в управлении водными ресурсами»](project:women-in-water-management) поддерживают Норвегия и Япония. Присоединиться просит ещё одна группа ассоциаций – под Пянджем.',
        ],
      },
    },
  },
  {
    kind: 'spot-report',
    issuedOn: '2025-05-28',
    issuers: ['mission-to-bosnia-and-herzegovina'],
    fields: ['disaster-risk-reduction'],
    countries: { about: ['BA'], place: ['BA'] },
    editions: {
      en: {
        slug: 'spot-report-una-high-water-bihac-office-28-may-2025',
        title: 'Spot report: field office in Bihać moves to upper floor as the Una rises',
        lead: 'Staff are safe. Visits are received at the municipal library from tomorrow.',
        dateline: 'Sarajevo',
        body: [
          'At 6.40 today the gauge at the old bridge in Bihać stood 40 centimetres above the level at which the town’s flood plan begins. Local civil protection had warned residents the evening before, and offices on the quay were cleared by 22.00.',
          'The Mission’s field office carried files and equipment from the ground floor to the second. Telephones work; the internet connection was restored at 9.15. One vehicle parked in the yard has been moved to higher ground.',
          'A round table planned for Thursday is postponed by a week. Persons with appointments will be received in the reading room of the library between 10.00 and 15.00 until further notice.',
          'Forecasters expect the water to fall from Friday. A further report will be issued only if the situation changes.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-05-22',
    issuers: ['mission-to-bosnia-and-herzegovina'],
    fields: ['judicial-reform'],
    countries: { about: ['BA'], place: ['BA'], partner: ['HR', 'LV'], donor: ['IE'] },
    project: 'judicial-training-in-bosnia-and-herzegovina',
    image: 'courtroom',
    editions: {
      en: {
        slug: 'mostar-tuzla-judges-digital-evidence-bench-card',
        title: 'Judges in Mostar and Tuzla test a bench card for digital evidence',
        lead: 'What must be on record before a message, a location or a photograph from a telephone is admitted? The answer fits on a folded sheet.',
        body: [
          'Sixty-two judges tried out the card between February and May, in real hearings and in two mock trials. It lists nine questions in the order in which they usually arise, from “Who extracted the data?” to “Can the defence open the file?”.',
          'Most said that the card saved time because the parties knew what was coming. Some missed a tenth question, about translations of messages written in dialect; it has been added.',
          {
            quote:
              'I do not need to know how the program works. I need to know which three things can go wrong with it.',
            speaker: 'Amra Hadžiselimović',
            role: 'judge at a cantonal court',
          },
          'Prosecutors from Zagreb and Riga contributed examples from their own courts. Both judicial training centres in Bosnia and Herzegovina will hand the card to all new judges from autumn, along with a recorded lecture of thirty minutes.',
          'It is one of five practical tools developed under the project on [judicial training](project:judicial-training-in-bosnia-and-herzegovina).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-05-13',
    issuers: ['mission-to-serbia', 'representative-on-freedom-of-the-media'],
    fields: ['safety-of-journalists', 'policing', 'media-freedom-and-development'],
    countries: { about: ['RS'], place: ['RS'], partner: ['SE'] },
    editions: {
      en: {
        slug: 'nis-police-reporters-contact-points-exercise',
        title: 'Reporters and police officers in Niš swap roles for a day',
        lead: 'The exercise used a staged demonstration, six cameras and a rule that nobody could play the part that they play at work.',
        body: [
          'Police contact points for the safety of journalists have existed in Serbia’s regional directorates for several years. Few of the people who might call them know the names. In Niš, the OSCE Mission to Serbia brought both sides together, along with prosecutors and a Swedish police trainer who has done the same in Malmö.',
          'In the yard of a former barracks, officers with borrowed cameras tried to film a crowd of volunteers, while reporters in yellow vests tried to keep a lane open for an ambulance. Everybody was interviewed afterwards. The officers complained that they had not been told where to stand; the reporters, that nobody had listened when they said it.',
          'A page of common advice came out of the afternoon: vests that can be seen from behind, one telephone number per event, a meeting point agreed beforehand, and a call the next day in order to talk about what went wrong.',
          'Further exercises are planned in Subotica and Kraljevo. Related guidance is collected under [safety of journalists](field:safety-of-journalists).',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2025-05-07',
    issuers: ['presence-in-albania'],
    fields: ['anti-corruption', 'good-governance'],
    countries: { about: ['AL'], place: ['AL'], donor: ['CH', 'US'] },
    project: 'open-contracting-against-corruption',
    editions: {
      en: {
        slug: 'albania-school-repairs-contracts-public-page',
        title: 'Parents in Korçë and Vlorë can follow every school repair contract on one page',
        lead: 'Two municipalities publish what was ordered, from whom, at what price and by when – with a photograph of the finished work.',
        dateline: 'Tirana',
        body: [
          'The page went online today with 138 contracts for roofs, heating and playgrounds in 57 schools. Each has a number that is also painted on a small plate at the entrance, so that a parent standing at the gate can look up what is being done behind it.',
          'Municipal staff trained by the OSCE Presence in Albania enter the information themselves. In the first month they corrected thirty-one entries after questions from the public, most of them about dates.',
          'Late works are shown in the same type as those on time. According to the procurement office in Korçë, this was debated for longer than any other point.',
          'Auditors, journalists and pupils of two economics classes will examine the data in June and report on what cannot yet be found. The page uses the common record of the [open contracting project](project:open-contracting-against-corruption), first tried out by [municipalities in Montenegro](news:montenegro-municipalities-common-tender-records).',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2025-04-15',
    issuers: ['combating-trafficking-in-human-beings-office'],
    fields: ['combating-trafficking-in-human-beings', 'economic-activities'],
    countries: { place: ['AT'], mentioned: ['FI', 'TH', 'MA'] },
    meeting: 'alliance-conference-2025',
    image: 'row-of-flags',
    editions: {
      en: {
        slug: 'alliance-conference-2025-money-trail',
        title: 'Alliance conference in Vienna asks how banks can help to trace the proceeds of trafficking',
        lead: 'Investigators, bankers and survivors of trafficking asked in Vienna why a crime that is committed for profit is so seldom pursued through its proceeds.',
        dateline: 'Vienna',
        body: [
          'Some 320 participants from governments, civil society and business attended the [Conference of the Alliance against Trafficking in Persons](series:conference-of-the-alliance-against-trafficking-in-persons) at the Hofburg. Experts from Morocco and Thailand contributed experience from the fisheries and domestic work sectors.',
          'Bank analysts described patterns that can be seen without knowing any names: many wages paid into one account, cards that travel together, small transfers at fixed hours. Labour inspectors added what they see on the other side, namely pay slips with identical deductions for housing.',
          {
            list: [
              'A common list of warning signs for payment services, updated twice a year',
              'One contact in each financial intelligence unit who knows the subject',
              'Compensation ordered together with the sentence, not after it',
            ],
          },
          'These three proposals found the widest support and will be taken up in a guide for prosecutors. Survivors who advised on the programme asked that the guide be written so that those whom it concerns can read it as well.',
        ],
      },
      fr: {
        slug: 'conference-alliance-2025-suivre-argent',
        title: 'La conférence de l’Alliance se penche sur les profits de la traite et sur le rôle des banques',
        lead: 'À Vienne, enquêteurs, banquiers et survivants de la traite se sont demandé pourquoi un crime commis pour le profit est si rarement poursuivi par ses bénéfices.',
        dateline: 'Vienne',
        body: [
          'Quelque 320 représentants de gouvernements, de la société civile et d’entreprises ont participé à la Hofburg à la [conférence de l’Alliance contre la traite des personnes](series:conference-of-the-alliance-against-trafficking-in-persons). Des experts du Maroc et de Thaïlande ont fait part de leur expérience dans la pêche et le travail domestique.',
          'Des analystes bancaires ont décrit des schémas que l’on repère sans connaître aucun nom : plusieurs salaires versés sur un même compte, des cartes qui voyagent ensemble, de petits virements à heure fixe. Les inspecteurs du travail ont ajouté ce qu’ils voient de leur côté, à savoir des fiches de paie aux retenues identiques pour le logement.',
          {
            list: [
              'Une liste commune de signaux d’alerte pour les services de paiement, mise à jour deux fois par an',
              'Dans chaque cellule de renseignement financier, un interlocuteur qui connaît le sujet',
              'Une indemnisation ordonnée avec la condamnation, et non après elle',
            ],
          },
          'Ces trois propositions ont recueilli le plus large soutien et figureront dans un guide destiné aux procureurs. Les survivants qui ont conseillé les organisateurs ont demandé qu’il soit rédigé de manière à être lu aussi par les personnes concernées.',
        ],
      },
      ru: {
        slug: 'konferentsiya-alyansa-2025-sled-deneg',
        title: 'Конференция Альянса в Вене: как банки могут помочь отследить доходы от торговли людьми',
        lead: 'Следователи, банковские работники и люди, пережившие торговлю людьми, обсудили в Вене, почему преступление, совершаемое ради прибыли, так редко раскрывают через доходы от него.',
        dateline: 'Вена',
        body: [
          'В [конференции Альянса](series:conference-of-the-alliance-against-trafficking-in-persons), проходившей в Хофбурге, участвовало около 320 представителей государств, гражданского общества и бизнеса. Эксперты из Марокко и Таиланда поделились опытом рыболовной отрасли и сферы домашнего труда.',
          'Банковские аналитики описали закономерности, заметные и без имён: несколько зарплат на одном счёте, карты, которые путешествуют вместе, мелкие переводы в одни и те же часы. Инспекторы труда добавили то, что видно с другой стороны, – расчётные листки с одинаковыми вычетами за жильё.',
          {
            list: [
              'Единый перечень тревожных признаков для платёжных служб, обновляемый дважды в год',
              'В каждом подразделении финансовой разведки – сотрудник, знающий эту тему',
              'Возмещение, назначаемое вместе с приговором, а не после него',
            ],
          },
          'Эти три предложения получили самую широкую поддержку и войдут в пособие для прокуроров. Пережившие торговлю людьми, которые консультировали организаторов, попросили написать его так, чтобы его могли прочесть и те, кого оно касается.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2025-04-08',
    issuers: ['odihr'],
    fields: ['roma-and-sinti', 'tolerance-and-non-discrimination'],
    countries: { mentioned: ['ES', 'RO', 'SK'] },
    project: 'roma-and-sinti-in-public-life',
    editions: {
      en: {
        slug: 'international-roma-day-2025-local-councils',
        title: 'International Roma Day: the town council is where equality is voted on',
        lead: 'On 8 April the OSCE Office for Democratic Institutions and Human Rights draws attention to Roma and Sinti in local office.',
        dateline: 'Warsaw',
        body: [
          'Street lighting, a bus stop, the catchment area of a school: decisions that shape the daily life of many Roma and Sinti are taken in town halls, often by people who have never been to the street in question.',
          'Where Roma and Sinti sit on the council themselves, this changes. Councillors from Romania, Slovakia and Spain who took part in our courses report drains that were finally covered and classes that were no longer separate. They also describe long evenings on subjects such as parking. That too is equality.',
          'Political parties are invited to look at their lists and at the places on them that can be won. Election administrations can do their share with information in Romani and with polling stations that can be reached on foot.',
          'Our project on [Roma and Sinti in public life](project:roma-and-sinti-in-public-life) offers training, mentors and a network. The next course begins in June.',
        ],
      },
      es: {
        slug: 'dia-internacional-pueblo-gitano-2025-concejales',
        title: 'Día Internacional del Pueblo Gitano: la igualdad también se vota en el ayuntamiento',
        lead: 'El 8 de abril, la Oficina de Instituciones Democráticas y Derechos Humanos de la OSCE llama la atención sobre los romaníes y sintis en los gobiernos locales.',
        dateline: 'Varsovia',
        body: [
          'El alumbrado, una parada de autobús, la zona escolar: las decisiones que marcan la vida diaria de muchos romaníes y sintis se toman en los ayuntamientos, a menudo por personas que nunca han pisado la calle de la que se trata.',
          'Cuando son ellos quienes ocupan un asiento en el pleno, eso cambia. Concejales de Eslovaquia, España y Rumanía que pasaron por nuestros cursos hablan de desagües por fin cubiertos y de aulas que dejaron de estar separadas. También de largas veladas dedicadas al aparcamiento. Eso también es igualdad.',
          'Se invita a los partidos a revisar sus listas y, en ellas, los puestos con posibilidades. Las administraciones electorales pueden contribuir con información en romaní y con colegios electorales a los que se llegue a pie.',
          'Nuestro proyecto sobre [la población romaní y sinti en la vida pública](project:roma-and-sinti-in-public-life) ofrece formación, mentores y una red. El próximo curso comienza en junio.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-04-02',
    issuers: ['odihr'],
    fields: ['elections', 'election-observation'],
    countries: { place: ['PL'], donor: ['CA', 'LU'], mentioned: ['AL', 'MD', 'GE'] },
    project: 'election-observers-training-fund',
    editions: {
      en: {
        slug: 'warsaw-observers-campaign-finance-reading-accounts',
        title: 'Observers learn to read a campaign account: new module opens in Warsaw',
        lead: 'Twenty-six long-term observers spent four days with receipts, advertising tariffs and three sets of invented party accounts.',
        body: [
          'Campaign finance is a short section in most observation reports and a long one in the questions of journalists. The course taught participants to do what can be done from a rented office in a regional capital: read the law, collect price lists, count posters, compare.',
          'One group reconstructed the cost of a weekend rally from photographs. Their estimate was within eight per cent of the figure that the trainers kept in a sealed envelope; the stage had been forgotten, the buses had not.',
          'Participants were nationals of States that seldom send observers at their own expense. The [Election observers training fund](project:election-observers-training-fund), to which Canada and Luxembourg contributed this year, covers travel and lodging.',
          'A follow-up on digital advertising is planned after the summer. Its material draws on missions to Albania and Georgia, among others, and does without any real party’s name.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-03-26',
    issuers: ['programme-office-in-dushanbe'],
    fields: ['border-management'],
    countries: { about: ['TJ'], place: ['TJ'], partner: ['MN', 'BY', 'TM', 'AF'], donor: ['DE', 'PL'] },
    project: 'border-management-staff-college',
    editions: {
      en: {
        slug: 'staff-college-dushanbe-horse-patrols-and-drones',
        title: 'Border staff college compares mounted, motorized and drone patrols on long borders',
        lead: 'Twenty-two officers from nine countries ended their month at the Border Management Staff College with a week in the field.',
        body: [
          'How do you patrol four thousand kilometres of steppe? The question came from a participant from [Mongolia](country:MN) and shaped the rest of the course. Officers calculated what a patrol costs per kilometre on horseback, in a car and by drone, including fodder, fuel and the technician who repairs the propeller.',
          'Horses won on two counts, silence and spare parts. Drones won on speed but lost an hour each time the temperature dropped below minus fifteen. The class eventually proposed a mix, with a radio mast in the middle.',
          {
            table: {
              caption: 'Cost of watching one kilometre for a month, as estimated by the class (winter, in euros)',
              head: ['Means', 'Steppe', 'Mountain'],
              rows: [
                ['Mounted patrol', '19', '34'],
                ['Vehicle', '27', '61'],
                ['Drone with crew', '22', '48'],
              ],
            },
          },
          'Lecturers came from Warsaw and Ashgabat. Participants also discussed how travellers, herders and traders experience a checkpoint, with guests who cross one every week. More about the college can be found on its [project page](project:border-management-staff-college).',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2025-03-20',
    issuers: ['department-of-management-and-finance'],
    fields: ['good-governance'],
    countries: { place: ['AT'] },
    editions: {
      en: {
        slug: 'small-suppliers-day-tender-documents-12-pages',
        title: 'Tender documents cut from 61 pages to 12 to make room for small suppliers',
        lead: 'Businesses with fewer than ten employees win one in twenty contracts of the Secretariat. A shorter set of papers is meant to change that.',
        dateline: 'Vienna',
        body: [
          'The Department of Management and Finance presented the new documents to 140 companies at a suppliers’ day. They apply to contracts of up to 150,000 euros for goods and simple services, from office chairs to the translation of brochures.',
          'Conditions that every bidder has to accept are now explained in one annex, in plain language, with an example of a filled-in form. Proof of turnover is asked for once and remains valid for two years. Firms that have failed receive a page with their points for each criterion.',
          'Bidders from all participating States and Partners for Co-operation can register free of charge. A sheet explains how field operations buy locally and which notices appear only there.',
          'After a year the department will publish how many small firms took part, how many won and what they thought of it.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2025-03-13',
    issuers: ['representative-on-freedom-of-the-media'],
    fields: ['media-freedom-and-development'],
    countries: { about: ['AM'], place: ['AM'], partner: ['EE'] },
    image: 'radio-mast',
    editions: {
      en: {
        slug: 'goris-community-radio-lost-goat-at-seven',
        title: 'The lost goat comes at seven: how a community radio station in Goris found its listeners',
        lead: 'Four people, a transmitter with the power of a light bulb and the most reliable lost-property service in southern Armenia.',
        body: [
          'Radio Goris Tun broadcasts from what used to be a dental surgery. The sign is still on the door. Listeners come in without knocking, sit down in the waiting room and tell Ruzanna Mkrtumyan, who does the morning programme, what they have lost, found or heard.',
          'When the station began two winters ago, it played music and read out agency news. Nobody listened, Ruzanna says, because everybody already had that in a pocket. Then a neighbour’s goat disappeared. She announced it at seven; by half past eight the goat was back, and so were 900 listeners.',
          { heading: 'After the goat' },
          'Water cuts, the price of apples, the timetable of the only bus to Kapan: the news grew out of such things. A colleague from a local station in Võru in Estonia spent a month in Goris through an exchange and left behind a spreadsheet with which the station now plans its week.',
          'Money remains the hard part. Advertising covers the electricity, a grant two salaries. The four have published their accounts on the door, beneath the old surgery hours.',
          'The Office of the Representative on Freedom of the Media has included the station in a study of small broadcasters, one of several under [media freedom and development](field:media-freedom-and-development).',
        ],
      },
    },
  },
  {
    kind: 'speech',
    issuedOn: '2025-03-06',
    issuers: ['gender-issues-programme'],
    fields: ['women-peace-and-security', 'gender-equality', 'reform-and-co-operation-in-the-security-sector'],
    countries: { place: ['AT'], mentioned: ['NO', 'KG'] },
    editions: {
      en: {
        slug: 'remarks-who-reads-the-map-women-in-planning',
        title: 'Who reads the map? Remarks on women in military planning staffs, ahead of 8 March',
        lead: 'Read on behalf of the Gender Issues Programme at an event in the margins of the Forum for Security Co-operation.',
        body: [
          'Distinguished colleagues, every plan begins with somebody bending over a map. I would like to speak about who that is.',
          'In the replies that we received from thirty-three defence ministries, women make up between four and twenty-two per cent of the armed forces. In planning staffs the figure is lower almost everywhere, and in nine countries it is not known, because nobody has counted.',
          'Why should it matter? A plan for moving a village out of the way of a flood assumes that people have a car, a telephone and both hands free. Planners in Norway put this assumption to the test by walking their own evacuation route with a pram. Colleagues in Kyrgyzstan did it with a grandmother. Both came home with a different map.',
          'Nobody needs a new resolution to do this. It takes one line in the posting order, so that young women officers serve in planning early, and one line in the staff manual, which asks whose day has been imagined.',
          'We have put twelve such lines on a card. It is small, and it fits into the pocket of a uniform. Please take one.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-02-11',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['migration', 'economic-activities'],
    countries: { about: ['MT', 'GE'], place: ['MT'], mentioned: ['CY', 'EG'] },
    editions: {
      en: {
        slug: 'valletta-skills-passports-returning-workers',
        title: 'A welder’s certificate should cross the sea with the welder, experts say in Valletta',
        lead: 'Employment services from seven countries compared how skills that people learn abroad are recognized when they come home.',
        body: [
          'Georgia loses and regains several thousand construction workers each year. Those who return have learned on building sites in half a dozen languages and can prove almost none of it. A pilot scheme in Kutaisi tests them in a workshop: two hours, one weld, one certificate.',
          'Malta faces the same question from the other side. Its employers hire people whose papers they cannot read, and often start them below their level. Officials from Nicosia and Cairo described how they translate training records.',
          'The workshop did not seek one solution. It produced a table with the fields that such a certificate should contain wherever it is issued, from the type of equipment to the name of the person who watched.',
          'A second meeting in Tbilisi will look at care workers. [Labour migration](field:migration) has been part of the Organization’s economic work for two decades; the gap between what people can do and what they can show has been part of it throughout.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2025-01-28',
    issuers: ['odihr'],
    fields: ['freedom-of-religion-or-belief', 'tolerance-and-non-discrimination', 'human-rights'],
    countries: { about: ['CY'], place: ['CY'], mentioned: ['GR', 'VA'] },
    editions: {
      en: {
        slug: 'nicosia-clerks-places-of-worship-building-permits',
        title: 'Planners in Nicosia discuss how the building code treats places of worship',
        lead: 'Most disputes about freedom of religion or belief that reach a town hall are about parking. A workshop took them seriously.',
        body: [
          'Thirty planners, lawyers and members of religious communities worked on nine cases, each with a site plan. One concerned a prayer room above a bakery, another the height of a bell tower, a third a cemetery wall that had been put up without a permit in 1931 and had become a monument since.',
          'Specialists from Thessaloniki showed a checklist used by Greek municipalities. Participants shortened it by half. What remained were questions to be asked of any building, whoever uses it: noise, exits, access, neighbours.',
          'Clerks said that they often delay a file because they fear saying the wrong thing. A sheet of examples, with phrases for letters and for conversations at the counter, may help; it will be published in Greek, Turkish and English.',
          'The workshop used the policy guidance on [freedom of religion or belief](field:freedom-of-religion-or-belief) and security issued by ODIHR.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2025-01-16',
    issuers: ['chairpersonship', 'permanent-council'],
    fields: [],
    countries: { about: ['FI'], place: ['AT'], mentioned: ['MT', 'CH'] },
    editions: {
      en: {
        slug: 'finland-calendar-2025-permanent-council',
        title: 'Finland presents its calendar for 2025 to the Permanent Council',
        lead: 'The first regular meeting under the Finnish Chairpersonship heard which conferences are planned, where, and how civil society can take part.',
        dateline: 'Vienna',
        body: [
          'Finland took over the chair from Malta on 1 January and will hand it to Switzerland at the end of the year. Its calendar has one fixed point that no other Chairpersonship could have chosen: the fiftieth anniversary of the Helsinki Final Act, to be marked in Helsinki on 31 July.',
          'Delegations also received the dates of the Forum in Prague, the security conferences in Vienna and the meetings of the human dimension in Warsaw. Four events will take place in Finnish towns other than the capital. Registration pages open eight weeks ahead, with information in easy language.',
          'For the weekly [meetings of the Permanent Council](series:plenary-meetings-of-the-permanent-council), the Chairpersonship intends to circulate agendas by Monday noon. Young diplomats will be able to follow one meeting a month from the gallery.',
          'The full calendar is available in the six official languages.',
        ],
      },
      fr: {
        slug: 'finlande-calendrier-2025-conseil-permanent',
        title: 'La Finlande présente au Conseil permanent son calendrier pour 2025',
        lead: 'La première séance ordinaire sous présidence finlandaise a permis de savoir quelles conférences sont prévues, où elles auront lieu et comment la société civile pourra y prendre part.',
        dateline: 'Vienne',
        body: [
          'La Finlande a succédé à Malte le 1er janvier et passera le relais à la Suisse à la fin de l’année. Son calendrier comporte un rendez-vous qu’aucune autre présidence n’aurait pu choisir : le cinquantième anniversaire de l’Acte final de Helsinki, qui sera célébré dans la capitale finlandaise le 31 juillet.',
          'Les délégations ont également reçu les dates du Forum de Prague, des conférences de sécurité de Vienne et des réunions de la dimension humaine à Varsovie. Quatre manifestations se tiendront en Finlande hors de la capitale. Les inscriptions ouvriront huit semaines à l’avance, avec des informations en langage simplifié.',
          'Pour les [séances hebdomadaires du Conseil permanent](series:plenary-meetings-of-the-permanent-council), la présidence entend diffuser les ordres du jour le lundi avant midi. Une fois par mois, de jeunes diplomates pourront suivre une séance depuis la galerie.',
          'Le calendrier complet est disponible dans les six langues officielles.',
        ],
      },
    },
  },
]
