import type { PageContent } from './shape'

export const pages: readonly PageContent[] = [
  {
    slug: 'our-work',
    names: {
      en: 'Our work',
      fr: 'Notre action',
      de: 'Unsere Arbeit',
      it: 'Le nostre attività',
      ru: 'Наша работа',
      es: 'Nuestra labor',
    },
    leads: {
      en: 'Security is understood broadly here: armed forces and borders belong to it, and so do trade, rivers, courts, schools and a free press.',
    },
    body: [
      'The participating States speak of three dimensions. The politico-military one deals with [arms control](field:arms-control), [border management](field:border-management), [policing](field:policing) and the [prevention of conflicts](field:conflict-prevention-and-resolution). [Economic](field:economic-activities) and [environmental activities](field:environmental-activities) form the second. The human dimension covers [human rights](field:human-rights), [elections](field:elections), the [rule of law](field:rule-of-law), [minorities](field:national-minority-issues) and the [media](field:media-freedom-and-development). [Gender equality](field:gender-equality) and [youth](field:youth) cut across all three.',
      { heading: 'Where the work is done' },
      'Much of it happens on the spot. Twelve [field operations](structure:field-operations) carry out mandates that all States have agreed, from the [Presence in Albania](structure:presence-in-albania) to the [Project Co-ordinator in Uzbekistan](structure:project-co-ordinator-in-uzbekistan). The [Secretariat](structure:secretariat) in Vienna and three [institutions](structure:institutions) add expertise, and projects are paid for either from the common budget or by contributions of single donors.',
      { heading: 'Where decisions are made' },
      'Delegations meet weekly in the [Permanent Council](structure:permanent-council) and in the [Forum for Security Co-operation](structure:forum-for-security-co-operation), ministers once a year in the [Ministerial Council](structure:ministerial-council). Conferences on single subjects prepare and review what is decided there, among them the [Economic and Environmental Forum](series:economic-and-environmental-forum), the [human rights meetings](series:human-rights-meetings) and the [Security Review Conferences](series:security-review-conferences).',
    ],
  },
  {
    slug: 'partnerships',
    names: {
      en: 'Partnerships',
      fr: 'Partenariats',
      de: 'Partnerschaften',
      it: 'Partenariati',
      ru: 'Партнерства',
      es: 'Asociaciones de colaboración',
    },
    leads: {
      en: 'Eleven Partners for Co-operation in Asia and the Mediterranean, the United Nations and other organizations, and civil society in every participating State.',
    },
    body: [
      { heading: 'Partners for Co-operation' },
      'Relations with the southern shore of the Mediterranean are as old as the Final Act, which has a chapter on them. [Algeria](country:DZ), [Egypt](country:EG), [Israel](country:IL), [Jordan](country:JO), [Morocco](country:MA) and [Tunisia](country:TN) are Mediterranean Partners today. [Afghanistan](country:AF), [Australia](country:AU), [Japan](country:JP), the [Republic of Korea](country:KR) and [Thailand](country:TH) are the Asian Partners; [Mongolia](country:MN) was one of them until it became a participating State in 2012.',
      'Partners attend meetings of the decision bodies as observers, send guests to courses and observers to elections, and host the yearly [Mediterranean](series:annual-osce-mediterranean-conferences) and [Asian conferences](series:annual-osce-asian-conferences) in turn with others.',
      { heading: 'Organizations' },
      'As a regional arrangement under Chapter VIII of the Charter of the United Nations, the OSCE works with the United Nations and its agencies in the field as well as in New York and Geneva. The Council of Europe, the European Union, NATO and several sub-regional bodies are further partners; the [Mission in Kosovo](structure:mission-in-kosovo) forms part of a United Nations mission.',
      { heading: 'Civil society, universities and business' },
      'Non-governmental organizations take part in the [human rights meetings](series:human-rights-meetings) on the same footing as governments. Universities and training institutes contribute to many [fields of work](page:our-work), as does the economy, for instance in the [protection of energy networks](project:energy-networks-protection).',
    ],
  },
  {
    slug: 'about',
    names: {
      en: 'About this portal',
      fr: 'À propos de ce portail',
      de: 'Über dieses Portal',
      it: 'Informazioni su questo portale',
      ru: 'Об этом портале',
      es: 'Acerca de este portal',
    },
    leads: {
      en: 'This portal is a demonstration. It is built on the public structure of the Organization for Security and Co-operation in Europe and is not that organization’s own site.',
      fr: 'Ce portail est une démonstration. Il reprend la structure publique de l’Organisation pour la sécurité et la coopération en Europe et n’est pas le site de cette organisation.',
      de: 'Dieses Portal ist eine Vorführung. Es beruht auf der öffentlichen Struktur der Organisation für Sicherheit und Zusammenarbeit in Europa und ist nicht die Website dieser Organisation.',
      it: 'Questo portale è una dimostrazione. Si basa sulla struttura pubblica dell’Organizzazione per la sicurezza e la cooperazione in Europa e non è il sito di tale organizzazione.',
      ru: 'Этот портал – демонстрация. Он построен по общедоступной структуре Организации по безопасности и сотрудничеству в Европе и не является ее официальным сайтом.',
      es: 'Este portal es una demostración. Se basa en la estructura pública de la Organización para la Seguridad y la Cooperación en Europa y no es el sitio de esa organización.',
    },
    body: [
      'Names of countries, bodies, field operations and fields of work follow the public structure, and historical dates are given as far as they are generally known. News items, projects and most meetings of recent years have been drawn up for the demonstration: what they report did not take place in this way, and the people quoted in them do not exist. Nothing here speaks for the organization or for any of its participating States.',
      'The software is called Hofburg, after the palace in Vienna where delegations meet. It is free, and any intergovernmental organization may fill it with content of its own.',
      { heading: 'The organization in brief' },
      'It began as a conference. On 1 August 1975 thirty-five States signed the Final Act in [Helsinki](meeting:summit-1975-helsinki), in which they set out ten principles for their relations and agreed to go on talking. Follow-up meetings in Belgrade, Madrid and Vienna kept that promise through the last years of the Cold War.',
      'The [Charter of Paris](meeting:summit-1990-paris) of 21 November 1990 gave the conference permanent offices and regular meetings of ministers. States that came into being in the following years joined one after another, and the first missions were sent out. Since 1 January 1995 the name has been Organization for Security and Co-operation in Europe.',
      'Today there are 57 participating States with equal rights. They take decisions by consensus; these are binding politically rather than in law. Six languages are official: English, French, German, Italian, Russian and Spanish.',
      {
        table: {
          caption: 'Dates in the history of the organization',
          head: ['Date', 'Event'],
          rows: [
            ['1 August 1975', 'Helsinki Final Act'],
            ['21 November 1990', 'Charter of Paris for a New Europe'],
            ['September 1992', 'First of today’s field operations, the Mission to Skopje'],
            ['1 January 1995', 'The conference becomes the Organization'],
            ['1–2 December 2010', 'Most recent Summit, in Astana'],
            ['21 November 2012', 'Mongolia joins as the 57th participating State'],
          ],
        },
      },
      { heading: 'Comprehensive security', level: 3 },
      'Three dimensions are treated as one whole: the politico-military, the economic and environmental, and the human dimension. How they look in practice is described under [our work](page:our-work).',
      { heading: 'Where it meets', level: 3 },
      'The [Permanent Council](structure:permanent-council) and the [Forum for Security Co-operation](structure:forum-for-security-co-operation) meet in the Hofburg in Vienna, a short walk from the [Secretariat](structure:secretariat). The [Office for Democratic Institutions and Human Rights](structure:odihr) is in Warsaw, the [High Commissioner on National Minorities](structure:high-commissioner-on-national-minorities) in The Hague and the [Representative on Freedom of the Media](structure:representative-on-freedom-of-the-media) in Vienna. Ministers usually meet in the country that holds the [Chairpersonship](structure:chairpersonship).',
    ],
  },
  {
    slug: 'accessibility',
    names: {
      en: 'Accessibility',
      fr: 'Accessibilité',
      de: 'Barrierefreiheit',
      it: 'Accessibilità',
      ru: 'Доступность',
      es: 'Accesibilidad',
    },
    leads: {
      en: 'Every page is meant to be usable with a keyboard, a screen reader, a magnifier or a small telephone, and without scripts.',
    },
    body: [
      'The aim is conformance with the Web Content Accessibility Guidelines 2.2 at level AA. Automatic checks run over every kind of page whenever the software is changed; they find a part of the possible faults, not all of them.',
      {
        list: [
          'Menus, filters and search are ordinary links and forms and work without JavaScript.',
          'Text can be enlarged to twice its size, and pages read well on a screen 320 pixels wide.',
          'Pictures carry a description unless they are mere decoration.',
          'Each page states its language, and so does each passage in another one.',
          'No information depends on colour alone.',
        ],
      },
      'Where a text does not exist in the language you have chosen, the portal says so and offers the English one. If you meet an obstacle, a report that names the page and the program you use is a great help.',
    ],
  },
  {
    slug: 'privacy',
    names: {
      en: 'Privacy',
      fr: 'Protection des données',
      de: 'Datenschutz',
      it: 'Protezione dei dati',
      ru: 'Конфиденциальность',
      es: 'Privacidad',
    },
    leads: { en: 'Visitors receive no cookies, and pages ask nothing of other servers.' },
    body: [
      'Nothing that could recognize you is stored on your device. Fonts, pictures, maps and scripts come from the same address as the page, so that no third party learns of your visit. Filters and searches are part of the address of a page and are not stored with your name.',
      'Members of staff who sign in to write or edit receive a cookie for their session.',
      'As with any web server, the operator may keep a technical log for a short time in order to find faults and to fend off abuse. Who the operator is, and how long logs are kept, is to be stated here by the organization that puts the portal into service.',
    ],
  },
]
