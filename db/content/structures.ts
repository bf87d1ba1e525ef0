import type { StructureContent } from './shape'
import { closedFieldOperations } from './structures/closed-field-operations'
import { fieldOperations } from './structures/field-operations'
import { institutions } from './structures/institutions'
import { secretariat } from './structures/secretariat'

const vienna = { en: 'Vienna', fr: 'Vienne', de: 'Wien', it: 'Vienna', ru: 'Вена', es: 'Viena' }

/** The tree of everything that decides, works or issues news, in the order of the organizational structure. */
export const structures: readonly StructureContent[] = [
  {
    slug: 'summit',
    kind: 'decision-body',
    names: {
      en: 'Summit',
      fr: 'Sommet',
      de: 'Gipfeltreffen',
      it: 'Vertice',
      ru: 'Встреча на высшем уровне',
      es: 'Cumbre',
    },
    leads: {
      en: 'Heads of State or Government set the course for the years ahead. They have met seven times, from Helsinki in 1975 to Astana in 2010.',
    },
    aliases: ['Summit Meeting', 'саммит'],
  },
  {
    slug: 'ministerial-council',
    kind: 'decision-body',
    names: {
      en: 'Ministerial Council',
      fr: 'Conseil ministériel',
      de: 'Ministerrat',
      it: 'Consiglio dei Ministri',
      ru: 'Совет министров',
      es: 'Consejo Ministerial',
    },
    shortNames: { en: 'MC' },
    leads: {
      en: 'The foreign ministers of all participating States, who meet towards the end of each year in which there is no Summit, usually in the country that holds the Chairpersonship.',
    },
    former: [
      {
        name: {
          en: 'CSCE Council',
          fr: 'Conseil de la CSCE',
          de: 'KSZE-Rat',
          it: 'Consiglio della CSCE',
          ru: 'Совет СБСЕ',
          es: 'Consejo de la CSCE',
        },
        from: '1990-11',
        until: '1994-12',
      },
    ],
    aliases: ['Council of Ministers'],
  },
  {
    slug: 'permanent-council',
    kind: 'decision-body',
    names: {
      en: 'Permanent Council',
      fr: 'Conseil permanent',
      de: 'Ständiger Rat',
      it: 'Consiglio permanente',
      ru: 'Постоянный совет',
      es: 'Consejo Permanente',
    },
    shortNames: { en: 'PC', fr: 'CP', de: 'StR', ru: 'ПС', es: 'CP' },
    leads: {
      en: 'The body for day-to-day consultation and decisions. Delegations of the 57 participating States meet every week in the Hofburg in Vienna.',
    },
    body: [
      'Each State has a permanent delegation in Vienna, and its head takes the seat in the Council. The chair is held by the country of the [Chairpersonship](structure:chairpersonship). Decisions need consensus and bind politically; a State that agrees with reservations may attach an interpretative statement to the journal of the day.',
      'A regular agenda leaves room for reports: heads of [field operations](structure:field-operations) and of the [institutions](structure:institutions) present their work at intervals, guests speak, and delegations raise current issues. Mandates of the operations and the Unified Budget are adopted here as well.',
      'Three informal committees prepare the ground, one for each dimension of security. The [plenary meetings](series:plenary-meetings-of-the-permanent-council) are held on Thursdays as a rule.',
    ],
    cities: vienna,
    host: 'AT',
    former: [
      {
        name: {
          en: 'Permanent Committee',
          fr: 'Comité permanent',
          de: 'Ständiger Ausschuss',
          it: 'Comitato permanente',
          ru: 'Постоянный комитет',
          es: 'Comité Permanente',
        },
        from: '1993-12',
        until: '1994-12',
      },
    ],
  },
  {
    slug: 'forum-for-security-co-operation',
    kind: 'decision-body',
    names: {
      en: 'Forum for Security Co-operation',
      fr: 'Forum pour la coopération en matière de sécurité',
      de: 'Forum für Sicherheitskooperation',
      it: 'Foro di cooperazione per la sicurezza',
      ru: 'Форум по сотрудничеству в области безопасности',
      es: 'Foro de Cooperación en materia de Seguridad',
    },
    shortNames: { en: 'FSC', fr: 'FCS', de: 'FSK', it: 'FSC', ru: 'ФСОБ', es: 'FCS' },
    leads: {
      en: 'Weekly talks in Vienna on military security: arms control, confidence-building measures, small arms, and the conduct of armed forces. Its chair rotates among the participating States three times a year.',
    },
    cities: vienna,
    host: 'AT',
    opened: '1992',
  },
  {
    slug: 'chairpersonship',
    kind: 'chairpersonship',
    names: {
      en: 'Chairpersonship',
      fr: 'Présidence',
      de: 'Vorsitz',
      it: 'Presidenza',
      ru: 'Председательство',
      es: 'Presidencia',
    },
    leads: {
      en: 'One participating State leads the organization for a calendar year. Its foreign minister presides, supported by the predecessor and the successor, with whom it forms the Troika.',
    },
    former: [{ name: { en: 'Chairmanship' }, until: '2021' }],
    aliases: ['OSCE Chairpersonship', 'Chairperson-in-Office', 'CiO', 'Troika'],
  },
  secretariat,
  institutions,
  {
    slug: 'field-operations',
    kind: 'group',
    names: {
      en: 'Field operations',
      fr: 'Opérations de terrain',
      de: 'Feldoperationen',
      it: 'Operazioni sul terreno',
      ru: 'Операции на местах',
      es: 'Operaciones sobre el terreno',
    },
    leads: {
      en: 'Teams in South-Eastern Europe, Eastern Europe and Central Asia, each at the invitation of its host and under a mandate that all participating States have agreed.',
    },
    aliases: ['field missions', 'field presences', 'field activities', 'полевые миссии'],
    children: [...fieldOperations, ...closedFieldOperations],
  },
  {
    slug: 'parliamentary-assembly',
    kind: 'parliamentary-assembly',
    names: {
      en: 'Parliamentary Assembly',
      fr: 'Assemblée parlementaire',
      de: 'Parlamentarische Versammlung',
      it: 'Assemblea parlamentare',
      ru: 'Парламентская ассамблея',
      es: 'Asamblea Parlamentaria',
    },
    shortNames: { en: 'PA', fr: 'AP', de: 'PV', it: 'AP', ru: 'ПА', es: 'AP' },
    leads: {
      en: 'More than three hundred members of national parliaments who debate the work of the organization, adopt recommendations and observe elections. The secretariat is in Copenhagen.',
    },
    body: [
      'Founded at the beginning of the 1990s, the Assembly gives the parliaments of the participating States a forum of their own beside the talks of governments. Seats are shared out roughly by population; unlike the governmental bodies it votes by majority.',
      'Its calendar has three fixed points: a winter meeting in Vienna, an annual session in July that closes with a declaration, and an autumn meeting in a host country. Between them committees and special representatives follow single subjects.',
      'Members also go abroad as short-term [election observers](field:election-observation), often together with the [Office for Democratic Institutions and Human Rights](structure:odihr).',
    ],
    cities: {
      en: 'Copenhagen',
      fr: 'Copenhague',
      de: 'Kopenhagen',
      it: 'Copenaghen',
      ru: 'Копенгаген',
      es: 'Copenhague',
    },
    host: 'DK',
    opened: '1991',
    circa: true,
    aliases: ['OSCE PA', 'OSCE Parliamentary Assembly'],
  },
  {
    slug: 'court-of-conciliation-and-arbitration',
    kind: 'court',
    names: {
      en: 'Court of Conciliation and Arbitration',
      fr: 'Cour de conciliation et d’arbitrage',
      de: 'Vergleichs- und Schiedsgerichtshof',
      it: 'Corte di conciliazione e arbitrato',
      ru: 'Суд по примирению и арбитражу',
      es: 'Corte de Conciliación y Arbitraje',
    },
    leads: {
      en: 'A standing offer to settle disputes between States in peace, open to the parties to the Stockholm Convention of 1992 and, by agreement, to others. It sits in Geneva.',
    },
    body: [
      'The Convention on Conciliation and Arbitration was signed in Stockholm in December 1992. It binds those States that have ratified it, a group smaller than the whole of the participating States.',
      'The Court is not a bench in permanent session. It keeps lists of conciliators and arbitrators whom the States parties name; from these a commission or a tribunal is formed when a case is brought. A conciliation commission hears both sides and proposes terms, whereas an arbitral tribunal gives a binding award.',
      'Seminars and publications on the peaceful settlement of disputes take up much of its time between cases.',
    ],
    cities: { en: 'Geneva', fr: 'Genève', de: 'Genf', it: 'Ginevra', ru: 'Женева', es: 'Ginebra' },
    host: 'CH',
    opened: '1995',
    circa: true,
  },
]
