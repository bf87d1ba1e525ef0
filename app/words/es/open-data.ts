import type { OpenDataWords } from '../en/open-data'

export const openData: OpenDataWords = {
  title: 'Datos abiertos',
  lead: 'Todo lo que se lee en este portal puede también descargarse, leerse con programas y utilizarse en otros lugares.',
  licence: 'Licencia',
  licenceText: (organization) =>
    `Los datos y los textos pueden utilizarse y difundirse con arreglo a esta licencia, citando la fuente (${organization}). Las imágenes y las banderas pueden estar sujetas a otras condiciones; su autor se indica junto a ellas.`,
  updated: 'Elaborado el',
  contents: 'Contenido',
  counts: (entities, editions) => `${entities} entradas en ${editions} versiones lingüísticas`,
  all: 'Todo de una vez',
  allLead: 'Todo lo que es público, en varios formatos, elaborado de nuevo cada noche.',
  notYet: 'Los primeros archivos se elaborarán la próxima noche.',
  files: {
    'portal.ndjson.gz': 'Una entrada por línea, en JSON, con todos sus idiomas, nombres y relaciones',
    'portal.csv.gz': 'Una tabla con una fila por cada versión lingüística',
    'relations.csv.gz': 'Una tabla de las relaciones entre las entradas',
    'portal.sqlite': 'Una base de datos con todo el contenido, para consultarla en SQL',
    'schema.json': 'El significado de los campos de una entrada, como esquema JSON',
    'index.json': 'La lista de los archivos, con su fecha y su suma de comprobación',
  },
  page: 'Cada página',
  pageLead:
    'Cada página dedicada a una noticia, un país, una estructura o una reunión puede obtenerse también sin su marco: en su dirección seguida de una extensión, o en la misma dirección indicando el tipo en «Accept».',
  asJson: 'En JSON, con todos los idiomas',
  asMarkdown: 'En Markdown',
  taxonomies: 'Taxonomías',
  taxonomiesLead: 'Los términos por los que se ordena el portal, con sus nombres en todos los idiomas, en SKOS.',
  names: {
    'fields-of-work': 'Ámbitos de trabajo',
    countries: 'Países',
    structures: 'Estructuras e instituciones',
    'news-kinds': 'Tipos de noticias',
  },
  live: 'A medida que cambia',
  api: 'Interfaz de programación, con un registro de cambios',
  feeds: 'Canales de noticias',
  sitemap: 'Lista de todas las páginas, para los buscadores',
  llms: 'Guía breve para los modelos de lenguaje',
}
