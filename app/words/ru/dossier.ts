import type { DossierWords } from '../en/dossier'

export const dossier: DossierWords = {
  timeline: 'Хронология',
  events: {
    joined: 'Вступление',
    left: 'Выход',
    renamed: 'Новое название',
    chaired: 'Председательство',
    'operation-opened': 'Открытие операции',
    'operation-renamed': 'Переименование операции',
    'operation-closed': 'Закрытие операции',
    meeting: 'Встреча',
  },
  before: (name) => `прежде: ${name}`,
  about: (day) => `около ${day}`,
  meetingsIn: (year, count) => `Встречи за ${year} год: ${count}`,
  figures: 'Новости в цифрах',
  figuresLead:
    'Новости на русском языке об этой стране или из нее, по сферам деятельности и годам. Новость, относящаяся к нескольким сферам, учитывается в каждой из них.',
  caption: (country) => `Новости по сферам деятельности и годам: ${country}`,
  field: 'Сфера деятельности',
  all: 'Все сферы',
  total: 'Всего',
  row: (field, total, most, year) => `${field}: всего ${total}, больше всего за ${year} год (${most})`,
  asTable: 'Данные в виде таблицы',
  download: 'Скачать хронологию и данные:',
}
