import type { NewsContent } from '../shape'

export const news2017: readonly NewsContent[] = [
  {
    kind: 'daily-report',
    issuedOn: '2017-12-19',
    issuers: ['observer-mission-gukovo-donetsk'],
    fields: ['border-management'],
    countries: { place: ['RU'], mentioned: ['UA'] },
    editions: {
      en: {
        slug: 'observer-mission-daily-report-snow-18-december-2017',
        title:
          'Daily report of the Observer Mission at Gukovo and Donetsk: snow, shifts and supplies, 18 December 2017',
        lead: 'Heavy snowfall delayed two shift changes; the presence at both checkpoints was not interrupted.',
        dateline: 'Kamensk-Shakhtinsky',
        body: [
          'Between 05:00 and 14:00 about 22 centimetres of snow fell in the north of the Rostov region. The morning shift for Gukovo left forty minutes early and arrived on time; the evening shift was 35 minutes late because of a lorry across the road.',
          'Colleagues on duty stayed at their posts until they were relieved. Heating in both containers worked. Salt, shovels and two pairs of snow chains were taken to Donetsk with the midday car.',
          {
            table: {
              caption: 'Shift changes on 18 December',
              head: ['Checkpoint', 'Planned', 'Actual'],
              rows: [
                ['Gukovo', '07:00', '07:00'],
                ['Donetsk', '07:00', '07:10'],
                ['Gukovo', '19:00', '19:35'],
                ['Donetsk', '19:00', '19:05'],
              ],
            },
          },
          'A fresh supply of winter fuel was delivered to the office. For tomorrow the weather service expects clear skies and minus eight degrees.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2017-12-08',
    issuers: ['chairpersonship', 'ministerial-council', 'secretariat'],
    fields: ['combating-trafficking-in-human-beings', 'small-arms-and-light-weapons', 'economic-activities'],
    countries: { place: ['AT'], mentioned: ['IT'] },
    meeting: 'ministerial-council-2017',
    editions: {
      en: {
        slug: 'vienna-ministerial-council-2017-decisions-child-trafficking',
        title: 'Ministerial Council in Vienna agrees on steps against child trafficking and on safer ammunition depots',
        lead: 'Under the Austrian Chairmanship the Council adopted decisions in all dimensions and a commitment to the economic participation of women and men.',
        dateline: 'Vienna',
        body: [
          'Two decisions on trafficking in human beings, one of them devoted entirely to children, stand at the centre of the results of this year’s [Ministerial Council](meeting:ministerial-council-2017). They ask for better protection of unaccompanied minors, for the training of those who meet them first, and for attention to the internet as a place of recruitment.',
          'The Council also supported further projects on small arms, light weapons and stockpiles of conventional ammunition. It encouraged States to make use of existing measures which reduce risks arising from information and communication technologies, and it described how economic participation can contribute to security.',
          'For two days the Hofburg was closed to tourists and open to some 1,300 delegates. A hall of the neighbouring library served as the media centre. The Secretariat, which normally works five minutes away, moved 60 members of its staff into the palace for the week.',
          '[Italy](country:IT) takes over the Chairmanship on 1 January.',
        ],
      },
      de: {
        slug: 'ministerrat-wien-2017-beschluesse-kinderhandel',
        title: 'Ministerrat in Wien einigt sich auf Schritte gegen Kinderhandel und auf sicherere Munitionslager',
        lead: 'Unter österreichischem Vorsitz verabschiedete der Rat Beschlüsse in allen Dimensionen und bekannte sich zur wirtschaftlichen Teilhabe von Frauen und Männern.',
        dateline: 'Wien',
        body: [
          'Zwei Beschlüsse zum Menschenhandel, von denen einer ausschließlich Kindern gilt, stehen im Mittelpunkt der Ergebnisse des diesjährigen [Ministerrats](meeting:ministerial-council-2017). Verlangt werden ein besserer Schutz unbegleiteter Minderjähriger, Schulungen für alle, die ihnen zuerst begegnen, und Aufmerksamkeit für das Internet als Ort der Anwerbung.',
          'Der Rat sprach sich zudem für weitere Projekte zu Kleinwaffen, leichten Waffen und Lagerbeständen konventioneller Munition aus. Er ermutigte die Staaten, bestehende Maßnahmen zur Verringerung von Risiken durch Informations- und Kommunikationstechnologien zu nutzen, und legte dar, wie wirtschaftliche Teilhabe zur Sicherheit beitragen kann.',
          'Zwei Tage lang war die Hofburg für Gäste der Stadt geschlossen und für rund 1300 Delegierte geöffnet. Ein Saal der benachbarten Bibliothek diente als Medienzentrum. Das Sekretariat, das sonst fünf Gehminuten entfernt arbeitet, verlegte für diese Woche 60 Arbeitsplätze in den Palast.',
          'Am 1. Januar übernimmt [Italien](country:IT) den Vorsitz.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2017-11-29',
    issuers: ['mission-to-bosnia-and-herzegovina'],
    fields: ['youth', 'tolerance-and-non-discrimination'],
    countries: { about: ['BA'] },
    image: 'bridge',
    editions: {
      en: {
        slug: 'sarajevo-mostar-banja-luka-students-walking-tours',
        title: 'Students from Sarajevo, Mostar and Banja Luka write walking tours of one another’s cities',
        lead: 'Three free audio guides have gone online, each of them spoken by young people who had hardly known the place before.',
        body: [
          'The rule was simple: nobody describes home. Thirty students of geography, history and design spent two weekends in a city that was new to them, interviewed bakers, tram drivers and librarians, and then argued about which ten stops to keep.',
          'What emerged are tours of about an hour. In Mostar the path leads to the bus station as well as to the bridge; in Banja Luka it follows the chestnut avenues; in Sarajevo it ends at a swimming pool. Each stop can be heard in the languages of the country and in English.',
          {
            quote:
              'We were told to look for what people miss when they are away. Most of them said: the sound of the morning.',
            speaker: 'Filip Zovko',
            role: 'design student, Mostar',
          },
          'The OSCE Mission to Bosnia and Herzegovina lent recording equipment and found mentors. Another round, with Tuzla and Trebinje, is planned for next year.',
        ],
      },
      de: {
        slug: 'sarajewo-mostar-banja-luka-studierende-stadtrundgaenge',
        title: 'Studierende aus Sarajewo, Mostar und Banja Luka schreiben Rundgänge durch die Stadt der anderen',
        lead: 'Drei kostenlose Hörführer sind online gegangen, jeder gesprochen von jungen Leuten, die den Ort zuvor kaum gekannt hatten.',
        body: [
          'Die Regel war einfach: Niemand beschreibt die eigene Stadt. Dreißig Studierende der Geografie, der Geschichte und des Designs verbrachten zwei Wochenenden in einer Stadt, die ihnen neu war, befragten Bäcker, Straßenbahnfahrerinnen und Bibliothekare und stritten dann darüber, welche zehn Stationen bleiben sollten.',
          'Entstanden sind Rundgänge von etwa einer Stunde. In Mostar führt der Weg nicht nur zur Brücke, sondern auch zum Busbahnhof, in Banja Luka folgt er den Kastanienalleen, und in Sarajewo endet er an einem Schwimmbad. Jede Station ist in den Sprachen des Landes und auf Englisch zu hören.',
          {
            quote:
              'Wir sollten herausfinden, was die Menschen vermissen, wenn sie fort sind. Die meisten sagten: das Geräusch des Morgens.',
            speaker: 'Filip Zovko',
            role: 'Designstudent, Mostar',
          },
          'Die OSZE-Mission in Bosnien und Herzegowina stellte Aufnahmegeräte zur Verfügung und vermittelte Mentorinnen und Mentoren. Für das kommende Jahr ist eine weitere Runde mit Tuzla und Trebinje geplant.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2017-11-16',
    issuers: ['project-co-ordinator-in-ukraine'],
    fields: ['human-rights', 'good-governance'],
    countries: { about: ['UA'], donor: ['GB'] },
    editions: {
      en: {
        slug: 'ukraine-ombudsperson-regional-offices-complaints-register',
        title: 'Regional offices of Ukraine’s ombudsperson institution move to a single register of complaints',
        lead: 'Staff from all oblasts were trained in Kyiv on a system which replaces 24 different spreadsheets.',
        body: [
          'Until this autumn a letter sent to the human-rights office in Zhytomyr received a number, and the same letter forwarded to Kyiv received another. The new register gives each case one number, one responsible person and a date by which the sender must hear something.',
          'Regional co-ordinators practised entering complaints about pensions, housing and conditions in institutions. They also discussed what should not be recorded: medical details, for instance, are stored separately and opened only by those who need them.',
          'With funds from the [United Kingdom](country:GB), the OSCE Project Co-ordinator in Ukraine had analysed the flow of letters last year and assisted with the specification. The first statistics are expected in the annual report for 2018.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2017-11-15',
    issuers: ['high-commissioner-on-national-minorities'],
    fields: ['national-minority-issues', 'rule-of-law', 'human-rights'],
    countries: { place: ['AT'], mentioned: ['NL'] },
    editions: {
      en: {
        slug: 'graz-recommendations-access-to-justice-minorities',
        title: 'Graz Recommendations published: how courts can be made accessible to persons belonging to minorities',
        lead: 'The office of the High Commissioner on National Minorities has issued its latest set of thematic recommendations, on access to justice.',
        dateline: 'Graz',
        body: [
          'A summons that cannot be read is hardly a summons. With this observation a judge from a bilingual district opened the discussion at the University of Graz, where experts examined the new text and its consequences for legislation, budgets and training.',
          'Recommendations in this series bear the name of the city that is connected with them. The latest one deals with interpretation and translation in proceedings, with the composition of the judiciary, with ombuds institutions and with the trust that minorities place in courts. It is addressed to governments, but judges’ associations and bar chambers contributed to every chapter.',
          {
            list: [
              'Plain information on rights, in the languages that people use',
              'Recruitment and training which reflect the diversity of society',
              'Independent institutions that can be reached outside the capital',
            ],
          },
          'Translations are in preparation. The office in The Hague will offer workshops to interested [ministries of justice](field:rule-of-law) from next spring.',
        ],
      },
      de: {
        slug: 'grazer-empfehlungen-zugang-zur-justiz',
        title: 'Grazer Empfehlungen veröffentlicht: Wie Gerichte für Angehörige von Minderheiten zugänglich werden',
        lead: 'Das Büro des Hohen Kommissars für nationale Minderheiten hat seine jüngsten thematischen Empfehlungen vorgelegt; sie gelten dem Zugang zur Justiz.',
        dateline: 'Graz',
        body: [
          'Eine Ladung, die man nicht lesen kann, ist kaum eine Ladung. Mit dieser Bemerkung eröffnete ein Richter aus einem zweisprachigen Bezirk die Aussprache an der Universität Graz, bei der Fachleute den neuen Text und seine Folgen für Gesetzgebung, Haushalte und Ausbildung erörterten.',
          'Die Empfehlungen dieser Reihe tragen den Namen der Stadt, mit der sie verbunden sind. Die jüngsten behandeln das Dolmetschen und Übersetzen im Verfahren, die Zusammensetzung der Richterschaft, Ombudsstellen und das Vertrauen von Minderheiten in die Gerichte. Sie richten sich an Regierungen, doch haben an jedem Kapitel auch Richtervereinigungen und Anwaltskammern mitgewirkt.',
          {
            list: [
              'Verständliche Auskunft über Rechte in den Sprachen, die die Menschen sprechen',
              'Personalauswahl und Ausbildung, in denen sich die Vielfalt der Gesellschaft wiederfindet',
              'Unabhängige Einrichtungen, die auch außerhalb der Hauptstadt erreichbar sind',
            ],
          },
          'Übersetzungen sind in Vorbereitung. Ab dem kommenden Frühjahr bietet das Büro in Den Haag interessierten [Justizministerien](field:rule-of-law) Arbeitstagungen an.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2017-10-30',
    issuers: ['chairpersonship', 'transnational-threats-department'],
    fields: ['cyber-ict-security'],
    countries: { place: ['AT'] },
    project: 'cyber-confidence-building',
    meeting: 'cyber-conference-2017',
    editions: {
      en: {
        slug: 'vienna-cyber-conference-2017-media-opportunities',
        title: 'Cyber/ICT security conference in the Hofburg: opportunities for media on 3 November',
        lead: 'The opening session of the OSCE-wide conference on cyber/ICT security is open to journalists; working sessions are not.',
        dateline: 'Vienna',
        body: [
          'The Austrian Chairmanship and the Secretariat invite media to the opening of this year’s [conference on cyber/ICT security](meeting:cyber-conference-2017). Government experts, operators of energy and transport networks and researchers will discuss how agreed confidence-building measures can be applied every day.',
          {
            list: [
              '09:00 Doors open, Heldenplatz entrance; security check',
              '09:30 Opening session (cameras admitted)',
              '11:00 Background talk on the network of national points of contact, in English, not for broadcasting',
              '13:15 Demonstration of a communications exercise with fictitious incidents',
            ],
          },
          'Journalists accredited with the OSCE need no additional badge. Others are asked to register before noon on 2 November and to bring identification with a photograph.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2017-10-25',
    issuers: ['secretariat'],
    fields: ['migration', 'economic-activities'],
    countries: { place: ['IT'], about: ['DZ', 'EG', 'IL', 'JO', 'MA', 'TN'] },
    meeting: 'mediterranean-conference-2017',
    editions: {
      en: {
        slug: 'palermo-mediterranean-conference-2017-mobility',
        title: 'In Palermo, Mediterranean Partners and participating States discuss mobility, growth and integration',
        lead: 'The OSCE Mediterranean Conference met in the Sicilian capital and devoted two days to large movements of people and their causes.',
        body: [
          'Palermo’s harbour master was one of the first speakers at this year’s [Mediterranean Conference](meeting:mediterranean-conference-2017). He described what a port needs in order to receive people: a quay with shade, interpreters, doctors, and a list of telephone numbers that are answered on Sundays.',
          'From there the debate moved inland. Delegations of the six Mediterranean Partners and of the participating States exchanged experience with vocational training, the recognition of diplomas and the investments of migrants in their home communities. Cities reported on how quickly pupils who arrive in the middle of the year can follow lessons.',
          'A separate session dealt with trafficking in human beings along migration routes, on which the Organization’s Special Representative keeps contact with law enforcement and relief agencies. The conference also heard representatives of youth organizations who had prepared a common paper in Málaga and Tunis.',
        ],
      },
      it: {
        slug: 'palermo-conferenza-mediterranea-2017-mobilita',
        title:
          'A Palermo i Partner mediterranei e gli Stati partecipanti discutono di mobilità, crescita e integrazione',
        lead: 'La Conferenza mediterranea dell’OSCE si è riunita nel capoluogo siciliano e ha dedicato due giornate ai grandi movimenti di persone e alle loro cause.',
        body: [
          'Tra i primi a prendere la parola alla [Conferenza mediterranea](meeting:mediterranean-conference-2017) di quest’anno è stato un comandante del porto di Palermo. Ha spiegato di che cosa ha bisogno uno scalo per accogliere le persone: una banchina all’ombra, interpreti, medici e un elenco di numeri di telefono ai quali qualcuno risponda anche la domenica.',
          'Da lì il dibattito si è spostato verso l’entroterra. Le delegazioni dei sei Partner mediterranei e degli Stati partecipanti hanno messo a confronto le esperienze in materia di formazione professionale, riconoscimento dei titoli di studio e investimenti dei migranti nelle comunità d’origine. Alcune città hanno riferito in quanto tempo gli alunni arrivati ad anno scolastico iniziato riescono a seguire le lezioni.',
          'Una sessione è stata riservata alla tratta di esseri umani lungo le rotte migratorie, tema sul quale l’Ufficio del Rappresentante speciale dell’Organizzazione è in contatto con le forze dell’ordine e gli enti di soccorso. La conferenza ha ascoltato anche le associazioni giovanili, che avevano preparato un documento comune a Malaga e a Tunisi.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2017-10-19',
    issuers: ['representative-on-freedom-of-the-media', 'project-co-ordinator-in-uzbekistan'],
    fields: ['media-freedom-and-development'],
    countries: { place: ['UZ'], about: ['KZ', 'KG', 'TJ', 'TM', 'UZ'], mentioned: ['MN', 'AF'] },
    meeting: 'media-conference-2017',
    editions: {
      en: {
        slug: 'tashkent-central-asia-media-conference-open-journalism',
        title: 'Open journalism in Central Asia: editors, bloggers and officials meet at media conference in Tashkent',
        lead: 'The 19th Central Asia Media Conference brought together more than 130 participants, many of them at their first regional meeting.',
        body: [
          'Is somebody who films a pothole and publishes the film a journalist? Panels in Tashkent disagreed on the word but not on the consequence: whoever informs the public needs access to information and protection in law.',
          { heading: 'Questions from four afternoons of work', level: 3 },
          {
            list: [
              'How long may a ministry take to reply, and who counts the days?',
              'What can press councils do for online media that have no fixed office?',
              'Which training do press officers themselves need?',
            ],
          },
          'Participants came from all five Central Asian States as well as from Mongolia and Afghanistan. Media lawyers presented recent amendments to laws on information. Students of journalism at two universities in the city reported live in Uzbek, Russian and English.',
          'The Office of the [Representative on Freedom of the Media](structure:representative-on-freedom-of-the-media) has held the conference every year since the end of the 1990s. Recommendations will be sent to all participants for comment before they are published.',
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    issuedOn: '2017-10-13',
    issuers: ['odihr', 'parliamentary-assembly'],
    fields: ['election-observation'],
    countries: { about: ['KG'] },
    editions: {
      en: {
        slug: 'bishkek-press-conference-presidential-election-observers-2017',
        title: 'Observers of Kyrgyzstan’s presidential election to present preliminary findings in Bishkek',
        lead: 'The international observers will hold a press conference on the day after the election of 15 October.',
        dateline: 'Bishkek',
        body: [
          'The joint undertaking of the OSCE Office for Democratic Institutions and Human Rights and the OSCE Parliamentary Assembly, together with partners from other parliamentary bodies, will publish its statement of preliminary findings and conclusions on Monday. It will be distributed at the press conference in English, Kyrgyz and Russian; the English text is the official one.',
          {
            list: [
              'Seats are limited to two persons for each medium and one camera team.',
              'Time and venue are sent to registered media by text message on Sunday evening.',
              'Simultaneous interpretation: Kyrgyz, Russian, English.',
            ],
          },
          'Observers can be accompanied to polling stations on election day by prior arrangement. They do not comment on single events before the statement has been issued.',
        ],
      },
      ru: {
        slug: 'bishkek-press-konferentsiya-nablyudatelei-2017',
        title: 'Наблюдатели на выборах президента Кыргызстана представят предварительные выводы в Бишкеке',
        lead: 'Пресс-конференция международных наблюдателей состоится на следующий день после голосования 15 октября.',
        dateline: 'Бишкек',
        body: [
          'Бюро ОБСЕ по демократическим институтам и правам человека и Парламентская ассамблея ОБСЕ совместно с другими парламентскими организациями обнародуют в понедельник заявление о предварительных выводах и заключениях. На пресс-конференции его можно будет получить на английском, кыргызском и русском языках; официальным является текст на английском языке.',
          {
            list: [
              'Число мест ограничено: не более двух представителей от редакции и одна съёмочная группа.',
              'Время и место проведения аккредитованные редакции получат в воскресенье вечером по СМС.',
              'Синхронный перевод: кыргызский, русский, английский.',
            ],
          },
          'В день выборов журналисты могут по предварительной договорённости сопровождать наблюдателей на избирательные участки. До публикации заявления наблюдатели не комментируют отдельные события.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2017-10-04',
    issuers: ['mission-to-moldova', 'conflict-prevention-centre'],
    fields: ['small-arms-and-light-weapons', 'confidence-and-security-building'],
    countries: { about: ['MD'], donor: ['DE', 'SE', 'US'] },
    project: 'safe-stockpiles-in-moldova',
    editions: {
      en: {
        slug: 'moldova-first-depot-refurbished-drainage-perimeter',
        title: 'First of two ammunition depots in Moldova refurbished: 112 shortcomings down to nine',
        lead: 'New doors, drains and lights were inspected today by the Ministry of Defence, the OSCE Mission to Moldova and the donors.',
        dateline: 'Chisinau',
        body: [
          'Rain fell during the inspection, which suited the engineers. The drains laid around four storage buildings carried the water away, and the floors stayed dry for the first autumn in many years. When specialists drew up [their catalogue of measures](news:moldova-depots-assessment-locks-fences-lighting) in 2016, moisture had been at the top.',
          'Works at the site in the centre of the country lasted eight months. A double fence of 2.3 kilometres, lightning protection and a guard room with a reserve generator were added; sixteen soldiers have been trained in record-keeping. Nine small items remain open and are to be completed before winter.',
          {
            table: {
              caption: 'Works at the first depot',
              head: ['Work', 'Unit', 'Done'],
              rows: [
                ['Perimeter fence', 'metres', '2,300'],
                ['Steel doors', 'pieces', '14'],
                ['Drainage channels', 'metres', '860'],
                ['Staff trained', 'persons', '16'],
              ],
            },
          },
          'Germany, Sweden and the United States of America financed the works. Construction at the second depot begins in March.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2017-09-21',
    issuers: ['programme-office-in-dushanbe'],
    fields: ['disaster-risk-reduction', 'environmental-activities'],
    countries: { about: ['TJ'], partner: ['CH'] },
    image: 'mountain-pass',
    editions: {
      en: {
        slug: 'rasht-valley-avalanche-wardens-signal-horns',
        title: 'Avalanche wardens in the Rasht Valley receive signal horns, snow stakes and a telephone tree',
        lead: 'Before the first snow, 34 villages in central Tajikistan have agreed who warns whom and by which route people leave their houses.',
        body: [
          'Every village has somebody who knows the slope. In Rasht and Tojikobod these people are now called avalanche wardens; they have been given a horn, a lamp and a notebook in which they enter the depth of new snow each morning.',
          'Specialists from [Switzerland](country:CH) walked the valley with them in summer and marked on aerial photographs where slides had come down within living memory. The maps hang in schools and shops. In the villages that are most exposed, evacuation was practised with a stopwatch, grandparents and goats included.',
          'The OSCE Programme Office in Dushanbe combined the training with advice to the Committee of Emergency Situations on how reports from the valley are passed on. A review in May will show how often the horns were used.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2017-09-08',
    issuers: ['economic-and-environmental-activities-office', 'chairpersonship'],
    fields: ['economic-activities', 'climate-and-security', 'connectivity-and-trade'],
    countries: { place: ['CZ'], mentioned: ['KZ', 'AT'] },
    meeting: 'economic-and-environmental-forum-2017',
    editions: {
      en: {
        slug: 'prague-forum-2017-greening-the-economy',
        title: 'Greening the economy: 25th Economic and Environmental Forum ends in Prague with a look at small firms',
        lead: 'At the concluding meeting companies of fewer than fifty employees described what energy efficiency means for a bakery, a brickworks and a bus line.',
        body: [
          'Great transitions tend to be discussed in gigawatts. A baker from Bohemia spoke of 14 ovens instead, and of the heat that now warms the flats above his shop. His was one of several case studies on which the last day of the [Forum](meeting:economic-and-environmental-forum-2017) was built.',
          'The 25th cycle had begun in Vienna in January and continued in Astana in June, during the exhibition on future energy. In Prague, delegations turned to co-operation among authorities: common standards for grids, quicker permits, the exchange of data about hazardous waste.',
          'Several speakers underlined that a greener economy needs skills above all. Proposals for the training of electricians and for the recognition of their certificates across borders will go to the economic and environmental committee. A summary by the organizers will be available in October.',
        ],
      },
    },
  },
  {
    kind: 'story',
    issuedOn: '2017-08-24',
    issuers: ['office-in-yerevan', 'documentation-centre-in-prague'],
    fields: [],
    countries: { place: ['AM'], mentioned: ['CZ'] },
    image: 'archive-shelves',
    editions: {
      en: {
        slug: 'yerevan-office-files-travel-to-prague',
        title: 'Forty boxes and a list of abbreviations: the files of the Office in Yerevan travel to Prague',
        lead: 'After seventeen years the OSCE Office in Yerevan is closing. What remains on paper will be kept by the Documentation Centre in Prague.',
        body: [
          'The photocopier has gone already, and so has the plant that nobody remembered buying. On the long table lie staplers, folders and a list of four pages that says what is permanent and what is not. Contracts: ten years. Canteen vouchers: no. Letters from pupils: to be decided.',
          'Two archivists have come from Prague in order to help with the decision. They work through a metre of shelf an hour, take out duplicates, remove rusty clips and write with pencil on grey boxes. Police training, Aarhus Centres, election reform, mine-risk posters: seventeen years of programmes become readable again when they are laid side by side.',
          {
            quote:
              'People think that an archive begins with documents. It begins with somebody who explains the abbreviations.',
            speaker: 'Narine Hakobyan',
            role: 'records assistant, Office in Yerevan',
          },
          { image: 'railway-station' },
          'So the explanations are recorded too. National staff members speak into a small device about who worked on what, and what a project was called before it had a name. The recordings will be kept with the files and opened to researchers after the usual period.',
          'The letters from pupils, it was decided in the end, are permanent.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2017-07-09',
    issuers: ['parliamentary-assembly'],
    fields: ['democratization', 'combating-trafficking-in-human-beings'],
    countries: { place: ['BY'] },
    editions: {
      en: {
        slug: 'minsk-annual-session-2017-final-declaration',
        title: 'Parliamentarians conclude annual session in Minsk with a declaration and a series of resolutions',
        lead: 'The 26th annual session of the OSCE Parliamentary Assembly was the first to be held in Belarus.',
        dateline: 'Minsk',
        body: [
          'Delegates from national parliaments adopted the Minsk Declaration at their final sitting today. It collects the recommendations of the three general committees on political affairs and security, on economic affairs and the environment, and on democracy, human rights and humanitarian questions.',
          'Supplementary items dealt with, among other subjects, the protection of children from trafficking, energy security and the use of new technology by parliaments. Voting on amendments, of which more than a hundred had been tabled, took up most of the last two days.',
          'The text will be transmitted to the ministers of foreign affairs of the participating States and to the Chairmanship. The Assembly meets next at its autumn meeting and holds its winter meeting in [Vienna](country:AT) in February.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2017-06-08',
    issuers: ['presence-in-albania'],
    fields: ['elections', 'youth'],
    countries: { about: ['AL'] },
    image: 'ballot-box',
    editions: {
      en: {
        slug: 'albania-first-time-voters-caravan-2017',
        title: 'Bus with a ballot box visits first-time voters in twenty Albanian towns',
        lead: 'Before the parliamentary elections of 25 June, young people could try out how to vote and learn how a ballot becomes invalid.',
        body: [
          'The candidates in the bus were all kinds of fruit. Cherry campaigned in Kukës, Fig in Vlora, and in Fier an undecided pupil spoiled the paper on purpose in order to see what would happen. Trainers counted the votes publicly in each town and explained every doubtful mark.',
          'Supported by the OSCE Presence in Albania, the tour was the idea of four student associations. It reached about 3,800 persons aged between 17 and 22, and paid special attention to girls in mountain villages and to voters with impaired sight, for whom templates were on display.',
          'Many questions concerned identity cards. Volunteers noted the addresses of those who had none and handed out the opening hours of the nearest office. A short film of the tour is being shown at bus stations until the eve of the elections.',
        ],
      },
      it: {
        slug: 'albania-autobus-primo-voto-2017',
        title: 'Un autobus con l’urna visita chi vota per la prima volta in venti città albanesi',
        lead: 'Prima delle elezioni parlamentari del 25 giugno i giovani hanno potuto provare a votare e scoprire come una scheda diventa nulla.',
        body: [
          'I candidati sull’autobus erano tutti frutti. Ciliegia ha fatto campagna a Kukës, Fico a Valona, e a Fier un alunno indeciso ha rovinato apposta la scheda per vedere che cosa sarebbe successo. In ogni città i formatori hanno scrutinato i voti in pubblico e spiegato ogni segno dubbio.',
          'Il giro, sostenuto dalla Presenza OSCE in Albania, è nato da un’idea di quattro associazioni studentesche. Ha raggiunto circa 3.800 persone tra i 17 e i 22 anni, con un’attenzione particolare alle ragazze dei villaggi di montagna e agli elettori ipovedenti, per i quali erano esposte apposite mascherine.',
          'Molte domande riguardavano le carte d’identità. I volontari hanno annotato gli indirizzi di chi ne era privo e distribuito gli orari dell’ufficio più vicino. Un breve filmato del viaggio sarà proiettato nelle stazioni degli autobus fino alla vigilia del voto.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2017-05-30',
    issuers: ['mission-to-serbia'],
    fields: ['media-freedom-and-development', 'safety-of-journalists', 'policing'],
    countries: { about: ['RS'] },
    editions: {
      en: {
        slug: 'serbia-contact-points-journalist-safety-training',
        title: 'A name and a number: contact points for the safety of journalists trained in Novi Sad and Niš',
        lead: 'Police officers and prosecutors who are the first to hear from threatened journalists discussed how to respond within a day.',
        body: [
          'Agreements on paper had existed since winter. What participants needed was the practice: who writes down the first call, how a message on a social network is secured, when a reporter is told what has been done. Eighty officers and prosecutors worked on such steps with journalists’ associations.',
          {
            quote:
              'A journalist rang me on a Saturday from a petrol station. I was glad that I did not have to look for the form.',
            speaker: 'Dragana Ilić',
            role: 'police contact point, southern Serbia',
          },
          'The seminars were led by the OSCE Mission to Serbia together with the police directorate and the public prosecution service. A directory of all contact points was checked by calling each number; seven had changed since January.',
          'Two further meetings follow in Kragujevac and Subotica. Participants asked for guidance on [safety online](field:safety-of-journalists), which is being drafted.',
        ],
      },
    },
  },
  {
    kind: 'speech',
    issuedOn: '2017-05-04',
    issuers: ['economic-and-environmental-activities-office'],
    fields: ['water-management', 'climate-and-security'],
    countries: { place: ['MN'], about: ['MN'] },
    editions: {
      en: {
        slug: 'ulaanbaatar-lecture-water-climate-security',
        title: 'Steppe, river, capital: lecture on water, climate and security at a university in Ulaanbaatar',
        lead: 'Text of a guest lecture delivered on behalf of the Office of the Co-ordinator of OSCE Economic and Environmental Activities. Check against delivery.',
        body: [
          'Thank you for your invitation, and for the map that hangs behind me. It was drawn by students of this faculty and shows each well in one district. I counted 412. Beside 96 of them stands the word “earlier”.',
          'An organization that deals with security might be expected to speak about conflict when it speaks of water. I would like to speak of offices. Where herders, mines and a growing city depend upon the same aquifer, tension rarely begins at the well. It begins where measurements are not shared, where a permit is granted without a hearing, where two authorities each believe that the other one is responsible.',
          'In the OSCE area more than two thirds of all large rivers cross a border. The States concerned have found very different arrangements, but those that have lasted have three things in common: regular publication of data, a budget for meetings, and people who have known one another for longer than a single term of office.',
          'Mongolia joined the Organization in 2012 as its youngest participating State. You need not copy what older members have done. You have the advantage of being able to ask us what did not work. I shall try to answer honestly.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2017-04-26',
    issuers: ['centre-in-ashgabat'],
    fields: ['border-management', 'customs-co-operation', 'connectivity-and-trade'],
    countries: { about: ['TM'], partner: ['LT', 'TR'] },
    image: 'border-post',
    editions: {
      en: {
        slug: 'turkmen-customs-officers-risk-profiles-ashgabat',
        title: 'Customs officers in Turkmenistan learn to build risk profiles instead of opening every lorry',
        lead: 'The OSCE Centre in Ashgabat organized a course on selective inspection for 22 officers from land and sea crossings.',
        body: [
          'One lorry in twenty is opened in Klaipėda, and still more contraband is found than in former times. Trainers from Lithuania began with these figures and then showed which data lie behind them: routes, weights, the age of a firm, the rhythm of its deliveries.',
          'Officers from Turkmenbashi port and from Farap, Serhetabat and the airport in Ashgabat built profiles of their own for fruit, textiles and machine parts. Turkish colleagues contributed forms used for the safe transit of sealed lorries on the Caspian route.',
          'All exercises took place on laptops with invented declarations. The State Customs Service has asked for a second course on [valuation and origin of goods](field:customs-co-operation), to be held in the autumn.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2017-04-04',
    issuers: ['combating-trafficking-in-human-beings-office'],
    fields: ['combating-trafficking-in-human-beings', 'migration', 'human-rights'],
    countries: { place: ['AT'], mentioned: ['GR', 'IT', 'SE'] },
    meeting: 'alliance-conference-2017',
    editions: {
      en: {
        slug: 'alliance-conference-2017-children-guardians',
        title: 'Children need a guardian within days, experts say at Alliance against Trafficking conference',
        lead: 'The 17th Alliance conference in Vienna was devoted to the trafficking of children and to the best interests of the child.',
        body: [
          'How long does a child who travels alone wait for somebody to speak on his or her behalf? Answers at the [conference](meeting:alliance-conference-2017) ranged between two days and five months. Participants from 50 countries agreed that the first week decides whether a child stays in contact or disappears from view.',
          'Guardians from Greece, Italy and Sweden described their work: one case at a time, a telephone that is never switched off, and much explaining. A panel on online recruitment showed how investigators and teachers can recognize offers made through games and chats.',
          'Exhibits in the foyer were made by young people who had survived exploitation and who wished to remain anonymous. Their recommendations, among them a request for shorter interviews and real breaks, will open the conference report.',
        ],
      },
    },
  },
  {
    kind: 'spot-report',
    issuedOn: '2017-03-16',
    issuers: ['special-monitoring-mission-to-ukraine'],
    fields: ['conflict-prevention-and-resolution'],
    countries: { about: ['UA'] },
    editions: {
      en: {
        slug: 'smm-spot-report-flooded-road-detour-march-2017',
        title: 'Spot report: flooded road in Chernivtsi oblast obliges patrols to take a detour',
        lead: 'Meltwater has covered a section of a regional road; patrols to three communities take up to ninety minutes longer.',
        dateline: 'Kyiv',
        body: [
          'At 10:15 on 15 March a patrol of the Chernivtsi team found about 200 metres of road under 40 centimetres of water near the Cheremosh river. Local rescue workers were on site and had put up barriers. Nobody in the vehicles was in danger; the patrol turned back as agreed with the duty officer.',
          'Until the water has receded, the team uses a route through the hills that is open to all-wheel vehicles only. Visits are carried out in daylight and with two cars. Meetings planned for 16 and 17 March have been confirmed by telephone with the village councils.',
          'The Mission will inform about the reopening of the road in its daily report.',
        ],
      },
    },
  },
  {
    kind: 'statement',
    issuedOn: '2017-03-08',
    issuers: ['chairpersonship', 'gender-issues-programme', 'odihr', 'representative-on-freedom-of-the-media'],
    fields: ['gender-equality', 'women-peace-and-security', 'safety-of-journalists', 'media-freedom-and-development'],
    countries: {},
    editions: {
      en: {
        slug: 'international-womens-day-2017-joint-statement-panels',
        title: 'International Women’s Day 2017: joint statement on equal voices at the table, on the panel and online',
        lead: 'The Austrian Chairmanship, ODIHR, the Representative on Freedom of the Media and the Gender Issues Programme call for attention to who is heard.',
        dateline: 'Vienna',
        body: [
          'Of the speakers at meetings held by our Organization last year, 36 per cent were women. On subjects described as hard security the share was 22 per cent. We publish these figures because they can be improved by those who send invitations, ourselves among them.',
          'From today our offices apply a simple rule: no panel of more than two speakers is announced until both women and men have been asked and have had time to accept. Organizers who do not find anybody may use a list of experts, which currently contains some 600 names in twelve fields.',
          'Women who take part in public debate, and women journalists in particular, receive a disproportionate amount of abuse online. We invite participating States to record such cases, to train those who receive complaints, and to share what has helped. An overview of [good practice](field:gender-equality) will be ready by the summer.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2017-02-23',
    issuers: ['mission-to-montenegro'],
    fields: ['rule-of-law', 'judicial-reform'],
    countries: { about: ['ME'] },
    editions: {
      en: {
        slug: 'montenegro-court-mediators-family-disputes-bar-kotor',
        title: 'Basic courts in Bar and Kotor refer family disputes to mediators on one fixed day each week',
        lead: 'A trial supported by the OSCE Mission to Montenegro is intended to save families a second or third hearing.',
        body: [
          'Thursday is now mediation day in two Montenegrin courts. Couples who have applied for divorce or who disagree on the times they spend with their children can speak to a mediator in the same building, free of charge, before a hearing is scheduled.',
          'Fourteen mediators took an additional course on family law, child psychology and dealing with anger. Judges received a form on which they note within five minutes whether a case is suitable. Of the first 41 families invited, 29 came; nineteen have reached an agreement on at least one point.',
          'The Mission will compare the length of proceedings with those of the previous year. Its findings are to inform the rules on [alternative dispute resolution](field:judicial-reform) that are now being drafted in Podgorica.',
        ],
      },
    },
  },
  {
    kind: 'press-release',
    issuedOn: '2017-02-09',
    issuers: ['mission-to-bosnia-and-herzegovina'],
    fields: ['disaster-risk-reduction', 'good-governance'],
    countries: { about: ['BA'], donor: ['CZ'] },
    image: 'river-basin',
    editions: {
      en: {
        slug: 'bosna-river-municipalities-publish-flood-plans',
        title: 'Five municipalities along the river Bosna publish flood plans that every household can understand',
        lead: 'Maglaj, Doboj and three neighbouring municipalities drew up the plans with residents, scouts and mountain rescuers.',
        dateline: 'Sarajevo',
        body: [
          'Since this week a coloured line on lamp posts has shown how high the water stood in May 2014. Below it are an arrow, the walking time to the nearest assembly point and a telephone number. The line belongs to five flood plans which were presented today in Doboj.',
          'Each plan is a folded sheet of paper. It was prepared at some forty evening meetings in schools and fire stations, for which the OSCE Mission to Bosnia and Herzegovina provided facilitators and the local councils provided soup. Plans of municipalities that face each other across the river use the same colours and the same siren signals, which was not the case before.',
          {
            quote:
              'We asked the oldest people where they would run and the children where they would hide. Both answers are now on the map.',
            speaker: 'Mirela Hodžić',
            role: 'volunteer in the scout group of Maglaj',
          },
          'The Czech Republic contributed to printing and signs. A joint exercise across municipal boundaries will be held before the spring rains.',
        ],
      },
    },
  },
  {
    kind: 'news-item',
    issuedOn: '2017-01-31',
    issuers: ['secretariat', 'chairpersonship'],
    fields: ['youth', 'education'],
    countries: { place: ['AT'], about: ['AT'], mentioned: ['SK', 'HU', 'LI'] },
    image: 'council-chamber',
    editions: {
      en: {
        slug: 'model-conference-vienna-pupils-consensus',
        title: 'Fifty-seven pupils, one consensus: a model conference in Vienna runs forty minutes over time',
        lead: 'School classes from Austria and three neighbouring countries negotiated a decision on cleaner rivers in the hall where the Permanent Council meets.',
        body: [
          'Consensus was within reach at a quarter to four, when the delegate for Liechtenstein asked what “as appropriate” meant. It took another forty minutes, two corridor meetings and a plate of doughnuts until all flags went down and the decision was adopted.',
          'The pupils, aged 16 to 18, had prepared in their schools since October. Each represented a country other than his or her own. Staff of the Secretariat explained the rules of procedure and interpreted into German, English and French, with several classes being interpreted for the first time in their lives.',
          'Vienna holds the Chairmanship this year and intends to repeat the exercise in June with pupils from vocational schools. The decision has been printed on real paper and hangs in the corridor. It contains the words “as appropriate” twice.',
        ],
      },
    },
  },
]
