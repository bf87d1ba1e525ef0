import type { NewsContent } from '../shape'

export const news2018: readonly NewsContent[] = [
  {
    kind: 'press-release',
    issuedOn: '2018-12-07',
    issuers: ['chairpersonship', 'ministerial-council'],
    fields: ['media-freedom-and-development', 'safety-of-journalists', 'gender-equality', 'economic-activities'],
    countries: { place: ['IT'], mentioned: ['SK'] },
    meeting: 'ministerial-council-2018',
    image: 'conference-palace',
    editions: {
      en: {
        slug: 'milan-ministerial-council-safety-of-journalists-decision',
        title: 'Milan Ministerial Council adopts first decision devoted to the safety of journalists',
        lead: 'Violence against women, skills for the digital economy and small arms were among the other subjects on which delegations agreed under the Italian Chairmanship.',
        dateline: 'Milan',
        body: [
          'For the first time the [Ministerial Council](meeting:ministerial-council-2018) has dedicated a decision to the safety of journalists. It addresses legislation and practice alike, mentions threats made online, and asks that investigations be carried out swiftly. A network of contact points, such as the ones already tried out in several countries, may help to apply it.',
          'Further decisions concern the prevention of violence against women and the development of human capital in the digital era. In the politico-military dimension the Council dealt with norms and good practice for small arms and conventional ammunition; a separate declaration is devoted to security and co-operation in the Mediterranean.',
          'Some 1,100 delegates and 350 media representatives had been accredited. Volunteers from three universities of the city accompanied delegations, and food left over from receptions was collected each night by local charities.',
          '[Slovakia](country:SK), which holds the Chairmanship in 2019, presented its programme at the end of the meeting.',
        ],
      },
      it: {
        slug: 'milano-consiglio-ministeriale-sicurezza-giornalisti',
        title: 'Il Consiglio ministeriale di Milano adotta la prima decisione dedicata alla sicurezza dei giornalisti',
        lead: 'Violenza contro le donne, competenze per l’economia digitale e armi di piccolo calibro tra gli altri temi sui quali le delegazioni hanno trovato l’intesa sotto la presidenza italiana.',
        dateline: 'Milano',
        body: [
          'Per la prima volta il [Consiglio ministeriale](meeting:ministerial-council-2018) ha dedicato una decisione alla sicurezza dei giornalisti. Il testo riguarda tanto le leggi quanto la prassi, menziona le minacce in rete e chiede che le indagini siano svolte con rapidità. Ad applicarlo potrà contribuire una rete di punti di contatto, sul modello di quelle già sperimentate in diversi Paesi.',
          'Altre decisioni riguardano la prevenzione della violenza contro le donne e lo sviluppo del capitale umano nell’era digitale. Nella dimensione politico-militare il Consiglio si è occupato di norme e buone prassi per le armi di piccolo calibro e le munizioni convenzionali; una dichiarazione a parte è dedicata alla sicurezza e alla cooperazione nel Mediterraneo.',
          'Gli accreditati erano circa 1100 delegati e 350 rappresentanti dei media. Volontari di tre università cittadine hanno accompagnato le delegazioni, mentre il cibo avanzato dai ricevimenti è stato raccolto ogni sera da associazioni caritative locali.',
          'La [Slovacchia](country:SK), che eserciterà la presidenza nel 2019, ha illustrato il proprio programma al termine della riunione.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2018-11-28',
    issuers: ['mission-to-moldova', 'conflict-prevention-centre'],
    fields: ['small-arms-and-light-weapons'],
    countries: { about: ['MD'], donor: ['DE', 'SE', 'US'], partner: ['CH'] },
    project: 'safe-stockpiles-in-moldova',
    image: 'small-arms-cabinet',
    editions: {
      en: {
        slug: 'moldova-second-depot-completed-key-register',
        title: 'Second depot completed: Moldova’s logisticians now inspect their ammunition stores themselves',
        lead: 'A project that began in 2016 with a list of 112 shortcomings has reached its last construction site.',
        body: [
          'At the depot in the north of the country the keys now hang in a cabinet that records who takes them. It was the final line but one in the catalogue which Swedish and Swiss engineers had compiled [two years ago](news:moldova-depots-assessment-locks-fences-lighting). The final line, a new kennel for the guard dogs, is to be crossed out in January.',
          'Experience from the [first site](news:moldova-first-depot-refurbished-drainage-perimeter) saved three months of building time. Fences were ordered earlier, drains were laid before the roads, and welders from the neighbouring town were trained beforehand.',
          {
            quote:
              'The nicest moment was when our own inspector found a fault which the foreign visitors had overlooked.',
            speaker: 'Olga Ciobanu',
            role: 'stock controller, National Army',
          },
          'Six inspectors will from now on visit all stores twice a year. The OSCE Mission to Moldova and the Conflict Prevention Centre in Vienna accompany the first round and will report to the Forum for Security Co-operation in spring.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2018-11-20',
    issuers: ['project-co-ordinator-in-uzbekistan', 'combating-trafficking-in-human-beings-office'],
    fields: ['combating-trafficking-in-human-beings', 'migration', 'human-rights'],
    countries: { about: ['UZ'], mentioned: ['KZ', 'RU'] },
    editions: {
      en: {
        slug: 'uzbekistan-migrant-workers-departure-briefings-bukhara',
        title: 'Before the bus leaves: employment offices in Bukhara and Urgench test briefings for migrant workers',
        lead: 'Half an hour of advice on contracts, documents and telephone numbers is meant to protect people who travel abroad for seasonal work.',
        body: [
          'A photograph of the passport, a copy of the contract, an uncle who knows the address: three things a seasonal worker should leave behind. The advisers repeat them in each session, and they have them printed on the paper bags in which the bakery next door sells bread for the journey.',
          'Forty-four advisers from employment offices and associations in the regions of Bukhara and Khorezm were trained this month. Psychologists explained why people who feel ashamed of a bad job do not ask for help; lawyers compared the rules of work permits in the main countries of destination.',
          'In the first fortnight, 1,260 persons attended a briefing. A hotline which has long been run by a network of associations in Tashkent reports more calls than usual before departure, and fewer afterwards. The OSCE Project Co-ordinator in Uzbekistan will assess both figures over a whole season.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2018-11-14',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['anti-corruption', 'good-governance'],
    countries: { place: ['SM'], about: ['AD', 'LI', 'MT', 'MC', 'SM'] },
    editions: {
      en: {
        slug: 'small-states-beneficial-owners-registers-san-marino',
        title:
          'Andorra, Liechtenstein, Malta, Monaco and San Marino compare how small administrations keep registers of beneficial owners, supervise notaries and lawyers, and share one analyst among several offices',
        lead: 'Twenty-six practitioners from the five countries met in San Marino for a workshop on transparency under small-scale conditions.',
        body: [
          'In a country of thirty thousand inhabitants the registrar, the supervisor and the neighbour may be the same person. That has advantages, because nobody needs to be introduced. It also calls for rules on who must leave the room when a particular file is opened.',
          'Participants presented their registers of beneficial owners by means of an identical test case: a foundation, two trusts and a yacht. The quickest office answered within eleven minutes. Discussion then turned to the quality of entries, to sanctions for late notification and to how access can be granted without exposing private addresses.',
          'A proposal to lend one another experienced analysts for up to three months met with interest. The Office of the Co-ordinator of OSCE Economic and Environmental Activities will draft a model agreement and circulate it before the next meeting, for which Andorra has offered to be host.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2018-11-08',
    issuers: ['combating-trafficking-in-human-beings-office'],
    fields: ['combating-trafficking-in-human-beings', 'policing'],
    countries: { place: ['IT'], partner: ['AL', 'ES', 'TN'] },
    image: 'training-ground',
    editions: {
      it: {
        slug: 'vicenza-simulazione-indagini-tratta-vittime',
        title:
          'A Vicenza una prova generale: magistrati, forze dell’ordine e assistenti sociali simulano un’indagine sulla tratta',
        lead: 'Per cinque giorni oltre sessanta operatori di sedici Paesi hanno lavorato allo stesso caso, dalla prima segnalazione alla protezione delle vittime.',
        body: [
          'Tutto comincia con una telefonata anonima: in un’azienda agricola dodici persone dormono in un magazzino. Da quel momento l’esercitazione procede in tempo reale. Gli ispettori del lavoro chiedono i contratti, la procura valuta un’intercettazione, un’assistente sociale cerca sette posti letto prima di sera.',
          'Le parti delle vittime e degli sfruttatori sono affidate ad attori, che ricevono soltanto una traccia e reagiscono a ciò che accade. Chi interroga con troppa fretta non ottiene nulla; chi spiega con calma i diritti di ciascuno scopre, al terzo giorno, un secondo magazzino.',
          {
            quote:
              'Nei manuali la collaborazione occupa un paragrafo. Qui ho passato un’ora al telefono per capire di chi fosse la competenza.',
            speaker: 'Marta Bellandi',
            role: 'ispettrice del lavoro, Veneto',
          },
          'L’iniziativa, ospitata da un centro di formazione dei Carabinieri, è promossa dall’Ufficio del Rappresentante speciale e Coordinatore per la lotta alla tratta di esseri umani. Tra i partecipanti figuravano operatori provenienti da Albania, Spagna e Tunisia. I risultati confluiranno in una guida per chi intende organizzare [esercitazioni analoghe](field:combating-trafficking-in-human-beings) nel proprio Paese.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2018-10-26',
    issuers: ['secretariat', 'chairpersonship'],
    fields: ['economic-activities', 'good-governance'],
    countries: { place: ['ES'], about: ['DZ', 'EG', 'IL', 'JO', 'MA', 'TN'] },
    meeting: 'mediterranean-conference-2018',
    image: 'harbour',
    editions: {
      en: {
        slug: 'malaga-mediterranean-conference-2018-energy-skills',
        title: 'Energy, skills and start-ups on the agenda of the Mediterranean Conference in Málaga',
        lead: 'Economic development and growth in the region was the subject of this year’s meeting with the Mediterranean Partners for Co-operation.',
        body: [
          'A solar engineer from Ouarzazate, a grid operator from Seville and a professor from Haifa agreed on one point at least: there are more good power stations around the Mediterranean than people trained to maintain them. Their panel opened the [conference](meeting:mediterranean-conference-2018) in Málaga.',
          'During the two days participants returned again and again to education. Examples of short courses for technicians, of common diplomas and of technology parks where young companies share machines were collected in a list that now contains thirty entries. Good governance was discussed with regard to public tenders in the energy sector.',
          'The Partners asked for the follow-up to be practical. A working group of the Contact Group will select three of the examples and look for towns that are willing to try them.',
        ],
      },
      es: {
        slug: 'malaga-conferencia-mediterranea-2018-energia',
        title: 'Energía, formación y empresas emergentes, en la agenda de la Conferencia Mediterránea de Málaga',
        lead: 'El desarrollo y el crecimiento económicos de la región han centrado el encuentro de este año con los socios mediterráneos para la cooperación.',
        body: [
          'Una ingeniera solar de Uarzazat, un gestor de redes de Sevilla y un profesor de Haifa coincidieron al menos en un punto: en torno al Mediterráneo hay más buenas centrales eléctricas que personas formadas para mantenerlas. Con su mesa redonda se abrió la [conferencia](meeting:mediterranean-conference-2018) de Málaga.',
          'A lo largo de las dos jornadas, los participantes volvieron una y otra vez sobre la educación. Los ejemplos de cursos breves para personal técnico, de títulos compartidos y de parques tecnológicos donde las empresas jóvenes comparten maquinaria se han reunido en una lista que suma ya treinta entradas. La buena gobernanza se abordó en relación con los contratos públicos del sector energético.',
          'Los socios pidieron que el seguimiento sea práctico. Un equipo del Grupo de Contacto elegirá tres de los ejemplos y buscará municipios dispuestos a ponerlos a prueba.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2018-10-10',
    issuers: ['odihr'],
    fields: ['election-observation'],
    countries: { place: ['BA'], about: ['BA'], mentioned: ['AM', 'KG', 'MN', 'PL'] },
    project: 'election-observers-training-fund',
    image: 'ballot-box',
    editions: {
      en: {
        slug: 'observer-pair-travnik-election-day-notebook',
        title: 'Eleven polling stations, two thermos flasks: election day with a pair of observers near Travnik',
        lead: 'One comes from Armenia, the other from Mongolia. A fund that widens the range of countries in observation missions made them a team.',
        body: [
          'At 06:25 the school in the hamlet is still dark. Ani knocks, Bat-Erdene checks the number on the door, and from within comes the sound of tables being moved. Observers may watch everything and move nothing. So they watch how six people look for an extension cable.',
          { heading: 'Tick, do not tell', level: 2 },
          'On the tablet they answer the same questions in each polling station: is the ballot box sealed, can a wheelchair get in, do all members of the committee sign? Where something is unclear they ask once, politely, and write down the reply. Advice is not part of the task.',
          'Both were trained in a course financed by the [fund](project:election-observers-training-fund) before they could be nominated by their countries. About thirty observers on this mission have come in that way. Neither had been in Bosnia and Herzegovina before; both can now find Novi Travnik without a map.',
          {
            quote:
              'At home I sat on a committee myself. I had not known how one looks from the other side of the table.',
            speaker: 'Ani Grigoryan',
            role: 'short-term observer',
          },
          'The count begins at seven in the evening and lasts until half past one. After that a form is sent, the second flask is empty, and the caretaker switches off the light behind them.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2018-09-28',
    issuers: ['chairpersonship', 'transnational-threats-department'],
    fields: ['cyber-ict-security'],
    countries: { place: ['IT'] },
    project: 'cyber-confidence-building',
    meeting: 'cyber-conference-2018',
    image: 'data-centre',
    editions: {
      en: {
        slug: 'rome-cyber-conference-2018-sixteen-measures',
        title: 'Sixteen measures, one telephone list: cyber/ICT security conference in Rome looks at practice',
        lead: 'States that have “adopted” individual confidence-building measures reported on how they promote them among the other participating States.',
        body: [
          'Once the sixteen measures had been agreed, some delegations began to take a measure each under their wing. In Rome they told the [annual conference](meeting:cyber-conference-2018) what has become of them: a glossary that grows by ten terms a month, a guide to reporting weaknesses in software, a scenario in which a dam fails on a Friday.',
          {
            table: {
              caption: 'Communications checks among national points of contact',
              head: ['Check', 'States that replied', 'Median time to reply'],
              rows: [
                ['Autumn 2016', '38', '6 hours'],
                ['Spring 2017', '43', '4 hours'],
                ['Autumn 2017', '46', '3 hours'],
                ['Spring 2018', '49', '2 hours'],
              ],
            },
          },
          'Companies from the energy and banking sectors joined the second day. They asked to be involved in exercises at an earlier stage, and offered premises and test networks for the purpose. The Transnational Threats Department will draw up a calendar for 2019 that lists national and regional exercises together.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2018-09-28',
    issuers: ['representative-on-freedom-of-the-media'],
    fields: ['media-freedom-and-development', 'good-governance', 'human-rights'],
    countries: {},
    editions: {
      en: {
        slug: 'access-to-information-day-2018-reply-in-time',
        title:
          'International Day for Universal Access to Information: a reply in time is worth more than a perfect reply',
        lead: 'The Office of the Representative on Freedom of the Media calls on public bodies to answer requests within the periods laid down by law.',
        dateline: 'Vienna',
        body: [
          'Almost all participating States now have a law on access to information. The texts resemble one another; the practice does not. In some places journalists receive a document after a week, in others after the subject has ceased to matter to anybody.',
          'We suggest three measures that cost little. Publish on your own initiative what is requested most often. Give every request a number and show its progress online. And name an official in each institution who may decide without asking the leadership.',
          'A refusal should quote the provision on which it is based and explain how it can be challenged. Our Office advises on draft legislation and arranges exchanges between the independent authorities that supervise its [application](field:good-governance).',
        ],
      },
      fr: {
        slug: 'journee-acces-information-2018-repondre-a-temps',
        title:
          'Journée internationale de l’accès universel à l’information : mieux vaut répondre à temps que répondre parfaitement',
        lead: 'Le Bureau du Représentant pour la liberté des médias appelle les organismes publics à répondre aux demandes dans les délais fixés par la loi.',
        dateline: 'Vienne',
        body: [
          'Presque tous les États participants disposent désormais d’une loi sur l’accès à l’information. Les textes se ressemblent, la pratique beaucoup moins. Ici, les journalistes reçoivent un document au bout d’une semaine ; ailleurs, lorsque le sujet n’intéresse plus personne.',
          'Nous proposons trois mesures peu coûteuses. Publier d’office ce qui est le plus souvent demandé. Attribuer un numéro à chaque demande et en indiquer l’avancement en ligne. Désigner enfin, dans chaque institution, un agent habilité à décider sans en référer à la direction.',
          'Tout refus devrait citer la disposition sur laquelle il se fonde et préciser les voies de recours. Notre Bureau donne des avis sur les projets de loi et organise des échanges entre les autorités indépendantes chargées de veiller à leur [application](field:good-governance).',
        ],
      },
      ru: {
        slug: 'den-dostupa-k-informatsii-2018-otvet-v-srok',
        title: 'Международный день всеобщего доступа к информации: ответ в срок ценнее безупречного ответа',
        lead: 'Бюро Представителя по вопросам свободы средств массовой информации призывает государственные органы отвечать на запросы в установленные законом сроки.',
        dateline: 'Вена',
        body: [
          'Сегодня почти во всех государствах-участниках действует закон о доступе к информации. Тексты этих законов похожи, практика — нет. Где-то журналист получает документ через неделю, а где-то — когда тема уже никого не волнует.',
          'Мы предлагаем три меры, не требующие больших затрат. Публиковать по собственной инициативе то, что запрашивают чаще всего. Присваивать каждому запросу номер и показывать ход его рассмотрения в интернете. И назначить в каждом учреждении сотрудника, который вправе принимать решение, не обращаясь к руководству.',
          'В отказе следует указывать норму, на которой он основан, и порядок обжалования. Наше Бюро консультирует по законопроектам и организует обмен опытом между независимыми органами, которые следят за [применением](field:good-governance) таких законов.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2018-09-05',
    issuers: ['odihr'],
    fields: ['election-observation', 'elections'],
    countries: { about: ['BA'] },
    editions: {
      en: {
        slug: 'odihr-mission-general-elections-bosnia-herzegovina-2018',
        title: 'Long-term observers deployed across Bosnia and Herzegovina before the general elections of 7 October',
        lead: 'The ODIHR election observation mission has opened its office in Sarajevo and sent its observers to towns in both entities and in Brčko District.',
        dateline: 'Sarajevo',
        body: [
          'Voters will receive several ballots on 7 October, for the Presidency, for parliaments at state and entity level and for cantonal assemblies. The observers have therefore started with the least visible part of the process, the printing and packing of millions of ballot papers.',
          'In the coming weeks they will attend sessions of election commissions, follow campaign events and examine complaints. A media analyst watches and records the programmes of selected broadcasters. Participating States have been asked to provide short-term observers for voting, counting and tabulation.',
          'Observation follows the invitation of the authorities. ODIHR has observed [elections](field:elections) in the country since the 1990s; its previous recommendations and the replies to them can be found in the needs assessment report published in June.',
        ],
      },
    },
  },
  {
    kind: 'daily-report',
    issuedOn: '2018-08-23',
    issuers: ['special-monitoring-mission-to-ukraine'],
    fields: ['conflict-prevention-and-resolution'],
    countries: { about: ['UA'] },
    editions: {
      en: {
        slug: 'smm-daily-report-routes-drivers-22-august-2018',
        title: 'Daily report: routes, driver training and communications as of 19:30, 22 August 2018',
        lead: 'All patrols planned by six teams for Wednesday were carried out; fourteen drivers completed a course on gravel roads.',
        dateline: 'Kyiv',
        body: [
          'Patrols covered 3,140 kilometres. Two routes in the Carpathian foothills were lengthened because a bridge is being repaired; the teams in Ivano-Frankivsk and Chernivtsi have updated their maps. One radio relay in the Kherson area was out of order for three hours and was replaced.',
          {
            table: {
              caption: 'Kilometres driven on 22 August',
              head: ['Team', 'Patrols', 'Kilometres'],
              rows: [
                ['Chernivtsi', '3', '420'],
                ['Dnipro', '5', '610'],
                ['Ivano-Frankivsk', '3', '505'],
                ['Kharkiv', '6', '690'],
                ['Kherson', '5', '560'],
                ['Odessa', '4', '355'],
              ],
            },
          },
          'The drivers’ course took place on a disused airfield near Dnipro and will be repeated for newly arrived monitors in September.',
          'As 24 August is a public holiday, meetings with local authorities have been moved to the following week. Patrols continue without interruption.',
        ],
      },
    },
  },
  {
    kind: 'daily-report',
    issuedOn: '2018-08-09',
    issuers: ['observer-mission-gukovo-donetsk'],
    fields: ['border-management'],
    countries: { place: ['RU'], mentioned: ['UA'] },
    image: 'border-post',
    editions: {
      en: {
        slug: 'observer-mission-daily-report-heat-rotation-8-august-2018',
        title:
          'Daily report of the Observer Mission at Gukovo and Donetsk: summer shifts and staff rotation, 8 August 2018',
        lead: 'Because of temperatures up to 38 degrees, observers changed places between shade and post every two hours.',
        dateline: 'Kamensk-Shakhtinsky',
        body: [
          'Both checkpoints were staffed day and night. Two observers ended their assignment and handed over to colleagues who had finished their induction on Monday. The Mission now consists of 20 international observers, one of them on leave, and the administrative staff in the office.',
          {
            list: [
              'Six regular shift changes, all on time',
              'One tyre replaced on the road between the office and Donetsk',
              'New water dispenser installed in the container at Gukovo',
              'First-aid refresher for seven observers',
            ],
          },
          'An electrical inspection of the office is announced for Friday. Telephone and internet will be interrupted between 10:00 and 11:30; the duty officer can be reached by satellite telephone during that time.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2018-07-31',
    issuers: ['programme-office-in-bishkek'],
    fields: ['policing', 'community-policing'],
    countries: { about: ['KG'], donor: ['NO'], mentioned: ['TJ'] },
    project: 'community-policing-in-kyrgyzstan',
    editions: {
      en: {
        slug: 'kyrgyzstan-mobile-police-receptions-three-years-on',
        title: 'From one minibus to nine: mobile police receptions in Kyrgyzstan three years on',
        lead: 'A review of the receptions that began in Osh in 2015 shows shorter ways, more reports from women and a persistent lack of spare parts.',
        body: [
          'The first minibus is still on the road, with 140,000 kilometres on the clock and its third set of desks. Eight more have joined it [since 2015](news:osh-neighbourhood-inspectors-open-mobile-reception), in the regions of Osh, Jalal-Abad and Naryn.',
          {
            table: {
              caption: 'Mobile receptions by year',
              head: ['Year', 'Vehicles', 'Requests', 'Share made by women'],
              rows: [
                ['2015', '1', '1,120', '24%'],
                ['2016', '3', '4,350', '31%'],
                ['2017', '6', '9,870', '38%'],
                ['2018 (half-year)', '9', '7,640', '42%'],
              ],
            },
          },
          'Researchers of two universities spoke with 600 residents. Most praised the fact that the same inspector comes each time. Criticism concerned broken printers and weeks in which the vehicle was needed elsewhere. Inspectors who had been trained in the [classroom in Osh](news:osh-uchebnyi-klass-dlya-uchastkovykh) settled twice as many neighbourhood disputes on the spot as their colleagues.',
          'The OSCE Programme Office in Bishkek and the Ministry of Internal Affairs will use the findings to plan routes. A delegation from Tajikistan has announced a visit for the autumn.',
        ],
      },
      ru: {
        slug: 'kyrgyzstan-mobilnye-priemy-militsii-tri-goda',
        title: 'От одного микроавтобуса к девяти: три года мобильных приёмных милиции в Кыргызстане',
        lead: 'Обзор работы приёмных, появившихся в Оше в 2015 году: путь для жителей стал короче, женщины обращаются чаще, запчастей по-прежнему не хватает.',
        body: [
          'Первый микроавтобус всё ещё в строю: на счётчике 140 000 километров, столы меняли уже дважды. [С 2015 года](news:osh-neighbourhood-inspectors-open-mobile-reception) к нему добавились ещё восемь машин в Ошской, Джалал-Абадской и Нарынской областях.',
          {
            table: {
              caption: 'Мобильные приёмные по годам',
              head: ['Год', 'Машин', 'Обращений', 'Доля женщин'],
              rows: [
                ['2015', '1', '1120', '24 %'],
                ['2016', '3', '4350', '31 %'],
                ['2017', '6', '9870', '38 %'],
                ['2018 (полугодие)', '9', '7640', '42 %'],
              ],
            },
          },
          'Исследователи из двух университетов опросили 600 жителей. Большинству нравится, что каждый раз приезжает один и тот же инспектор. Критиковали сломанные принтеры и недели, когда машина была нужна в другом месте. Инспекторы, прошедшие подготовку в [учебном классе в Оше](news:osh-uchebnyi-klass-dlya-uchastkovykh), улаживали на месте вдвое больше соседских споров, чем их коллеги.',
          'Программный офис ОБСЕ в Бишкеке и Министерство внутренних дел учтут выводы при планировании маршрутов. Осенью ознакомиться с этим опытом приедет делегация из Таджикистана.',
        ],
      },
    },
  },
  {
    kind: 'speech',
    issuedOn: '2018-06-27',
    issuers: ['conflict-prevention-centre'],
    fields: ['conflict-prevention-and-resolution', 'confidence-and-security-building'],
    countries: { place: ['AT'] },
    meeting: 'security-review-conference-2018',
    editions: {
      en: {
        slug: 'security-review-conference-2018-remarks-mediation-support',
        title: 'What mediators need at half past ten at night: remarks at the Annual Security Review Conference',
        lead: 'Text delivered on behalf of the Conflict Prevention Centre in the third working session. Check against delivery.',
        body: [
          'Mr. Chairperson, distinguished delegates, I have been asked to report on mediation support within seven minutes. I shall use the first on a confession: the sentence that mediators write to us most often is “Could you find that map again?”',
          'Support is a modest trade. In the past twelve months our team has answered 140 requests. Some concerned legal precedents or the wording of an agenda. Many more dealt with logistics: a second interpreter, a room with two doors, a summary in a language that had not been foreseen. Rooms with two doors are surprisingly rare.',
          'Three lessons may be of interest to this [conference](meeting:security-review-conference-2018). Knowledge has to be written down before people leave, and not afterwards. Women should be included in teams from the first day, since it is hard to add a voice to a conversation which is already half over. And small measures, once agreed, need somebody who checks them each week.',
          'We intend to publish a handbook for support teams this winter. It will contain check-lists, a list of rooms and, I promise, the map. Thank you.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2018-06-19',
    issuers: ['secretariat'],
    fields: ['border-management', 'countering-terrorism'],
    countries: { place: ['AU'], about: ['AF', 'AU', 'JP', 'KR', 'TH'], mentioned: ['AT'] },
    meeting: 'asian-conference-2018',
    editions: {
      en: {
        slug: 'canberra-asian-conference-2018-shared-challenges',
        title: 'Far from Vienna, shared challenges: OSCE Asian Conference meets in Canberra for two days',
        lead: 'Regional order, border security and the part of women in peace processes were discussed with the Asian Partners for Co-operation.',
        body: [
          'Few meetings of the Organization have taken place at such a distance from Vienna. Delegates who had travelled for thirty hours were greeted by frost on the lawns in front of the venue and by speakers who compared the security arrangements of both regions without jet lag.',
          'Officials from Australia and Japan described how islands share data on shipping and passengers; Thailand and the Republic of Korea reported on exercises with neighbouring States. Afghanistan’s delegation presented the experience of officers who had attended courses in Dushanbe and who now teach at home.',
          'Panels on [border management](field:border-management) led to an offer to admit two instructors from the region to each mobile training exercise. Austria, as chair of the Asian Contact Group, will report to the Permanent Council in July.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2018-06-12',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['disaster-risk-reduction', 'climate-and-security'],
    countries: { place: ['GE'], about: ['AM', 'AZ', 'GE'], partner: ['PT', 'FI'] },
    image: 'fire-lookout',
    editions: {
      en: {
        slug: 'south-caucasus-foresters-fire-weather-table-exercise',
        title: 'Foresters from three South Caucasus countries play through a dry August at a table in Tbilisi',
        lead: 'Wind, slopes and the evening news: a table-top exercise trained forestry and rescue services in using a common fire-weather index.',
        body: [
          'On the first day of the imaginary August it has not rained for five weeks. Dice decide upon the wind. By the third round all the teams have learned that the decision on closing a forest path is best taken on Thursday, before the weekend traffic, rather than on Saturday.',
          {
            list: [
              'Reading the index and comparing it with local observations',
              'Informing villages, hikers and shepherds in time',
              'Recording fires in a way that allows statistics across borders',
            ],
          },
          'Instructors from Finland and Portugal brought charts from two very different climates. Participants concluded that their own mountains resemble both, depending on altitude. They agreed on a shared format for fire reports, and each service is to send the data for 2018 to the Office of the Co-ordinator by December.',
          'A field exercise with hand tools is planned for the coming year.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2018-06-05',
    issuers: ['mission-to-serbia'],
    fields: ['environmental-activities', 'youth'],
    countries: { about: ['RS'] },
    image: 'river-basin',
    editions: {
      en: {
        slug: 'timok-river-pupils-water-diary-serbia',
        title: 'A river with 31 diaries: pupils in eastern Serbia have measured the Timok every week since October',
        lead: 'On World Environment Day they handed their results to the mayors of four towns, who had to read some of them aloud.',
        body: [
          'Lazar’s diary begins with mud. “Water brown, smell of autumn, one boot lost”, he wrote on 9 October near Knjaževac. Twenty entries later he notes oxygen to one decimal place and complains that his thermometer is slow.',
          { heading: 'What the strips say', level: 3 },
          'Thirty-one pupils between Knjaževac and Negotin took part. Every Monday afternoon they measured temperature, acidity and oxygen, counted larvae beneath stones and photographed the same bend from the same tree. An Aarhus Centre lent the kits and a retired chemistry teacher answered messages until late at night.',
          {
            quote:
              'They do not believe a figure any more until they have seen who measured it. For a teacher that is the best possible result.',
            speaker: 'Snežana Petković',
            role: 'biology teacher, Zaječar',
          },
          'With advice from the OSCE Mission to Serbia, the diaries became a map and a letter with six proposals, from bins at two bathing places to a notice on the use of fertilizer near the bank. Two towns accepted on the spot. Lazar got a new boot from the mayor of the third.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2018-05-24',
    issuers: ['presence-in-albania'],
    fields: ['rule-of-law', 'judicial-reform'],
    countries: { about: ['AL'] },
    editions: {
      en: {
        slug: 'albanian-court-clerks-index-audio-recordings',
        title: 'Press, speak, find again: clerks of six Albanian courts learn to index audio recordings of hearings',
        lead: 'A recording helps the parties only if the decisive minute can be found. The OSCE Presence in Albania trained 48 court clerks in doing so.',
        body: [
          'Courts in Albania record their hearings, but an appeal judge may still spend an afternoon searching for a single sentence. With a few keystrokes during the hearing – oath, objection, expert, ruling – clerks can turn three hours of sound into a list of contents.',
          'At the courses in Durrës, Elbasan and Gjirokastra they first practised with recordings of a football commentary and then with mock hearings. Judges took part for half a day, since the marks are only useful if everybody in the room speaks in turn and into the microphone.',
          'Six courts will use the method until the end of the year. The Presence, which has observed hearings for many years as part of its work on [fair trials](field:rule-of-law), will measure how long parties wait for a copy of the record before and after the change.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2018-05-17',
    issuers: ['chairpersonship', 'economic-and-environmental-activities-office'],
    fields: ['connectivity-and-trade', 'economic-activities'],
    countries: { place: ['IT'] },
    meeting: 'economic-and-environmental-forum-2018',
    editions: {
      en: {
        slug: 'venice-preparatory-meeting-2018-media-information',
        title: 'Venice meeting on the digital economy, energy and human capital: information for media',
        lead: 'The second preparatory meeting of the 26th Economic and Environmental Forum takes place in Venice on 24 and 25 May.',
        dateline: 'Venice',
        body: [
          'Media are invited to the opening session and to two panels on the first day. Delegations will discuss digital skills, work in changing industries, and trade routes that rely upon data as well as upon ships.',
          {
            list: [
              'Registration: by electronic mail until 22 May, 12:00, with name, medium and number of the identity document',
              'Arrival: by water bus; boats of the organizers carry delegates only',
              'Cameras: tripods are permitted in the rear third of the hall',
              'Interviews: in the cloister from 13:00 to 14:30 on 24 May',
            ],
          },
          'The [Forum](meeting:economic-and-environmental-forum-2018) ends with its concluding meeting in Prague in September. Background papers can be obtained from the press section in English; Italian summaries will be on display at the entrance.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2018-05-08',
    issuers: ['project-co-ordinator-in-ukraine'],
    fields: ['cyber-ict-security', 'policing'],
    countries: { about: ['UA'], donor: ['US', 'GB'], partner: ['EE'] },
    editions: {
      en: {
        slug: 'ukraine-cyber-police-training-platform-kharkiv',
        title: 'Training platform for cybercrime investigators handed over to a police university in Kharkiv',
        lead: 'Students and serving officers can now practise the securing of digital evidence on a closed network.',
        dateline: 'Kharkiv',
        body: [
          'Forty work stations, two servers and a library of 26 exercises were handed over to the university today. Investigators can trace a fraudulent web shop, copy the memory of a seized telephone or follow a payment without any real data being touched.',
          'Teaching officers helped to develop the exercises with colleagues from Estonia. Each case has three levels, from a first report at a village police station to an application to court. Successful students receive a certificate that is recognized by the cyber police department when it recruits.',
          {
            quote: 'The best part is the button “start again”. Evidence in real life does not have one.',
            speaker: 'Taras Melnychuk',
            role: 'lecturer in digital forensics',
          },
          'The United Kingdom and the United States of America funded the platform as part of a project of the OSCE Project Co-ordinator in Ukraine. A class for [prosecutors and judges](field:rule-of-law) starts in the autumn.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2018-04-19',
    issuers: ['combating-trafficking-in-human-beings-office'],
    fields: ['combating-trafficking-in-human-beings'],
    countries: { place: ['AT'] },
    meeting: 'alliance-conference-2018',
    editions: {
      en: {
        slug: 'alliance-conference-2018-advisory-everyone-role',
        title: 'Alliance conference on trafficking in human beings: programme for journalists, 23 and 24 April',
        lead: 'The 18th conference of the Alliance against Trafficking in Persons asks what each profession can contribute. Its public part is open to the media.',
        dateline: 'Vienna',
        body: [
          'Hotel managers, bank clerks, nurses and judges will explain at this year’s [conference](meeting:alliance-conference-2018) how they came across cases of trafficking. Around 300 participants are expected in the Hofburg.',
          {
            table: {
              caption: 'Sessions open to the media',
              head: ['Day', 'Time', 'Session'],
              rows: [
                ['23 April', '09:30', 'Opening'],
                ['23 April', '14:00', 'Financial institutions and suspicious payments'],
                ['24 April', '10:00', 'What health services can see'],
              ],
            },
          },
          'Survivors who take part must not be filmed, recorded or named without their written consent. Please contact the Office beforehand if you wish to speak with them. Badges are issued on presentation of a press card at the entrance on Heldenplatz.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2018-04-12',
    issuers: ['programme-office-in-dushanbe'],
    fields: ['border-management', 'women-peace-and-security'],
    countries: { place: ['TJ'], partner: ['AF', 'BA', 'KG'], mentioned: ['MN'] },
    project: 'border-management-staff-college',
    editions: {
      en: {
        slug: 'staff-college-women-leaders-border-agencies-2018',
        title: 'Twenty-three women from border and customs agencies complete leadership course in Dushanbe',
        lead: 'Participants from eleven countries prepared one change each that they intend to make in their own service within six months.',
        body: [
          'Uniform jackets that fit, a rota known a month in advance, a changing room at the mountain post: the projects chosen by participants are small, and their superiors had to agree to them before the course began. In October all will report on what has been achieved.',
          'Two weeks at the [Border Management Staff College](news:staff-college-dushanbe-seven-languages-one-map) combined lectures on risk analysis and international law with exercises in negotiation and public speaking. Each participant was given a mentor from another country, and the pairs talk by video every month.',
          {
            quote:
              'I command thirty people and have never before been asked how. It took me two days to find an answer.',
            speaker: 'Oyunaa Dorj',
            role: 'shift leader at a land crossing in Mongolia',
          },
          'For the first time three graduates of an earlier course taught a whole module. They came from Afghanistan, Bosnia and Herzegovina and Kyrgyzstan.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2018-03-14',
    issuers: ['mission-in-kosovo'],
    fields: ['policing', 'gender-equality'],
    countries: {},
    image: 'round-table',
    editions: {
      en: {
        slug: 'policewomen-mentors-first-year-patrol',
        title: 'Mentors accompany young policewomen through their first year on patrol',
        lead: 'Forty pairs have been formed in a programme run by an association of women in policing with the OSCE Mission in Kosovo.',
        body: [
          'Questions in the first year often have little to do with law. How does one speak on the radio when one is nervous? Who covers the night shift if a child is ill? New officers can now put them to an experienced colleague from another station, who does not assess them.',
          'Mentors were trained in listening, in setting limits and in recognizing when professional help is needed. They meet every six weeks in Prishtinë/Priština. Pairs speak Albanian, Serbian or both with each other.',
          'An anonymous survey after half a year will show what should be altered. Two municipalities have already asked whether the idea could be transferred to their [inspection services](field:policing).',
        ],
      },
      es: {
        slug: 'mujeres-policia-mentoras-primer-ano-patrulla',
        title: 'Mentoras acompañan a jóvenes policías en su primer año de patrulla',
        lead: 'Se han formado cuarenta parejas en un programa de una asociación de mujeres policía y la Misión de la OSCE en Kosovo.',
        body: [
          'Las dudas del primer año suelen tener poco que ver con la ley. ¿Cómo se habla por radio cuando una está nerviosa? ¿Quién cubre el turno de noche si enferma un hijo? Las nuevas agentes pueden plantearlas ahora a una colega con experiencia de otra comisaría, que no las evalúa.',
          'Las mentoras han aprendido a escuchar, a poner límites y a reconocer cuándo hace falta ayuda profesional. Se reúnen cada seis semanas en Prishtinë/Priština. Las parejas hablan entre sí en albanés, en serbio o en ambas lenguas.',
          'Una encuesta anónima mostrará dentro de medio año qué conviene cambiar. Dos municipios han preguntado ya si la idea podría trasladarse a sus [servicios de inspección](field:policing).',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2018-02-21',
    issuers: ['high-commissioner-on-national-minorities'],
    fields: ['national-minority-issues', 'education'],
    countries: { mentioned: ['NL', 'IT', 'FI'] },
    image: 'classroom',
    editions: {
      en: {
        slug: 'mother-language-day-2018-two-languages-one-school',
        title: 'International Mother Language Day: two languages in one school are not a problem to be solved',
        lead: 'The office of the High Commissioner on National Minorities encourages ministries to plan multilingual education for the long term.',
        dateline: 'The Hague',
        body: [
          'Children learn to read best in the language in which they dream, and they need the State language in order to study, work and take part. Schools can offer both. Twenty years ago the recommendations on education rights that were drawn up in The Hague said as much, and experience has since confirmed it.',
          'Success depends on matters that are decided years earlier: how many teachers are trained for bilingual lessons, whether textbooks appear at the same time in all languages, and when parents are told what the model means. Regions such as South Tyrol or the coast of Finland took decades to reach the routine which visitors now admire.',
          'We advise against sudden changes to the language of instruction. Every reform ought to be discussed with those concerned, tried out in a few schools and evaluated in public. Our office helps with [comparative studies](field:national-minority-issues) and study visits.',
        ],
      },
    },
  },
  {
    kind: 'spot-report',
    issuedOn: '2018-02-07',
    issuers: ['observer-mission-gukovo-donetsk'],
    fields: ['border-management'],
    countries: { place: ['RU'], mentioned: ['UA'] },
    editions: {
      en: {
        slug: 'observer-mission-spot-report-power-cut-gukovo-container',
        title: 'Spot report of the Observer Mission: power cut at Gukovo checkpoint bridged with a generator',
        lead: 'A fault in a transformer left the observers’ container without electricity for five hours; observation was not interrupted.',
        dateline: 'Kamensk-Shakhtinsky',
        body: [
          'At 02:40 on 6 February the electricity supply at the Gukovo checkpoint failed. The two observers on duty switched on battery lamps, informed the office and continued their shift. A mobile generator was brought from the office and was running by 04:15.',
          'The regional supplier repaired the transformer by 07:50. Heating and communication systems were tested afterwards and worked without fault. The temperature inside the container had fallen from 20 to 13 degrees.',
          'As a result, the Mission will keep a small generator and fuel for twelve hours at each checkpoint during the winter months. Donetsk was not affected.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2018-01-29',
    issuers: ['chairpersonship', 'odihr'],
    fields: ['tolerance-and-non-discrimination', 'freedom-of-religion-or-belief', 'education', 'human-rights'],
    countries: { place: ['IT'] },
    editions: {
      en: {
        slug: 'rome-conference-2018-anti-semitism-responsibility-schools',
        title: 'Conference in Rome: responsibility against anti-Semitism begins in schools, stadiums and networks',
        lead: 'Italy’s Chairmanship opened its calendar of events with an international meeting two days after the day of remembrance for the victims of the Holocaust.',
        dateline: 'Rome',
        body: [
          'Teachers, representatives of religious communities, football associations and internet companies discussed in Rome today how anti-Semitism can be recognized and answered. It was the first large conference of the Italian Chairmanship, prepared together with the Office for Democratic Institutions and Human Rights.',
          'Much was practical. A school network from Turin presented exercises for pupils aged twelve; stewards of two clubs explained how they deal with chants; a company described how long it takes until a reported posting is examined by a person. Several participants asked for more help for small communities which need to protect a synagogue with very little money.',
          'ODIHR offers teaching materials in more than a dozen languages and trains police officers in recording [hate crimes](field:tolerance-and-non-discrimination). The conclusions of the day will be included in the programme of a follow-up meeting in the autumn.',
        ],
      },
    },
  },
]
