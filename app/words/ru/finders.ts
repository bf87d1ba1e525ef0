import {
  type Budgets,
  type Finders,
  type NewsKinds,
  type PartsOfPortal,
  wordsBesideKind,
  wordsByKind,
} from '../finder-words'
import type { Forms } from '../plural'

export const newsKinds: NewsKinds = {
  'news-item': 'Новость',
  'press-release': 'Пресс-релиз',
  statement: 'Заявление',
  'media-advisory': 'Сообщение для СМИ',
  'spot-report': 'Оперативный отчет',
  'daily-report': 'Ежедневный отчет',
  speech: 'Выступление',
  story: 'Репортаж',
}

export const newsKindsMany: NewsKinds = {
  'news-item': 'Новости',
  'press-release': 'Пресс-релизы',
  statement: 'Заявления',
  'media-advisory': 'Сообщения для СМИ',
  'spot-report': 'Оперативные отчеты',
  'daily-report': 'Ежедневные отчеты',
  speech: 'Выступления',
  story: 'Репортажи',
}

const forms = (one: string, few: string, many: string): Forms => ({ one, few, many, other: few })

const newsItems: NewsKinds<Forms> = {
  'news-item': forms('новость', 'новости', 'новостей'),
  'press-release': forms('пресс-релиз', 'пресс-релиза', 'пресс-релизов'),
  statement: forms('заявление', 'заявления', 'заявлений'),
  'media-advisory': forms('сообщение для СМИ', 'сообщения для СМИ', 'сообщений для СМИ'),
  'spot-report': forms('оперативный отчет', 'оперативных отчета', 'оперативных отчетов'),
  'daily-report': forms('ежедневный отчет', 'ежедневных отчета', 'ежедневных отчетов'),
  speech: forms('выступление', 'выступления', 'выступлений'),
  story: forms('репортаж', 'репортажа', 'репортажей'),
}

export const partsOfPortal: PartsOfPortal = {
  news: 'Новости',
  countries: 'Страны',
  'fields-of-work': 'Направления деятельности',
  structures: 'Структуры и институты',
  chairpersonships: 'Председательства',
  meetings: 'Встречи и конференции',
  projects: 'Проекты',
  pages: 'Страницы',
}

export const budgets: Budgets = { unified: 'Сводный бюджет', 'extra-budgetary': 'Внебюджетные средства' }

const everywhere = { field: 'Направление деятельности', country: 'Страна', lang: 'Язык' }
const containing = (text: string) => `со словами «${text}»`

export const finders: Finders = {
  news: wordsByKind('ru', {
    facets: { ...everywhere, kind: 'Вид', structure: 'Источник' },
    kinds: newsKinds,
    title: 'Новости',
    items: forms('новость', 'новости', 'новостей'),
    itemsOf: newsItems,
    titlesOf: newsKindsMany,
    text: containing,
    structure: (names) => `источник: ${names}`,
  }),
  meetings: wordsBesideKind('ru', {
    facets: { ...everywhere, kind: 'Серия', structure: 'Организатор' },
    kinds: {},
    title: 'Встречи и конференции',
    items: forms('встреча', 'встречи', 'встреч'),
    plain: 'Встречи',
    kind: (names) => ` из серии «${names}»`,
    text: containing,
    structure: (names) => `организатор: ${names}`,
  }),
  projects: wordsBesideKind('ru', {
    facets: { ...everywhere, kind: 'Бюджет', structure: 'Исполнитель' },
    kinds: budgets,
    title: 'Проекты',
    items: forms('проект', 'проекта', 'проектов'),
    plain: 'Проекты',
    kind: (names) => ` (${names.toLowerCase()})`,
    text: containing,
    structure: (names) => `исполнитель: ${names}`,
  }),
  search: wordsBesideKind('ru', {
    facets: { ...everywhere, kind: 'Раздел портала', structure: 'Структура' },
    kinds: partsOfPortal,
    title: 'Результаты',
    items: forms('результат', 'результата', 'результатов'),
    plain: 'Результаты',
    kind: (names) => ` (${names})`,
    text: (text) => `по запросу «${text}»`,
    structure: (names) => `структура: ${names}`,
  }),
}
