extension ReportLanguage {
  /// The Italian of the reports on supported operations.
  static let italianOperations: [Phrase: String] = [
    .operationTitle: "L'operazione {name}",
    .operationLead: "Ne è responsabile {beneficiary}, nel quadro di {programme}.",
    .operationUpTo: """
    La scheda arriva fino al {date}. Ciò che non dice resta non noto; nulla è completato.
    """,
    .operationBeyond: """
    È stato chiesto lo stato al {asked}: al {asked} l'operazione {phase} (dal {start} al {end}). \
    La scheda non dice nulla del tempo dopo il {date}: tutto il resto vale al {date}.
    """,
    .operationEarlier: """
    Stato al {date}; la scheda arriva fino al {record}. Sono comprese le cifre di un mese o di \
    un anno allora appena iniziato. Una fine o uno stato vale come raggiunto solo se l'intera \
    data, anche un mese o un anno, era trascorsa.
    """,
    .operationPhaseLine: "Durata: dal {start} al {end}; al {asked} l'operazione {phase}.",
    .operationFigureCounts: """
    Cifre: {delivered} di realizzazione, {planned} di programma, {context} di contesto, {inputs} \
    di risorse impiegate.
    """,
    .operationNoEffect: """
    Le cifre di realizzazione contano ciò che è stato fatto. Nessuna mostra un effetto.
    """,
    .operationSharesLine: """
    Il confronto fra programma e realizzazione è possibile per {n} di {all|programma con una \
    cifra|programmi con una cifra}.
    """,
    .operationActivitiesLine: """
    Attività: {all}, di cui {done|conclusa|concluse}, {begun|iniziata|iniziate} senza una fine \
    nota, {ahead} non ancora {ahead:iniziata|iniziate}, {unknown} di stato non noto.
    """,
    .operationNoActivities: "Nessuna attività è registrata.",
    .operationUnplannedLine: """
    Per {n|attività|attività} non è nota una data programmata: non si può dire se vi siano stati \
    ritardi.
    """,
    .operationDeliverablesLine: """
    Prodotti: {all}, di cui {open} non {open:approvato|approvati} per quanto è noto; per \
    {overdue} risulta un ritardo.
    """,
    .operationUndueLine: """
    Per {n|prodotto|prodotti} non è nota una scadenza: non si può dire se {n:sia|siano} in \
    ritardo.
    """,
    .operationRecommendationsLine: """
    Raccomandazioni: {all}; per {open} nessuna fonte dice se {open:sia stata adottata|siano state \
    adottate}.
    """,
    .operationRecommendationsTold: """
    Raccomandazioni: {all}; per ognuna una fonte dice se sia stata adottata.
    """,
    .operationRecordEnglish: """
    I testi della scheda sono in inglese e restano nella loro lingua.
    """,
    .operationRecordOwn: "I testi della scheda restano nella lingua in cui sono stati scritti.",
    .operationContradictionsLine: """
    Contraddizioni: {n}. Le cifre stanno una accanto all'altra; nessuna è preferita.
    """,
    .operationFrameTitle: "Che cos'è",
    .operationCodeLabel: "Numero",
    .operationPartLabel: "Parte programma",
    .operationBeneficiaryLabel: "Beneficiario",
    .operationPeriodLabel: "Periodo",
    .operationObjectiveLabel: "Obiettivo",
    .operationPurposesLabel: "Scopi",
    .operationTargetsLabel: "Destinatari",
    .operationChainsTitle: "Dall'attività al risultato atteso",
    .operationChainsTable: "Interventi con attività, prodotti e risultati attesi",
    .operationActivitiesLabel: "Attività",
    .operationOutputsLabel: "Prodotti",
    .operationExpectedLabel: "Risultato atteso",
    .operationExpectedNote: "Un risultato atteso è un'attesa, non un riscontro.",
    .operationNoChains: "Nessun intervento è registrato.",
    .operationPlanTitle: "Programma e realizzazione",
    .operationPlanTable: "Cifre con un programma e quanto ne è stato realizzato",
    .operationPlannedLabel: "Programmato",
    .operationDeliveredLabel: "Realizzato",
    .operationShareLabel: "Quota",
    .operationPlanNote: """
    La quota è indicata solo dove una cifra programmata e una realizzata hanno la stessa unità. \
    Altrimenti al suo posto sta il motivo.
    """,
    .operationNoPlans: "Non è registrato alcun programma con una cifra.",
    .operationDoneTitle: "Che cosa è stato realizzato",
    .operationDoneTable: "Tutte le cifre di realizzazione, con la data e la fonte",
    .operationNothingDone: "Nessuna cifra di realizzazione è registrata.",
    .operationPartOfRemark: "; parte di: {whole}",
    .operationContradictedMark: "contraddetta",
    .operationWhole: "L'operazione nel suo insieme",
    .operationTimelineTitle: "Linea del tempo",
    .operationTimelineFigure: "Attività e prodotti nel tempo",
    .operationTimelineDescription: """
    Le attività e i prodotti di cui una data è programmata o certamente trascorsa.
    """,
    .operationTimelineLeftOut: """
    {n|attività o prodotto è omesso|attività o prodotti sono omessi}: nessuna data è programmata o \
    certamente trascorsa.
    """,
    .operationTimelineTable: "Date programmate ed effettive",
    .operationTookPlaceLabel: "Svolto",
    .operationNoTimeline: "Nessuna data è registrata.",
    .operationRecordDate: "stato al {date}",
    .operationOpenTitle: "Ritardi, questioni aperte, scadenze passate",
    .operationStartSlip: "{title}: inizio {slip}",
    .operationEndSlip: "{title}: fine {slip}",
    .operationDaysLate: "{n|giorno|giorni} dopo il previsto",
    .operationDaysEarly: "{n|giorno|giorni} prima del previsto",
    .operationMonthsLate: "{n|mese|mesi} di calendario dopo il previsto",
    .operationMonthsEarly: "{n|mese|mesi} di calendario prima del previsto",
    .operationYearsLate: "{n|anno|anni} di calendario dopo il previsto",
    .operationYearsEarly: "{n|anno|anni} di calendario prima del previsto",
    .operationSameDay: "nel giorno previsto",
    .operationSameMonth: "nel mese previsto",
    .operationSameYear: "nell'anno previsto",
    .operationNoSlips: """
    Non si può dire nulla sui ritardi: nessuna attività ha una data programmata e una effettiva \
    certamente trascorsa.
    """,
    .operationNoPlannedDates: """
    Non si può dire nulla sui ritardi: la scheda non contiene alcuna data programmata di \
    un'attività con cui confrontare le date effettive. Che un'attività sia conclusa non dice che \
    lo sia stata in tempo.
    """,
    .operationOverdue: "{title}: previsto per {date}, non risulta concluso",
    .operationNoOverdue: "Non risulta nulla in ritardo.",
    .operationNoDueDates: """
    Nulla può dirsi in ritardo: la scheda non contiene date programmate di attività né scadenze \
    di prodotti.
    """,
    .operationOpenActivities: "Non risultano concluse",
    .operationSlipsTitle: "Scostamenti dal programma",
    .operationOverdueTitle: "In ritardo",
    .operationDeliverablesTitle: "Prodotti",
    .operationNoDeliverables: "Nessun prodotto è registrato.",
    .operationDueLabel: "Scadenza",
    .operationStateLabel: "Stato",
    .operationReasonRemark: "; motivo del ritorno: {reason}",
    .operationChangesTitle: "Come è cambiato il programma",
    .operationNoChanges: "Nessun cambiamento di programma è registrato.",
    .operationCausesLabel: "Causa",
    .operationConcernsLabel: "Riguarda",
    .operationRecommendationsTitle: "Raccomandazioni",
    .operationNoRecommendations: "Nessuna raccomandazione è registrata.",
    .operationAddresseeLabel: "Rivolta a",
    .operationAdoptionLabel: "Adottata",
    .operationGrantsTitle: "Sovvenzioni a progetti locali",
    .operationNoGrants: "Nessuna sovvenzione è registrata.",
    .operationRequirementsLabel: "Requisiti",
    .operationPlaceLabel: "Luogo",
    .operationFiguresLabel: "Cifre",
    .operationEvaluationLabel: "Valutazione",
    .operationCapacityTitle: "Rafforzamento delle capacità",
    .operationNeedsLabel: "Analisi dei fabbisogni",
    .operationTrainingsLabel: "Formazioni",
    .operationVisitsLabel: "Visite di studio",
    .operationCapacityNote: """
    Si contano i partecipanti, non ciò che hanno imparato. Le cifre di più formazioni non si \
    sommano: una persona può figurare in più di una.
    """,
    .operationResearchTitle: "Ricerca sul campo",
    .operationFocusLabel: "Focus group",
    .operationInterviewsLabel: "Interviste",
    .operationSurveyLabel: "Indagine",
    .operationReportsLabel: "Rapporti",
    .operationCampaignTitle: "Campagna di contatto",
    .operationPlacesLabel: "Luoghi",
    .operationMetLabel: "Persone",
    .operationVisitorsLabel: "Enti",
    .operationMediaLabel: "Media",
    .operationCampaignNote: """
    Le persone incontrate non sono partecipanti: nulla qui dice che qualcuna si sia registrata o \
    abbia ricevuto un'offerta.
    """,
    .operationContradictionsTitle: "Cifre discordanti",
    .operationContradictionsRule: """
    Sono riportate come le danno le fonti. Nulla qui ne sceglie una, le somma o ne fa la media.
    """,
    .operationNoContradictions: "Nessuna contraddizione è registrata.",
    .operationInputsTitle: "Risorse impiegate",
    .operationInputsTable: "Che cosa è stato acquistato o prodotto per il lavoro",
    .operationInputsRule: """
    Sono mezzi, non risultati: quanti articoli siano stati prodotti non dice chi abbiano \
    raggiunto.
    """,
    .operationNoInputs: "Nessuna risorsa è registrata.",
    .operationContextTitle: "Cifre di contesto",
    .operationContextTable: "Ciò che fa da quadro e non è né programma né realizzazione",
    .operationNothingUnknown: "La scheda non indica nulla che sia stato cercato e non trovato.",
    .operationStateOfLabel: "Stato al",
    .operationSourcesTable: "Dove è stata letta la scheda",
    .operationNoAddress: "nessun indirizzo registrato",
  ]

