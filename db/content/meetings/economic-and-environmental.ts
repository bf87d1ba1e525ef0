import type { ByLanguage, Day, MeetingContent } from '../shape'
import { ofYear } from './of-year'
import { ordinal } from './ordinal'

const prague = { en: 'Prague', fr: 'Prague', de: 'Prag', it: 'Praga', ru: 'Прага', es: 'Praga' }
const vienna = { en: 'Vienna', fr: 'Vienne', de: 'Wien', it: 'Vienna', ru: 'Вена', es: 'Viena' }

const yearOf = (day: Day) => Number(day.slice(0, 4))

const forumNames = (number: number): ByLanguage => ({
  en: `${ordinal(number)} Economic and Environmental Forum, concluding meeting`,
  fr: `${number}e Forum économique et environnemental, réunion de clôture`,
  de: `${number}. Wirtschafts- und Umweltforum, Abschlusstreffen`,
  it: `${number}º Foro economico e ambientale, riunione conclusiva`,
  ru: `${number}-й Экономико-экологический форум, заключительная встреча`,
  es: `${number}º Foro Económico y Medioambiental, reunión de clausura`,
})

const forum = (
  from: Day,
  until: Day,
  lead: ByLanguage,
  fields: string[],
  more?: Partial<MeetingContent>,
): MeetingContent => ({
  slug: `economic-and-environmental-forum-${yearOf(from)}`,
  series: 'economic-and-environmental-forum',
  names: forumNames(yearOf(from) - 1992),
  leads: lead,
  from,
  until,
  cities: prague,
  country: 'CZ',
  organizers: ['economic-and-environmental-activities-office', 'chairpersonship'],
  fields,
  invented: true,
  ...more,
})

const implementationMeeting = (from: Day, until: Day, lead: ByLanguage, fields: string[]): MeetingContent => ({
  slug: `economic-and-environmental-dimension-implementation-meeting-${yearOf(from)}`,
  series: 'economic-and-environmental-dimension-implementation-meetings',
  names: ofYear(
    {
      en: 'Economic and Environmental Dimension Implementation Meeting',
      fr: 'Réunion sur la mise en œuvre des engagements de la dimension économique et environnementale',
      de: 'Implementierungstreffen zur Wirtschafts- und Umweltdimension',
      it: 'Riunione sull’attuazione degli impegni della dimensione economica e ambientale',
      ru: 'Совещание по обзору выполнения обязательств в экономико-экологическом измерении',
      es: 'Reunión de aplicación de la Dimensión Económica y Medioambiental',
    },
    yearOf(from),
  ),
  leads: lead,
  from,
  until,
  cities: vienna,
  country: 'AT',
  organizers: ['economic-and-environmental-activities-office', 'chairpersonship'],
  fields,
  invented: true,
})

