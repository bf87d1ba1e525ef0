import type { NewsContent } from '../shape'

export const news2022: readonly NewsContent[] = [
  {
    kind: 'news-item',
    issuedOn: '2022-12-13',
    issuers: ['project-co-ordinator-in-uzbekistan'],
    fields: ['border-management', 'customs-co-operation'],
    countries: { about: ['UZ'], place: ['UZ'], mentioned: ['AF', 'TR'], donor: ['JP'] },
    editions: {
      en: {
        slug: 'termez-cargo-scanner-operators-course',
        title: 'Grey on grey: scanner operators in Termez learn to read X-ray pictures of whole lorries',
        lead: 'Twenty customs officers studied 600 images in two weeks and set up a library that will grow with every find.',
        body: [
          'A scanner shows everything and explains nothing. Rice, cement and sugar look alike; a spare tyre resembles many things. On the first day operators needed six minutes for a picture and were right in every second case.',
          'Instructors from a training centre in Mersin, Türkiye, advised them to begin with the vehicle. Those who know how an empty lorry of a given make looks will see what has been added. The officers therefore photographed and scanned 44 empty vehicles in the customs yard.',
          'On the last day, Friday, 9 December, the average was two minutes and four correct answers out of five. The library, started in the course, is shared by all crossing points in the south of the country. Termez lies on the Amu Darya opposite Afghanistan, and most freight for that country passes through its port and bridge.',
          'Japan, a Partner for Co-operation, financed the course.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2022-12-06',
    issuers: ['mission-to-montenegro'],
    fields: ['gender-equality', 'democratization'],
    countries: { about: ['ME'], place: ['ME'], partner: ['SE'] },
    image: 'council-chamber',
    editions: {
      en: {
        slug: 'montenegro-municipal-assemblies-women-speakers-study',
        title: 'Study of municipal assemblies in Montenegro: a third of the seats, a fifth of the speaking time',
        lead: 'Researchers timed 118 sessions in ten municipalities. The order in which people are called turns out to matter more than the rules on speaking itself.',
        dateline: 'Podgorica',
        body: [
          'Women hold about one seat in three in the assemblies that were examined. Their share of speaking time is 21 per cent; in debates on roads and building land it is 12. The study, presented today by the [OSCE Mission to Montenegro](structure:mission-to-montenegro), looks for reasons.',
          {
            table: {
              caption: 'Share of speaking time by subject, in per cent',
              head: ['Subject', 'Women', 'Men'],
              rows: [
                ['Schools and social matters', '38', '62'],
                ['Budget', '19', '81'],
                ['Roads, land and building', '12', '88'],
              ],
            },
          },
          'Heads of groups speak first, and nine out of ten are men. When time is up, those further down the list give up their turn. Two assemblies that draw the order by lot came out with almost equal shares.',
          {
            quote:
              'I had been preparing for every session since 2018. In the study I saw that I had spoken for 31 minutes in four years.',
            speaker: 'Vesna Ljumović',
            role: 'Municipal councillor, Bijelo Polje',
          },
          'The Mission offers all assemblies a model rule of procedure, prepared with an adviser from a Swedish association of municipalities.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2022-11-29',
    issuers: ['mission-to-bosnia-and-herzegovina'],
    fields: ['youth', 'environmental-activities', 'good-governance'],
    countries: { about: ['BA'], place: ['BA'], donor: ['AT', 'SE'] },
    editions: {
      en: {
        slug: 'tuzla-youth-air-sensors-council-session',
        title: 'Young people in Tuzla bring 60 air sensors and one request to the town council',
        lead: 'After a year of measuring, four youth clubs asked for a simple thing: that readings be shown on the display boards at bus stops.',
        body: [
          'The devices cost 90 euros each, fit into a lunch box and hang on balconies from the power plant to the suburbs on the hill. Readings differ from the two official stations by less than a tenth, as a comparison at the university confirmed.',
          'What surprised everybody was the hour. Peaks come around ten in the evening, when stoves are filled for the night, and again at six. Schools have changed the time for sports as a result.',
          'At a council session on 24 November three members of the clubs aged 16, 17 and 19 presented their figures in seven minutes. The council agreed to a trial at eight stops. The power company will lend a technician.',
          'A course on budgets, speeches and minutes, given by the [OSCE Mission to Bosnia and Herzegovina](structure:mission-to-bosnia-and-herzegovina), preceded the appearance. Austria and Sweden support it in twelve towns.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2022-11-22',
    issuers: ['chairpersonship'],
    fields: ['media-freedom-and-development'],
    countries: { about: ['PL'], place: ['PL'] },
    meeting: 'ministerial-council-2022',
    editions: {
      en: {
        slug: 'lodz-ministerial-press-centre-practicalities',
        title: 'Łódź Ministerial Council, 1 and 2 December: press centre opens on Wednesday at noon',
        lead: 'Accreditation is still possible until 25 November. Journalists who have already registered receive a code by which the badge is printed at the entrance.',
        dateline: 'Łódź',
        body: [
          'The 29th Ministerial Council concludes Poland’s year in the Chairpersonship. The press centre with 250 working places opens on Wednesday, 30 November, at 12:00 and closes on Friday two hours after the last press conference.',
          {
            list: [
              'Photo and camera positions in the plenary hall are assigned by lot on Wednesday at 17:00',
              'Statements by delegations: a wall with neutral background, bookable in slots of 15 minutes',
              'Sound: six languages on separate channels, plus floor',
              'Trains from Warsaw take about 90 minutes; a shuttle runs from Łódź Fabryczna station',
            ],
          },
          'The schedule will be updated on the [page of the meeting](meeting:ministerial-council-2022). Changes during the two days are sent by text message to those who leave a number at the desk.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2022-11-15',
    issuers: ['combating-trafficking-in-human-beings-office'],
    fields: ['combating-trafficking-in-human-beings', 'migration'],
    countries: { place: ['MA'], partner: ['MA', 'EG', 'JO', 'TN', 'DZ'], donor: ['IT', 'ES'] },
    meeting: 'mediterranean-conference-2022',
    editions: {
      en: {
        slug: 'rabat-seasonal-work-contracts-workshop',
        title: 'Before the strawberry season: a workshop in Rabat on contracts that workers can read',
        lead: 'Recruiters, trade unions and labour inspectors from both shores of the Mediterranean followed a seasonal worker’s contract from signature to last pay slip.',
        body: [
          'It begins with a meeting in a village hall and a signature on a page in a foreign language. Participants from Algeria, Egypt, Jordan, Morocco and Tunisia and from five participating States read such pages aloud on 9 and 10 November. Even lawyers had to ask what the deductions were for.',
          'Together they drafted a contract of two pages with pictures, in Arabic, Spanish and French, which states wage, hours, housing, the way home and a telephone number. Spanish berry growers will try it in Huelva in spring with some 800 seasonal workers.',
          'A second group worked on recruitment fees. Where these are forbidden, they return as costs for transport or photographs, an inspector from Agadir reported. The group recommends one question, put to each worker on arrival: “What have you paid so far, and to whom?”',
          'The workshop, funded by Italy and Spain, took up proposals made at the [Mediterranean conference](meeting:mediterranean-conference-2022).',
        ],
      },
      es: {
        slug: 'rabat-contratos-temporeras-taller',
        title: 'Antes de la temporada de la fresa: un taller en Rabat sobre contratos que se puedan leer',
        lead: 'Contratadores, sindicatos e inspectores de trabajo de ambas orillas del Mediterráneo siguieron el contrato de una persona temporera desde la firma hasta la última nómina.',
        body: [
          'Todo empieza con una reunión en el salón del pueblo y una firma en una hoja escrita en otro idioma. Participantes de Argelia, Egipto, Jordania, Marruecos y Túnez y de cinco Estados participantes leyeron en voz alta hojas como esa los días 9 y 10 de noviembre. Hasta los abogados tuvieron que preguntar a qué correspondían los descuentos.',
          'Juntos redactaron un contrato ilustrado de dos páginas, en árabe, español y francés, en el que figuran el salario, el horario, el alojamiento, el viaje de vuelta y un número de teléfono. En primavera, productores de Huelva lo pondrán a prueba con unas 800 personas.',
          'Un segundo grupo se ocupó de las comisiones de contratación. Donde están prohibidas, reaparecen como gastos de transporte o de fotografías, según explicó una inspectora de Agadir. El grupo recomienda hacer a cada persona, al llegar, una sola pregunta: «¿Qué ha pagado hasta ahora, y a quién?».',
          'El taller, financiado por Italia y España, retomó propuestas presentadas en la [conferencia mediterránea](meeting:mediterranean-conference-2022).',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2022-11-08',
    issuers: ['programme-office-in-bishkek'],
    fields: ['anti-corruption', 'good-governance'],
    countries: { about: ['KG'], place: ['KG'], partner: ['GE'], donor: ['CH'] },
    image: 'round-table',
    editions: {
      en: {
        slug: 'bishkek-hospital-purchases-price-map',
        title: 'A map of hospital prices: who in Kyrgyzstan pays how much for the same syringe',
        lead: 'For the first time, purchases by 61 state hospitals can be compared on one public map. The widest gap was found in a box of plasters.',
        dateline: 'Bishkek',
        body: [
          'Data on public purchases have long been published in Kyrgyzstan, though as single files, in various formats and with free descriptions. A group of programmers and pharmacists needed a year to bring 48,000 entries into the same form.',
          'Whoever clicks on an item sees what each hospital paid, in which quantity and from whom. Differences may have good reasons, distance above all. Reasons can be entered by the hospitals themselves and appear beside the price.',
          {
            quote:
              'I was angry when I saw our figure in red. Then I called the hospital that was green and asked for its supplier.',
            speaker: 'Gulmira Toktobaeva',
            role: 'Chief pharmacist, Talas region',
          },
          'The OSCE [Programme Office in Bishkek](structure:programme-office-in-bishkek) supported the work with experts from Georgia and funds from Switzerland. Regular updates are the task of the public procurement department from January.',
        ],
      },
      ru: {
        slug: 'bishkek-karta-cen-bolnichnyh-zakupok',
        title: 'Карта больничных цен: кто и сколько платит в Кыргызстане за один и тот же шприц',
        lead: 'Закупки 61 государственной больницы впервые можно сравнить на общедоступной карте. Самый большой разброс цен обнаружился у упаковки пластырей.',
        dateline: 'Бишкек',
        body: [
          'Данные о государственных закупках публикуются в Кыргызстане давно, но отдельными файлами, в разных форматах и с произвольными описаниями. Группе программистов и фармацевтов понадобился год, чтобы привести 48 тысяч записей к единому виду.',
          'Щёлкнув по товару, можно увидеть, сколько заплатила каждая больница, за какое количество и кому. Различия бывают обоснованными – прежде всего из-за расстояний. Пояснение больница вносит сама, и оно показывается рядом с ценой.',
          {
            quote:
              'Увидев нашу цифру красной, я рассердилась. А потом позвонила в больницу, у которой она зелёная, и спросила, кто у них поставщик.',
            speaker: 'Гульмира Токтобаева',
            role: 'главный фармацевт, Таласская область',
          },
          'Карта создана при поддержке [Программного офиса ОБСЕ в Бишкеке](structure:programme-office-in-bishkek), с участием специалистов из Грузии и на средства Швейцарии. С января её регулярно будет обновлять департамент государственных закупок.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2022-10-25',
    issuers: ['mission-to-moldova'],
    fields: ['combating-trafficking-in-human-beings', 'youth'],
    countries: { about: ['MD'], place: ['MD'], mentioned: ['UA', 'IT'], donor: ['NL'] },
    image: 'village-street',
    editions: {
      en: {
        slug: 'yellow-bus-orhei-villages-job-offers-abroad',
        title: 'The yellow bus: how 40 Moldovan villages learn to read a job offer from abroad',
        lead: 'It has a stage, a printer and a kettle. On the side it says: “Bring the offer. We read it together.”',
        body: [
          'In Trebujeni, in the hills near Orhei, eleven people are waiting when the bus turns into the square. Somebody’s nephew has been promised work in a warehouse. A woman holds a message on her telephone: picking fruit, good pay, passport to be handed in “for registration”.',
          'Tatiana, a lawyer, reads line by line. Is there a company name? Does the address exist? Who pays for the journey? On a screen she opens the company register in Italy, and the warehouse turns out to be a car wash that closed in 2017.',
          {
            quote:
              'I never say “don’t go”. I say: now you have four questions. Ask them, and look how quickly the answer comes.',
            speaker: 'Tatiana Bostănaru',
            role: 'Lawyer on the yellow bus',
          },
          'The bus has been travelling since April, supported by the [OSCE Mission to Moldova](structure:mission-to-moldova) and the Netherlands. This year it also stops at centres where families from Ukraine live; a second lawyer speaks Ukrainian.',
          'By four o’clock the kettle is empty. One offer was genuine, and its owner has printed it out twice. The woman has deleted her message. The nephew is still thinking.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2022-10-18',
    issuers: ['presence-in-albania'],
    fields: ['judicial-reform', 'rule-of-law'],
    countries: { about: ['AL'], place: ['AL'] },
    editions: {
      en: {
        slug: 'durres-court-monitors-adjourned-hearings',
        title: 'Why was the hearing adjourned? Court monitors in Durrës and Vlora count the reasons',
        lead: 'Law students attended 1,260 hearings between February and July. Four in ten ended with a new date and nothing else.',
        body: [
          'The commonest reason is a missing person: a lawyer in another court, an expert who was not summoned, a witness with an old address. Together these account for 58 per cent of adjournments. Power cuts and broken recording equipment, often mentioned in conversation, come to three.',
          'Sixteen students had been trained by the OSCE [Presence in Albania](structure:presence-in-albania) to note times, not opinions. They sat at the back with a sheet of 20 boxes, and court clerks soon began to ask them for their totals.',
          'Judges in Durrës have drawn a first conclusion. Since September reminders are sent to experts by telephone three days ahead, and lawyers can see the calendars of all courts in the region. The count continues until December so that the effect can be measured.',
        ],
      },
      it: {
        slug: 'durazzo-valona-osservatori-udienze-rinviate',
        title: 'Perché l’udienza è stata rinviata? A Durazzo e Valona si contano le ragioni',
        lead: 'Tra febbraio e luglio studenti di giurisprudenza hanno assistito a 1.260 udienze. Quattro su dieci si sono concluse con una nuova data e nient’altro.',
        body: [
          'La ragione più comune è una persona che manca: un avvocato impegnato in un altro tribunale, un perito non convocato, un testimone con un vecchio indirizzo. Insieme spiegano il 58 per cento dei rinvii. Le interruzioni di corrente e gli apparecchi di registrazione guasti, di cui tanto si parla, arrivano al tre.',
          'Sedici studenti erano stati preparati dalla [Presenza OSCE in Albania](structure:presence-in-albania) ad annotare orari, non opinioni. Sedevano in fondo con un foglio di venti caselle, e presto i cancellieri hanno cominciato a chiedere loro i totali.',
          'I giudici di Durazzo ne hanno tratto una prima conclusione. Da settembre i periti ricevono un promemoria telefonico con tre giorni di anticipo, e gli avvocati possono consultare i calendari di tutti i tribunali della zona. Il conteggio prosegue fino a dicembre, per misurarne l’effetto.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2022-10-11',
    issuers: ['transnational-threats-department'],
    fields: ['cyber-ict-security', 'education'],
    countries: { place: ['AT'], donor: ['FR', 'DE', 'IT'], mentioned: ['EE', 'FI'] },
    project: 'virtual-training-centre',
    editions: {
      en: {
        slug: 'virtual-training-centre-small-utilities-module',
        title: 'Free online module prepares waterworks with five employees for a computer failure',
        lead: 'Plain language, no jargon and a list to hang on the wall: the Virtual Training Centre addresses small utilities for the first time.',
        dateline: 'Vienna',
        body: [
          'Large companies have departments for it. A waterworks in a valley has Peter, who also mends the pumps. The module published today is meant for him and takes three hours, in portions of 20 minutes.',
          { heading: 'What learners do', level: 2 },
          {
            list: [
              'draw the plant on one sheet, with every cable that leaves the building',
              'decide which valves must be opened by hand, and by whom',
              'write down six telephone numbers, on paper',
              'carry out a test hour without computers',
            ],
          },
          'The content was tried at 17 plants in Austria, Estonia and Finland. In more than half of them the test hour brought to light a door that could only be opened electronically.',
          'The [Virtual training centre](project:virtual-training-centre) offers the module in English, German and Russian; other languages follow on request. France, Germany and Italy contributed to the costs.',
        ],
      },
      de: {
        slug: 'virtuelles-schulungszentrum-kleine-wasserwerke',
        title: 'Kostenloser Onlinekurs bereitet kleine Wasserwerke auf den Ausfall ihrer Computer vor',
        lead: 'Einfache Sprache, kein Fachchinesisch und eine Liste für die Wand: Das virtuelle Schulungszentrum wendet sich erstmals an kleine Versorgungsbetriebe.',
        dateline: 'Wien',
        body: [
          'Große Unternehmen haben dafür Abteilungen. Ein Wasserwerk im Gebirgstal hat Peter, der auch die Pumpen repariert. Für ihn ist der heute veröffentlichte Kurs gemacht; er dauert drei Stunden, aufgeteilt in Abschnitte von je 20 Minuten.',
          { heading: 'Was die Teilnehmenden tun', level: 2 },
          {
            list: [
              'die Anlage auf ein Blatt zeichnen, mit jedem Kabel, das das Gebäude verlässt',
              'festlegen, welche Schieber von Hand zu öffnen sind und von wem',
              'sechs Telefonnummern aufschreiben, auf Papier',
              'eine Probestunde ohne Computer durchführen',
            ],
          },
          'Erprobt wurden die Inhalte in 17 Betrieben in Estland, Finnland und Österreich. In mehr als der Hälfte zeigte die Probestunde, dass sich eine Tür nur elektrisch öffnen ließ.',
          'Das [virtuelle Schulungszentrum](project:virtual-training-centre) bietet den Kurs auf Deutsch, Englisch und Russisch an; weitere Sprachen folgen auf Anfrage. An den Kosten haben sich Deutschland, Frankreich und Italien beteiligt.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2022-09-29',
    issuers: ['programme-office-in-astana'],
    fields: ['countering-terrorism', 'preventing-violent-extremism'],
    countries: { about: ['KZ'], place: ['KZ'], mentioned: ['BE', 'TJ'] },
    editions: {
      en: {
        slug: 'shymkent-social-workers-families-reintegration',
        title: 'Social workers from five Kazakh regions discuss how families find their way back to school and work',
        lead: 'A seminar in Shymkent on 27 and 28 September looked at everyday steps: enrolment, a first salary, a neighbour’s questions.',
        body: [
          'When a child starts school at the age of nine, the form has no box for the reason. Teachers need to know enough to help and too little to gossip. How that line is drawn filled the first morning for 35 social workers, school psychologists and police officers.',
          'Practitioners from Belgium and Tajikistan compared their own ways. In one case a mentor accompanies a family for two years, in the other a council of elders does; both report that the hardest moment comes after about eight months, when attention fades.',
          {
            list: [
              'one contact person for each family, and never more than eight families for each person',
              'no file travels without the family’s knowledge',
              'jobs first, lectures later',
            ],
          },
          'The OSCE [Programme Office in Astana](structure:programme-office-in-astana) will publish a workbook on [preventing violent extremism](field:preventing-violent-extremism) in Kazakh and Russian.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2022-09-20',
    issuers: ['odihr'],
    fields: ['tolerance-and-non-discrimination', 'education'],
    countries: { about: ['ES'], place: ['ES'], partner: ['PT'] },
    image: 'classroom',
    editions: {
      es: {
        slug: 'sevilla-docentes-prejuicios-debate-aula',
        title: 'Docentes de Andalucía y del Algarve ensayan en Sevilla cómo llevar un debate difícil al aula',
        lead: 'Cuarenta y cinco profesoras y profesores trabajaron durante tres días con situaciones reales: un chiste en clase, una pintada en el patio, un vídeo que todos han visto.',
        body: [
          '¿Se interrumpe la lección o se deja para mañana? La mayoría, según un cuestionario previo, prefiere esperar. El taller, celebrado del 14 al 16 de septiembre, mostró que bastan cinco minutos si se sabe qué preguntar y qué no.',
          'Los grupos, mixtos de ambos países, prepararon doce guiones breves sobre antisemitismo, antigitanismo y prejuicios contra musulmanes y personas migrantes. Cada guion empieza con una pregunta abierta y termina con una tarea para toda la clase, de modo que nadie quede señalado.',
          {
            quote:
              'Yo siempre contestaba con datos. Mis alumnos no buscaban datos, buscaban saber si les iba a escuchar.',
            speaker: 'Rocío Montilla',
            role: 'profesora de secundaria en Utrera',
          },
          'Durante el curso escolar los guiones se probarán en 30 institutos. La OIDDH reunirá las observaciones y publicará una versión revisada en español y en portugués en el marco de su trabajo sobre [tolerancia y no discriminación](field:tolerance-and-non-discrimination).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2022-09-06',
    issuers: ['mission-to-skopje', 'odihr'],
    fields: ['roma-and-sinti', 'democratization'],
    countries: { about: ['MK'], place: ['MK'] },
    project: 'roma-and-sinti-in-public-life',
    editions: {
      en: {
        slug: 'suto-orizari-council-internships-roma',
        title: 'From internship to desk: 14 young Roma take up posts in municipal administrations',
        lead: 'Half of the interns who spent the past year in town halls from Šuto Orizari to Prilep have been offered a contract. The programme enters its third round.',
        body: [
          'An internship in an administration often means copying. Here every intern had one file from beginning to end: a street lamp, a scholarship, a change of address for 40 families. The file was handed over at the end with a note on what had taken longest.',
          'Mayors’ offices provided supervisors, the [Mission to Skopje](structure:mission-to-skopje) a course on administrative law, and ODIHR one on public speaking. Of 28 interns 25 completed the year.',
          {
            quote: 'The lamp needed eleven signatures. I know all eleven people now, and my next lamp took nine days.',
            speaker: 'Erdžan Kamberi',
            role: 'Clerk for public works, formerly intern',
          },
          'Six municipalities have shortened a procedure after reading the notes. Applications for the third round of [Roma and Sinti in public life](project:roma-and-sinti-in-public-life) are open until 7 October.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2022-08-30',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['disaster-risk-reduction', 'climate-and-security'],
    countries: { about: ['GE'], place: ['GE'], mentioned: ['AM', 'AZ'], donor: ['AT', 'FI'] },
    project: 'wildfire-preparedness-in-the-south-caucasus',
    image: 'fire-lookout',
    editions: {
      en: {
        slug: 'borjomi-ranger-notebook-night-watch',
        title: 'The ranger’s notebook: a night on the fire lookout above Borjomi',
        lead: 'Lightning at 21:12. Smell of resin at 22:40, wind from the gorge. What one person writes down on the mountain is read at three desks in the valley.',
        body: [
          'The cabin stands on iron legs at 1,650 metres. It has a bunk, a table with a compass card and a window on each side. Nodar Maisuradze has spent every third night of the summer here, and the notebook in front of him is his second.',
          'Once an hour he turns the pointer of the compass around the horizon. Behind the ridge lie farms where stubble used to be burnt in August; since the project paid for a shared straw press, the column “smoke, known” has become shorter.',
          {
            quote:
              'A camera sees more than I do. But it does not know that the light over there is Tamaz, who cannot sleep.',
            speaker: 'Nodar Maisuradze',
            role: 'Ranger',
          },
          { heading: 'Three desks', level: 2 },
          'Entries go by radio to the park office, the fire brigade and the forecasters in Tbilisi, who compare them with satellite pictures. Similar notebooks are kept in Armenia and Azerbaijan. The project [Wildfire preparedness in the South Caucasus](project:wildfire-preparedness-in-the-south-caucasus) has given them the same columns and abbreviations.',
          'Toward four the wind turns. He writes it down, adds the temperature, and puts the kettle on.',
        ],
      },
    },
  },
  {
    kind: 'spot-report',
    issuedOn: '2022-08-11',
    issuers: ['programme-office-in-dushanbe'],
    fields: ['border-management'],
    countries: { about: ['TJ'], place: ['TJ'] },
    project: 'border-management-staff-college',
    editions: {
      en: {
        slug: 'spot-report-staff-college-dust-storm-power',
        title: 'Spot report: dust storm interrupts power supply at the Staff College in Dushanbe',
        lead: 'A course for 24 border officers continued with emergency power after a storm damaged a transformer on the afternoon of 10 August.',
        dateline: 'Dushanbe',
        body: [
          'Visibility in the city fell below 300 metres shortly after 15:00. At 15:25 a branch hit a transformer near the College, and the building lost power. The generator started after 40 seconds; computers with maps for the exercise kept running on batteries.',
          'Participants, instructors and staff stayed inside with windows closed until the air cleared at about 19:00. The nurse handed out masks and checked two people with asthma, who were well.',
          'The electricity company has announced a new transformer for 12 August. Until then cooling is limited to the dormitory and the server room, and lessons start at 06:30. The excursion planned for 11 August will take place a week later.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2022-07-26',
    issuers: ['representative-on-freedom-of-the-media'],
    fields: ['safety-of-journalists', 'policing', 'media-freedom-and-development'],
    countries: { about: ['EE', 'LV', 'LT'], place: ['LV'], donor: ['DK'] },
    editions: {
      en: {
        slug: 'riga-police-reporters-demonstration-code',
        title: 'Police officers and reporters from Estonia, Latvia and Lithuania walk through a demonstration in Riga',
        lead: 'One half played the crowd, then they changed sides. The result is a code of ten sentences for both professions.',
        dateline: 'Riga',
        body: [
          'It rained, which suited the organizers. Wet cameras, steamed-up visors and hoods belong to the conditions under which an officer has to recognize a reporter within a second.',
          'Thirty officers and 30 reporters spent two days together. On the first they described the worst minute of their working lives with the other side. On the second they staged a march of 200 students with a blocked bridge, a fall and a confiscated telephone. Each scene was filmed and discussed at once.',
          {
            list: [
              'Reporters stay visible and do not lead',
              'Officers name a contact person before the event, and that person picks up',
              'Recordings are not deleted, and devices are not taken without a record',
              'After the event both sides meet within a week',
            ],
          },
          'These are four of ten sentences which police academies and journalists’ unions of the three countries will use in training. Denmark financed the exercise. It forms part of the Representative’s work on the [safety of journalists](field:safety-of-journalists).',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2022-07-12',
    issuers: ['programme-office-in-dushanbe'],
    fields: ['community-policing', 'youth'],
    countries: { about: ['TJ'], place: ['TJ'], donor: ['US'] },
    editions: {
      en: {
        slug: 'khujand-police-partnership-teams-football-light',
        title: 'Football under floodlights: what police partnership teams in Khujand did about dark corners',
        lead: 'Residents and officers of seven neighbourhoods walked the streets at night, marked 93 places on a map and dealt with 61 of them in a season.',
        body: [
          'Lamps were the obvious part. In other places a hedge was cut, a gate moved or a kiosk persuaded to stay open until eleven. At an unlit sports ground the team of the third neighbourhood put up two used floodlights. Since then up to 80 young people have been playing there every evening, and mothers sit along the fence.',
          'The teams, in which police officers, residents and teachers meet once a month, have existed for several years. New this season was the walk after dark, taught in a course of the OSCE [Programme Office in Dushanbe](structure:programme-office-in-dushanbe). At least half of those walking have to be women.',
          'Thirty-two places remain on the map. For some of them the money is lacking, for others an owner. The list hangs in the police station, and anybody may add to it.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2022-06-30',
    issuers: ['project-co-ordinator-in-ukraine'],
    fields: ['education', 'combating-trafficking-in-human-beings', 'cyber-ict-security'],
    countries: { about: ['UA'], place: ['UA'] },
    editions: {
      en: {
        slug: 'project-co-ordinator-ukraine-hands-over-courses',
        title: 'Project Co-ordinator in Ukraine closes and leaves 63 online courses with national institutions',
        lead: 'On 30 June the office ends more than two decades of project work. Course material, manuals and equipment remain in the country.',
        body: [
          'The courses range from mine risk education for teachers to digital evidence for judges. Each now has an owner, a licence and a named editor. Universities took over 24, training centres of the justice system 17, ministries and services the others.',
          'In the final weeks staff recorded short conversations with the editors. What is tested? What becomes out of date first? Which chapter do learners skip? These notes, stored with the courses, may prove more useful than the manuals.',
          {
            table: {
              caption: 'Online courses by subject',
              head: ['Subject', 'Courses', 'Learners since 2016'],
              rows: [
                ['Justice and legal education', '19', '21,400'],
                ['Trafficking, social work', '14', '16,900'],
                ['Environment and mine risk', '16', '30,200'],
                ['Media, dialogue, cyber security', '14', '12,700'],
              ],
            },
          },
          'Vehicles and computers were given to partner institutions. Files of lasting value go to the [Documentation Centre in Prague](structure:documentation-centre-in-prague). The website stays readable as an archive.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2022-06-21',
    issuers: ['programme-office-in-astana', 'economic-and-environmental-activities-office'],
    fields: ['connectivity-and-trade', 'environmental-activities'],
    countries: { about: ['KZ'], place: ['KZ'], mentioned: ['AZ', 'TM', 'GE'], donor: ['DE', 'IT'] },
    project: 'green-ports-and-connectivity',
    image: 'harbour',
    editions: {
      en: {
        slug: 'aktau-port-shore-power-energy-audit',
        title: 'Energy audit in the port of Aktau: cranes wait, engines run, and both can be changed',
        lead: 'A team from four Caspian and Black Sea ports measured for ten days where Aktau spends its electricity and fuel.',
        dateline: 'Aktau',
        body: [
          'A moored ship produces its own power with a diesel engine, day and night. With a cable from the quay it need not. The audit, presented in Aktau today, calculates that a connection at two berths would pay for itself within five years at present prices.',
          'Larger savings require no cable at all. Lorries spend an average of 48 minutes inside the port, and for 31 of these they stand with running engines. An appointment system as in Poti and Baku would cut this time by half.',
          {
            quote:
              'We had counted litres per month. Now we count litres per container, and suddenly everybody on the quay has an opinion.',
            speaker: 'Madina Kenzhebekova',
            role: 'Environmental officer at the port',
          },
          'Recommendations were handed over by the OSCE [Programme Office in Nur-Sultan](structure:programme-office-in-astana) within the project [Green ports and connectivity](project:green-ports-and-connectivity), which Germany and Italy support. A return visit is set for the summer of 2023.',
        ],
      },
      ru: {
        slug: 'aktau-port-energoaudit-beregovoe-pitanie',
        title: 'Энергоаудит в порту Актау: краны ждут, двигатели работают – и то и другое поправимо',
        lead: 'Специалисты четырёх каспийских и черноморских портов десять дней измеряли, на что Актау расходует электроэнергию и топливо.',
        dateline: 'Актау',
        body: [
          'Стоящее у причала судно днём и ночью вырабатывает энергию собственным дизелем. С кабелем от берега это не нужно. По расчётам, представленным сегодня в Актау, подключение на двух причалах окупится при нынешних ценах за пять лет.',
          'Ещё больше можно сэкономить вовсе без кабеля. Грузовик проводит в порту в среднем 48 минут, из них 31 минуту стоит с включённым двигателем. Система записи на определённое время, как в Поти и Баку, сократила бы этот срок вдвое.',
          {
            quote:
              'Раньше мы считали литры в месяц. Теперь считаем литры на контейнер, и вдруг у каждого на причале появилось своё мнение.',
            speaker: 'Мадина Кенжебекова',
            role: 'эколог порта',
          },
          'Рекомендации передал [Программный офис ОБСЕ в Нур-Султане](structure:programme-office-in-astana) в рамках проекта [«Зелёные порты и связующие пути»](project:green-ports-and-connectivity), который поддерживают Германия и Италия. Повторный визит намечен на лето 2023 года.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2022-06-09',
    issuers: ['forum-for-security-co-operation', 'conflict-prevention-centre'],
    fields: ['small-arms-and-light-weapons', 'arms-control'],
    countries: { place: ['AT'], donor: ['CH', 'NL'], mentioned: ['BA', 'ME', 'MD', 'RO'] },
    editions: {
      en: {
        slug: 'ammunition-surveillance-laboratory-exchange',
        title: 'Old powder, new methods: laboratories for ammunition surveillance join forces',
        lead: 'Chemists from twelve States agreed in Vienna to run the same test on the same sample once a year and to show each other the results.',
        body: [
          'Propellant ages. A stabilizer is used up over the decades, faster in warm stores than in cool ones, and somebody has to measure how much is left. Small States seldom have a laboratory for it, and those that do wonder how reliable their figures are.',
          'At a meeting beside the [Forum for Security Co-operation](structure:forum-for-security-co-operation) on 7 and 8 June, laboratories from Bosnia and Herzegovina, Montenegro, Romania, Switzerland and eight other States found a simple answer. A harmless reference sample is divided into twelve parts and posted; everyone measures in the same week.',
          'Moldova, which has no laboratory of its own, will send material to a neighbour against payment in kind. A calendar and a form were agreed on the spot. The [Conflict Prevention Centre](structure:conflict-prevention-centre) collects the figures; the Netherlands and Switzerland bear the costs of the first round.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2022-05-31',
    issuers: ['odihr'],
    fields: ['human-rights', 'rule-of-law'],
    countries: { about: ['FR'], place: ['FR'], partner: ['BE', 'LU', 'MC'] },
    editions: {
      en: {
        slug: 'lille-prison-visits-interpreters-guide',
        title: 'Visiting a prison with an interpreter: monitors from four countries compare practice in Lille',
        lead: 'Members of independent monitoring bodies from Belgium, France, Luxembourg and Monaco discussed how trust survives a third person in the room.',
        body: [
          'A monitor has perhaps 20 minutes with a detainee. If an interpreter is needed, half that time is gone, and the person may fear that a compatriot will tell others. Telephone interpretation avoids the fear and loses the face.',
          'On 19 and 20 May, participants tried three arrangements with actors in a former court building: interpreter beside the monitor, behind a screen, on the line. Detainees’ advocates gave marks for each. The screen came first, to general surprise.',
          'A leaflet of four pages sums up what was learned, from the choice of chairs to the question of who destroys the notes. [ODIHR](structure:odihr) will add it to its materials for monitors and translate it into four languages.',
        ],
      },
      fr: {
        slug: 'lille-visites-prison-interpretes-guide',
        title:
          'Visiter une prison avec un interprète : des contrôleurs de quatre pays comparent leurs pratiques à Lille',
        lead: 'Des membres d’organes de contrôle indépendants de Belgique, de France, du Luxembourg et de Monaco ont cherché comment préserver la confiance quand une troisième personne est dans la pièce.',
        body: [
          'Un contrôleur dispose de vingt minutes, parfois moins, avec une personne détenue. S’il faut un interprète, la moitié de ce temps est perdue, et l’on peut craindre qu’un compatriote ne parle. L’interprétation par téléphone écarte cette crainte, mais prive du visage.',
          'Les 19 et 20 mai, les participants ont essayé avec des comédiens, dans un ancien tribunal, trois dispositions : l’interprète à côté du contrôleur, derrière un écran, au téléphone. Des avocats de détenus les ont notées. À la surprise générale, l’écran est arrivé en tête.',
          'Un dépliant de quatre pages résume ce qui a été appris, du choix des chaises à la question de savoir qui détruit les notes. Le [BIDDH](structure:odihr) l’ajoutera à ses documents destinés aux contrôleurs et le fera traduire en quatre langues.',
        ],
      },
    },
  },
  {
    kind: 'speech',
    issuedOn: '2022-05-19',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['water-management', 'anti-corruption'],
    countries: { place: ['AT'] },
    meeting: 'economic-and-environmental-forum-2022',
    editions: {
      en: {
        slug: 'water-tenders-integrity-remarks-may-2022',
        title: 'The price of a pipe: remarks on integrity in water infrastructure',
        lead: 'Text delivered in Vienna on behalf of the Office of the Co-ordinator of OSCE Economic and Environmental Activities at an event beside the preparations for the Economic and Environmental Forum.',
        body: [
          'Distinguished guests, water pipes have one quality that tempts: they are buried. Nobody sees whether the wall is six millimetres thick or four, and by the time it leaks the contractor has moved on. That is why we should talk about integrity before the trench is dug.',
          'Studies from several participating States put the loss through bad contracts at between 10 and 30 per cent of what is spent. In a pumping station that is the difference between two pumps and three. In a dry July the third one decides.',
          'What helps is known and rather dull. Publish the tender in full. Let an engineer from another town open the bids. Dig up one metre in every kilometre, at a place drawn by lot, and photograph it with a ruler. The last of these measures has been tried in three municipalities; bids rose a little and repairs fell a great deal.',
          'Dull measures deserve friends in high places, ladies and gentlemen. We hope to have found some today, and we hope to meet you again at the [Forum](meeting:economic-and-environmental-forum-2022).',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2022-05-05',
    issuers: ['conflict-prevention-centre'],
    fields: ['reform-and-co-operation-in-the-security-sector', 'gender-equality'],
    countries: { about: ['AM'], place: ['AM'], partner: ['SE'] },
    editions: {
      en: {
        slug: 'yerevan-boots-size-36-procurement-story',
        title: 'Boots in size 36: how a small question changed the purchasing list of a service',
        lead: 'Astghik Manukyan asked for shoes that fit. Two years later a commission in Yerevan measures everybody’s feet.',
        body: [
          'For her first winter in the rescue service she wore three pairs of socks. The smallest boots on the list were size 40. “Everybody laughed, and so did I,” she says, “until I slipped on a ladder.”',
          'The form by which equipment is requested had a line for quantity and none for size. In a workshop on [security sector reform](field:reform-and-co-operation-in-the-security-sector), Ms. Manukyan drew the form on the board. A quartermaster from Östersund, who took part by video from Sweden, held up his own: it had a table.',
          {
            quote:
              'It is not a women’s question. Among the men every fourth one had the wrong size too. They had simply never been asked.',
            speaker: 'Astghik Manukyan',
            role: 'Rescue service officer',
          },
          'The new form covers boots, gloves, vests and helmets. In the first year, sick leave on account of feet and backs went down by a fifth; the savings exceeded the cost of 400 new pairs of boots.',
          'She has kept the old pair. They stand on the shelf in the training room, with three pairs of socks inside.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2022-04-26',
    issuers: ['mission-to-bosnia-and-herzegovina'],
    fields: ['combating-trafficking-in-human-beings', 'economic-activities'],
    countries: { about: ['BA'], place: ['BA'], partner: ['HR', 'AT'] },
    editions: {
      en: {
        slug: 'gorazde-inspectors-posted-workers-checks',
        title: 'Labour inspectors in Goražde prepare for the building season with joint checks',
        lead: 'Inspectors from all ten cantons and from Republika Srpska practised side by side how to look into the chain behind a subcontractor.',
        body: [
          'A site with 30 workers can have seven employers. On paper the mason belongs to a firm in one town, the scaffold to another, and the van to a man who has no firm at all. Joint checks save time: one inspector asks about hours, another about papers, a third about beds.',
          'Colleagues from Zagreb and Graz, who receive many posted workers from Bosnia and Herzegovina, reported what becomes visible at the other end. Payslips with a fixed deduction for “equipment” were the clearest sign.',
          {
            table: {
              caption: 'What the trainees found on two staged sites',
              head: ['Sign', 'First site', 'Second site'],
              rows: [
                ['Papers kept by employer', 'found', 'found'],
                ['Unpaid overtime', 'found', 'overlooked'],
                ['Locked sleeping quarters', 'overlooked', 'found'],
              ],
            },
          },
          'Eight joint checks are planned between May and October. The [OSCE Mission](structure:mission-to-bosnia-and-herzegovina) will help to evaluate them.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2022-04-08',
    issuers: ['odihr', 'high-commissioner-on-national-minorities'],
    fields: ['roma-and-sinti', 'education'],
    countries: {},
    image: 'row-of-flags',
    editions: {
      en: {
        slug: 'international-roma-day-2022-school-meals-registers',
        title: 'International Roma Day: two institutions on registers, school meals and the first job',
        lead: 'ODIHR and the Office of the High Commissioner on National Minorities name three measures which cost little and are seldom taken.',
        dateline: 'Warsaw',
        body: [
          'On 8 April, Roma and Sinti celebrate their history, language and culture. It is also a day for accounts. Since participating States adopted an action plan in 2003 much has been built, and yet a Roma child’s way to a diploma still contains more detours than that of classmates.',
          'First, registers. A child without a birth certificate cannot enrol; mobile registry offices have shown that a gap of years may be closed in weeks. Second, meals. Where lunch at school is free for everyone, attendance rises and no child has to prove poverty at the counter. Third, the first job. Public employers can reserve internships and publish how many interns stay.',
          'Our institutions offer figures, legal texts and the experience of [Roma and Sinti](field:roma-and-sinti) experts to those who wish to begin with any of the three. Beginning with one is better than planning all.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2022-03-22',
    issuers: [
      'economic-and-environmental-activities-office',
      'gender-issues-programme',
      'programme-office-in-bishkek',
      'programme-office-in-dushanbe',
    ],
    fields: ['water-management', 'gender-equality'],
    countries: { about: ['KG', 'TJ'], mentioned: ['UZ', 'KZ'], donor: ['FI', 'CH'] },
    project: 'women-in-water-management',
    editions: {
      en: {
        slug: 'world-water-day-mirab-women-graduate',
        title: 'World Water Day: 26 women complete training as mirabs, the keepers of the irrigation gates',
        lead: 'In the foothills around Osh and on the plains of Khatlon, water is shared out by a person with a key. After the first course of a new project, one key in eight will be held by a woman.',
        body: [
          'The word is old, and so is the office. A mirab knows when each field was last watered, how long the flow takes and who has a wedding on Saturday. The [course](project:women-in-water-management) added a flow meter, a book for disputes and the law on water users’ associations.',
          'Candidates from Kyrgyzstan and Tajikistan studied in separate groups of 13, and on four days by video in a single class. In one exercise the upper group had to cut its own share by a tenth. It found a way within two hours and wrote down the conditions.',
          {
            quote:
              'My grandfather was mirab. He told me that the key is light and the evening is heavy, because in the evening they all come to complain.',
            speaker: 'Saodat Nazarova',
            role: 'Newly trained mirab',
          },
          'Each graduate works for a season beside an experienced colleague. Neighbouring districts in Kazakhstan and Uzbekistan have asked for the curriculum, which Finland and Switzerland helped to finance.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2022-03-03',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['anti-corruption', 'economic-activities'],
    countries: { place: ['SM'], partner: ['SM', 'AD', 'LI', 'MC', 'MT'] },
    editions: {
      en: {
        slug: 'san-marino-small-states-beneficial-owners',
        title: 'In a country where everyone knows everyone: small States discuss registers of owners in San Marino',
        lead: 'Officials from Andorra, Liechtenstein, Malta, Monaco and San Marino compared how a unit of three people can look into the ownership of companies.',
        body: [
          'An investigator in a small State may have gone to school with the notary, the banker and the person under investigation. Standards are written for large administrations; they assume distance. The seminar on 24 and 25 February asked how distance can be organized.',
          'Malta described a rota by which files are swapped, Liechtenstein a pool of auditors from abroad. Monaco has separated the desk that receives reports from the one that answers questions. All agreed that registers help only if somebody compares them, and that the comparison can be left to a machine.',
          'A common test is to follow: every administration receives ten invented companies with owners in several countries and has four weeks to find them. Results will be exchanged in autumn as part of the work against [corruption](field:anti-corruption).',
        ],
      },
      it: {
        slug: 'san-marino-piccoli-stati-titolari-effettivi',
        title: 'Dove tutti si conoscono: i piccoli Stati discutono a San Marino dei registri dei titolari effettivi',
        lead: 'Funzionari di Andorra, Liechtenstein, Malta, Monaco e San Marino si sono chiesti come un ufficio di tre persone possa verificare a chi appartengono le società.',
        body: [
          'In un piccolo Stato chi indaga può essere andato a scuola con il notaio, con il banchiere e con la persona indagata. Gli standard sono scritti per amministrazioni grandi e presuppongono una certa distanza. Il seminario del 24 e 25 febbraio ha cercato di capire come organizzarla.',
          'Malta ha descritto una rotazione per lo scambio dei fascicoli, il Liechtenstein un gruppo di revisori esteri. Monaco ha separato lo sportello che riceve le segnalazioni da quello che risponde ai quesiti. Tutti concordano: i registri servono solo se qualcuno li confronta, e il confronto si può affidare a una macchina.',
          'Seguirà una prova comune: ogni amministrazione riceverà dieci società inventate con titolari in più Paesi e avrà quattro settimane per individuarli. I risultati saranno scambiati in autunno nell’ambito del lavoro contro la [corruzione](field:anti-corruption).',
        ],
      },
    },
  },
  {
    kind: 'daily-report',
    issuedOn: '2022-01-20',
    issuers: ['special-monitoring-mission-to-ukraine'],
    fields: ['conflict-prevention-and-resolution'],
    countries: { about: ['UA'], place: ['UA'] },
    editions: {
      en: {
        slug: 'smm-daily-report-first-aid-refresher-2022',
        title: 'Daily report: first-aid refresher and fuel supply of patrol hubs, 20 January 2022',
        lead: 'This edition contains logistical matters: training of patrol members, fuel, and the state of cameras in frost.',
        dateline: 'Kyiv',
        body: [
          'Forty-eight patrol members completed a first-aid refresher between 17 and 19 January in four groups. Every patrol now again includes two people whose certificate is less than a year old. Training kits were checked and 31 tourniquets past their date were replaced.',
          'Fuel stocks at the hubs cover 19 days on average. A tanker that had been delayed by snow on 18 January arrived a day later. Additive for very low temperatures was distributed to all bases.',
          'Frost covered the lenses of three fixed cameras in the night to 19 January. Heating was switched on by remote control at two of them; a team cleaned the third by hand. A language course in Ukrainian and Russian for newly arrived monitors began on 20 January with 16 participants.',
        ],
      },
    },
  },
]
