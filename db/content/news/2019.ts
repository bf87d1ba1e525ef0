import type { NewsContent } from '../shape'

export const news2019: readonly NewsContent[] = [
  {
    kind: 'story',
    issuedOn: '2019-12-17',
    issuers: ['mission-to-montenegro'],
    fields: ['gender-equality', 'good-governance'],
    countries: { about: ['ME'], place: ['ME'], mentioned: ['BA'] },
    image: 'village-street',
    editions: {
      en: {
        slug: 'pluzine-first-gender-budget',
        title: 'Who uses the snowplough? How Plužine wrote its first gender budget',
        lead: 'A municipality of about 3,000 people in the north of Montenegro asked its residents how public money reaches them. The answers changed the order in which roads are cleared.',
        body: [
          'In Plužine, winter decides much. When the first snow falls, the one plough of the municipality used to start on the road to the hydropower plant and end, late in the morning, at the school and the health station. Nobody had planned it that way; it had simply always been so.',
          'Last spring the municipal budget team joined a course on [gender equality](field:gender-equality) in local spending, offered by the [OSCE Mission to Montenegro](structure:mission-to-montenegro). Its homework was a questionnaire for 260 households about journeys, waiting times and who carries out which errand.',
          {
            quote:
              'We expected wishes. What we got was a timetable of the whole town, hour by hour, and it did not look like our timetable at all.',
            speaker: 'Radojka Tijanić',
            role: 'Budget officer, Municipality of Plužine',
          },
          'Three lines of the budget for 2020 were redrawn as a result:',
          {
            list: [
              'the plough clears the way to school and health station before seven',
              'the minibus to Nikšić leaves 40 minutes later, after the kindergarten opens',
              'a quarter of the small grants for farms is kept for first-time applicants, most of whom are women',
            ],
          },
          'None of it cost more than before. Four other municipalities have asked for the questionnaire, and one across the border, in Bosnia and Herzegovina, is translating it for its own use.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2019-12-05',
    issuers: ['documentation-centre-in-prague'],
    fields: ['education', 'conflict-prevention-and-resolution'],
    countries: { place: ['CZ'], mentioned: ['FI', 'CH'] },
    image: 'archive-shelves',
    editions: {
      en: {
        slug: 'prague-archive-finding-aid-1973-1975',
        title: 'Finding aid for the Helsinki talks of 1973–1975 now open to researchers in Prague',
        lead: 'After two years of sorting, the Documentation Centre has described every file of the negotiations that led to the Final Act, down to the working papers of the sub-committees.',
        body: [
          'The finding aid lists 1,340 folders by stage of the talks, by subject and by the delegation that tabled each paper. Until now a reader had to know the number of a document to ask for it. A search by date or by theme is enough from this week on.',
          'Most of the papers were typed and duplicated in Geneva and carry handwritten changes in the margins. Where a later version exists, the description points to it, so that the growth of a single sentence can be followed over months.',
          'Visiting researchers may work in the reading room on three days a week. Applications for the residence programme of 2020 are open until the end of January; doctoral students from all participating States and [Partners for Co-operation](country:JO) can apply.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2019-11-28',
    issuers: ['project-co-ordinator-in-ukraine'],
    fields: ['combating-trafficking-in-human-beings', 'economic-activities'],
    countries: { about: ['UA'], place: ['UA'], donor: ['CA', 'NO'] },
    editions: {
      en: {
        slug: 'dnipro-labour-inspectors-trafficking',
        title: 'Labour inspectors from nine Ukrainian regions learn to read the signs of forced labour',
        lead: 'Thirty-four inspectors completed a four-day course in Dnipro on recognizing trafficking for labour exploitation on building sites, farms and in garment workshops.',
        body: [
          'An inspector who checks helmets and contracts is often the only official whom a worker meets. The course, held from 25 to 28 November by the [OSCE Project Co-ordinator in Ukraine](structure:project-co-ordinator-in-ukraine) and the State Labour Service, showed what else can be noticed during such a visit: identity papers kept by a foreman, beds behind the packing hall, answers learned by heart.',
          'Participants walked through a disused brick factory arranged as a workplace, with actors in the roles of workers and a manager. Each team then wrote a referral to the police and to social services, which two prosecutors from Dnipro region reviewed line by line.',
          {
            quote:
              'My mistake was to ask about the contract first. People only began to talk when I asked what they had eaten that day.',
            speaker: 'Olena Hrytsiuk',
            role: 'Labour inspector, Poltava region',
          },
          'A pocket card with twelve indicators, printed in a run of 2,000, goes to all regional offices in December. The course is part of the work on [combating trafficking in human beings](field:combating-trafficking-in-human-beings) funded by Canada and Norway.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2019-11-27',
    issuers: ['chairpersonship'],
    fields: ['media-freedom-and-development'],
    countries: { about: ['SK'], place: ['SK'] },
    meeting: 'ministerial-council-2019',
    editions: {
      en: {
        slug: 'bratislava-ministerial-press-arrangements',
        title: 'Press arrangements for the 26th Ministerial Council in Bratislava, 5 and 6 December',
        lead: 'Journalists who wish to cover the Ministerial Council on site can register until 2 December, 18:00 local time. The opening session and closing press conferences will also be streamed.',
        dateline: 'Bratislava',
        body: [
          'The [26th Ministerial Council](meeting:ministerial-council-2019) brings together foreign ministers from the 57 participating States and representatives of the eleven Partners for Co-operation. Slovakia hosts it as the country that held the Chairmanship in 2019.',
          { heading: 'What journalists need', level: 2 },
          {
            list: [
              'Registration: by form, with a scan of a press card and a passport or identity card',
              'Badges: at the media entrance from 4 December, 12:00 to 20:00, then daily from 07:00',
              'Working places: 180 desks with power and wired network, first come, first served',
              'Pool: camera and photo pools for the arrival of delegations, the family photograph and the opening',
            ],
          },
          'Interpretation at press conferences is provided in English, French, German, Italian, Russian and Spanish. Edited footage and photographs may be used free of charge with the credit shown beside them.',
          'Broadcast vehicles require a separate permit; requests should name the vehicle, its length and its power needs and reach the press section by 29 November.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2019-11-20',
    issuers: ['court-of-conciliation-and-arbitration'],
    fields: ['rule-of-law', 'education'],
    countries: { place: ['CH'], mentioned: ['FR', 'LU'] },
    editions: {
      fr: {
        slug: 'lausanne-lyceens-dossier-conciliation-digue',
        title: 'À Lausanne, des lycéens rouvrent le dossier d’une digue imaginaire',
        lead: 'Quarante élèves venus de Suisse, de France et du Luxembourg ont passé une journée à concilier deux États qui n’existent pas.',
        body: [
          'Le dossier tenait en neuf pages : une rivière, une digue construite trop vite, un village inondé et deux gouvernements qui se renvoient la facture. Les élèves, répartis en commissions de cinq, devaient entendre les deux parties, puis rédiger une proposition que chacune puisse accepter sans perdre la face.',
          'La [Cour de conciliation et d’arbitrage](structure:court-of-conciliation-and-arbitration) avait préparé l’exercice avec des professeurs d’histoire. Une greffière à la retraite a expliqué ce qui sépare la conciliation du procès : on n’y cherche pas qui a tort, mais ce que l’on peut signer.',
          {
            quote:
              'Au début, nous voulions savoir qui avait menti. À midi, nous voulions savoir combien coûte une pelleteuse.',
            speaker: 'Noémie Favrat',
            role: 'élève, Lausanne',
          },
          'Trois commissions sur huit ont proposé un fonds d’entretien commun ; aucune n’a retenu l’idée de déplacer la frontière. Le dossier et son corrigé sont à la disposition des établissements qui souhaitent les utiliser.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2019-11-19',
    issuers: ['presence-in-albania'],
    fields: ['small-arms-and-light-weapons'],
    countries: { about: ['AL'], place: ['AL'], donor: ['DE', 'US'] },
    image: 'small-arms-cabinet',
    editions: {
      en: {
        slug: 'albania-police-weapon-rooms-handover',
        title: 'Eleven police stations in Albania receive secure weapon rooms',
        lead: 'Steel doors, fire-resistant cabinets and an electronic register were handed over to the Albanian State Police at a ceremony in Elbasan today.',
        dateline: 'Elbasan',
        body: [
          'The equipment replaces wooden lockers, some of them from the 1980s, in stations between Librazhd and Gramsh. Every pistol and rifle now has a numbered place, and the register records who opened a cabinet, when and for how long.',
          'Before a single door was delivered, specialists of the OSCE [Presence in Albania](structure:presence-in-albania) measured all 63 stations of three regions and ranked them by need. Eleven scored worst and came first. A second group of fourteen follows next autumn.',
          'Forty-six officers took part in a course on safe storage, counting and record-keeping. Six of them are now instructors and will visit each station twice a year.',
          {
            quote:
              'A cabinet is only as good as the person who locks it. That is why the counting day, and not the steel, is the heart of this work.',
            speaker: 'Ardit Koleci',
            role: 'Logistics inspector, Elbasan regional police',
          },
          'Germany and the United States of America paid for the first eleven rooms and for the course, which belong to wider work on [small arms and light weapons](field:small-arms-and-light-weapons) in the country.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2019-11-08',
    issuers: ['programme-office-in-bishkek'],
    fields: ['community-policing', 'youth'],
    countries: { about: ['KG'], place: ['KG'] },
    project: 'community-policing-in-kyrgyzstan',
    image: 'patrol-car',
    editions: {
      en: {
        slug: 'osh-neighbourhood-inspectors-mobile-receptions',
        title: 'Mobile reception points bring neighbourhood inspectors to the outskirts of Osh',
        lead: 'Four converted minibuses began their weekly rounds on 4 November. Residents of twelve new housing areas no longer need to travel to the city centre to see a police officer.',
        body: [
          'Each bus has a desk, a printer, a small waiting area and a ramp. It stops for three hours beside a market, a school or a mosque, according to a timetable that the neighbourhood councils drew up themselves. In the first week 212 people came: to report a lost passport, to settle a quarrel about an irrigation ditch, to ask for a lamp at a crossing.',
          'The OSCE [Programme Office in Bishkek](structure:programme-office-in-bishkek) provided the conversion of the vehicles and trained 28 inspectors, among them nine women, in conversation with residents, record-keeping and first contact with young offenders.',
          'Pupils of two vocational schools painted the timetable on the walls of bus stops. A notebook in every vehicle collects suggestions, which the city council hears at the end of each month.',
          'Jalal-Abad and Karakol have asked to see the figures of the first half year before deciding on rounds of their own.',
        ],
      },
      ru: {
        slug: 'osh-mobilnye-priemnye-uchastkovyh',
        title: 'Участковые инспекторы Оша принимают жителей окраин в мобильных приёмных',
        lead: '4 ноября четыре переоборудованных микроавтобуса вышли на еженедельные маршруты. Жителям двенадцати жилмассивов больше не нужно ехать в центр города, чтобы обратиться в милицию.',
        body: [
          'В каждом микроавтобусе есть рабочий стол, принтер, места для ожидания и пандус. На три часа он останавливается у рынка, школы или мечети – по расписанию, которое составили сами местные советы. За первую неделю пришли 212 человек: кто-то заявил о потере паспорта, кто-то хотел уладить спор об арыке, кто-то просил осветить перекрёсток.',
          '[Программный офис ОБСЕ в Бишкеке](structure:programme-office-in-bishkek) помог переоборудовать машины и обучил 28 инспекторов, в том числе девять женщин, беседе с жителями, ведению учёта и первой встрече с несовершеннолетними правонарушителями.',
          'Учащиеся двух профессиональных лицеев нарисовали расписание на автобусных остановках. В каждой машине лежит тетрадь для предложений; в конце месяца их рассматривает городской кенеш.',
          'В Джалал-Абаде и Караколе хотят сначала изучить итоги первого полугодия, а затем решить, нужны ли такие маршруты им самим.',
        ],
      },
    },
  },
  {
    kind: 'daily-report',
    issuedOn: '2019-10-31',
    issuers: ['special-monitoring-mission-to-ukraine'],
    fields: ['conflict-prevention-and-resolution'],
    countries: { about: ['UA'], place: ['UA'] },
    editions: {
      en: {
        slug: 'smm-daily-report-winter-tyres-october-2019',
        title: 'Daily report: winter preparation of patrol vehicles and bases, 31 October 2019',
        lead: 'The Mission reports on the seasonal change of equipment in its patrol hubs and forward bases. This edition contains logistical matters only.',
        dateline: 'Kyiv',
        body: [
          'By 30 October, 71 of 96 patrol vehicles had been fitted with winter tyres. Work is carried out overnight so that morning patrols leave on time. The remaining vehicles follow by 6 November.',
          'Heating was tested at all bases. At one forward base a circulation pump was replaced; patrol members were accommodated in a nearby hotel for one night.',
          {
            table: {
              caption: 'State of winter preparation by place',
              head: ['Place', 'Vehicles ready', 'Snow chains issued', 'Generators tested'],
              rows: [
                ['Hub A', '24 of 30', '60', '3'],
                ['Hub B', '21 of 27', '54', '3'],
                ['Forward bases', '17 of 24', '48', '5'],
                ['Teams in the west and south', '9 of 15', '30', '2'],
              ],
            },
          },
          'Drivers completed a refresher on icy roads at a closed training area. The radio network was checked on all channels; one repeater will be moved before the first frost because a new building shields it.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2019-10-24',
    issuers: ['mission-to-moldova', 'conflict-prevention-centre'],
    fields: ['small-arms-and-light-weapons', 'reform-and-co-operation-in-the-security-sector'],
    countries: { about: ['MD'], place: ['MD'], partner: ['AT'], donor: ['DE', 'GB', 'NO'] },
    editions: {
      en: {
        slug: 'floresti-depot-sensors-ammunition',
        title: 'Temperature sensors and a new fence: a depot near Floreşti is ready for inspection',
        lead: 'A joint team of Moldovan engineers and OSCE advisers accepted the works on an ammunition depot in the north of the country on 23 October, five weeks ahead of schedule.',
        body: [
          'Sensors in six storage houses now report heat and humidity every ten minutes to a duty desk in Chişinău. Until this summer a soldier read the thermometers by hand, twice a day, and wrote the figures into a ledger.',
          'The works also covered 1,800 metres of fence, lightning protection, a water basin for fire-fighting and a gravel strip that keeps grass fires away from the walls. Local firms from Bălţi and Soroca carried out most of them.',
          {
            quote:
              'In July we saw a house warm up by nine degrees in an afternoon. With the old ledger, we would have noticed it the next morning.',
            speaker: 'Vasile Ciobotaru',
            role: 'Engineer, depot maintenance unit',
          },
          'Eighteen storekeepers were trained over the summer by instructors from the Austrian Armed Forces in marking, surveillance and safe stacking. A study of a second site, nearer to the capital, begins in 2020. Germany, Norway and the United Kingdom financed the works; the [Mission to Moldova](structure:mission-to-moldova) supervised them.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2019-10-15',
    issuers: ['gender-issues-programme', 'economic-and-environmental-activities-office'],
    fields: ['gender-equality', 'water-management'],
    countries: { mentioned: ['TJ', 'KG', 'AL'] },
    editions: {
      en: {
        slug: 'rural-women-day-land-water-statement',
        title: 'On the International Day of Rural Women: land registers and water councils need her name too',
        lead: 'Those who work a field should be able to decide about its water. The Gender Issues Programme and the Office of the Co-ordinator of OSCE Economic and Environmental Activities call for open registers and open councils.',
        dateline: 'Vienna',
        body: [
          'In many villages of the OSCE area women run farms that are entered in the land register under another name. A person who is not in the register cannot vote in the water users’ association, cannot borrow against the land and is not invited when the canal is repaired.',
          'Experience from Albania, Kyrgyzstan and Tajikistan shows that small changes of procedure help more than campaigns: a joint entry of spouses free of charge, meetings at an hour when children are at school, and ballots by household member and not by household.',
          'We encourage participating States to publish yearly figures on land ownership and on membership of water councils, separated by sex, and to look at them when budgets for irrigation are drawn up. Our offices stand ready to share model forms and the results of [water management](field:water-management) courses held this year.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2019-10-04',
    issuers: ['opportunities-for-youth', 'economic-and-environmental-activities-office'],
    fields: ['youth', 'connectivity-and-trade'],
    countries: { place: ['TN'], partner: ['TN', 'MA', 'JO'], donor: ['IT'], mentioned: ['MT'] },
    editions: {
      en: {
        slug: 'tunis-young-traders-mediterranean',
        title: 'Olive oil, apps and customs forms: 40 young traders from around the Mediterranean meet in Tunis',
        lead: 'Founders of small firms from Jordan, Morocco, Tunisia and eight participating States spent three days on the question why selling across the sea is still so hard.',
        body: [
          'From 2 to 4 October participants compared the route of one product from the workshop to a buyer abroad. For a case of olive oil from Sfax they counted fourteen documents and six stamps; for a photo filter sold as a telephone application, none, but three different tax rules.',
          'Customs officers from Tunis and Valletta answered questions for a whole afternoon. They agreed to test a one-page guide for first-time exporters, drafted by the participants in Arabic, English and French.',
          'A smaller group worked on finance. Its proposal, a shared list of guarantee funds open to people under 30, will be presented to the Mediterranean Partners for Co-operation later this autumn and at the [Mediterranean conference](meeting:mediterranean-conference-2019).',
          'The meeting was organized by [Opportunities for Youth](structure:opportunities-for-youth) and the Office of the Co-ordinator of OSCE Economic and Environmental Activities with funds from Italy.',
        ],
      },
      fr: {
        slug: 'tunis-jeunes-entrepreneurs-mediterranee',
        title:
          'Huile d’olive, applications et formulaires : quarante jeunes entrepreneurs de la Méditerranée réunis à Tunis',
        lead: 'Des créateurs de petites entreprises venus de Jordanie, du Maroc, de Tunisie et de huit États participants ont passé trois jours à se demander pourquoi il reste si difficile de vendre d’une rive à l’autre.',
        body: [
          'Du 2 au 4 octobre, les participants ont comparé le chemin d’un produit, de l’atelier jusqu’à l’acheteur étranger. Pour une caisse d’huile d’olive de Sfax, ils ont compté quatorze documents et six tampons ; pour un filtre photo vendu sous forme d’application, aucun, mais trois régimes fiscaux différents.',
          'Des agents des douanes de Tunis et de La Valette ont répondu aux questions pendant tout un après-midi. Ils sont convenus de mettre à l’essai un guide d’une page pour les nouveaux exportateurs, rédigé par les participants en arabe, en anglais et en français.',
          'Un groupe plus restreint s’est penché sur le financement. Sa proposition, une liste commune des fonds de garantie ouverts aux moins de 30 ans, sera présentée cet automne aux partenaires méditerranéens pour la coopération, puis à la [conférence méditerranéenne](meeting:mediterranean-conference-2019).',
          'La rencontre était organisée par [Perspectives pour les jeunes](structure:opportunities-for-youth) et le Bureau du Coordonnateur des activités économiques et environnementales de l’OSCE, avec un financement de l’Italie.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2019-09-26',
    issuers: ['combating-trafficking-in-human-beings-office'],
    fields: ['combating-trafficking-in-human-beings', 'economic-activities'],
    countries: { place: ['AT'], donor: ['DE', 'US'], mentioned: ['SE', 'GB', 'NL'] },
    project: 'ending-trafficking-in-supply-chains',
    editions: {
      en: {
        slug: 'public-buyers-supply-chain-clauses-vienna',
        title: 'Public buyers agree on common questions to suppliers about forced labour',
        lead: 'Procurement officials from 21 participating States have drafted a set of 17 questions that can be added to any public tender, from uniforms to hospital gloves.',
        dateline: 'Vienna',
        body: [
          'Public bodies buy goods and services worth up to a fifth of a country’s output. If they ask the same questions, suppliers have to answer only once, and those who know their chain well gain an advantage. This thought stood behind a two-day workshop which ended in Vienna today.',
          'The questions deal with recruitment fees, identity papers, subcontractors and a way to complain without fear. They were tried on real tenders of the past year, with names removed, by buyers from the Netherlands, Sweden and the United Kingdom.',
          { heading: 'From questions to contracts', level: 2 },
          'A tender clause only works if somebody checks. The workshop therefore proposed a light form of control: one supplier in twenty, drawn by lot, shows the papers behind its answers.',
          'The set will be published in December. It was prepared within the project [Ending trafficking in supply chains](project:ending-trafficking-in-supply-chains), with the support of Germany and the United States of America.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2019-09-19',
    issuers: ['programme-office-in-dushanbe'],
    fields: ['border-management', 'women-peace-and-security'],
    countries: { place: ['TJ'], about: ['TJ'], partner: ['AF', 'MN'], donor: ['NO', 'DE'] },
    project: 'border-management-staff-college',
    image: 'mountain-pass',
    editions: {
      en: {
        slug: 'dushanbe-staff-college-mountain-posts-course',
        title: 'Commanders of remote border posts study leadership and supply at altitude in Dushanbe',
        lead: 'Twenty-six officers, ten of them women, graduated from a four-week course for heads of posts that are cut off by snow for part of the year.',
        dateline: 'Dushanbe',
        body: [
          'How much fuel does a post of fifteen people need between November and April? Who decides when the helicopter comes, and what is done about a toothache? The course at the [Border Management Staff College](project:border-management-staff-college) began with such questions and went on to planning, international law and document checks.',
          'Graduates come from Afghanistan, Mongolia and seven Central Asian and South Caucasus services. For the final exercise they ran an imaginary post at 4,100 metres for five days, with a blocked road, a herd on the wrong side of the line and a broken radio.',
          {
            quote:
              'At home I order and somebody carries. Here I had to carry, then write the order, and then explain it to a colleague with another law in her hand.',
            speaker: 'Tsetsegmaa Ganzorig',
            role: 'Senior lieutenant and course participant, Mongolia',
          },
          'The next course starts in March. Germany and Norway funded this one.',
        ],
      },
    },
  },
  {
    kind: 'speech',
    issuedOn: '2019-09-11',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['environmental-activities', 'connectivity-and-trade'],
    countries: { place: ['CZ'] },
    meeting: 'economic-and-environmental-forum-2019',
    image: 'wind-turbines',
    editions: {
      en: {
        slug: 'prague-forum-2019-energy-grids-remarks',
        title: 'Power lines have two ends: remarks to the concluding meeting of the Economic and Environmental Forum',
        lead: 'Text delivered in Prague on behalf of the Office of the Co-ordinator of OSCE Economic and Environmental Activities.',
        body: [
          'Excellencies, ladies and gentlemen, a cable between two countries is a plain object. It is dug in, tested and forgotten. Yet whoever lays it has to agree with a neighbour on frequency, on price, on what happens in a storm, and on whom to call at three in the morning. Few treaties contain so much daily trust.',
          'In the two preparatory meetings of this year delegations spoke of digital grids, of wind from the sea and of villages that for the first time produce more power than they use. They also spoke of risks. A network that thinks can be misled; a market that crosses borders can also carry a mistake across them.',
          'Three points seem to us ripe for work. The first is a contact list of network operators that is tried out twice a year. The second is training: engineers and regulators still learn apart. The third concerns honesty in contracts, without which no pipeline and no panel pays for itself.',
          'We thank the Slovak Chairmanship for keeping energy on the table of the [Forum](series:economic-and-environmental-forum), and we look forward to the debate.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2019-09-10',
    issuers: ['project-co-ordinator-in-uzbekistan'],
    fields: ['anti-corruption', 'good-governance'],
    countries: { about: ['UZ'], place: ['UZ'], partner: ['EE', 'GE'] },
    editions: {
      en: {
        slug: 'samarkand-district-budgets-online',
        title: 'Sixteen districts around Samarkand put their purchases online',
        lead: 'Desks and school meals, gravel and medical gloves: since September anyone can see what a district bought, from whom and at which price.',
        body: [
          'The pages are simple tables which can be sorted and downloaded. Officials enter an order on the day on which it is signed; an entry cannot be removed later, only corrected, and the correction remains visible.',
          'The OSCE [Project Co-ordinator in Uzbekistan](structure:project-co-ordinator-in-uzbekistan) trained 58 accountants and invited practitioners from Estonia and Georgia, where such registers have existed for years. Their advice was to begin with small sums: people check the price of a chair sooner than that of a road.',
          'Journalism students from Samarkand State University took up the hint. In the first fortnight they found two districts that paid quite different prices for the same whiteboard. Both opened new tenders.',
          'By the end of 2020 all districts of the region are to join. A telephone line explains the tables to those without internet access.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2019-08-29',
    issuers: ['mission-to-bosnia-and-herzegovina'],
    fields: ['disaster-risk-reduction', 'water-management'],
    countries: { about: ['BA'], place: ['BA'], donor: ['AT', 'CH'], mentioned: ['HR', 'RS'] },
    image: 'river-basin',
    editions: {
      en: {
        slug: 'orasje-flood-drill-sava',
        title: 'Neighbours on the Sava rehearse a flood: pumps, boats and one shared telephone list',
        lead: 'Civil protection teams from seven municipalities on both sides of the entity line practised together at Orašje on 27 and 28 August.',
        body: [
          'The scenario was modest: water at the level that returns every twenty years, a power cut, two farms cut off. Modest scenarios, the organizers found, show more weaknesses than disasters do. One team could not connect its hoses to the neighbour’s pump. Another called a number that had changed in spring.',
          'By the evening of the first day adapters had been found, and the list of telephone numbers had shrunk from eleven pages to one. The second day went to boats and to people who cannot walk.',
          {
            quote: 'We have the same river, the same mud and, since yesterday, the same coupling.',
            speaker: 'Mirsad Hadžikadunić',
            role: 'Instructor, volunteer fire brigade of Orašje',
          },
          'The drill was prepared by the network of environmental information centres which the [OSCE Mission to Bosnia and Herzegovina](structure:mission-to-bosnia-and-herzegovina) supports. Observers came from Županja in Croatia and Šabac in Serbia. Austria and Switzerland paid for equipment and training.',
        ],
      },
      de: {
        slug: 'orasje-hochwasseruebung-save',
        title: 'Nachbarn an der Save üben den Hochwasserfall: Pumpen, Boote und eine gemeinsame Telefonliste',
        lead: 'Zivilschutzkräfte aus sieben Gemeinden beiderseits der Entitätsgrenze haben am 27. und 28. August in Orašje gemeinsam geprobt.',
        body: [
          'Das Szenario war bescheiden: ein Wasserstand, wie er alle zwanzig Jahre vorkommt, ein Stromausfall, zwei abgeschnittene Höfe. Gerade bescheidene Szenarien, so die Erfahrung der Veranstalter, legen mehr Schwächen offen als Katastrophen. Ein Trupp konnte seine Schläuche nicht an die Pumpe der Nachbarn anschließen. Ein anderer wählte eine Nummer, die seit dem Frühjahr nicht mehr galt.',
          'Am Abend des ersten Tages waren Übergangsstücke gefunden, und aus elf Seiten Telefonnummern war eine geworden. Der zweite Tag gehörte den Booten und den Menschen, die nicht gehen können.',
          {
            quote: 'Wir haben denselben Fluss, denselben Schlamm und seit gestern auch dieselbe Kupplung.',
            speaker: 'Mirsad Hadžikadunić',
            role: 'Ausbilder der Freiwilligen Feuerwehr Orašje',
          },
          'Vorbereitet hat die Übung das Netz der Umweltinformationszentren, das die [OSZE-Mission in Bosnien und Herzegowina](structure:mission-to-bosnia-and-herzegovina) unterstützt. Beobachter kamen aus Županja in Kroatien und Šabac in Serbien. Ausrüstung und Schulungen haben Österreich und die Schweiz finanziert.',
        ],
      },
    },
  },
  {
    kind: 'spot-report',
    issuedOn: '2019-08-14',
    issuers: ['special-monitoring-mission-to-ukraine'],
    fields: ['conflict-prevention-and-resolution'],
    countries: { about: ['UA'], place: ['UA'] },
    image: 'observation-tower',
    editions: {
      en: {
        slug: 'smm-spot-report-camera-lightning-2019',
        title: 'Spot report: observation camera out of service after lightning strike',
        lead: 'A fixed camera of the Mission stopped sending images during a thunderstorm on the evening of 13 August. A technical team expects to replace the power unit within four days.',
        dateline: 'Kyiv',
        body: [
          'At 20:47 the operations room lost the picture of one camera. A check of the link showed that the mast was without power; weather data for the hour recorded heavy rain and lightning in the area. Two other cameras nearby were not affected.',
          'On the morning of 14 August a patrol reached the foot of the mast by the usual road, after the necessary arrangements had been made. It saw a burnt fuse box and a scorched earthing cable. Mast, fence and housing were intact.',
          'Spare parts left the warehouse at noon. Until the camera works again, the patrol plan includes one additional daytime stop at the place. The Mission will check the lightning protection of all masts of the same type in September.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2019-07-18',
    issuers: ['mission-to-skopje'],
    fields: ['education', 'national-minority-issues'],
    countries: { about: ['MK'], place: ['MK'], partner: ['FI'] },
    image: 'classroom',
    editions: {
      en: {
        slug: 'struga-teachers-summer-school-two-languages',
        title: 'At a summer school in Struga, teachers prepare the same lesson in two languages',
        lead: 'Sixty primary-school teachers worked in mixed pairs for a week to plan joint classes for pupils who learn in Macedonian, Albanian or Turkish.',
        body: [
          'Physics came out easiest: a lever needs few words. History took longer, and the pairs began with the history of bread. By Friday there were 90 lesson plans, each with the parts that pupils do together and the parts that they do in their own language of instruction.',
          'The [OSCE Mission to Skopje](structure:mission-to-skopje) and the Bureau for Development of Education held the summer school from 8 to 12 July and published the plans this week. A trainer from Finland, where many schools teach in two languages, advised on timetables.',
          'From September 22 schools try out at least one joint class a week. School psychologists follow two of them in each region, and pupils keep a short diary.',
          'The plans are free to copy. Anyone who changes one is asked to send the new version back, so that the collection grows with use.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2019-07-09',
    issuers: ['programme-office-in-astana'],
    fields: ['environmental-activities', 'gender-equality'],
    countries: { about: ['KZ'], place: ['KZ'], mentioned: ['MN', 'UZ', 'TM'] },
    editions: {
      en: {
        slug: 'nur-sultan-women-renewable-energy-course',
        title: 'Women engineers from four countries complete renewable energy course in Kazakhstan',
        lead: 'Twenty-eight specialists from Kazakhstan, Mongolia, Turkmenistan and Uzbekistan finished a ten-day course on wind and solar projects run by the OSCE Programme Office in Nur-Sultan.',
        dateline: 'Nur-Sultan',
        body: [
          'Half the course took place outdoors. Participants climbed a turbine at Yereymentau, measured shade on the roof of a school and calculated what a village of 120 houses would pay for its own panels with and without a battery.',
          'The other half dealt with paper: tariffs, land leases, the connection to the grid. A mock auction, in which five teams bid for the same site, ended with two of them going bankrupt and a lively discussion of why.',
          {
            quote:
              'I design foundations, and I never saw the contract that comes after the concrete. Now I know at which clause to raise my hand.',
            speaker: 'Aigerim Sadvakasova',
            role: 'Civil engineer from Karaganda',
          },
          'A mentoring scheme links every graduate with an experienced colleague for one year. The OSCE [Programme Office in Nur-Sultan](structure:programme-office-in-astana) organized the course together with the International Green Technologies and Investment Projects Centre.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2019-07-03',
    issuers: ['conflict-prevention-centre', 'opportunities-for-youth'],
    fields: ['youth', 'conflict-prevention-and-resolution'],
    countries: { place: ['GE'], mentioned: ['AM', 'MD', 'CY', 'UA', 'KG'], donor: ['CH', 'FI'] },
    editions: {
      en: {
        slug: 'kakheti-young-mediators-practice-week',
        title: 'Vineyards, wells and two choirs: young mediators practise in a Georgian wine village',
        lead: 'Nineteen mediators aged 22 to 32 spent a week in Kakheti settling invented disputes with real vineyard owners as advisers.',
        body: [
          'A well that dried up after a neighbour dug deeper; a bus company that stopped serving a village; two choirs that claim the same hall. Every morning the mediators received a new file and two hours to read it. In the afternoon they sat with the parties, played by people from Telavi who had been asked to be difficult.',
          'Experienced practitioners watched from the back of the room and spoke only in the evening. Their most frequent remark was about silence: it is a tool, and beginners fill it.',
          'The mediators come from Armenia, Cyprus, Georgia, Kyrgyzstan, Moldova, Ukraine and six other States. They have agreed on a monthly call in which one of them presents a case, and on a note to the [Conflict Prevention Centre](structure:conflict-prevention-centre) on how a lasting network might be set up. Finland and Switzerland paid for the week.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2019-06-20',
    issuers: ['high-commissioner-on-national-minorities', 'mission-to-serbia'],
    fields: ['national-minority-issues', 'education'],
    countries: { about: ['RS'], place: ['RS'], partner: ['RO', 'HU', 'SK'] },
    editions: {
      en: {
        slug: 'novi-sad-minority-language-textbooks',
        title: 'Publishers and teachers in Novi Sad look for quicker ways to print minority-language textbooks',
        lead: 'A geography book in Ruthenian sells 60 copies a year. Who prints it, who pays and how long do pupils wait? A round table on 18 and 19 June collected answers.',
        body: [
          'Serbian law gives pupils from national minorities the right to schooling in their own language. Textbooks are the bottleneck: small print runs, few translators, and a change of curriculum that makes a fresh translation obsolete.',
          'Teachers, publishers and members of national minority councils compared three ways out. Books from a kin State save time but follow another curriculum. Digital editions can be corrected overnight, provided that schools have tablets. Joint printing for several years spreads the cost.',
          {
            list: [
              'Translators should receive chapters while the original is still being edited',
              'Maps and pictures ought to be licensed for all languages at once',
              'A glossary of school terms in eight languages is to be kept by the pedagogical institute',
            ],
            ordered: true,
          },
          'Experts from Hungary, Romania and Slovakia presented their own arrangements. The office of the [High Commissioner on National Minorities](structure:high-commissioner-on-national-minorities) will summarize the proposals for the school year 2020/21.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2019-06-18',
    issuers: ['chairpersonship', 'transnational-threats-department'],
    fields: ['cyber-ict-security', 'confidence-and-security-building'],
    countries: { place: ['SK'], partner: ['SK'] },
    project: 'cyber-confidence-building',
    meeting: 'cyber-conference-2019',
    editions: {
      en: {
        slug: 'bratislava-cyber-points-of-contact-exercise',
        title: 'From e-mail to answer in 40 minutes: points of contact test the cyber hotline in Bratislava',
        lead: 'On the margins of the cyber security conference, officials from 38 participating States tried out how fast they reach each other when a network fails.',
        body: [
          'The exercise had no winner and no culprit. Each national point of contact received a short message about an imaginary disturbance at a hospital or a water utility and had to pass on a question to a colleague abroad. The quickest reply took eleven minutes, half of all came within 40, and three went to mailboxes that nobody reads any more.',
          'Such tests belong to the [confidence-building measures](field:confidence-and-security-building) that the participating States agreed on to reduce the risk of misunderstandings in the use of information and communication technologies. Names on a list are of little value if nobody has ever rung the number.',
          'A second session of the [conference](meeting:cyber-conference-2019) dealt with small administrations. Speakers from island and mountain States described how a team of four can cover nights and holidays by sharing shifts with a university.',
          'The results go to the informal working group in Vienna. A repetition without prior notice is planned before the end of the year.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2019-05-22',
    issuers: ['mission-to-bosnia-and-herzegovina'],
    fields: ['media-literacy', 'youth'],
    countries: { about: ['BA'], place: ['BA'] },
    image: 'radio-mast',
    editions: {
      en: {
        slug: 'sarajevo-school-radio-finals-advisory',
        title: 'Journalists invited to the final of the school radio competition in Sarajevo on 29 May',
        lead: 'Eight school radio stations from all over Bosnia and Herzegovina present programmes on checking sources, rumours and local news.',
        dateline: 'Sarajevo',
        body: [
          'Pupils aged 14 to 18 worked for four months on programmes of twelve minutes. Ninety-one stations entered, eight remain. The final takes place before an audience and will be broadcast live by three local stations.',
          {
            list: [
              'Date and time: Wednesday, 29 May 2019, 11:00 to 14:00',
              'Place: main hall of the Youth Centre, Skenderija, Sarajevo',
              'Interviews: with finalists and teachers, 13:00 to 14:00; written consent of parents is available on the spot',
              'Sound: a clean feed is provided at the mixing desk',
            ],
          },
          'The competition is held by the [OSCE Mission to Bosnia and Herzegovina](structure:mission-to-bosnia-and-herzegovina) with associations of teachers and journalists as part of its work on [media literacy](field:media-literacy). Please confirm attendance by 27 May and mention the equipment you bring.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2019-05-03',
    issuers: ['representative-on-freedom-of-the-media'],
    fields: ['safety-of-journalists', 'media-freedom-and-development'],
    countries: {},
    editions: {
      en: {
        slug: 'press-freedom-day-2019-local-newsrooms',
        title: 'World Press Freedom Day: safety begins in the local newsroom',
        lead: 'On 3 May the Office of the Representative on Freedom of the Media draws attention to reporters who work far from the capital, often alone and without a legal department.',
        dateline: 'Vienna',
        body: [
          'A local reporter lives beside the people about whom she writes. She meets the mayor at the baker’s and the factory owner at the school gate. That nearness makes her work valuable, and it makes her vulnerable.',
          'Protection need not be costly. A contact officer in each police directorate, a telephone number that is answered at night, a lawyer shared by ten small newsrooms, insurance that also covers freelancers: several participating States have at least one of these, few have all.',
          'We invite authorities and media associations to sit down together once a year in every region and to go through a plain list: which threats were reported, who followed them up, what came of it. The Office offers a template for such a meeting and will publish good examples.',
          'Journalists’ [safety](field:safety-of-journalists) is a commitment that all participating States share. It is kept, or not, in small towns.',
        ],
      },
      fr: {
        slug: 'liberte-presse-2019-redactions-locales',
        title: 'Journée mondiale de la liberté de la presse : la sécurité commence dans les rédactions locales',
        lead: 'Le 3 mai, le Bureau du Représentant pour la liberté des médias attire l’attention sur les journalistes qui travaillent loin des capitales, souvent seuls et sans service juridique.',
        dateline: 'Vienne',
        body: [
          'La journaliste locale vit à côté de ceux dont elle parle. Elle croise le maire à la boulangerie et le chef d’entreprise devant l’école. Cette proximité fait la valeur de son travail ; elle la rend aussi vulnérable.',
          'Protéger ne coûte pas forcément cher. Un agent de liaison dans chaque direction de la police, un numéro auquel on répond la nuit, un avocat partagé par dix petites rédactions, une assurance qui couvre aussi les pigistes : plusieurs États participants disposent d’au moins un de ces moyens, rares sont ceux qui les ont tous.',
          'Nous invitons les autorités et les associations de médias à se réunir une fois par an dans chaque région pour parcourir une liste simple : quelles menaces ont été signalées, qui s’en est occupé, avec quel résultat. Le Bureau propose un modèle pour ces réunions et publiera les bons exemples.',
          'La [sécurité des journalistes](field:safety-of-journalists) est un engagement commun à tous les États participants. C’est dans les petites villes qu’il est tenu ou qu’il ne l’est pas.',
        ],
      },
      ru: {
        slug: 'den-svobody-pechati-2019-mestnye-redakcii',
        title: 'Всемирный день свободы печати: безопасность начинается в местной редакции',
        lead: '3 мая Бюро Представителя по вопросам свободы СМИ обращает внимание на журналистов, которые работают вдали от столиц, зачастую в одиночку и без юридической поддержки.',
        dateline: 'Вена',
        body: [
          'Местная журналистка живёт рядом с теми, о ком пишет. Мэра она встречает в булочной, а директора завода – у школьных ворот. Эта близость делает её работу ценной, а её саму – уязвимой.',
          'Защита не обязательно стоит дорого. Контактное лицо в каждом управлении полиции, телефон, по которому отвечают и ночью, один юрист на десять небольших редакций, страховка, распространяющаяся и на внештатных сотрудников, – в ряде государств-участников что-то из этого уже есть, но лишь немногие располагают всем сразу.',
          'Мы предлагаем органам власти и объединениям СМИ раз в год собираться в каждом регионе и проходить по простому списку: о каких угрозах сообщалось, кто ими занимался и чем это закончилось. Бюро готово предоставить образец повестки такой встречи и опубликует удачные примеры.',
          '[Безопасность журналистов](field:safety-of-journalists) – обязательство, общее для всех государств-участников. Выполняется оно или нет, видно в небольших городах.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2019-04-25',
    issuers: ['mission-to-serbia'],
    fields: ['policing', 'gender-equality'],
    countries: { about: ['RS'], place: ['RS'], donor: ['SE'] },
    editions: {
      en: {
        slug: 'kragujevac-policewomen-network-mentors',
        title: 'Network of policewomen in Serbia appoints its first 25 mentors',
        lead: 'Officers with at least ten years of service will accompany younger colleagues through their first promotion, the association announced in Kragujevac.',
        body: [
          'Women make up about a quarter of Serbia’s police, but far fewer of its shift leaders. Interviews with 140 officers, carried out last year with help from the [OSCE Mission to Serbia](structure:mission-to-serbia), named the same moments again and again: the first application, the return from parental leave, the transfer to a rural station.',
          'Mentors were chosen by lot among 80 volunteers so that all regions and branches are represented. They attended a three-day course on 22 to 24 April and receive hours for their task in the duty roster, which is new.',
          {
            quote:
              'Nobody told me that one may apply before one has every certificate. I want to be the person who says so.',
            speaker: 'Svetlana Obradinović',
            role: 'Shift leader, traffic police, Užice',
          },
          'After one year the association will count applications and promotions in the stations that take part and compare them with others. Sweden supports the network.',
        ],
      },
    },
  },
  {
    kind: 'daily-report',
    issuedOn: '2019-04-11',
    issuers: ['observer-mission-gukovo-donetsk'],
    fields: ['border-management'],
    countries: { about: ['RU'], place: ['RU'] },
    editions: {
      en: {
        slug: 'observer-mission-report-shifts-april-2019',
        title: 'Report of the Observer Mission: duty shifts and accommodation, 4 to 10 April 2019',
        lead: 'Observers worked around the clock in twelve-hour shifts at both checkpoints. This edition covers staffing, transport and equipment.',
        dateline: 'Kamensk-Shakhtinskiy',
        body: [
          'During the week 19 observers were on duty, two more on leave and one on a language course. The shift change at 07:00 and 19:00 went ahead on all days; on 6 April thick fog delayed the relief by 25 minutes.',
          'A minibus was taken to the workshop for new brake pads and returned on the following day. The stock of drinking water and of paper forms lasts until the middle of May. New folding tables were installed in the two duty cabins.',
          'Two observers who joined the Mission in March completed their introductory training in counting methods and reporting. The Mission’s weekly figures appear separately in the usual tables.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2019-03-21',
    issuers: ['odihr'],
    fields: ['election-observation', 'elections'],
    countries: { place: ['PL'], mentioned: ['ME', 'KZ', 'MD', 'UZ'], donor: ['CH', 'NO'] },
    project: 'election-observers-training-fund',
    image: 'ballot-box',
    editions: {
      en: {
        slug: 'warsaw-election-observers-e-course-2019',
        title: 'New e-course prepares short-term election observers in four evenings',
        lead: 'The course is free, works on a telephone and ends with a simulated election day from the opening of the polling station to the last line of the protocol.',
        dateline: 'Warsaw',
        body: [
          'Most short-term observers are sent by their governments for about ten days. What they know when they board the plane differs widely. The new course, published today by the OSCE [Office for Democratic Institutions and Human Rights](structure:odihr), gives all of them the same start.',
          'It explains the method of long- and short-term [observation](field:election-observation), the code of conduct and the form with which a visit to a polling station is recorded. Learners then follow an invented election in an invented country. They must decide what to note, what to ask and when to say nothing at all.',
          'Candidates nominated through the [Election observers training fund](project:election-observers-training-fund) from countries that otherwise send few observers, among them Kazakhstan, Moldova, Montenegro and Uzbekistan, were the first to try it. Three in four finished, most within a week.',
          'English and Russian versions are available now. Norway and Switzerland contributed to the costs.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2019-03-14',
    issuers: ['mission-in-kosovo'],
    fields: ['national-minority-issues', 'good-governance'],
    countries: {},
    editions: {
      en: {
        slug: 'municipal-translators-glossary-prizren',
        title: 'Municipal translators in Prizren compile a glossary of 2,400 administrative terms',
        lead: 'Is a “cadastral excerpt” the same thing in Albanian, Serbian and Turkish forms? Forty translators spent a winter finding out.',
        body: [
          'Notices, decisions and forms in municipalities reach people in several languages. For years every translator kept a private list of terms, and citizens sometimes met three different words for one certificate.',
          'In eleven sessions organized by the [OSCE Mission in Kosovo](structure:mission-in-kosovo), translators laid their lists side by side. They kept what was clear, replaced what nobody outside the office understands and marked some 200 terms for which the law itself is not uniform. Those were handed to legal departments.',
          'The glossary can be searched online and printed by subject. Corrections are welcome: a small editorial group meets every second month, and its decisions appear with a date so that older forms stay readable.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2019-02-07',
    issuers: ['centre-in-ashgabat'],
    fields: ['cyber-ict-security', 'economic-activities'],
    countries: { about: ['TM'], place: ['TM'], partner: ['AT'] },
    editions: {
      en: {
        slug: 'ashgabat-power-dispatchers-outage-exercise',
        title: 'Power dispatchers in Ashgabat practise restarting a grid after a cyber incident',
        lead: 'Engineers, IT specialists and emergency planners worked through a two-day table exercise on 5 and 6 February, the first of its kind in the country.',
        body: [
          'The exercise began with a wrong number on a screen. Was the sensor broken, the cable, the computer or the person who had typed it? Four teams pursued four explanations, and each had a different colleague to call. Within an hour it became clear that nobody had the telephone number of the water works.',
          'A former dispatcher from Graz, who guided the exercise, introduced a rule used in Austria: whatever happened, first write down the time. With a common clock, the teams could put their notes in order and find the cause in the invented files.',
          'At the end participants drew up a plan for the first 60 minutes and a training calendar for 2019. The [OSCE Centre in Ashgabat](structure:centre-in-ashgabat) will return in autumn to see how it works.',
        ],
      },
    },
  },
]
