import type { StructureContent } from '../shape'

export const institutions: StructureContent = {
  slug: 'institutions',
  kind: 'group',
  names: {
    en: 'Institutions',
    fr: 'Institutions',
    de: 'Institutionen',
    it: 'Istituzioni',
    ru: 'Институты',
    es: 'Instituciones',
  },
  leads: {
    en: 'Three autonomous institutions with mandates of their own: for democracy and human rights, for national minorities and for the freedom of the media.',
  },
  children: [
    {
      slug: 'odihr',
      kind: 'institution',
      names: {
        en: 'Office for Democratic Institutions and Human Rights',
        fr: 'Bureau des institutions démocratiques et des droits de l’homme',
        de: 'Büro für demokratische Institutionen und Menschenrechte',
        it: 'Ufficio per le istituzioni democratiche e i diritti dell’uomo',
        ru: 'Бюро по демократическим институтам и правам человека',
        es: 'Oficina de Instituciones Democráticas y Derechos Humanos',
      },
      shortNames: { en: 'ODIHR', fr: 'BIDDH', de: 'BDIMR', it: 'ODIHR', ru: 'БДИПЧ', es: 'OIDDH' },
      leads: {
        en: 'The main institution of the human dimension, based in Warsaw. It observes elections, reviews legislation and supports participating States in matters of democracy, human rights, tolerance and the inclusion of Roma and Sinti.',
      },
      body: [
        'What began as a small Office for Free Elections took its present name in January 1992, when ministers meeting in Prague widened the mandate. Warsaw has been its seat from the start.',
        'Best known for [election observation](field:election-observation), it works just as much between votes: opinions on draft laws, training for police officers, prosecutors and human rights defenders, yearly figures on hate crime, and a contact point for [Roma and Sinti](field:roma-and-sinti) issues. Methods and handbooks are published so that others can check and reuse them.',
        'Each autumn the Office hosts the largest of the [human rights meetings](series:human-rights-meetings), at which governments and civil society speak from the same list.',
      ],
      cities: { en: 'Warsaw', fr: 'Varsovie', de: 'Warschau', it: 'Varsavia', ru: 'Варшава', es: 'Varsovia' },
      host: 'PL',
      opened: '1991',
      circa: true,
      former: [
        {
          name: {
            en: 'Office for Free Elections',
            fr: 'Bureau des élections libres',
            de: 'Büro für freie Wahlen',
            it: 'Ufficio per le libere elezioni',
            ru: 'Бюро по свободным выборам',
            es: 'Oficina de Elecciones Libres',
          },
          from: '1990',
          until: '1992-01',
        },
      ],
      aliases: ['OSCE/ODIHR'],
    },
    {
      slug: 'high-commissioner-on-national-minorities',
      kind: 'institution',
      names: {
        en: 'High Commissioner on National Minorities',
        fr: 'Haut-Commissaire pour les minorités nationales',
        de: 'Hoher Kommissar für nationale Minderheiten',
        it: 'Alto Commissario per le minoranze nazionali',
        ru: 'Верховный комиссар по делам национальных меньшинств',
        es: 'Alto Comisionado para las Minorías Nacionales',
      },
      shortNames: { en: 'HCNM', fr: 'HCMN', de: 'HKNM', it: 'ACMN', ru: 'ВКНМ', es: 'ACMN' },
      leads: {
        en: 'An instrument of quiet diplomacy in The Hague, created in 1992 to notice tensions that involve national minorities and to act on them early.',
      },
      body: [
        'The mandate is one of security, and the title says so: a Commissioner on minorities, not their advocate. Visits are made without publicity, talks with ministers and with community leaders stay confidential, and advice is given in writing to the government concerned.',
        'Experience has been set down in thematic recommendations – on education, language, participation in public life, policing, broadcasting and the integration of diverse societies – which legislators use as a checklist.',
        'Projects in several countries put them into practice, from bilingual kindergartens to summer schools for young public servants, as in [inclusive schools in North Macedonia](project:inclusive-schools-in-north-macedonia).',
      ],
      cities: { en: 'The Hague', fr: 'La Haye', de: 'Den Haag', it: 'L’Aia', ru: 'Гаага', es: 'La Haya' },
      host: 'NL',
      opened: '1992',
      aliases: ['The Hague Recommendations', 'Lund Recommendations'],
    },
    {
      slug: 'representative-on-freedom-of-the-media',
      kind: 'institution',
      names: {
        en: 'Representative on Freedom of the Media',
        fr: 'Représentant pour la liberté des médias',
        de: 'Beauftragter für Medienfreiheit',
        it: 'Rappresentante per la libertà dei mezzi di informazione',
        ru: 'Представитель по вопросам свободы средств массовой информации',
        es: 'Representante para la Libertad de los Medios de Comunicación',
      },
      shortNames: { en: 'RFoM' },
      leads: {
        en: 'Watches media developments in all participating States, gives early warning on threats to free expression and helps to bring laws into line with commitments. The office was set up in Vienna in 1997.',
      },
      body: [
        'Cases are first taken up with the authorities directly; where that does not suffice, the Representative may speak in public. Reports go to the [Permanent Council](structure:permanent-council) at regular intervals.',
        'A good part of the work is preventive. Legal reviews comment on bills about broadcasting, defamation, access to information or the internet before a parliament votes on them, and guides gather good practice on the [safety of journalists](field:safety-of-journalists).',
        'Regional [media conferences](series:media-conferences) and a network of young journalists keep the office in touch with newsrooms from Lisbon to Ulaanbaatar.',
      ],
      cities: { en: 'Vienna', fr: 'Vienne', de: 'Wien', it: 'Vienna', ru: 'Вена', es: 'Viena' },
      host: 'AT',
      opened: '1997',
      aliases: ['RFOM', 'Media Freedom Representative'],
    },
  ],
}
