import type { OpenDataWords } from '../en/open-data'

export const openData: OpenDataWords = {
  title: 'Offene Daten',
  lead: 'Alles, was auf diesem Portal zu lesen ist, lässt sich auch mitnehmen, von Programmen lesen und anderswo verwenden.',
  licence: 'Lizenz',
  licenceText: (organization) =>
    `Fakten und Texte dürfen unter dieser Lizenz mit Angabe der Quelle (${organization}) verwendet und weitergegeben werden. Für Bilder und Flaggen können eigene Bedingungen gelten; wer sie geschaffen hat, steht jeweils dabei.`,
  updated: 'Erstellt am',
  contents: 'Inhalt',
  counts: (entities, editions) => `${entities} Einträge in ${editions} Sprachfassungen`,
  all: 'Alles auf einmal',
  allLead: 'Alles Öffentliche in mehreren Formen, jede Nacht neu erstellt.',
  notYet: 'Die ersten Dateien werden in der kommenden Nacht erstellt.',
  files: {
    'portal.ndjson.gz': 'Ein Eintrag je Zeile, als JSON, mit allen Sprachen, Namen und Beziehungen',
    'portal.csv.gz': 'Eine Tabelle mit einer Zeile je Sprachfassung',
    'relations.csv.gz': 'Eine Tabelle der Beziehungen zwischen den Einträgen',
    'portal.sqlite': 'Eine Datenbank mit dem gesamten Bestand, in SQL abzufragen',
    'schema.json': 'Die Bedeutung der Felder eines Eintrags, als JSON-Schema',
    'index.json': 'Welche Dateien es gibt, von wann sie sind und an welcher Prüfsumme man sie erkennt',
  },
  page: 'Jede Seite',
  pageLead:
    'Jede Seite einer Nachricht, eines Landes, einer Struktur oder eines Treffens ist auch ohne ihren Rahmen zu haben: unter ihrer Adresse mit einer Endung oder unter derselben Adresse mit dem Typ in „Accept“.',
  asJson: 'Als JSON, mit allen Sprachen',
  asMarkdown: 'Als Markdown',
  taxonomies: 'Taxonomien',
  taxonomiesLead: 'Die Begriffe, nach denen das Portal geordnet ist, mit ihren Namen in allen Sprachen, in SKOS.',
  names: {
    'fields-of-work': 'Arbeitsfelder',
    countries: 'Länder',
    structures: 'Strukturen und Institutionen',
    'news-kinds': 'Arten von Nachrichten',
  },
  live: 'Laufend aktuell',
  api: 'Programmierschnittstelle mit Änderungsprotokoll',
  feeds: 'Feeds der Nachrichten',
  sitemap: 'Verzeichnis aller Seiten für Suchmaschinen',
  llms: 'Kurzer Wegweiser für Sprachmodelle',
}
