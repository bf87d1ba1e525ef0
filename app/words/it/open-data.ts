import type { OpenDataWords } from '../en/open-data'

export const openData: OpenDataWords = {
  title: 'Dati aperti',
  lead: 'Tutto ciò che si legge su questo portale può anche essere scaricato, letto da programmi e riutilizzato altrove.',
  licence: 'Licenza',
  licenceText: (organization) =>
    `I fatti e i testi possono essere utilizzati e diffusi in base a questa licenza, citando la fonte (${organization}). Per le immagini e le bandiere possono valere altre condizioni; l’autore è indicato accanto a ciascuna.`,
  updated: 'Realizzato il',
  contents: 'Contenuto',
  counts: (entities, editions) => `${entities} voci in ${editions} versioni linguistiche`,
  all: 'Tutto in una volta',
  allLead: 'Tutto ciò che è pubblico, in diversi formati, realizzato di nuovo ogni notte.',
  notYet: 'I primi file saranno realizzati la prossima notte.',
  files: {
    'portal.ndjson.gz': 'Una voce per riga, in JSON, con tutte le lingue, i nomi e le relazioni',
    'portal.csv.gz': 'Una tabella con una riga per ogni versione linguistica',
    'relations.csv.gz': 'Una tabella delle relazioni tra le voci',
    'portal.sqlite': 'Una base di dati con l’intero contenuto, da interrogare in SQL',
    'schema.json': 'Il significato dei campi di una voce, come schema JSON',
    'index.json': 'L’elenco dei file, con la data e la somma di controllo di ciascuno',
  },
  page: 'Ogni pagina',
  pageLead:
    'Ogni pagina dedicata a una notizia, un Paese, una struttura o una riunione è disponibile anche senza la sua cornice: al suo indirizzo seguito da un’estensione, o allo stesso indirizzo indicando il tipo in «Accept».',
  asJson: 'In JSON, con tutte le lingue',
  asMarkdown: 'In Markdown',
  taxonomies: 'Tassonomie',
  taxonomiesLead: 'I termini secondo cui il portale è ordinato, con i loro nomi in tutte le lingue, in SKOS.',
  names: {
    'fields-of-work': 'Settori di attività',
    countries: 'Paesi',
    structures: 'Strutture e istituzioni',
    'news-kinds': 'Tipi di notizie',
  },
  live: 'In tempo reale',
  api: 'Interfaccia di programmazione, con un registro delle modifiche',
  feeds: 'Feed delle notizie',
  sitemap: 'Elenco di tutte le pagine, per i motori di ricerca',
  llms: 'Breve guida per i modelli linguistici',
}
