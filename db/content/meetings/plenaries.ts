import type { Language } from '../organization'
import type { ByLanguage, Day, MeetingContent } from '../shape'

const vienna = { en: 'Vienna', fr: 'Vienne', de: 'Wien', it: 'Vienna', ru: 'Вена', es: 'Viena' }

/** `Plenary meeting of the Permanent Council, 10 December 2026`: the kind of meeting, and the day in words. */
const onDay = (names: Record<Language, string>, day: Day): ByLanguage =>
  Object.fromEntries(
    Object.entries(names).map(([lang, name]) => {
      const locale = lang === 'en' ? 'en-GB' : lang
      const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
      return [lang, `${name}, ${words}`]
    }),
  )

const permanentCouncil = (day: Day, lead: ByLanguage, fields: string[]): MeetingContent => ({
  slug: `permanent-council-${day}`,
  series: 'plenary-meetings-of-the-permanent-council',
  names: onDay(
    {
      en: 'Plenary meeting of the Permanent Council',
      fr: 'Séance plénière du Conseil permanent',
      de: 'Plenarsitzung des Ständigen Rates',
      it: 'Seduta plenaria del Consiglio permanente',
      ru: 'Пленарное заседание Постоянного совета',
      es: 'Sesión plenaria del Consejo Permanente',
    },
    day,
  ),
  leads: lead,
  from: day,
  cities: vienna,
  country: 'AT',
  organizers: ['permanent-council'],
  fields,
  invented: true,
})

const securityForum = (
  day: Day,
  lead: ByLanguage,
  fields: string[],
  more?: Partial<MeetingContent>,
): MeetingContent => ({
  slug: `forum-for-security-co-operation-${day}`,
  series: 'plenary-meetings-of-the-forum-for-security-co-operation',
  names: onDay(
    {
      en: 'Plenary meeting of the Forum for Security Co-operation',
      fr: 'Séance plénière du Forum pour la coopération en matière de sécurité',
      de: 'Plenarsitzung des Forums für Sicherheitskooperation',
      it: 'Seduta plenaria del Foro di cooperazione per la sicurezza',
      ru: 'Пленарное заседание Форума по сотрудничеству в области безопасности',
      es: 'Sesión plenaria del Foro de Cooperación en materia de Seguridad',
    },
    day,
  ),
  leads: lead,
  from: day,
  cities: vienna,
  country: 'AT',
  organizers: ['forum-for-security-co-operation'],
  fields,
  invented: true,
  ...more,
})

