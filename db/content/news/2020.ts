import type { NewsContent } from '../shape'

export const news2020: readonly NewsContent[] = [
  {
    kind: 'news-item',
    issuedOn: '2020-12-15',
    issuers: ['presence-in-albania'],
    fields: ['combating-trafficking-in-human-beings', 'cyber-ict-security'],
    countries: { about: ['AL'], place: ['AL'], donor: ['CH'], mentioned: ['IT'] },
    editions: {
      en: {
        slug: 'albania-helpline-chat-trafficking-shkodra',
        title: 'Albania’s anti-trafficking helpline can now be reached by chat',
        lead: 'Six operators in Tirana and Shkodra answer written messages around the clock, a step that the months at home had made urgent.',
        body: [
          'When schools closed in March, calls to the helpline fell by half within two weeks. People had not stopped needing help; they could no longer speak without being overheard. A chat window that leaves no trace in the call log was the operators’ own idea.',
          'With the OSCE [Presence in Albania](structure:presence-in-albania) they wrote 80 short answers in plain Albanian, tested a button that closes the page at once and agreed with the police when a conversation is handed over. An IT volunteer from Bari checked the software for leaks.',
          {
            quote:
              'Messages are shorter than calls, and more direct. The first one read: “Is this normal?” We talked for two hours.',
            speaker: 'Mirela Gjoni',
            role: 'Helpline operator, Shkodra',
          },
          'Posters with the address hang in pharmacies and at bus stations. Switzerland covers the running costs for two years.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2020-12-10',
    issuers: ['odihr'],
    fields: ['human-rights', 'good-governance'],
    countries: {},
    editions: {
      en: {
        slug: 'human-rights-day-2020-emergency-laws-review',
        title: 'Human Rights Day: emergency rules need an end date and a second look',
        lead: 'ODIHR encourages participating States to review the measures adopted during the pandemic and to publish what has been learned.',
        dateline: 'Warsaw',
        body: [
          'In the spring of this year most participating States limited movement, gatherings or access to offices in order to protect health. Many did so through laws written in days. Some of those laws worked well, others were mended later, and a few are still in force although nobody recalls why.',
          'A review is not an accusation. It asks plain questions: was the text published before it applied? Could somebody without internet access learn of it? Was there a court to turn to, and did it sit? When does the rule end?',
          'Parliaments, ombudsman institutions and civil society have begun such reviews in several countries. ODIHR has collected the legal texts and offers comparison, comments on drafts and a meeting place for those who carry out the work.',
          'The Office will hold an online exchange on the subject in February. Contributions from all participating States are welcome in any of the six working languages.',
        ],
      },
      fr: {
        slug: 'droits-homme-2020-lois-urgence-reexamen',
        title:
          'Journée des droits de l’homme : les règles d’urgence ont besoin d’une date de fin et d’un second regard',
        lead: 'Le BIDDH encourage les États participants à réexaminer les mesures prises pendant la pandémie et à publier les enseignements qu’ils en tirent.',
        dateline: 'Varsovie',
        body: [
          'Au printemps, la plupart des États participants ont restreint les déplacements, les rassemblements ou l’accès aux services publics afin de protéger la santé. Beaucoup l’ont fait par des lois rédigées en quelques jours. Certaines ont bien fonctionné, d’autres ont été corrigées par la suite, et quelques-unes restent en vigueur sans que personne ne sache plus pourquoi.',
          'Réexaminer n’est pas accuser. Il s’agit de poser des questions simples : le texte a-t-il été publié avant d’être appliqué ? Une personne sans accès à Internet pouvait-elle en prendre connaissance ? Existait-il un juge à saisir, et siégeait-il ? Quand la règle prend-elle fin ?',
          'Dans plusieurs pays, parlements, médiateurs et société civile ont entrepris ce travail. Le BIDDH a rassemblé les textes juridiques ; il propose des comparaisons, des commentaires sur les projets de loi et un lieu de rencontre à ceux qui mènent cet examen.',
          'Un échange en ligne sur ce sujet se tiendra en février. Les contributions de tous les États participants sont les bienvenues dans l’une des six langues de travail.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2020-11-24',
    issuers: ['mission-to-moldova'],
    fields: ['women-peace-and-security', 'conflict-prevention-and-resolution'],
    countries: { about: ['MD'], donor: ['SE'] },
    editions: {
      en: {
        slug: 'women-mediators-nistru-banks-online',
        title: 'Online course in mediation connects women from both banks of the Dniester/Nistru',
        lead: 'Thirty-two doctors, teachers, lawyers and farmers met on screens twice a week between September and November.',
        body: [
          'It took three sessions until everybody had found the mute button, and one more until nobody needed a moderator to begin. By the end, participants ran the practice rounds themselves and sent the trainers away for coffee.',
          'The cases came from daily life: vehicle papers, a bus stop, the recognition of a vocational diploma, a shared pasture. For each case two participants prepared a chronology, two wrote down the interests of those concerned and one looked for what had already been tried.',
          'In its evaluation the [OSCE Mission to Moldova](structure:mission-to-moldova) found that an online course reaches people who would never have left work or family for a week. The loss lies elsewhere, in the talks at the bus and over supper. A meeting in person will follow when conditions allow.',
          'Sweden financed the course. A handbook with fifteen cases appears in January in Romanian and Russian.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2020-11-17',
    issuers: ['mission-to-bosnia-and-herzegovina'],
    fields: ['judicial-reform', 'rule-of-law'],
    countries: { about: ['BA'], mentioned: ['SI'] },
    project: 'judicial-training-in-bosnia-and-herzegovina',
    editions: {
      en: {
        slug: 'bosnia-judges-plain-verdicts-webinars',
        title: 'Shorter sentences: 120 judges in Bosnia and Herzegovina rewrite their own verdicts',
        lead: 'In a series of six webinars first-instance judges learned to put the decision at the beginning and the reasons in an order that a layperson can follow.',
        body: [
          'Each participant brought one verdict from the archive, stripped of names. In groups of five, and with a linguist from Banja Luka listening, they looked for the longest sentence. The record stood at 214 words.',
          { heading: 'Three rules that stayed', level: 2 },
          {
            list: [
              'say first who won and what has to be paid',
              'one reason, one paragraph',
              'quote the law in an appendix and not in the middle of a thought',
            ],
            ordered: true,
          },
          'Retired colleagues from Slovenia, where courts went through a similar exercise ten years ago, read the new versions. They also warned of a trap: a plain text shows gaps in the reasoning that a winding one hides.',
          'Both judicial training centres will add the webinars to the course for newcomers. They are a part of [Judicial training in Bosnia and Herzegovina](project:judicial-training-in-bosnia-and-herzegovina), which the Mission runs with both entities and Brčko District.',
        ],
      },
      it: {
        slug: 'bosnia-giudici-sentenze-chiare-seminari',
        title: 'Frasi più brevi: in Bosnia-Erzegovina 120 giudici riscrivono le proprie sentenze',
        lead: 'In sei seminari online i giudici di primo grado hanno imparato a mettere la decisione all’inizio e le motivazioni in un ordine comprensibile anche a chi non è giurista.',
        body: [
          'Ogni partecipante ha portato una sentenza d’archivio, resa anonima. In gruppi di cinque, con una linguista di Banja Luka in ascolto, i giudici sono andati a caccia della frase più lunga. Il primato: 214 parole.',
          { heading: 'Tre regole da ricordare', level: 2 },
          {
            list: [
              'dire subito chi ha vinto e quanto si deve pagare',
              'un motivo, un capoverso',
              'citare la legge in allegato e non nel mezzo di un ragionamento',
            ],
            ordered: true,
          },
          'A leggere le nuove versioni sono stati colleghi in pensione della Slovenia, dove i tribunali hanno compiuto un percorso simile dieci anni fa. Hanno segnalato anche un’insidia: un testo semplice mette in luce le lacune del ragionamento che un testo tortuoso nasconde.',
          'I due centri di formazione giudiziaria inseriranno i seminari nel corso per i nuovi magistrati. L’iniziativa fa parte del progetto [Formazione giudiziaria in Bosnia-Erzegovina](project:judicial-training-in-bosnia-and-herzegovina), che la Missione realizza con le due entità e con il distretto di Brčko.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2020-11-05',
    issuers: ['project-co-ordinator-in-uzbekistan', 'combating-trafficking-in-human-beings-office'],
    fields: ['combating-trafficking-in-human-beings', 'migration'],
    countries: { about: ['UZ'], place: ['UZ'], donor: ['US', 'NO'], mentioned: ['KZ', 'RU'] },
    editions: {
      en: {
        slug: 'tashkent-returning-workers-desk-stations',
        title: 'Help desks for returning workers open at four railway stations in Uzbekistan',
        lead: 'Tashkent, Samarkand, Urgench and Termez have set up counters where people coming home from work abroad find advice on wages, health and possible exploitation.',
        dateline: 'Tashkent',
        body: [
          'Trains from Kazakhstan and the Russian Federation run again after a pause of several months, and many who arrive were without pay for part of that time. The desks are staffed by one social worker and one lawyer each, from the first train in the morning until midnight.',
          'Visitors receive a meal voucher and a bed for two nights if they need one. A questionnaire of nine lines helps staff to recognize cases that should be passed on to the national referral mechanism. No answer is compulsory, and no police officer sits in the room.',
          {
            quote:
              'Most people ask about unpaid wages. If you take that question seriously, they come back with the next one.',
            speaker: 'Dilnoza Ergasheva',
            role: 'Lawyer at the desk in Urgench',
          },
          'Twenty-four staff members took part in online training by the OSCE [Project Co-ordinator in Uzbekistan](structure:project-co-ordinator-in-uzbekistan). The United States of America and Norway fund the desks until the end of 2021.',
        ],
      },
      ru: {
        slug: 'tashkent-vokzaly-pomosch-trudovym-migrantam',
        title: 'На четырёх вокзалах Узбекистана открыты пункты помощи возвращающимся трудовым мигрантам',
        lead: 'В Ташкенте, Самарканде, Ургенче и Термезе вернувшиеся с заработков могут получить совет по вопросам зарплаты, здоровья и возможной эксплуатации.',
        dateline: 'Ташкент',
        body: [
          'После перерыва в несколько месяцев вновь ходят поезда из Казахстана и Российской Федерации, и многие из приезжающих часть этого времени не получали зарплаты. В каждом пункте с первого утреннего поезда и до полуночи дежурят социальный работник и юрист.',
          'Посетителям выдают талон на питание и при необходимости предоставляют ночлег на двое суток. Анкета из девяти строк помогает выявить случаи, о которых следует сообщить в национальный механизм перенаправления. Отвечать не обязательно; сотрудников милиции в помещении нет.',
          {
            quote:
              'Чаще всего спрашивают о невыплаченной зарплате. Если отнестись к этому серьёзно, люди возвращаются со следующим вопросом.',
            speaker: 'Дилноза Эргашева',
            role: 'юрист пункта помощи в Ургенче',
          },
          'Двадцать четыре сотрудника прошли дистанционное обучение, организованное [Координатором проектов ОБСЕ в Узбекистане](structure:project-co-ordinator-in-uzbekistan). Работу пунктов до конца 2021 года финансируют Соединённые Штаты Америки и Норвегия.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2020-10-22',
    issuers: ['mission-to-skopje'],
    fields: ['environmental-activities', 'rule-of-law'],
    countries: { about: ['MK'], place: ['MK'], partner: ['BG'] },
    editions: {
      en: {
        slug: 'strumica-forest-rangers-evidence-course',
        title: 'Forest rangers near Strumica learn how evidence survives until the trial',
        lead: 'A photograph without a scale, a stump without a number: many cases of illegal logging fail over details. A field course on 20 and 21 October dealt with them.',
        body: [
          'Sixteen rangers, four police investigators and two public prosecutors met in a beech wood above the town. In pairs they documented a staged felling site: tyre marks, sawdust, the chain of custody for a piece of bark.',
          'Prosecutors then explained what a judge will ask. Who measured the diameter, at which height, with which tape? A ranger from Blagoevgrad in Bulgaria showed a telephone application that stores position and time with each picture and cannot be edited later.',
          'The [OSCE Mission to Skopje](structure:mission-to-skopje) prepared a waterproof checklist and six evidence kits for the forest police. Two further courses will be held before winter, in groups of no more than 22 people and in the open air.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2020-10-13',
    issuers: ['programme-office-in-bishkek', 'transnational-threats-department'],
    fields: ['cyber-ict-security', 'youth', 'education'],
    countries: { about: ['KG'], donor: ['KR', 'EE'] },
    image: 'data-centre',
    editions: {
      en: {
        slug: 'kyrgyzstan-schools-cyber-hygiene-lessons',
        title: 'Lessons on passwords and false friends reach 300 schools in Kyrgyzstan',
        lead: 'Ten short lessons for pupils aged 11 to 16 are broadcast on two television channels and can be used offline in class.',
        dateline: 'Bishkek',
        body: [
          'Since spring, many children in Kyrgyzstan have owned or shared their first telephone, because school took place on it. Accounts were lost, pictures forwarded, and family savings sent to strangers. Teachers asked for material; there was almost none in Kyrgyz.',
          'The lessons follow two cousins, one in Naryn and one in Bishkek, through ten awkward situations. Each ends with a question to be discussed without the telephone. They exist in Kyrgyz, Russian and Uzbek and in sign language.',
          {
            quote:
              'We threw out the word “hacker” in the first week. What children meet is a classmate with their password.',
            speaker: 'Nurzat Abdykerimova',
            role: 'Scriptwriter and former teacher',
          },
          'Six hundred teachers have registered for an online introduction, given by the OSCE [Programme Office in Bishkek](structure:programme-office-in-bishkek) and the Transnational Threats Department. Estonia and the Republic of Korea contributed funds and examples from their own schools.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2020-10-01',
    issuers: ['mission-to-montenegro', 'mission-to-serbia', 'mission-to-bosnia-and-herzegovina', 'presence-in-albania'],
    fields: ['customs-co-operation', 'combating-trafficking-in-human-beings'],
    countries: { place: ['ME'], about: ['ME', 'RS', 'BA', 'AL'], donor: ['AT'] },
    image: 'border-post',
    editions: {
      en: {
        slug: 'four-neighbours-customs-police-dry-run-polje',
        title:
          'Customs and police officers from Albania, Bosnia and Herzegovina, Montenegro and Serbia compare how they search lorries, share what they find and write it down, in the first joint exercise since spring',
        lead: 'Twelve lorries, twelve hidden objects and 48 officers in masks: the exercise near Bijelo Polje on 29 and 30 September was held entirely outdoors.',
        body: [
          'Mixed teams of four, one officer from each country, received the freight papers of a lorry and 50 minutes. Objects had been hidden by retired colleagues with long experience and little mercy. Nine of the twelve were found, among them a second floor in a horse trailer; the three others had been declared correctly and were overlooked for that very reason.',
          'Afterwards everyone described the same find on a national form. Laid side by side, the forms turned out to share only seven entries. A working group will propose a common first page which can be sent to a neighbour in minutes.',
          {
            list: [
              'Finds reported within ten minutes: 4',
              'Finds reported within one hour: 9',
              'Persons in the role of passengers who were asked whether they travelled freely: 5 of 8',
            ],
          },
          'Four field operations organized the exercise together and will repeat it in spring on the road between Shkodra and Podgorica. [Customs co-operation](field:customs-co-operation) in the region is supported by Austria.',
        ],
      },
    },
  },
  {
    kind: 'daily-report',
    issuedOn: '2020-09-24',
    issuers: ['special-monitoring-mission-to-ukraine'],
    fields: ['conflict-prevention-and-resolution'],
    countries: { about: ['UA'], place: ['UA'] },
    editions: {
      en: {
        slug: 'smm-daily-report-vehicle-disinfection-2020',
        title: 'Daily report: rotation of patrol teams and disinfection of vehicles, 24 September 2020',
        lead: 'Patrols continued in fixed teams. This edition describes how the Mission arranges rotation, testing and cleaning.',
        dateline: 'Kyiv',
        body: [
          'Monitors work in teams that do not mix. A team stays together for two weeks on patrol, in the vehicle and at meals, and is then relieved. On 22 September eleven teams were changed; arrival, test and briefing took nine hours on average.',
          'Vehicles are cleaned after each patrol with a spray that dries within eight minutes. Door handles, radio sets and binoculars are wiped by hand. A stock count showed masks for 71 days and gloves for 54.',
          'Two forward bases were without running water for several hours on 23 September owing to repairs of the public network. Tankers supplied both places by early afternoon.',
          'Drone operators carried out eleven training flights over an empty airfield in the west of the country. A language refresher for 40 monitors took place by video.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2020-09-10',
    issuers: ['programme-office-in-astana'],
    fields: ['water-management', 'climate-and-security'],
    countries: { about: ['KZ'], place: ['KZ'], mentioned: ['UZ'] },
    image: 'river-basin',
    editions: {
      ru: {
        slug: 'kyzylorda-kapelnoe-oroshenie-risovody',
        title: 'Рис на половине воды: фермеры Кызылординской области подводят итоги опытного сезона',
        lead: 'На шести полях в низовьях Сырдарьи рис в этом году поливали по новой схеме. Воды ушло почти вдвое меньше, урожай снизился лишь на восемь процентов.',
        body: [
          'Обычно рисовое поле стоит под водой всё лето. На опытных участках его заливали и осушали поочерёдно, следя за уровнем по простой трубке с делениями. Показания фермеры каждое утро отправляли с телефона в районное управление водного хозяйства.',
          'Программный офис ОБСЕ в Нур-Султане помог приобрести датчики и насосы и провёл шесть занятий – два в поле и четыре в режиме видеосвязи. Консультировали фермеров агрономы Кызылординского университета и их коллеги из Нукуса.',
          {
            table: {
              caption: 'Средние показатели опытных и обычных полей, сезон 2020 года',
              head: ['Показатель', 'Опытные поля', 'Обычные поля'],
              rows: [
                ['Расход воды, тыс. м³ на гектар', '13,1', '24,6'],
                ['Урожайность, ц на гектар', '46', '50'],
                ['Часы работы насосов', '310', '540'],
              ],
            },
          },
          {
            quote:
              'Первые две недели я не спал: мне казалось, что поле сохнет. Потом посмотрел на корни – и успокоился.',
            speaker: 'Ерлан Тулегенов',
            role: 'фермер, Сырдарьинский район',
          },
          'В следующем сезоне схему испытают ещё на двадцати полях. Об итогах расскажут на встрече водопользователей двух стран, которая пройдёт в рамках работы по [управлению водными ресурсами](field:water-management).',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2020-08-27',
    issuers: ['programme-office-in-dushanbe'],
    fields: ['women-peace-and-security', 'arms-control'],
    countries: { about: ['TJ'], place: ['TJ'], donor: ['US', 'NO'], mentioned: ['AF'] },
    project: 'humanitarian-demining-support',
    image: 'training-ground',
    editions: {
      en: {
        slug: 'women-deminers-khatlon-morning-shift',
        title: 'Before the heat: a morning with a women’s demining team in southern Tajikistan',
        lead: 'They start at half past four and stop when the thermometer reaches 38 degrees. In between lies a strip of ground one metre wide.',
        body: [
          'The strip is marked with string. Zulfiya Rahmonova kneels at its end, cuts the grass with shears, passes the detector over the soil twice and moves a wooden bar forward by the breadth of a hand. On a good morning she clears eleven square metres.',
          'She used to teach at a kindergarten in Kulob. When the first team of women was trained, she applied because the pay was fixed and the place was near her parents’ village. Her mother learned what the work really was from a neighbour.',
          {
            quote:
              'She did not speak to me for a week. Then she asked whether I would clear the meadow behind my uncle’s house.',
            speaker: 'Zulfiya Rahmonova',
            role: 'Deminer',
          },
          'There are nine of them now, with two paramedics and a driver. Courses by the OSCE [Programme Office in Dushanbe](structure:programme-office-in-dushanbe) cover first aid, maps and the use of a drone that photographs slopes too steep to walk. In winter the team visits schools and explains what a child should do on seeing a piece of metal.',
          'At nine the whistle blows. The string stays where it is until tomorrow. The strip belongs to an area of 64,000 square metres, and three fifths of it are pasture again.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2020-07-30',
    issuers: ['combating-trafficking-in-human-beings-office'],
    fields: ['combating-trafficking-in-human-beings'],
    countries: {},
    editions: {
      en: {
        slug: 'world-day-against-trafficking-2020-first-responders',
        title: 'World Day against Trafficking in Persons: those who respond first must be able to keep working',
        lead: 'Shelters, helplines and labour inspectorates have had to reinvent their work within weeks. On 30 July we thank them and ask that they be treated as essential services.',
        dateline: 'Vienna',
        body: [
          'In the past months 94 anti-trafficking bodies and survivors’ groups from across the region told our Office how the pandemic affects their work. They reported closed reception centres, hearings postponed without a date and interpreters who could not travel. They also described inventions that deserve to last, from court statements by video to mobile shelters in rented flats.',
          'Three requests returned in nearly every answer: recognition of staff as essential workers, access to testing for residents, and a budget that is not cut when the emergency ends.',
          'We commend these points to governments. Survivors must be heard when national plans are rewritten; their advice is practical and rarely expensive. A summary of all answers is available from the [Office](structure:combating-trafficking-in-human-beings-office).',
        ],
      },
      es: {
        slug: 'dia-mundial-contra-la-trata-2020-primera-linea',
        title:
          'Día Mundial contra la Trata de Personas: quienes atienden en primera línea deben poder seguir trabajando',
        lead: 'Los refugios, las líneas de ayuda y las inspecciones de trabajo han tenido que reinventarse en pocas semanas. El 30 de julio les damos las gracias y pedimos que se los considere servicios esenciales.',
        dateline: 'Viena',
        body: [
          'En los últimos meses, 94 organismos de lucha contra la trata y asociaciones de supervivientes de toda la región explicaron a nuestra Oficina cómo afecta la pandemia a su labor. Hablaron de centros de acogida cerrados, de vistas aplazadas sin fecha y de intérpretes que no podían desplazarse. También describieron soluciones que merecen perdurar, desde la declaración por videoconferencia hasta los refugios itinerantes en pisos de alquiler.',
          'Tres peticiones aparecían en casi todas las respuestas: el reconocimiento del personal como trabajadores esenciales, el acceso de las personas alojadas a las pruebas diagnósticas y un presupuesto que no se recorte cuando termine la emergencia.',
          'Encomendamos estos puntos a los gobiernos. Hay que escuchar a las personas supervivientes cuando se reescriban los planes nacionales: sus consejos son prácticos y rara vez costosos. La [Oficina](structure:combating-trafficking-in-human-beings-office) facilita un resumen de todas las respuestas.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2020-07-21',
    issuers: ['project-co-ordinator-in-ukraine'],
    fields: ['judicial-reform', 'cyber-ict-security', 'rule-of-law'],
    countries: { about: ['UA'], donor: ['CA'], mentioned: ['LT'] },
    editions: {
      en: {
        slug: 'ukraine-remote-hearings-guide-courts',
        title: 'Hearing by video: a guide for Ukrainian courts grows out of 500 questionnaires',
        lead: 'Judges, clerks and lawyers described what had gone wrong in their first remote hearings, and what they wish to keep.',
        body: [
          'Who may be in the room with a witness? How does a lawyer whisper to a client? What if the line fails during the last word? The guide, published online on 20 July, answers 64 such questions with reference to Ukrainian procedural law and to examples from Lithuania.',
          'It was edited by a group at the National School of Judges with the [OSCE Project Co-ordinator in Ukraine](structure:project-co-ordinator-in-ukraine). The questionnaires showed wide differences: some courts had held hundreds of remote hearings, others not one, mostly for want of a second screen.',
          'A chapter on security explains how to check identity, store recordings and spot an uninvited listener. Four short films show the same hearing from the four corners of the courtroom. Canada supported the work.',
        ],
      },
    },
  },
  {
    kind: 'spot-report',
    issuedOn: '2020-07-02',
    issuers: ['programme-office-in-bishkek'],
    fields: ['border-management', 'disaster-risk-reduction'],
    countries: { about: ['KG'], place: ['KG'] },
    editions: {
      en: {
        slug: 'spot-report-rockslide-batken-training-ground',
        title: 'Spot report: rockslide closes access road to training ground in Batken region',
        lead: 'A practical course for border staff was moved to another site after rocks blocked the road on the night of 1 July. Nobody was on the road at the time.',
        dateline: 'Bishkek',
        body: [
          'The slide came down at about 02:30 after two days of rain and covers some 60 metres of a gravel road. District services inspected the slope by drone and expect to clear one lane within six days.',
          'Fourteen course participants and three instructors who had spent the night at the training ground are well supplied. They will return by a track on the opposite bank as soon as the water falls, probably on 3 July.',
          'The second half of the course will take place in Osh. Vehicles and radio equipment remain at the site under guard. The Programme Office keeps in touch with the district administration twice a day and will report when the road is open.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2020-06-25',
    issuers: ['representative-on-freedom-of-the-media'],
    fields: ['media-freedom-and-development', 'safety-of-journalists'],
    countries: { mentioned: ['PT', 'IE', 'RS', 'GE'] },
    image: 'printing-press',
    editions: {
      en: {
        slug: 'freelance-reporters-insurance-round-table-online',
        title: 'Freelance reporters and insurers meet online to close a costly gap',
        lead: 'Seventy participants discussed why a photographer who covers a street protest can seldom insure a camera, and almost never a broken arm.',
        dateline: 'Vienna',
        body: [
          'An online round table held today by the Office of the [Representative on Freedom of the Media](structure:representative-on-freedom-of-the-media) brought together groups that rarely speak with each other. Insurers explained what they need to calculate a premium: numbers, above all. Associations of freelancers from Georgia, Ireland, Portugal and Serbia had brought them.',
          'A pattern emerged. Policies exclude “demonstrations” without saying what these are, they end at the border, and they require an employment contract which a freelancer by definition does not have.',
          'Two companies offered to work on a group policy that associations can buy for all members. A draft will be ready in September. The Office will publish the figures collected for the meeting, country by country, so that other insurers may use them.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2020-06-16',
    issuers: ['forum-for-security-co-operation', 'conflict-prevention-centre'],
    fields: ['arms-control', 'confidence-and-security-building'],
    countries: { place: ['AT'] },
    image: 'council-chamber',
    editions: {
      en: {
        slug: 'fsc-vienna-blended-meetings-document-exchange',
        title: 'Forty delegates in the room, the rest on screen: the Forum for Security Co-operation goes blended',
        lead: 'After three months of video meetings the Forum met again in the Hofburg, with one seat per delegation and the exchange of military information running on time throughout.',
        body: [
          'A chair, a microphone, two metres of distance. The hall that normally holds some 300 people was rearranged for 60. Advisers follow from their offices, interpreters work in single booths, and the doors stand open between items.',
          'Notifications under the Vienna Document never stopped. Staff of the [Conflict Prevention Centre](structure:conflict-prevention-centre) kept the communications network running from home with a duty desk of three. Visits and evaluations were postponed by agreement; a list of open dates is revised every fortnight.',
          'Delegations described the blended form as tiring but fair, since capitals can now listen without a journey. Experts joined from eleven cities for a discussion on ageing [stockpiles](field:small-arms-and-light-weapons). The arrangement will be reviewed before the summer recess.',
        ],
      },
    },
  },
  {
    kind: 'speech',
    issuedOn: '2020-06-04',
    issuers: ['opportunities-for-youth'],
    fields: ['youth', 'education'],
    countries: { place: ['AT'], mentioned: ['AL'] },
    editions: {
      en: {
        slug: 'permanent-council-youth-address-june-2020',
        title: 'What 1,100 young people told us about this spring: address to the Permanent Council',
        lead: 'Text delivered by video on behalf of Opportunities for Youth at a special meeting of the Permanent Council.',
        body: [
          'Madam Chair, distinguished delegates, in April we asked young people in 41 participating States four questions. What have you lost this spring? What have you learned? Whom do you trust? What would you decide if you sat at this table?',
          'Losses came first, and they were concrete: an apprenticeship, a grandmother’s company, the last day of school. Asked what they had learned, many wrote of neighbours. They had carried bags, repaired telephones, taught arithmetic to small cousins.',
          'On trust the answers divided. Local clinics and teachers stood at the top. Sources of news were far below, and that was true in every country we looked at.',
          'As to decisions, the most frequent was modest. They would like to be told the reasons. “You need not obey us, but explain,” wrote a student from Tirana. It is a sentence that we would like to leave with the [Council](structure:permanent-council). The full answers, without names, are open to all delegations.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2020-05-20',
    issuers: ['mission-to-serbia', 'odihr'],
    fields: ['roma-and-sinti', 'education'],
    countries: { about: ['RS'], place: ['RS'], donor: ['NO'] },
    editions: {
      en: {
        slug: 'nis-roma-pupils-mentors-study-rooms',
        title: 'Study rooms in Niš and Leskovac give Roma pupils a desk, a signal and a mentor',
        lead: 'Community halls that stood empty during the lockdown have been turned into small learning rooms with six places each.',
        body: [
          'Distance learning presupposes a device, electricity and a corner where nobody talks. A quick count by Roma mentors in four settlements found that two pupils in three lacked at least one of them.',
          'The [OSCE Mission to Serbia](structure:mission-to-serbia) supplied 42 reconditioned laptops, routers and partition walls with funds from Norway. Municipal staff clean the rooms and keep the timetable. Each mentor, most of them university students from the same settlements, looks after twelve children and telephones their teachers once a week.',
          {
            quote:
              'My brother and I take turns. He does maths at eight and I do it at ten, because in the afternoon the desk belongs to the little ones.',
            speaker: 'Anita Demirović',
            role: 'Pupil of the seventh form, Leskovac',
          },
          'The rooms will remain open after schools return to normal. With [ODIHR](structure:odihr), the Mission is preparing a note on costs and results for other municipalities.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2020-05-12',
    issuers: ['parliamentary-assembly', 'economic-and-environmental-activities-office'],
    fields: ['connectivity-and-trade', 'border-management'],
    countries: { mentioned: ['DK', 'AT'] },
    editions: {
      en: {
        slug: 'web-dialogue-trade-corridors-media-access',
        title: 'Online debate on trade corridors and border queues: access for journalists on 19 May',
        lead: 'Members of parliament, hauliers and customs officers discuss what kept goods moving this spring and what did not. Journalists can follow the debate and put questions in writing.',
        dateline: 'Copenhagen',
        body: [
          'In late March lorries waited for up to 30 hours at some crossings; elsewhere a fast lane for food and medicine was ready within three days. The debate compares both experiences and asks which measures should be prepared in advance next time.',
          {
            list: [
              'Tuesday, 19 May 2020, 14:00 to 16:00 Central European Summer Time',
              'Languages: English, French and Russian',
              'Link: sent after registration, which closes on 18 May at noon',
              'Questions: by chat, read out by the moderator with the name of the medium',
            ],
          },
          'A background paper with waiting times at 26 crossings will be sent to registered journalists on 17 May, embargoed until the beginning of the debate. It was drawn up by the Office of the Co-ordinator of OSCE Economic and Environmental Activities with data from road hauliers.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2020-04-28',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['disaster-risk-reduction', 'environmental-activities'],
    countries: { about: ['AM', 'AZ', 'GE'], donor: ['AT', 'DE'] },
    image: 'fire-lookout',
    editions: {
      en: {
        slug: 'south-caucasus-fire-season-video-briefings',
        title: 'Fire season starts early: foresters from the South Caucasus share maps and forecasts by video',
        lead: 'Services from Armenia, Azerbaijan and Georgia followed the same course of six briefings on dry grass, wind and early warning.',
        body: [
          'A dry March has brought the first grass fires weeks ahead of the usual date. Travel is impossible, and so the spring seminar on [disaster risk reduction](field:disaster-risk-reduction), paid for by Austria and Germany, was cut into six video sessions of 70 minutes.',
          'The first two dealt with satellite images. A forecaster from Freiburg showed how a change of colour over ten days betrays drying ground. Others were about rakes, hoses and the question of whom to telephone, which every service answered with its own chart.',
          'Attendance rose from 44 people in the first session to 130 in the last, since recordings were passed on to district stations. A glossary of 90 terms in four languages came out of the chat. Field exercises with tools and engines will be made up for as soon as possible.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2020-04-07',
    issuers: ['mission-to-skopje'],
    fields: ['policing', 'good-governance'],
    countries: { about: ['MK'], place: ['MK'], donor: ['NL'] },
    editions: {
      en: {
        slug: 'skopje-police-protective-sets-telephone-line',
        title: 'Police in North Macedonia receive protective sets and a script for difficult calls',
        lead: 'Two thousand sets of masks, visors and gloves reached police stations this week, together with guidance for those who answer the telephone.',
        dateline: 'Skopje',
        body: [
          'Officers who check identity papers or drive an elderly person to a pharmacy meet dozens of people on each shift. The sets, packed in bags for one week of duty, go first to neighbourhood officers and to the stations at the main crossing points.',
          'Another need was less visible. Since the middle of March the emergency centre has been receiving four times as many calls, many from people who are frightened, confused or do not dare to speak openly. Psychologists from the university hospital and the [OSCE Mission to Skopje](structure:mission-to-skopje) wrote a script of two pages in Macedonian and Albanian. It includes a way of asking yes-or-no questions when someone else may be listening.',
          'A Roma association recorded the main advice in Romani for local radio. The Netherlands paid for the delivery.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2020-03-05',
    issuers: ['economic-and-environmental-activities-office', 'gender-issues-programme'],
    fields: ['water-management', 'gender-equality'],
    countries: { place: ['AT'], about: ['KZ', 'KG', 'TJ', 'TM', 'UZ'], partner: ['AF'], donor: ['FI'] },
    editions: {
      en: {
        slug: 'vienna-study-visit-women-hydrologists-danube',
        title: 'From the Pamirs to the Danube: hydrologists on a study visit to Vienna',
        lead: 'Fifteen women who manage rivers in Central Asia and Afghanistan looked at locks, gauges and the art of sitting through a commission meeting.',
        body: [
          'At the lock of Freudenau the visitors asked about sand. Their own reservoirs silt up within decades, and the answer, that one must begin upstream and with the neighbours, made several of them laugh.',
          'The programme of the week, which ended on 4 March, combined technical visits with practice in negotiation. In a simulated river commission, each participant represented another country than her own. The agenda held five items; the group agreed on three and described with great precision why the other two failed.',
          { image: 'bridge' },
          'Participants belong to a circle of engineers, lawyers and journalists who support each other’s careers in [water management](field:water-management). Several will speak at a regional meeting in Almaty. Finland financed the visit.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2020-01-28',
    issuers: ['combating-trafficking-in-human-beings-office'],
    fields: ['migration', 'combating-trafficking-in-human-beings'],
    countries: { place: ['MT'], partner: ['IT', 'GR', 'ES'] },
    editions: {
      en: {
        slug: 'valletta-reception-centres-identification-course',
        title: 'Reception staff in Valletta practise how to ask without frightening',
        lead: 'A course for interpreters, nurses and guards from four Mediterranean countries dealt with the first 48 hours after arrival.',
        body: [
          'Whoever has just left a boat wants water, sleep and a telephone. Questions about recruiters and debts come too early, and yet someone who is being controlled by a fellow passenger may have only these hours to say so.',
          'Forty participants from Greece, Italy, Malta and Spain went through the situation in a hall fitted out as a reception centre. Actors arrived in groups of twelve. After every round staff noted what they had seen: who spoke for whom, who kept the papers, who sat apart.',
          'An interpreter from Catania pointed to a simple measure that several centres will now copy: seats are allotted in the queue at random, so that groups are mixed without anybody being singled out.',
          'The simulation was organized by the [Office](structure:combating-trafficking-in-human-beings-office) with the Maltese agency for asylum seekers from 21 to 24 January.',
        ],
      },
      it: {
        slug: 'la-valletta-centri-accoglienza-riconoscere-tratta',
        title: 'A La Valletta gli operatori dell’accoglienza si esercitano a fare domande senza spaventare',
        lead: 'Un corso per interpreti, infermieri e addetti alla sicurezza di quattro Paesi mediterranei ha affrontato le prime 48 ore dopo l’arrivo.',
        body: [
          'Chi è appena sceso da una barca vuole acqua, sonno e un telefono. Le domande su reclutatori e debiti arrivano troppo presto; eppure chi è controllato da un compagno di viaggio forse ha soltanto quelle ore per dirlo.',
          'Quaranta partecipanti da Grecia, Italia, Malta e Spagna hanno provato la situazione in una sala allestita come centro di accoglienza. Gli attori arrivavano in gruppi di dodici. Dopo ogni turno gli operatori annotavano ciò che avevano visto: chi parlava per chi, chi teneva i documenti, chi sedeva in disparte.',
          'Un’interprete di Catania ha indicato un accorgimento semplice che diversi centri adotteranno: i posti in fila vengono assegnati a caso, così i gruppi si mescolano senza che nessuno sia messo in evidenza.',
          'La simulazione è stata organizzata dall’[Ufficio](structure:combating-trafficking-in-human-beings-office) insieme all’agenzia maltese per i richiedenti asilo dal 21 al 24 gennaio.',
        ],
      },
    },
  },
]
