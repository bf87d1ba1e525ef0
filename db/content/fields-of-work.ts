import type { FieldContent } from './shape'

/** The topics of the organization's work, in the order in which menus and filters show them. */
export const fieldsOfWork: readonly FieldContent[] = [
  {
    slug: 'arms-control',
    names: {
      en: 'Arms control',
      fr: 'Maîtrise des armements',
      de: 'Rüstungskontrolle',
      it: 'Controllo degli armamenti',
      ru: 'Контроль над вооружениями',
      es: 'Control de armamentos',
    },
    leads: {
      en: 'Military transparency between States, the safe keeping of weapons and ammunition, and the steps by which neighbours can check that each keeps its word.',
    },
    body: [
      'States that exchange figures about their forces, announce exercises in advance and receive each other’s inspectors have less room for misreading. The [Forum for Security Co-operation](structure:forum-for-security-co-operation) meets weekly in Vienna on these commitments, and the [Conflict Prevention Centre](structure:conflict-prevention-centre) looks after the exchanges of information that they call for.',
      'Beside transparency stands practical help: secure storerooms, the marking and tracing of pistols and rifles, the disposal of surplus ammunition and of dangerous leftovers such as rocket fuel. Requests come from governments, and experts from several countries assess what is needed before any money is raised.',
    ],
    aliases: ['disarmament', 'Vienna Document', 'контроль над вооружением'],
    children: [
      {
        slug: 'small-arms-and-light-weapons',
        names: {
          en: 'Small arms and light weapons',
          fr: 'Armes légères et de petit calibre',
          de: 'Kleinwaffen und leichte Waffen',
          it: 'Armi di piccolo calibro e leggere',
          ru: 'Легкое и стрелковое оружие',
          es: 'Armas pequeñas y armas ligeras',
        },
        leads: {
          en: 'Keeping rifles, pistols and their ammunition in safe hands: storage, marking, record-keeping and the destruction of what is no longer needed.',
        },
        aliases: ['SALW', 'SCA', 'ALPC', 'ЛСО', 'stockpiles of conventional ammunition'],
      },
      {
        slug: 'confidence-and-security-building',
        names: {
          en: 'Confidence- and security-building',
          fr: 'Renforcement de la confiance et de la sécurité',
          de: 'Vertrauens- und Sicherheitsbildung',
          it: 'Rafforzamento della fiducia e della sicurezza',
          ru: 'Укрепление доверия и безопасности',
          es: 'Fomento de la confianza y la seguridad',
        },
        leads: {
          en: 'Exchanges of military information, notifications, visits and inspections that make the conduct of armed forces easier to read.',
        },
        aliases: ['CSBM', 'CSBMs', 'confidence-building measures', 'МДБ'],
      },
    ],
  },
  {
    slug: 'border-management',
    names: {
      en: 'Border management',
      fr: 'Gestion des frontières',
      de: 'Grenzmanagement',
      it: 'Gestione delle frontiere',
      ru: 'Управление границами',
      es: 'Gestión de fronteras',
    },
    leads: {
      en: 'Borders that are open for travellers and trade and closed to smugglers: training, equipment and links between the services on both sides.',
    },
    body: [
      'Officers at a crossing have a few minutes to read a passport, a face and a vehicle. Courses held with the help of the [Transnational Threats Department](structure:transnational-threats-department) and the field operations practise just that – forged documents, risk analysis, search techniques, first contact with people who may need protection – and prepare trainers who carry the subject on in their own language.',
      'Much depends on whether neighbouring services talk to each other. Joint workshops, liaison points and the [Border Management Staff College](project:border-management-staff-college) in Dushanbe bring managers of border guards, customs and migration services together across frontiers and across institutions.',
    ],
    aliases: ['border security', 'border guards', 'border police', 'border control'],
    children: [
      {
        slug: 'customs-co-operation',
        names: {
          en: 'Customs co-operation',
          fr: 'Coopération douanière',
          de: 'Zusammenarbeit im Zollwesen',
          it: 'Cooperazione doganale',
          ru: 'Таможенное сотрудничество',
          es: 'Cooperación aduanera',
        },
        leads: {
          en: 'Shared standards and shared risk profiles for customs services, so that lawful goods pass faster and illicit cargo is found.',
        },
        aliases: ['customs', 'customs officers'],
      },
    ],
  },
  {
    slug: 'combating-trafficking-in-human-beings',
    names: {
      en: 'Combating trafficking in human beings',
      fr: 'Lutte contre la traite des êtres humains',
      de: 'Bekämpfung des Menschenhandels',
      it: 'Lotta alla tratta di esseri umani',
      ru: 'Борьба с торговлей людьми',
      es: 'Lucha contra la trata de seres humanos',
    },
    leads: {
      en: 'Recognizing people who are exploited, bringing those responsible before a court and removing the profit from the crime.',
    },
    body: [
      'Trafficking changes with labour markets and with technology. The [Office of the Special Representative and Co-ordinator](structure:combating-trafficking-in-human-beings-office) studies these changes, publishes guidance for investigators, labour inspectors and social workers, and visits States that ask for advice on their laws and on the protection of victims.',
      'Simulation exercises put police officers, prosecutors, lawyers and non-governmental organizations through a fictitious case over several days. Once a year the [Alliance against Trafficking in Persons](series:conference-of-the-alliance-against-trafficking-in-persons) gathers those who work on the subject in Vienna.',
    ],
    aliases: ['human trafficking', 'trafficking in persons', 'trafficking in human beings', 'THB'],
  },
  {
    slug: 'conflict-prevention-and-resolution',
    names: {
      en: 'Conflict prevention and resolution',
      fr: 'Prévention et règlement des conflits',
      de: 'Konfliktverhütung und Konfliktbeilegung',
      it: 'Prevenzione e risoluzione dei conflitti',
      ru: 'Предотвращение и урегулирование конфликтов',
      es: 'Prevención y resolución de conflictos',
    },
    leads: {
      en: 'Early warning, dialogue and mediation, from the first signs of tension to the patient work on settlements.',
    },
    body: [
      'Tensions rarely appear overnight. [Field operations](structure:field-operations), the [High Commissioner on National Minorities](structure:high-commissioner-on-national-minorities) and the [Conflict Prevention Centre](structure:conflict-prevention-centre) watch for early signs and bring them to the attention of the [Permanent Council](structure:permanent-council), where all participating States can respond together.',
      'Where a conflict already divides communities, the work is often practical: a telephone line between two offices, access to farmland, recognition of school certificates, a working group on a shared road. Mediators and the people who support them are trained, and their experience is written down for those who come after.',
    ],
    aliases: ['early warning', 'mediation', 'crisis management', 'dialogue facilitation', 'conflict cycle'],
  },
  {
    slug: 'countering-terrorism',
    names: {
      en: 'Countering terrorism',
      fr: 'Lutte contre le terrorisme',
      de: 'Terrorismusbekämpfung',
      it: 'Lotta al terrorismo',
      ru: 'Борьба с терроризмом',
      es: 'Lucha contra el terrorismo',
    },
    leads: {
      en: 'Joint answers to terrorism that keep to the law: prevention, the protection of vulnerable targets, work on financing and on travel, and respect for human rights throughout.',
    },
    aliases: ['counter-terrorism', 'foreign terrorist fighters', 'terrorist financing'],
    children: [
      {
        slug: 'preventing-violent-extremism',
        names: {
          en: 'Preventing violent extremism',
          fr: 'Prévention de l’extrémisme violent',
          de: 'Verhütung von gewalttätigem Extremismus',
          it: 'Prevenzione dell’estremismo violento',
          ru: 'Предупреждение насильственного экстремизма',
          es: 'Prevención del extremismo violento',
        },
        leads: {
          en: 'What families, teachers, local councils and the police can do before radicalization turns to violence.',
        },
        aliases: ['VERLT', 'P/CVERLT', 'radicalization', 'extremism'],
      },
    ],
  },
  {
    slug: 'cyber-ict-security',
    names: {
      en: 'Cyber/ICT Security',
      fr: 'Cybersécurité et sécurité des TIC',
      de: 'Cyber-/IKT-Sicherheit',
      it: 'Sicurezza informatica/TIC',
      ru: 'Кибербезопасность/безопасность ИКТ',
      es: 'Ciberseguridad/seguridad de las TIC',
    },
    leads: {
      en: 'Confidence-building between States in their use of information and communication technologies, so that an incident in a network does not grow into a dispute between capitals.',
    },
    aliases: ['cybersecurity', 'cyber security', 'cybercrime', 'ICT', 'information and communication technologies'],
  },
  {
    slug: 'democratization',
    names: {
      en: 'Democratization',
      fr: 'Démocratisation',
      de: 'Demokratisierung',
      it: 'Democratizzazione',
      ru: 'Демократизация',
      es: 'Democratización',
    },
    leads: {
      en: 'Parliaments that consult, parties that are open to newcomers, and citizens who can take part in decisions between two elections.',
    },
    aliases: ['democratic institutions', 'parliamentary support', 'political participation'],
  },
  {
    slug: 'economic-activities',
    names: {
      en: 'Economic activities',
      fr: 'Activités économiques',
      de: 'Wirtschaftsaktivitäten',
      it: 'Attività economiche',
      ru: 'Экономическая деятельность',
      es: 'Actividades económicas',
    },
    leads: {
      en: 'Trade, transport, energy and clean administration seen as parts of security: what grows across borders ties neighbours together.',
    },
    aliases: ['economic co-operation', 'second dimension', 'energy security'],
    children: [
      {
        slug: 'connectivity-and-trade',
        names: {
          en: 'Connectivity and trade',
          fr: 'Connectivité et commerce',
          de: 'Konnektivität und Handel',
          it: 'Connettività e commercio',
          ru: 'Взаимосвязанность и торговля',
          es: 'Conectividad y comercio',
        },
        leads: {
          en: 'Ports, railways, paperless procedures and the agreements that let goods cross several countries without a stop at each desk.',
        },
        aliases: ['trade facilitation', 'transport corridors', 'connectivity', 'green ports'],
      },
      {
        slug: 'anti-corruption',
        names: {
          en: 'Anti-corruption',
          fr: 'Lutte contre la corruption',
          de: 'Korruptionsbekämpfung',
          it: 'Lotta alla corruzione',
          ru: 'Борьба с коррупцией',
          es: 'Lucha contra la corrupción',
        },
        leads: {
          en: 'Open public contracts, declared assets, traceable money and the recovery of what was taken.',
        },
        aliases: ['corruption', 'money laundering', 'asset recovery', 'public procurement'],
      },
    ],
  },
  {
    slug: 'education',
    names: {
      en: 'Education',
      fr: 'Éducation',
      de: 'Bildung',
      it: 'Istruzione',
      ru: 'Образование',
      es: 'Educación',
    },
    leads: {
      en: 'Schools and universities where pupils of different languages and faiths learn together, and teaching on rights, citizenship and shared history.',
    },
    aliases: ['schools', 'universities', 'OSCE Academy', 'human rights education'],
  },
  {
    slug: 'elections',
    names: { en: 'Elections', fr: 'Élections', de: 'Wahlen', it: 'Elezioni', ru: 'Выборы', es: 'Elecciones' },
    leads: {
      en: 'Observation by a published method, reviews of election law, and help with carrying out what observers recommended.',
    },
    body: [
      'In 1990 the participating States agreed in Copenhagen what a democratic election requires and invited each other to watch. The [Office for Democratic Institutions and Human Rights](structure:odihr) in Warsaw has since built up a method: long-term observers follow the weeks before the vote, short-term observers the day itself, and a final report lists recommendations.',
      'Between elections, lawyers of the Office comment on draft election codes and its experts return to discuss how recommendations can be put into practice. The [Parliamentary Assembly](structure:parliamentary-assembly) sends observers of its own, drawn from the parliaments of the region.',
    ],
    aliases: ['ballot', 'electoral law', 'voting', 'election administration'],
    children: [
      {
        slug: 'election-observation',
        names: {
          en: 'Election observation',
          fr: 'Observation des élections',
          de: 'Wahlbeobachtung',
          it: 'Osservazione elettorale',
          ru: 'Наблюдение за выборами',
          es: 'Observación de elecciones',
        },
        leads: {
          en: 'Missions that watch a campaign, a vote and a count by the same handbook everywhere, and the people who are trained for them.',
        },
        aliases: ['election observers', 'election observation mission', 'needs assessment mission', 'LTO', 'STO'],
      },
    ],
  },
  {
    slug: 'environmental-activities',
    names: {
      en: 'Environmental activities',
      fr: 'Activités environnementales',
      de: 'Umweltaktivitäten',
      it: 'Attività ambientali',
      ru: 'Экологическая деятельность',
      es: 'Actividades medioambientales',
    },
    leads: {
      en: 'Shared rivers, forests at risk of fire, hazardous waste and a changing climate – subjects on which countries that disagree elsewhere still find reasons to meet.',
    },
    body: [
      'A river basin ignores frontiers, and so do smoke and drought. The [Office of the Co-ordinator of OSCE Economic and Environmental Activities](structure:economic-and-environmental-activities-office) brings water authorities, forest services and civil protection units of neighbouring countries to one table, often for the first time.',
      'Close to the public, Aarhus Centres in several countries give citizens a place to read environmental records and to take part in decisions about a landfill, a mine or a dam. The [Economic and Environmental Forum](series:economic-and-environmental-forum) takes up one theme each year and ends with a meeting in Prague.',
    ],
    aliases: ['environment', 'Aarhus Centres', 'hazardous waste', 'biodiversity'],
    children: [
      {
        slug: 'water-management',
        names: {
          en: 'Water management',
          fr: 'Gestion de l’eau',
          de: 'Wassermanagement',
          it: 'Gestione delle risorse idriche',
          ru: 'Управление водными ресурсами',
          es: 'Gestión del agua',
        },
        leads: {
          en: 'Agreements, measuring stations and river commissions for waters that two or more countries share.',
        },
        aliases: ['transboundary waters', 'river basins', 'water diplomacy'],
      },
      {
        slug: 'disaster-risk-reduction',
        names: {
          en: 'Disaster risk reduction',
          fr: 'Réduction des risques de catastrophe',
          de: 'Katastrophenvorsorge',
          it: 'Riduzione del rischio di catastrofi',
          ru: 'Снижение риска бедствий',
          es: 'Reducción del riesgo de desastres',
        },
        leads: {
          en: 'Fire, flood and earthquake: hazard maps, joint drills and local plans made before the emergency.',
        },
        aliases: ['DRR', 'wildfires', 'floods', 'civil protection', 'emergency preparedness'],
      },
      {
        slug: 'climate-and-security',
        names: {
          en: 'Climate and security',
          fr: 'Climat et sécurité',
          de: 'Klima und Sicherheit',
          it: 'Clima e sicurezza',
          ru: 'Климат и безопасность',
          es: 'Clima y seguridad',
        },
        leads: {
          en: 'Where a warmer climate may strain relations between communities or countries, and what can be done in time.',
        },
        aliases: ['climate change', 'climate security', 'glaciers'],
      },
    ],
  },
  {
    slug: 'gender-equality',
    names: {
      en: 'Gender equality',
      fr: 'Égalité entre les femmes et les hommes',
      de: 'Gleichstellung der Geschlechter',
      it: 'Parità di genere',
      ru: 'Гендерное равенство',
      es: 'Igualdad de género',
    },
    leads: {
      en: 'Equal chances for women and men in public life, in security services and in the organization’s own ranks.',
    },
    aliases: ['gender mainstreaming', 'women’s empowerment', 'violence against women'],
    children: [
      {
        slug: 'women-peace-and-security',
        names: {
          en: 'Women, peace and security',
          fr: 'Les femmes, la paix et la sécurité',
          de: 'Frauen, Frieden und Sicherheit',
          it: 'Donne, pace e sicurezza',
          ru: 'Женщины, мир и безопасность',
          es: 'Mujeres, paz y seguridad',
        },
        leads: {
          en: 'Women as negotiators, officers and mediators, and the national plans that carry out Security Council resolution 1325.',
        },
        aliases: ['WPS', 'resolution 1325', 'women mediators'],
      },
    ],
  },
  {
    slug: 'good-governance',
    names: {
      en: 'Good governance',
      fr: 'Bonne gouvernance',
      de: 'Gute Regierungsführung',
      it: 'Buongoverno',
      ru: 'Благое управление',
      es: 'Buena gobernanza',
    },
    leads: {
      en: 'Administrations that explain what they do, keep accounts that can be read, and serve people without favour.',
    },
    aliases: ['public administration', 'transparency', 'local government', 'accountability'],
  },
  {
    slug: 'human-rights',
    names: {
      en: 'Human rights',
      fr: 'Droits de l’homme',
      de: 'Menschenrechte',
      it: 'Diritti umani',
      ru: 'Права человека',
      es: 'Derechos humanos',
    },
    leads: {
      en: 'Freedoms that the participating States have promised to each other and to everyone on their soil, and the means to see that the promises are kept.',
    },
    body: [
      'Since 1975 human rights have stood beside military and economic questions as a matter of security, and since 1991 the States have declared them to be the legitimate concern of all. The [Office for Democratic Institutions and Human Rights](structure:odihr) monitors, advises on laws, and trains those who defend rights as well as those who wear a uniform.',
      'Non-governmental organizations have a seat and a speaking time of their own at the yearly [human rights meetings](series:human-rights-meetings). Handbooks on peaceful assembly, fair trial and the rights of armed forces personnel are in use far beyond the region.',
    ],
    aliases: ['human dimension', 'fundamental freedoms', 'human rights defenders', 'peaceful assembly'],
    children: [
      {
        slug: 'freedom-of-religion-or-belief',
        names: {
          en: 'Freedom of religion or belief',
          fr: 'Liberté de religion ou de conviction',
          de: 'Religions- und Weltanschauungsfreiheit',
          it: 'Libertà di religione o credo',
          ru: 'Свобода религии или убеждений',
          es: 'Libertad de religión o de creencias',
        },
        leads: {
          en: 'Advice on laws about religious communities, and dialogue between them, the State and people of no faith.',
        },
        aliases: ['FoRB', 'religious communities', 'interfaith dialogue'],
      },
    ],
  },
  {
    slug: 'media-freedom-and-development',
    names: {
      en: 'Media freedom and development',
      fr: 'Liberté et développement des médias',
      de: 'Medienfreiheit und Medienentwicklung',
      it: 'Libertà e sviluppo dei mezzi di informazione',
      ru: 'Свобода и развитие СМИ',
      es: 'Libertad y desarrollo de los medios de comunicación',
    },
    leads: {
      en: 'Free, pluralistic and viable media: reviews of draft laws, safety for those who report, and readers who can tell a source from a rumour.',
    },
    body: [
      'The [Representative on Freedom of the Media](structure:representative-on-freedom-of-the-media) watches over developments in all participating States and offers governments a legal opinion when a media law is being drafted. Regional [media conferences](series:media-conferences) let editors, regulators and lawyers from several countries compare what works.',
      'Field operations add what is needed locally: help for a public broadcaster’s archive, a course on reporting about courts, a press council that settles complaints without a judge. Pluralism among languages is part of it, for small newsrooms often serve the minorities of a country.',
    ],
    aliases: ['freedom of the media', 'freedom of expression', 'press freedom', 'journalism', 'journalists'],
    children: [
      {
        slug: 'safety-of-journalists',
        names: {
          en: 'Safety of journalists',
          fr: 'Sécurité des journalistes',
          de: 'Sicherheit von Journalisten',
          it: 'Sicurezza dei giornalisti',
          ru: 'Безопасность журналистов',
          es: 'Seguridad de los periodistas',
        },
        leads: {
          en: 'Protection plans, contact points in the police and training for reporters who cover demonstrations, courts and crises.',
        },
        aliases: ['SOFJO', 'safety of female journalists', 'protection of journalists'],
      },
      {
        slug: 'media-literacy',
        names: {
          en: 'Media literacy',
          fr: 'Éducation aux médias',
          de: 'Medienkompetenz',
          it: 'Alfabetizzazione mediatica',
          ru: 'Медиаграмотность',
          es: 'Alfabetización mediática',
        },
        leads: {
          en: 'How to read the news critically, taught in schools, libraries and clubs for older people.',
        },
        aliases: ['disinformation', 'fact-checking', 'digital literacy'],
      },
    ],
  },
  {
    slug: 'migration',
    names: {
      en: 'Migration',
      fr: 'Migration',
      de: 'Migration',
      it: 'Migrazione',
      ru: 'Миграция',
      es: 'Migración',
    },
    leads: {
      en: 'Orderly movement of people for work, study or safety, with regard for their rights and for the places where they arrive.',
    },
    aliases: ['migrants', 'labour migration', 'refugees', 'integration of migrants'],
  },
  {
    slug: 'national-minority-issues',
    names: {
      en: 'National minority issues',
      fr: 'Questions relatives aux minorités nationales',
      de: 'Fragen nationaler Minderheiten',
      it: 'Questioni relative alle minoranze nazionali',
      ru: 'Вопросы национальных меньшинств',
      es: 'Cuestiones relativas a las minorías nacionales',
    },
    leads: {
      en: 'Language, schooling, participation and representation of minorities, settled before they become a source of conflict.',
    },
    aliases: ['national minorities', 'minority languages', 'integration of diverse societies', 'Ljubljana Guidelines'],
  },
  {
    slug: 'policing',
    names: {
      en: 'Policing',
      fr: 'Activités de police',
      de: 'Polizeiarbeit',
      it: 'Attività di polizia',
      ru: 'Полицейская деятельность',
      es: 'Actividades policiales',
    },
    leads: {
      en: 'Police services that investigate well, answer for what they do and have the trust of the people they serve.',
    },
    aliases: ['police', 'law enforcement', 'organized crime', 'police training', 'POLIS'],
    children: [
      {
        slug: 'community-policing',
        names: {
          en: 'Community policing',
          fr: 'Police de proximité',
          de: 'Bürgernahe Polizeiarbeit',
          it: 'Polizia di prossimità',
          ru: 'Взаимодействие полиции с населением',
          es: 'Policía de proximidad',
        },
        leads: {
          en: 'Officers known by name in the neighbourhood, local safety councils and shared plans for schools, markets and parks.',
        },
        aliases: ['neighbourhood police', 'crime prevention', 'police-public partnership'],
      },
    ],
  },
  {
    slug: 'reform-and-co-operation-in-the-security-sector',
    names: {
      en: 'Reform and co-operation in the security sector',
      fr: 'Réforme et coopération dans le secteur de la sécurité',
      de: 'Reform und Zusammenarbeit im Sicherheitssektor',
      it: 'Riforma e cooperazione nel settore della sicurezza',
      ru: 'Реформирование и сотрудничество в секторе безопасности',
      es: 'Reforma y cooperación en el sector de la seguridad',
    },
    leads: {
      en: 'Parliamentary oversight, sound budgets and clear rules for armed forces, police and intelligence services.',
    },
    aliases: ['SSR', 'security sector governance', 'SSG/R', 'Code of Conduct', 'democratic oversight'],
  },
  {
    slug: 'roma-and-sinti',
    names: {
      en: 'Roma and Sinti',
      fr: 'Roms et Sintis',
      de: 'Roma und Sinti',
      it: 'Rom e Sinti',
      ru: 'Рома и синти',
      es: 'Romaníes y sintis',
    },
    leads: {
      en: 'Equal access of Roma and Sinti to housing, schools, documents and elected office, with their own organizations at the table.',
    },
    aliases: ['Roma', 'Sinti', 'CPRSI', 'anti-Roma racism'],
  },
  {
    slug: 'rule-of-law',
    names: {
      en: 'Rule of law',
      fr: 'État de droit',
      de: 'Rechtsstaatlichkeit',
      it: 'Stato di diritto',
      ru: 'Верховенство права',
      es: 'Estado de derecho',
    },
    leads: {
      en: 'Courts that are independent, laws that are made in the open, and legal aid for those who cannot pay for it.',
    },
    aliases: ['legislation', 'access to justice', 'legal aid', 'trial monitoring', 'law-making'],
    children: [
      {
        slug: 'judicial-reform',
        names: {
          en: 'Judicial reform',
          fr: 'Réforme judiciaire',
          de: 'Justizreform',
          it: 'Riforma della giustizia',
          ru: 'Судебная реформа',
          es: 'Reforma judicial',
        },
        leads: {
          en: 'How judges are chosen, trained and assessed, and how courts can work through their caseload without losing care.',
        },
        aliases: ['judges', 'prosecutors', 'judicial independence', 'judiciary'],
      },
    ],
  },
  {
    slug: 'tolerance-and-non-discrimination',
    names: {
      en: 'Tolerance and non-discrimination',
      fr: 'Tolérance et non-discrimination',
      de: 'Toleranz und Nichtdiskriminierung',
      it: 'Tolleranza e non discriminazione',
      ru: 'Толерантность и недискриминация',
      es: 'Tolerancia y no discriminación',
    },
    leads: {
      en: 'Work against hate crime, antisemitism, intolerance against Muslims, Christians and others, and all forms of racism.',
    },
    aliases: ['hate crime', 'antisemitism', 'racism', 'xenophobia', 'discrimination'],
  },
  {
    slug: 'youth',
    names: { en: 'Youth', fr: 'Jeunesse', de: 'Jugend', it: 'Gioventù', ru: 'Молодежь', es: 'Juventud' },
    leads: {
      en: 'A say for people under thirty in decisions on peace and security, and the training and contacts to use it.',
    },
    aliases: ['young people', 'youth, peace and security', 'YPS', 'students'],
  },
]