/** Thursdays and Wednesdays of a winter, some weeks left out. */
export const plenaries: readonly MeetingContent[] = [
  permanentCouncil(
    '2026-12-10',
    {
      en: 'First meeting after the Ministerial Council. The Mission to Serbia reports.',
      fr: 'Première séance après le Conseil ministériel. La Mission en Serbie présente son rapport.',
      de: 'Erste Sitzung nach dem Ministerrat. Die Mission in Serbien berichtet.',
      it: 'Prima seduta dopo il Consiglio dei Ministri. Riferisce la Missione in Serbia.',
      ru: 'Первое заседание после Совета министров. С докладом выступает Миссия в Сербии.',
      es: 'Primera sesión tras el Consejo Ministerial. Informa la Misión en Serbia.',
    },
    ['policing', 'rule-of-law'],
  ),
  permanentCouncil(
    '2026-12-17',
    {
      en: 'Last meeting of the year, with the handover of the chair on the agenda.',
      fr: 'Dernière séance de l’année, avec la passation de la présidence à l’ordre du jour.',
      de: 'Letzte Sitzung des Jahres, mit der Übergabe des Vorsitzes auf der Tagesordnung.',
      it: 'Ultima seduta dell’anno, con il passaggio della Presidenza all’ordine del giorno.',
      ru: 'Последнее заседание года; в повестке дня – передача председательства.',
      es: 'Última sesión del año, con el traspaso de la Presidencia en el orden del día.',
    },
    ['good-governance'],
  ),
  permanentCouncil(
    '2027-01-14',
    {
      en: 'The incoming Chairpersonship sets out its programme for 2027.',
      fr: 'La nouvelle présidence expose son programme pour 2027.',
      de: 'Der neue Vorsitz legt sein Programm für 2027 dar.',
      it: 'La nuova Presidenza illustra il suo programma per il 2027.',
      ru: 'Новое председательство излагает программу на 2027 год.',
      es: 'La nueva Presidencia expone su programa para 2027.',
    },
    ['conflict-prevention-and-resolution'],
  ),
  permanentCouncil(
    '2027-01-21',
    {
      en: 'Report by the Programme Office in Bishkek.',
      fr: 'Rapport du Bureau des programmes à Bichkek.',
      de: 'Bericht des Programmbüros in Bischkek.',
      it: 'Rapporto dell’Ufficio dei programmi di Bishkek.',
      ru: 'Доклад Программного офиса в Бишкеке.',
      es: 'Informe de la Oficina de Programas en Biskek.',
    },
    ['good-governance', 'environmental-activities'],
  ),
  permanentCouncil(
    '2027-01-28',
    {
      en: 'Delegations discuss the preparation of the Economic and Environmental Forum.',
      fr: 'Les délégations débattent de la préparation du Forum économique et environnemental.',
      de: 'Die Delegationen beraten über die Vorbereitung des Wirtschafts- und Umweltforums.',
      it: 'Le delegazioni discutono la preparazione del Foro economico e ambientale.',
      ru: 'Делегации обсуждают подготовку Экономико-экологического форума.',
      es: 'Las delegaciones debaten la preparación del Foro Económico y Medioambiental.',
    },
    ['economic-activities'],
  ),
  permanentCouncil(
    '2027-02-04',
    {
      en: 'The Presence in Albania presents its work on elections and parliament.',
      fr: 'La Présence en Albanie expose son travail sur les élections et le parlement.',
      de: 'Die Präsenz in Albanien stellt ihre Arbeit zu Wahlen und Parlament vor.',
      it: 'La Presenza in Albania illustra il suo lavoro su elezioni e parlamento.',
      ru: 'Присутствие в Албании представляет свою работу по вопросам выборов и парламента.',
      es: 'La Presencia en Albania expone su labor sobre elecciones y parlamento.',
    },
    ['elections', 'democratization'],
  ),
  permanentCouncil(
    '2027-02-11',
    {
      en: 'Youth delegates from twelve countries are invited to speak.',
      fr: 'Des jeunes délégués de douze pays sont invités à prendre la parole.',
      de: 'Jugenddelegierte aus zwölf Ländern sind eingeladen zu sprechen.',
      it: 'Giovani delegati di dodici Paesi sono invitati a intervenire.',
      ru: 'Выступить приглашены молодежные делегаты из двенадцати стран.',
      es: 'Jóvenes delegados de doce países están invitados a hablar.',
    },
    ['youth'],
  ),
  permanentCouncil(
    '2027-02-18',
    {
      en: 'Regular report of the Representative on Freedom of the Media.',
      fr: 'Rapport périodique du Représentant pour la liberté des médias.',
      de: 'Regelmäßiger Bericht des Beauftragten für Medienfreiheit.',
      it: 'Rapporto periodico del Rappresentante per la libertà dei mezzi di informazione.',
      ru: 'Очередной доклад Представителя по вопросам свободы средств массовой информации.',
      es: 'Informe periódico del Representante para la Libertad de los Medios de Comunicación.',
    },
    ['media-freedom-and-development'],
  ),
  permanentCouncil(
    '2027-02-25',
    {
      en: 'Consideration of the annual evaluation report of the Office of Internal Oversight.',
      fr: 'Examen du rapport annuel d’évaluation du Bureau du contrôle interne.',
      de: 'Behandlung des jährlichen Evaluierungsberichts des Büros für interne Aufsicht.',
      it: 'Esame del rapporto annuale di valutazione dell’Ufficio per il controllo interno.',
      ru: 'Рассмотрение ежегодного доклада Бюро внутреннего надзора об оценке.',
      es: 'Examen del informe anual de evaluación de la Oficina de Supervisión Interna.',
    },
    ['good-governance'],
  ),
  permanentCouncil(
    '2027-03-04',
    {
      en: 'Mission to Moldova: report and questions.',
      fr: 'Mission en Moldavie : rapport et questions.',
      de: 'Mission in Moldau: Bericht und Fragen.',
      it: 'Missione in Moldova: rapporto e domande.',
      ru: 'Миссия в Молдове: доклад и вопросы.',
      es: 'Misión en Moldova: informe y preguntas.',
    },
    ['conflict-prevention-and-resolution', 'small-arms-and-light-weapons'],
  ),
  permanentCouncil(
    '2027-03-11',
    {
      en: 'A special point marks International Women’s Day with guests from three police academies.',
      fr: 'Un point spécial marque la Journée internationale des femmes, avec des invitées de trois écoles de police.',
      de: 'Ein eigener Punkt gilt dem Internationalen Frauentag, mit Gästen aus drei Polizeiakademien.',
      it: 'Un punto speciale ricorda la Giornata internazionale della donna, con ospiti di tre accademie di polizia.',
      ru: 'Отдельный пункт посвящен Международному женскому дню; в гостях – представительницы трех полицейских академий.',
      es: 'Un punto especial conmemora el Día Internacional de la Mujer, con invitadas de tres academias de policía.',
    },
    ['gender-equality', 'policing'],
  ),
  permanentCouncil(
    '2027-03-18',
    {
      en: 'The Centre in Ashgabat and the Project Co-ordinator in Uzbekistan report together.',
      fr: 'Le Centre à Achgabat et le Coordonnateur de projets en Ouzbékistan présentent ensemble leurs rapports.',
      de: 'Das Zentrum in Aschgabat und der Projektkoordinator in Usbekistan berichten gemeinsam.',
      it: 'Il Centro di Ashgabat e il Coordinatore dei progetti in Uzbekistan riferiscono insieme.',
      ru: 'Центр в Ашхабаде и Координатор проектов в Узбекистане выступают с совместным докладом.',
      es: 'El Centro en Ashgabad y el Coordinador de Proyectos en Uzbekistán informan juntos.',
    },
    ['border-management', 'water-management'],
  ),
  securityForum(
    '2026-12-09',
    {
      en: 'Security Dialogue on the safe transport of ammunition by rail.',
      fr: 'Dialogue de sécurité sur le transport sûr de munitions par voie ferrée.',
      de: 'Sicherheitsdialog über den sicheren Transport von Munition auf der Schiene.',
      it: 'Dialogo sulla sicurezza sul trasporto sicuro di munizioni per ferrovia.',
      ru: 'Диалог по вопросам безопасности: безопасная перевозка боеприпасов по железной дороге.',
      es: 'Diálogo sobre seguridad acerca del transporte seguro de municiones por ferrocarril.',
    },
    ['arms-control', 'small-arms-and-light-weapons'],
  ),
  securityForum(
    '2026-12-16',
    {
      en: 'Closing statement of the outgoing chair of the Forum.',
      fr: 'Déclaration de clôture de la présidence sortante du Forum.',
      de: 'Schlusserklärung des scheidenden Forumsvorsitzes.',
      it: 'Dichiarazione conclusiva della presidenza uscente del Foro.',
      ru: 'Заключительное заявление уходящего председателя Форума.',
      es: 'Declaración de clausura de la presidencia saliente del Foro.',
    },
    ['confidence-and-security-building'],
  ),
  securityForum(
    '2027-01-20',
    {
      en: 'A new chair opens the winter session.',
      fr: 'Une nouvelle présidence ouvre la session d’hiver.',
      de: 'Ein neuer Vorsitz eröffnet die Wintertagung.',
      it: 'Una nuova presidenza apre la sessione invernale.',
      ru: 'Новый председатель открывает зимнюю сессию.',
      es: 'Una nueva presidencia abre el período de sesiones de invierno.',
    },
    ['confidence-and-security-building'],
  ),
  securityForum(
    '2027-01-27',
    {
      en: 'Marking and tracing: two laboratories show their registers.',
      fr: 'Marquage et traçage : deux laboratoires présentent leurs registres.',
      de: 'Kennzeichnung und Rückverfolgung: Zwei Labors zeigen ihre Register.',
      it: 'Marcatura e tracciamento: due laboratori mostrano i loro registri.',
      ru: 'Маркировка и отслеживание: две лаборатории показывают свои реестры.',
      es: 'Marcado y rastreo: dos laboratorios muestran sus registros.',
    },
    ['small-arms-and-light-weapons'],
  ),
  securityForum(
    '2027-02-03',
    {
      en: 'Women in peace operations, with instructors from training centres.',
      fr: 'Les femmes dans les opérations de paix, avec des instructrices de centres de formation.',
      de: 'Frauen in Friedenseinsätzen, mit Ausbilderinnen aus Trainingszentren.',
      it: 'Le donne nelle operazioni di pace, con istruttrici di centri di formazione.',
      ru: 'Женщины в миротворческих операциях: выступают инструкторы учебных центров.',
      es: 'Las mujeres en las operaciones de paz, con instructoras de centros de formación.',
    },
    ['women-peace-and-security'],
  ),
  securityForum(
    '2027-02-17',
    {
      en: 'Code of Conduct: how defence budgets are scrutinized by parliaments.',
      fr: 'Code de conduite : comment les parlements contrôlent les budgets de la défense.',
      de: 'Verhaltenskodex: wie Parlamente Verteidigungshaushalte prüfen.',
      it: 'Codice di condotta: come i parlamenti esaminano i bilanci della difesa.',
      ru: 'Кодекс поведения: как парламенты проверяют оборонные бюджеты.',
      es: 'Código de Conducta: cómo examinan los parlamentos los presupuestos de defensa.',
    },
    ['reform-and-co-operation-in-the-security-sector'],
  ),
  securityForum(
    '2027-02-24',
    {
      en: 'Cancelled; its agenda item on rocket fuel disposal moves to the following week.',
      fr: 'Annulée ; son point sur l’élimination de propergol est reporté à la semaine suivante.',
      de: 'Abgesagt; der Punkt zur Entsorgung von Raketentreibstoff wird in der folgenden Woche behandelt.',
      it: 'Annullata; il punto sullo smaltimento del propellente per missili passa alla settimana successiva.',
      ru: 'Отменено; пункт об утилизации ракетного топлива переносится на следующую неделю.',
      es: 'Cancelada; su punto sobre la eliminación de combustible de cohetes pasa a la semana siguiente.',
    },
    ['arms-control'],
    { state: 'cancelled' },
  ),
  securityForum(
    '2027-03-03',
    {
      en: 'Disposal of rocket fuel and surplus munitions: the state of projects.',
      fr: 'Élimination de propergol et de munitions excédentaires : l’état des projets.',
      de: 'Entsorgung von Raketentreibstoff und überschüssiger Munition: der Stand der Projekte.',
      it: 'Smaltimento di propellente per missili e munizioni in eccesso: lo stato dei progetti.',
      ru: 'Утилизация ракетного топлива и излишков боеприпасов: ход проектов.',
      es: 'Eliminación de combustible de cohetes y municiones excedentes: el estado de los proyectos.',
    },
    ['arms-control'],
  ),
  securityForum(
    '2027-03-17',
    {
      en: 'Delegations take up the results of the implementation assessment meeting.',
      fr: 'Les délégations examinent les résultats de la réunion d’évaluation de l’application.',
      de: 'Die Delegationen befassen sich mit den Ergebnissen des Treffens zur Beurteilung der Durchführung.',
      it: 'Le delegazioni esaminano i risultati della riunione di valutazione dell’applicazione.',
      ru: 'Делегации рассматривают итоги совещания по оценке выполнения.',
      es: 'Las delegaciones examinan los resultados de la reunión de evaluación de la aplicación.',
    },
    ['confidence-and-security-building'],
  ),
]
