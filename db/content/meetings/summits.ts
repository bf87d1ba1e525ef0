import type { ByLanguage, Day, MeetingContent } from '../shape'

type Summit = { place: string; cities: ByLanguage; from: Day; until: Day; country: string; lead: ByLanguage }

const summitOf = ({ place, cities, from, until, country, lead }: Summit): MeetingContent => {
  const year = from.slice(0, 4)
  return {
    slug: `summit-${year}-${place}`,
    series: 'summit-meetings',
    names: {
      en: `${cities.en} Summit ${year}`,
      fr: `Sommet, ${cities.fr} ${year}`,
      de: `Gipfeltreffen ${cities.de} ${year}`,
      it: `Vertice di ${cities.it} ${year}`,
      ru: `Встреча на высшем уровне, ${cities.ru} ${year}`,
      es: `Cumbre de ${cities.es} ${year}`,
    },
    leads: lead,
    from,
    until,
    cities,
    country,
    organizers: ['summit'],
  }
}

const helsinki = { en: 'Helsinki', fr: 'Helsinki', de: 'Helsinki', it: 'Helsinki', ru: 'Хельсинки', es: 'Helsinki' }

export const summits: readonly MeetingContent[] = [
  summitOf({
    place: 'helsinki',
    cities: helsinki,
    from: '1975-07-30',
    until: '1975-08-01',
    country: 'FI',
    lead: {
      en: 'Thirty-five States signed the Helsinki Final Act on 1 August 1975: ten principles for relations between States, and the beginning of a process that led to today’s organization.',
      fr: 'Trente-cinq États ont signé l’Acte final d’Helsinki le 1er août 1975 : dix principes pour les relations entre États et le début d’un processus qui a conduit à l’organisation d’aujourd’hui.',
      de: 'Fünfunddreißig Staaten unterzeichneten am 1. August 1975 die Schlussakte von Helsinki: zehn Prinzipien für die Beziehungen zwischen Staaten und der Beginn eines Prozesses, der zur heutigen Organisation führte.',
      it: 'Il 1º agosto 1975 trentacinque Stati firmarono l’Atto finale di Helsinki: dieci principi per le relazioni tra gli Stati e l’inizio di un processo che ha portato all’organizzazione di oggi.',
      ru: 'Тридцать пять государств подписали 1 августа 1975 года хельсинкский Заключительный акт: десять принципов отношений между государствами и начало процесса, который привел к созданию нынешней организации.',
      es: 'Treinta y cinco Estados firmaron el Acta Final de Helsinki el 1 de agosto de 1975: diez principios para las relaciones entre Estados y el comienzo de un proceso que condujo a la organización de hoy.',
    },
  }),
  summitOf({
    place: 'paris',
    cities: { en: 'Paris', fr: 'Paris', de: 'Paris', it: 'Parigi', ru: 'Париж', es: 'París' },
    from: '1990-11-19',
    until: '1990-11-21',
    country: 'FR',
    lead: {
      en: 'With the Charter of Paris for a New Europe, adopted on 21 November 1990, the conference received its first permanent institutions.',
      fr: 'Avec la Charte de Paris pour une nouvelle Europe, adoptée le 21 novembre 1990, la conférence a reçu ses premières institutions permanentes.',
      de: 'Mit der am 21. November 1990 verabschiedeten Charta von Paris für ein neues Europa erhielt die Konferenz ihre ersten ständigen Institutionen.',
      it: 'Con la Carta di Parigi per una nuova Europa, adottata il 21 novembre 1990, la conferenza ricevette le sue prime istituzioni permanenti.',
      ru: 'Благодаря Парижской хартии для новой Европы, принятой 21 ноября 1990 года, у совещания появились первые постоянные институты.',
      es: 'Con la Carta de París para una Nueva Europa, aprobada el 21 de noviembre de 1990, la conferencia recibió sus primeras instituciones permanentes.',
    },
  }),
  summitOf({
    place: 'helsinki',
    cities: helsinki,
    from: '1992-07-09',
    until: '1992-07-10',
    country: 'FI',
    lead: {
      en: 'Back in Helsinki after seventeen years, the States created the High Commissioner on National Minorities and the Forum for Security Co-operation.',
      fr: 'De retour à Helsinki après dix-sept ans, les États ont créé le Haut-Commissaire pour les minorités nationales et le Forum pour la coopération en matière de sécurité.',
      de: 'Nach siebzehn Jahren wieder in Helsinki, schufen die Staaten den Hohen Kommissar für nationale Minderheiten und das Forum für Sicherheitskooperation.',
      it: 'Tornati a Helsinki dopo diciassette anni, gli Stati crearono l’Alto Commissario per le minoranze nazionali e il Foro di cooperazione per la sicurezza.',
      ru: 'Вернувшись в Хельсинки через семнадцать лет, государства учредили пост Верховного комиссара по делам национальных меньшинств и Форум по сотрудничеству в области безопасности.',
      es: 'De vuelta en Helsinki tras diecisiete años, los Estados crearon el Alto Comisionado para las Minorías Nacionales y el Foro de Cooperación en materia de Seguridad.',
    },
  }),
  summitOf({
    place: 'budapest',
    cities: { en: 'Budapest', fr: 'Budapest', de: 'Budapest', it: 'Budapest', ru: 'Будапешт', es: 'Budapest' },
    from: '1994-12-05',
    until: '1994-12-06',
    country: 'HU',
    lead: {
      en: 'The conference was to become an organization by name from 1 January 1995. A Code of Conduct on politico-military aspects of security was adopted as well.',
      fr: 'La conférence allait prendre le nom d’organisation au 1er janvier 1995. Un Code de conduite relatif aux aspects politico-militaires de la sécurité a également été adopté.',
      de: 'Ab 1. Jänner 1995 sollte die Konferenz auch dem Namen nach eine Organisation sein. Zudem wurde ein Verhaltenskodex zu politisch-militärischen Aspekten der Sicherheit angenommen.',
      it: 'Dal 1º gennaio 1995 la conferenza sarebbe diventata un’organizzazione anche di nome. Fu adottato inoltre un Codice di condotta sugli aspetti politico-militari della sicurezza.',
      ru: 'С 1 января 1995 года совещание должно было именоваться организацией. Был принят и Кодекс поведения, касающийся военно-политических аспектов безопасности.',
      es: 'La conferencia pasaría a llamarse organización desde el 1 de enero de 1995. Se aprobó también un Código de Conducta sobre los aspectos político-militares de la seguridad.',
    },
  }),
  summitOf({
    place: 'lisbon',
    cities: { en: 'Lisbon', fr: 'Lisbonne', de: 'Lissabon', it: 'Lisbona', ru: 'Лиссабон', es: 'Lisboa' },
    from: '1996-12-02',
    until: '1996-12-03',
    country: 'PT',
    lead: {
      en: 'Leaders adopted a declaration on a common and comprehensive security model for Europe for the twenty-first century.',
      fr: 'Les dirigeants ont adopté une déclaration sur un modèle de sécurité commun et global pour l’Europe du XXIe siècle.',
      de: 'Die Staats- und Regierungschefs verabschiedeten eine Erklärung über ein gemeinsames und umfassendes Sicherheitsmodell für das Europa des 21. Jahrhunderts.',
      it: 'I leader adottarono una dichiarazione su un modello di sicurezza comune e globale per l’Europa del XXI secolo.',
      ru: 'Руководители приняли декларацию о модели общей и всеобъемлющей безопасности для Европы XXI века.',
      es: 'Los dirigentes aprobaron una declaración sobre un modelo común y global de seguridad para la Europa del siglo XXI.',
    },
  }),
  summitOf({
    place: 'istanbul',
    cities: { en: 'Istanbul', fr: 'Istanbul', de: 'Istanbul', it: 'Istanbul', ru: 'Стамбул', es: 'Estambul' },
    from: '1999-11-18',
    until: '1999-11-19',
    country: 'TR',
    lead: {
      en: 'The Charter for European Security was signed on the Bosporus, together with an adapted treaty on conventional forces and a new edition of the Vienna Document.',
      fr: 'La Charte de sécurité européenne a été signée sur le Bosphore, avec un traité adapté sur les forces conventionnelles et une nouvelle version du Document de Vienne.',
      de: 'Am Bosporus wurde die Europäische Sicherheitscharta unterzeichnet, dazu ein angepasster Vertrag über konventionelle Streitkräfte und eine neue Fassung des Wiener Dokuments.',
      it: 'Sul Bosforo fu firmata la Carta per la sicurezza europea, insieme a un trattato adattato sulle forze convenzionali e a una nuova versione del Documento di Vienna.',
      ru: 'На берегах Босфора была подписана Хартия европейской безопасности, а вместе с ней адаптированный договор об обычных вооруженных силах и новая редакция Венского документа.',
      es: 'A orillas del Bósforo se firmó la Carta sobre la Seguridad Europea, junto con un tratado adaptado sobre fuerzas convencionales y una nueva versión del Documento de Viena.',
    },
  }),
  summitOf({
    place: 'astana',
    cities: { en: 'Astana', fr: 'Astana', de: 'Astana', it: 'Astana', ru: 'Астана', es: 'Astaná' },
    from: '2010-12-01',
    until: '2010-12-02',
    country: 'KZ',
    lead: {
      en: 'The most recent Summit, and the first in Central Asia. Its Commemorative Declaration, subtitled “Towards a Security Community”, reaffirmed all earlier commitments.',
      fr: 'Le dernier Sommet en date et le premier en Asie centrale. Sa Déclaration commémorative, sous-titrée « Vers une communauté de sécurité », a réaffirmé tous les engagements antérieurs.',
      de: 'Das bisher letzte Gipfeltreffen und das erste in Zentralasien. Seine Gedenkerklärung mit dem Untertitel „Auf dem Weg zu einer Sicherheitsgemeinschaft“ bekräftigte alle früheren Verpflichtungen.',
      it: 'L’ultimo Vertice finora tenuto e il primo in Asia centrale. La sua Dichiarazione commemorativa, dal sottotitolo «Verso una comunità di sicurezza», ha riaffermato tutti gli impegni precedenti.',
      ru: 'Последняя на сегодня встреча на высшем уровне и первая в Центральной Азии. Ее Юбилейная декларация с подзаголовком «На пути к сообществу безопасности» подтвердила все прежние обязательства.',
      es: 'La Cumbre más reciente y la primera en Asia Central. Su Declaración Conmemorativa, con el subtítulo «Hacia una comunidad de seguridad», reafirmó todos los compromisos anteriores.',
    },
  }),
]