  /// The Italian of the values of supported operations.
  static let italianOperationsTerms: [String: String] = [
    "operation-phase.not-begun": "non è ancora iniziata",
    "operation-phase.running": "è in corso",
    "operation-phase.ended": "è conclusa",
    "operation-phase.unknown": "può essere in corso o no: le sue date non lo dicono",
    "activity-standing.not-begun": "non ancora iniziata",
    "activity-standing.begun": "iniziata, fine non nota",
    "activity-standing.done": "conclusa",
    "activity-standing.unknown": "non noto",
    "deliverable-state.drafted": "redatto",
    "deliverable-state.under-evaluation": "in valutazione",
    "deliverable-state.approved": "approvato",
    "deliverable-state.published": "pubblicato o in uso",
    "adoption.adopted": "adottata",
    "adoption.not-adopted": "non adottata",
    "adoption.unknown": "non noto",
    "change-cause.earthquake": "terremoto",
    "change-cause.other-disaster": "un'altra calamità",
    "change-cause.elections": "elezioni",
    "change-cause.law": "cambiamento di una norma",
    "change-cause.procurement": "un contratto o acquisto",
    "change-cause.staff": "mancanza di personale o esperti",
    "change-cause.money": "risorse mancanti o in ritardo",
    "change-cause.demand": "persone meno numerose o diverse dal previsto",
    "change-cause.other": "un'altra causa",
    "change-cause.unknown": "causa non nota",
    "project-evaluation.own-report": "rapporto del progetto stesso",
    "project-evaluation.by-authority": "dell'operazione o dell'autorità",
    "project-evaluation.external": "di un soggetto esterno",
    "figure-bound.exactly": "esattamente",
    "figure-bound.more-than": "più di",
    "figure-bound.at-least": "almeno",
    "figure-bound.about": "circa",
    "plan-obstacle.no-plan": "non noto: nessun programma indicato",
    "plan-obstacle.no-delivery": "non noto: nessuna fonte dice che cosa è stato realizzato",
    "plan-obstacle.several-plans": "non noto: sono indicati più programmi",
    "plan-obstacle.several-deliveries": "non noto: sono indicate più cifre realizzate",
    "plan-obstacle.different-units": "non noto: unità diverse",
    "plan-obstacle.plan-of-nothing": "nessuna quota: nulla era programmato",
    "timeline.planned": "programmato",
    "timeline.exact": "svolto, noto al giorno",
    "timeline.rough": "svolto, noto solo al mese o all'anno",
    "timeline.state": "stato di un prodotto raggiunto",
    "figure-measure.participants": "partecipanti",
    "figure-measure.sessions": "sessioni",
    "figure-measure.events": "eventi e incontri",
    "figure-measure.places": "luoghi",
    "figure-measure.media": "media",
    "figure-measure.deliverables": "prodotti",
    "figure-measure.institutions": "enti",
    "figure-measure.articles": "articoli",
    "figure-measure.money": "denaro",
    "figure-measure.duration": "durata",
    "figure-measure.rate": "tasso",
    "figure-measure.other": "altro",
  ]
}