export const economicAndEnvironmentalMeetings: readonly MeetingContent[] = [
  forum(
    '2015-09-14',
    '2015-09-16',
    {
      en: 'Water authorities from upstream and downstream compare how they share figures, costs and warnings.',
      fr: 'Les autorités de l’eau d’amont et d’aval comparent leur façon de partager données, coûts et alertes.',
      de: 'Wasserbehörden von Ober- und Unterlauf vergleichen, wie sie Zahlen, Kosten und Warnungen teilen.',
      it: 'Le autorità idriche di monte e di valle confrontano il modo in cui condividono dati, costi e allarmi.',
      ru: 'Водохозяйственные ведомства верховий и низовий сравнивают, как они делятся данными, расходами и предупреждениями.',
      es: 'Autoridades del agua de aguas arriba y aguas abajo comparan cómo comparten cifras, costes y avisos.',
    },
    ['environmental-activities', 'water-management'],
  ),
  forum(
    '2016-09-14',
    '2016-09-16',
    {
      en: 'Reliable rules attract investors: delegations discuss connectivity, business integrity and the labour market.',
      fr: 'Des règles fiables attirent les investisseurs : les délégations débattent de la connectivité, de l’intégrité des entreprises et du marché du travail.',
      de: 'Verlässliche Regeln ziehen Investoren an: Die Delegationen sprechen über Konnektivität, Integrität in der Wirtschaft und den Arbeitsmarkt.',
      it: 'Regole affidabili attirano gli investitori: le delegazioni discutono di connettività, integrità delle imprese e mercato del lavoro.',
      ru: 'Надежные правила привлекают инвесторов: делегации обсуждают взаимосвязанность, добросовестность бизнеса и рынок труда.',
      es: 'Las reglas fiables atraen a los inversores: las delegaciones debaten sobre conectividad, integridad empresarial y mercado laboral.',
    },
    ['economic-activities', 'good-governance', 'connectivity-and-trade'],
  ),
  forum(
    '2017-09-06',
    '2017-09-08',
    {
      en: 'Greener industries and clean transport as a ground for trust between neighbouring economies.',
      fr: 'Des industries plus vertes et des transports propres comme terrain de confiance entre économies voisines.',
      de: 'Grünere Industrien und sauberer Verkehr als Grundlage des Vertrauens zwischen benachbarten Volkswirtschaften.',
      it: 'Industrie più verdi e trasporti puliti come terreno di fiducia tra economie vicine.',
      ru: 'Более «зеленая» промышленность и чистый транспорт как основа доверия между соседними экономиками.',
      es: 'Industrias más verdes y transporte limpio como terreno de confianza entre economías vecinas.',
    },
    ['economic-activities', 'environmental-activities'],
  ),
  forum(
    '2018-09-05',
    '2018-09-07',
    {
      en: 'Skills for the digital age, from vocational schools in small towns to retraining in ageing industries.',
      fr: 'Des compétences pour l’ère numérique, des écoles professionnelles de petites villes à la reconversion dans les industries vieillissantes.',
      de: 'Fähigkeiten für das digitale Zeitalter, von Berufsschulen in kleinen Städten bis zur Umschulung in alternden Industrien.',
      it: 'Competenze per l’era digitale, dalle scuole professionali delle piccole città alla riqualificazione nelle industrie mature.',
      ru: 'Навыки для цифровой эпохи – от профессиональных училищ в малых городах до переобучения в стареющих отраслях.',
      es: 'Competencias para la era digital, de las escuelas profesionales de ciudades pequeñas al reciclaje en industrias envejecidas.',
    },
    ['economic-activities', 'education'],
  ),
  forum(
    '2019-09-11',
    '2019-09-13',
    {
      en: 'How energy systems can be made safer and more efficient, with lessons from storms and from cyber incidents.',
      fr: 'Comment rendre les systèmes énergétiques plus sûrs et plus efficaces, à la lumière des tempêtes et des incidents informatiques.',
      de: 'Wie Energiesysteme sicherer und effizienter werden, mit Lehren aus Stürmen und aus Cybervorfällen.',
      it: 'Come rendere più sicuri ed efficienti i sistemi energetici, con lezioni tratte da tempeste e incidenti informatici.',
      ru: 'Как сделать энергосистемы безопаснее и эффективнее: уроки бурь и киберинцидентов.',
      es: 'Cómo hacer más seguros y eficientes los sistemas de energía, con lecciones de tormentas e incidentes informáticos.',
    },
    ['economic-activities', 'cyber-ict-security'],
  ),
  forum(
    '2020-09-10',
    '2020-09-11',
    {
      en: 'Two days by video link on transparency: beneficial owners, open registers and the role of the press.',
      fr: 'Deux journées en visioconférence sur la transparence : bénéficiaires effectifs, registres ouverts et rôle de la presse.',
      de: 'Zwei Tage per Video über Transparenz: wirtschaftliche Eigentümer, offene Register und die Rolle der Presse.',
      it: 'Due giornate in videoconferenza sulla trasparenza: titolari effettivi, registri aperti e ruolo della stampa.',
      ru: 'Два дня по видеосвязи о прозрачности: конечные владельцы, открытые реестры и роль прессы.',
      es: 'Dos días por videoconferencia sobre transparencia: titulares reales, registros abiertos y el papel de la prensa.',
    },
    ['anti-corruption', 'good-governance'],
    { online: true },
  ),
  forum(
    '2021-09-09',
    '2021-09-10',
    {
      en: 'Women as entrepreneurs and engineers. Banks and chambers of commerce report on what opened doors.',
      fr: 'Femmes entrepreneures et ingénieures. Banques et chambres de commerce racontent ce qui a ouvert des portes.',
      de: 'Frauen als Unternehmerinnen und Ingenieurinnen. Banken und Handelskammern berichten, was Türen öffnete.',
      it: 'Le donne imprenditrici e ingegnere. Banche e camere di commercio raccontano che cosa ha aperto le porte.',
      ru: 'Женщины – предприниматели и инженеры. Банки и торговые палаты рассказывают, что открыло двери.',
      es: 'Las mujeres como empresarias e ingenieras. Bancos y cámaras de comercio cuentan qué abrió puertas.',
    },
    ['gender-equality', 'economic-activities'],
  ),
  forum(
    '2022-09-08',
    '2022-09-09',
    {
      en: 'After the pandemic, ports, warehouses and customs services look for supply routes that hold in a crisis.',
      fr: 'Après la pandémie, ports, entrepôts et douanes cherchent des voies d’approvisionnement qui résistent aux crises.',
      de: 'Nach der Pandemie suchen Häfen, Lagerhäuser und Zolldienste Lieferwege, die in einer Krise halten.',
      it: 'Dopo la pandemia porti, magazzini e dogane cercano vie di approvvigionamento che reggano in una crisi.',
      ru: 'После пандемии порты, склады и таможни ищут пути снабжения, которые выдержат кризис.',
      es: 'Tras la pandemia, puertos, almacenes y aduanas buscan rutas de suministro que resistan una crisis.',
    },
    ['connectivity-and-trade', 'customs-co-operation'],
  ),
  forum(
    '2023-09-14',
    '2023-09-15',
    {
      en: 'A recovery that lasts: the session in Prague links repair of infrastructure with climate planning.',
      fr: 'Un relèvement durable : la session de Prague associe la réparation des infrastructures à la planification climatique.',
      de: 'Ein Wiederaufbau, der hält: Die Tagung in Prag verbindet die Instandsetzung der Infrastruktur mit der Klimaplanung.',
      it: 'Una ripresa che duri: la sessione di Praga lega la riparazione delle infrastrutture alla pianificazione climatica.',
      ru: 'Восстановление надолго: сессия в Праге связывает ремонт инфраструктуры с климатическим планированием.',
      es: 'Una recuperación duradera: la sesión de Praga une la reparación de infraestructuras con la planificación climática.',
    },
    ['climate-and-security', 'economic-activities'],
  ),
  forum(
    '2024-09-12',
    '2024-09-13',
    {
      en: 'Digital procurement and the tracing of public money, with demonstrations by six national agencies.',
      fr: 'La commande publique numérique et le suivi de l’argent public, avec des démonstrations de six agences nationales.',
      de: 'Digitale Beschaffung und die Nachverfolgung öffentlicher Gelder, mit Vorführungen von sechs nationalen Behörden.',
      it: 'Appalti digitali e tracciamento del denaro pubblico, con dimostrazioni di sei agenzie nazionali.',
      ru: 'Цифровые закупки и отслеживание государственных средств: показывают шесть национальных ведомств.',
      es: 'Contratación digital y rastreo del dinero público, con demostraciones de seis organismos nacionales.',
    },
    ['anti-corruption', 'good-governance'],
  ),
  forum(
    '2025-09-15',
    '2025-09-16',
    {
      en: 'Prepared communities – what fire brigades, insurers and town halls learned from recent summers.',
      fr: 'Des communautés préparées : ce que pompiers, assureurs et mairies ont appris des derniers étés.',
      de: 'Vorbereitete Gemeinden – was Feuerwehren, Versicherer und Rathäuser aus den letzten Sommern gelernt haben.',
      it: 'Comunità preparate: che cosa hanno imparato vigili del fuoco, assicuratori e municipi dalle ultime estati.',
      ru: 'Подготовленные общины – чему пожарных, страховщиков и мэрии научили последние летние сезоны.',
      es: 'Comunidades preparadas: lo que bomberos, aseguradoras y ayuntamientos aprendieron de los últimos veranos.',
    },
    ['disaster-risk-reduction', 'climate-and-security'],
  ),
  forum(
    '2026-09-10',
    '2026-09-11',
    {
      en: 'Mountain economies under change: glaciers, tourism, roads and the people who live from them.',
      fr: 'Les économies de montagne en mutation : glaciers, tourisme, routes et populations qui en vivent.',
      de: 'Bergregionen im Wandel: Gletscher, Tourismus, Straßen und die Menschen, die davon leben.',
      it: 'Economie di montagna in trasformazione: ghiacciai, turismo, strade e le persone che ne vivono.',
      ru: 'Горная экономика в пору перемен: ледники, туризм, дороги и люди, которые этим живут.',
      es: 'Economías de montaña en cambio: glaciares, turismo, carreteras y la gente que vive de ello.',
    },
    ['climate-and-security', 'economic-activities', 'water-management'],
  ),
  forum(
    '2027-09-09',
    '2027-09-10',
    {
      en: 'Islands and coasts are to be the theme, with sessions on ports, fresh water and the protection of seabed cables.',
      fr: 'Les îles et les côtes seront le thème, avec des séances sur les ports, l’eau douce et la protection des câbles sous-marins.',
      de: 'Inseln und Küsten sollen das Thema sein, mit Sitzungen über Häfen, Süßwasser und den Schutz von Seekabeln.',
      it: 'Isole e coste saranno il tema, con sessioni su porti, acqua dolce e protezione dei cavi sottomarini.',
      ru: 'Темой станут острова и побережья: порты, пресная вода и защита подводных кабелей.',
      es: 'Las islas y las costas serán el tema, con sesiones sobre puertos, agua dulce y protección de cables submarinos.',
    },
    ['connectivity-and-trade', 'environmental-activities'],
  ),
  implementationMeeting(
    '2023-10-16',
    '2023-10-17',
    {
      en: 'Twenty years of the Maastricht strategy: a reading of its chapters on trade and transport.',
      fr: 'Vingt ans de la stratégie de Maastricht : relecture de ses chapitres sur le commerce et les transports.',
      de: 'Zwanzig Jahre Strategie von Maastricht: eine Lektüre ihrer Kapitel über Handel und Verkehr.',
      it: 'Vent’anni della strategia di Maastricht: una rilettura dei capitoli su commercio e trasporti.',
      ru: 'Двадцать лет Маастрихтской стратегии: перечитываем главы о торговле и транспорте.',
      es: 'Veinte años de la estrategia de Maastricht: una lectura de sus capítulos sobre comercio y transporte.',
    },
    ['economic-activities'],
  ),
  implementationMeeting(
    '2024-10-14',
    '2024-10-15',
    {
      en: 'Delegations review the rules against money laundering and hear from financial intelligence units.',
      fr: 'Les délégations examinent les règles contre le blanchiment d’argent et entendent des cellules de renseignement financier.',
      de: 'Die Delegationen überprüfen die Regeln gegen Geldwäsche und hören Geldwäsche-Meldestellen an.',
      it: 'Le delegazioni esaminano le norme antiriciclaggio e ascoltano le unità di informazione finanziaria.',
      ru: 'Делегации рассматривают правила борьбы с отмыванием денег и заслушивают подразделения финансовой разведки.',
      es: 'Las delegaciones repasan las normas contra el blanqueo de dinero y escuchan a unidades de inteligencia financiera.',
    },
    ['anti-corruption', 'good-governance'],
  ),
  implementationMeeting(
    '2025-10-13',
    '2025-10-14',
    {
      en: 'Aarhus Centres present their balance, followed by a debate on access to environmental information.',
      fr: 'Les centres d’Aarhus dressent leur bilan, suivi d’un débat sur l’accès à l’information environnementale.',
      de: 'Die Aarhus-Zentren ziehen Bilanz; es folgt eine Debatte über den Zugang zu Umweltinformationen.',
      it: 'I Centri di Aarhus presentano il loro bilancio, seguito da un dibattito sull’accesso all’informazione ambientale.',
      ru: 'Орхусские центры подводят итоги, затем – дискуссия о доступе к экологической информации.',
      es: 'Los centros Aarhus presentan su balance, seguido de un debate sobre el acceso a la información medioambiental.',
    },
    ['environmental-activities'],
  ),
  implementationMeeting(
    '2026-10-12',
    '2026-10-13',
    {
      en: 'Energy efficiency in public buildings, with visits to two renovated schools in Vienna.',
      fr: 'L’efficacité énergétique des bâtiments publics, avec la visite de deux écoles rénovées à Vienne.',
      de: 'Energieeffizienz in öffentlichen Gebäuden, mit Besuchen in zwei sanierten Wiener Schulen.',
      it: 'Efficienza energetica negli edifici pubblici, con visite a due scuole ristrutturate a Vienna.',
      ru: 'Энергоэффективность общественных зданий, с посещением двух отремонтированных школ в Вене.',
      es: 'Eficiencia energética en edificios públicos, con visitas a dos escuelas renovadas de Viena.',
    },
    ['economic-activities', 'climate-and-security'],
  ),
]
