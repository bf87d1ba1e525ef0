import type { Precision } from '../../dates'
import type { Words } from '../en/words'
import { plural } from '../plural'
import { api } from './api'
import { cite } from './cite'
import { dossier } from './dossier'
import { budgets, finders, newsKinds, newsKindsMany } from './finders'
import { openData } from './open-data'
import { translation } from './translation'

/** «2024 год», «март 2024», «5 марта 2024»: a year by itself has its noun. */
const within = (time: string, precision: Precision) => (precision === 'year' ? `${time} год` : time)

/** «2024 года», «марта 2024», «5 марта 2024»: the same in the genitive. */
function from(time: string, precision: Precision): string {
  if (precision === 'year') return `${time} года`
  return precision === 'month' ? time.replace('т ', 'та ').replace(/[ьй] /, 'я ') : time
}

const meetings = { one: 'встреча', few: 'встречи', many: 'встреч', other: 'встречи' }

/** Everything the interface says, in Russian. */
export const ru: Words = {
  lang: 'ru',
  skip: 'Перейти к содержанию',
  description: (title, organization) => `${title} – портал ${organization}.`,
  frontDescription: (organization) => `${organization}: новости, страны, структуры, встречи и проекты.`,
  languages: 'Языки',
  menu: 'Главное меню',
  news: 'Новости',
  search: 'Искать',
  searchLabel: 'Поиск по порталу',
  home: 'Главная',
  breadcrumbs: 'Вы находитесь здесь',
  withdrawn: (day) => `Отозвано ${day}.`,
  footer: 'Об этом сайте',

  kinds: newsKinds,
  kindsMany: newsKindsMany,
  entityTypes: {
    news: 'Новость',
    country: 'Страна',
    'country-group': 'Группа стран',
    area: 'Территория',
    field: 'Направление деятельности',
    structure: 'Структура',
    chairpersonship: 'Председательство',
    series: 'Серия встреч',
    meeting: 'Встреча',
    project: 'Проект',
    page: 'Страница',
  },

  finders,
  filter: {
    filter: 'Фильтры',
    text: 'Слова в тексте',
    days: 'Период',
    from: 'С',
    to: 'По',
    dateHint: '2024, 11.2024 или 25 ноября 2024',
    unreadable: (typed) => `«${typed}» – не дата. Укажите год, месяц или день.`,
    reversed: 'Конец периода предшествует его началу.',
    fault: (field, fault) => `${field}: ${fault}`,
    faults: 'Проверьте, пожалуйста, даты',
    faultsLead: 'Список показан без учета неверных дат.',
    apply: 'Показать',
    sort: 'Порядок',
    none: '–',
    newest: 'Сначала новые',
    oldest: 'Сначала старые',
    relevance: 'Сначала наиболее подходящие',
    clear: 'Сбросить все',
    remove: (facet, value) => `Убрать фильтр «${facet}: ${value}»`,
    years: 'Материалы по годам',
    year: 'Год',
    count: 'Материалы',
    inYear: (year, total, count) =>
      `${year}: ${count} ${plural('ru', total, { one: 'материал', few: 'материала', many: 'материалов', other: 'материала' })}`,
    asTable: 'В виде таблицы',
    skipYears: 'Пропустить годы',
    quoted: (text) => `«${text}»`,
    sentence: (listed, text, parts) => [text ? `${listed} ${text}` : listed, ...parts].join('; '),
    in: (field) => `направление: ${field}`,
    of: (country) => `страна: ${country}`,
    inLanguage: (language) => `язык: ${language}`,
    during: (days, precision) => `за ${within(days, precision)}`,
    since: (day, precision) => `с ${from(day, precision)}`,
    until: (day, precision) => `по ${within(day, precision)}`,
    page: (page, pages) => `Страница ${page} из ${pages}`,
    skip: 'Пропустить фильтры',
    mended: (q) => `Возможно, вы имели в виду «${q}»?`,
    instead: 'Что-нибудь найдется так',
    without: (facet, value) => `Без фильтра «${facet}: ${value}»`,
    withoutText: (q) => `Без слов «${q}»`,
    allLanguages: 'Все языки',
    inAllLanguages: 'на всех языках',
    nothingFor: (q) => `По запросу «${q}» ничего не найдено. Попробуйте убрать часть слов или заменить их.`,
    nothing: 'Ничто не отвечает всем этим фильтрам сразу.',
    nothingOne: 'Этому фильтру ничто не отвечает.',
    takeOff: 'Уберите некоторые из них или сбросьте все.',
    nothingYet: 'Здесь пока ничего нет.',
    feed: 'Лента этого списка',
    suggestions: (total, count) =>
      total === 0
        ? 'Подсказок нет'
        : `${count} ${plural('ru', total, { one: 'подсказка', few: 'подсказки', many: 'подсказок', other: 'подсказки' })}`,
  },
  pager: {
    label: 'Страницы этого списка',
    previous: 'Назад',
    next: 'Вперед',
    page: (page) => `Страница ${page}`,
  },

  homepage: {
    latest: 'Последние новости',
    all: 'Все новости',
    meetings: 'Предстоящие встречи',
    noMeetings: 'Сейчас предстоящих встреч не объявлено.',
    allMeetings: 'Все встречи',
    countries: 'Страны',
    allCountries: 'Все страны',
    fields: 'Направления деятельности',
    allFields: 'Все направления деятельности',
    byKind: 'Последние материалы по видам',
  },

  article: {
    issuedOn: 'Дата публикации',
    inferred: 'В источнике дата публикации не указана; это последний день мероприятия.',
    updated: 'Последнее изменение',
    changes: 'Изменения',
    issuedBy: 'Источник',
    fields: 'Направления деятельности',
    countries: {
      about: 'О стране',
      place: 'Место',
      partner: 'Партнеры',
      donor: 'Доноры',
      mentioned: 'Упоминаются',
    },
    project: 'Проект',
    meeting: 'Встреча',
    languages: 'Языки',
    related: 'По теме',
    share: 'Поделиться или сохранить',
    mail: 'Отправить по электронной почте',
    permalink: 'Постоянный адрес:',
    print: 'Для печати из браузера у этой страницы есть особое оформление.',
  },

  translation,

  cite,

  newsAbout: {
    all: (_, count) => `Все новости (${count})`,
    elsewhere: 'На русском языке новостей нет; на других языках:',
    none: 'На портале нет новостей по этой теме.',
    byYear: 'Новости по годам',
  },

  countries: {
    title: 'Страны',
    all: 'Все страны от А до Я',
    mapKey: (groups) =>
      `Цветом выделены: ${groups}. Каждая из этих стран есть и в списке стран; некоторые находятся за краем карты.`,
    group: 'Группа',
    size: (group, count) => `${group}: ${count}`,
    since: (day, precision) => `с ${from(day, precision)}`,
    fromTo: (first, last) => `${first} – ${last}`,
    untilDay: (day, precision) => `до ${from(day, precision)}`,
    chaired: 'Председательствовала',
    unconfirmed: 'требует подтверждения',
    formerly: 'Прежние названия',
    operations: 'Операции на местах',
    news: (country) => `Последние новости: ${country}`,
    meetings: 'Встречи, проведенные в стране',
    projects: 'Проекты',
    formerMembers: 'Прежние члены',
  },

  dossier,

  fields: {
    title: 'Направления деятельности',
    lead: 'Чем занимается организация: от контроля над вооружениями до вопросов молодежи.',
    within: 'Входит в',
    sub: 'Подробнее',
    news: 'Последние новости',
    projects: 'Проекты',
  },

  structures: {
    title: 'Структуры и институты',
    lead: 'Кто принимает решения, кто их выполняет и где.',
    diagram: 'Организационная структура',
    diagramLead: 'Вся организация в виде дерева: каждое подразделение с вышестоящими и нижестоящими.',
    kinds: {
      group: 'Структуры',
      'decision-body': 'Директивный орган',
      chairpersonship: 'Председательство',
      secretariat: 'Секретариат',
      unit: 'Подразделение Секретариата',
      institution: 'Институт',
      'field-operation': 'Операция на месте',
      'parliamentary-assembly': 'Парламентская ассамблея',
      court: 'Суд',
      special: 'Особая структура',
    },
    shortName: 'Сокращение',
    city: 'Город',
    address: 'Адрес',
    host: 'Место работы',
    opened: 'Создание',
    closed: 'Закрытие',
    years: 'Годы',
    about: (year) => `ок. ${year}`,
    formerly: 'Прежние названия',
    within: 'Входит в',
    units: 'Подразделения',
    operations: 'Операции на местах',
    closedOperations: 'Завершенная деятельность на местах',
    closedLead: 'Завершенная деятельность на местах с указанием лет работы. Новости о ней остаются в архиве.',
    operationsLead: 'Где организация работает на местах по приглашению принимающей стороны.',
    closedNotice: 'Эта деятельность на месте завершена. Страница сохраняется для истории.',
    news: 'Последние новости',
    projects: 'Проекты',
    chairs: 'Все председательства',
  },

  chairs: {
    title: 'Председательства',
    chair: 'Председатель',
    troika: 'Тройка',
    current: 'В этом году',
    unconfirmed: 'Объявлено, еще не подтверждено.',
    news: (year) => `Новости Председательства за ${year} год`,
    meetings: (year) => `Встречи ${year} года`,
  },

  meetings: {
    title: 'Встречи и конференции',
    lead: 'Регулярные заседания директивных органов и ежегодные конференции.',
    series: 'Серии',
    ahead: 'Предстоящие встречи',
    all: 'Все встречи',
    body: 'Орган',
    periodicity: 'Периодичность',
    periodicities: { yearly: 'Ежегодно', weekly: 'Еженедельно', occasional: 'По решению' },
    formerly: 'Прежние названия',
    when: 'Когда',
    where: 'Где',
    online: 'Онлайн',
    organizers: 'Организатор',
    states: { planned: '', cancelled: 'Отменена', postponed: 'Перенесена' },
    invented: 'Придумано для этой демонстрации; такой встречи на самом деле нет.',
    inventedMark: 'Демонстрация',
    next: (days) => `Следующая: ${days}`,
    latest: (days) => `Последняя: ${days}`,
    more: (total, count) => `Еще ${count} ${plural('ru', total, meetings)}`,
    count: (total, count) => `${count} ${plural('ru', total, meetings)}`,
    none: 'На портале пока нет встреч этой серии.',
    news: 'Новости об этой встрече',
  },

  projects: {
    title: 'Проекты',
    lead: 'Работа, у которой есть начало, конец и собственный бюджет; значительную часть оплачивают доноры.',
    running: 'Осуществляется',
    ended: 'Завершен',
    budget: 'Бюджет',
    budgets,
    time: 'Сроки',
    donors: 'Доноры',
    countries: 'Страны',
    structures: 'Исполнитель',
    news: 'Новости об этом проекте',
  },

  api,

  openData,

  searchPage: {
    title: 'Поиск',
    lead: 'Ищет среди новостей, стран, направлений деятельности, структур, встреч, проектов и страниц.',
  },

  status: {
    400: {
      title: 'Это больше, чем мы можем искать за один раз',
      lead: 'Адрес может содержать до шести значений фильтров и 200 знаков текста. Уберите часть и попробуйте еще раз.',
    },
    404: {
      title: 'Этой страницы здесь нет',
      lead: 'Возможно, в адресе опечатка или страницы больше нет. Отсюда можно продолжить:',
    },
    429: {
      title: 'Слишком много запросов сразу',
      lead: 'Столько запросов за такое короткое время заставили бы других ждать. Пожалуйста, продолжите через минуту.',
    },
    500: {
      title: 'У нас произошла ошибка',
      lead: 'Ошибка зафиксирована. Пожалуйста, попробуйте еще раз через несколько минут.',
    },
    request: 'Номер этого запроса:',
    unknownValue: (facet, value) => `В фильтре «${facet}» нет значения «${value}».`,
    pastEnd: (last) => `Последняя страница списка – ${last}.`,
    lastPage: 'Перейти к последней странице',
    withoutIt: 'Показать список без этого значения',
    otherLanguages: 'Эту страницу можно прочитать на следующих языках:',
  },
}
