extension ReportLanguage {
  /// The Italian of suppositions and of two assessments.
  static let italianChanges: [Phrase: String] = [
    .changeTitle: "Che cosa è cambiato: {territory}, {subject}",
    // Differences of scores
    .pointsUnit: "punti percentuali",
    .sharesDifferenceTitle: "Le quote dimostrate, sezione per sezione",
    .sharesDifferenceTable: """
    Quota dimostrata delle condizioni della frontiera; differenza in punti percentuali
    """,
    .sectionColumn: "Sezione",
    .countedColumn: "Totali",
    .differenceColumn: "Differenza",
    .allSections: "Tutte le sezioni",
    .sumOfAll: "In totale",
    .inItsSection: "Nella sua sezione",
    .inAllSections: "In tutte le sezioni",
    .levelsDifferenceTitle: "I livelli dei criteri",
    .levelsDifferenceIntroduction: """
    Sotto ogni criterio stanno le condizioni che ne spostano i livelli, e di quanti \
    livelli. Un livello è come una scala: dove più condizioni lo fanno salire solo \
    insieme, a ciascuna spetta il suo apporto medio sull'insieme degli ordini in cui \
    possono cambiare (valori di Shapley).
    """,
    .levelsMove: "Dimostrato: da {from} a {to}; possibile: da {possibleFrom} a {possibleTo}",
    .levelsUnmoved: "Nessun criterio cambia livello.",
    .liftedBy: "Dimostrato",
    .possibleLiftedBy: "Possibile",
    .pointScoreTitle: "I punteggi",
    .pointScoreIntroduction: """
    L'indice dei livelli di maturità della griglia: da 0 a 100 in una sezione, da 1 a \
    100 per le cinque fasi insieme. È l'unico punteggio con pesi, ed è un risultato solo \
    dove almeno il {minimum} delle condizioni ha una risposta.
    """,
    .pointScoreNone: """
    Non calcolabile in alcuna sezione: da una parte o da entrambe le risposte sono \
    troppo poche.
    """,
    .pointScoreNotOverall: """
    Per le cinque fasi insieme non è calcolabile: da una parte o da entrambe le risposte \
    sono troppo poche.
    """,
    .pointScoreTable: "Punteggi dove le risposte sono sufficienti da entrambe le parti",
    .acrossPhases: "Le cinque fasi insieme",
    .pointContributionsTable: "Che cosa contribuisce alla differenza, in punti; la somma torna",
    .whatAdds: "Che cosa contribuisce",
    .weightJoins: ": ora è applicabile e prima non lo era; quota dei pesi da {from} a {to}",
    .weightLeaves: ": non è più applicabile; quota dei pesi da {from} a {to}",
    .weightOfOthers: ": conta diversamente rispetto agli altri; quota dei pesi da {from} a {to}",
    .weightChanged: ": peso da {before} a {after}; quota dei pesi da {from} a {to}",
    .nothingToExplain: """
    Da una delle due parti non c'è alcuna condizione da considerare: non c'è dunque una \
    differenza.
    """,
    // What-if
    .whatIfTitle: "E se? {territory}, {programme}",
    .whatIfCaution: """
    Queste sono ipotesi, non risposte. Nessun fatto dimostra ciò che qui si ipotizza, e \
    nessun valore alla voce «ipotesi» è un risultato.
    """,
    .whatIfBasis: """
    Si parte dalle risposte reali alla data del {date}: {n} condizioni su {all} con \
    risposta. A cura di: {reader}. Stato: {status}. Griglia di valutazione {version}.
    """,
    .nowColumn: "Oggi",
    .supposedColumn: "Ipotesi",
    .whatIfShare: """
    Quota dimostrata delle condizioni della frontiera: {before} oggi, {after} \
    nell'ipotesi; {difference} punti percentuali.
    """,
    .whatIfParts: """
    Di questi, {answers} punti vengono da altre risposte e {scope} punti da condizioni \
    entrate o uscite da ciò che si considera.
    """,
    .whatIfChanged: "{n|condizione|condizioni} con uno stato o un conteggio diverso.",
    .whatIfWeights: """
    Si ipotizzano altri pesi. Incidono solo sui punteggi: nelle quote ogni condizione \
    conta una volta.
    """,
    .supposedTitle: "Che cosa si ipotizza",
    .supposedAnswersTable: "Risposte ipotizzate",
    .nothingSupposed: "Nulla.",
    .supposedIdle: "non cambia nulla: è già così",
    .supposedWeight: "{name}: peso {weight} invece di 1.",
    .supposedWithout: "{practice}: esclusa.",
    .supposedWithoutIdle: """
    {practice}: esclusa, senza alcun effetto: non fa parte di questa frontiera, o altre \
    dimostrano lo stesso.
    """,
    .supposedAdded: "{practice}: aggiunta.",
    .conditionsDifferenceTitle: "Condizione per condizione",
    .conditionsDifferenceIntroduction: """
    Quanto ogni condizione contribuisce alla quota dimostrata, in punti percentuali. Una \
    risposta conta secondo il peso medio, tra prima e dopo, di una condizione. A ciò che \
    entra nella frontiera o ne esce spetta tutto l'effetto del diverso totale. La somma \
    torna.
    """,
    .conditionsDifferenceTable: "Condizioni con uno stato o un conteggio diverso",
    .whatIfLimits: """
    Un'ipotesi non è un piano né una previsione. Che una condizione si possa dimostrare \
    non dice nulla su costi, tempi o effetti per i giovani. I livelli, i pesi e il modo \
    di ripartire una differenza tra le condizioni sono giudizi; che la somma torni è \
    aritmetica, prima dell'arrotondamento (--format csv dà i valori non arrotondati).
    """,
    // Two assessments
    .earlierColumn: "Prima",
    .laterColumn: "Dopo",
    .readingBasis: """
    al {date}: {n} condizioni su {all} con risposta. A cura di: {reader}. Stato: \
    {status}. Griglia di valutazione {version} del {day}.
    """,
    .comparedAll: """
    Le due versioni della griglia pongono allo stesso modo {n:la condizione|tutte le \
    condizioni} ({n}).
    """,
    .comparedSome: """
    Si {n:confronta|confrontano} {n|condizione|condizioni} che le due versioni della \
    griglia pongono allo stesso modo; {out} {out:è stata modificata e resta fuori|sono \
    state modificate e restano fuori}.
    """,
    .changeShare: """
    Quota dimostrata delle condizioni della frontiera: {before} prima, {after} dopo; \
    {difference} punti percentuali. Entrambe si riferiscono alla frontiera di oggi.
    """,
    .changeParts: """
    Di questi, {changed} punti vengono da condizioni già note che hanno un altro stato, \
    {known} da ciò che è solo divenuto noto, {old} da fatti non più recenti, {lost} da \
    risposte non più note.
    """,
    .knownOnBothDays: """
    Note in entrambe le date: {n|condizione|condizioni} della frontiera. Di esse, \
    {before} {before:era dimostrata|erano dimostrate} prima e {after} {after:lo è|lo \
    sono} dopo.
    """,
    .knownIsNoImprovement: """
    Ciò che non era noto e ora è dimostrato poteva esserci da sempre. Non è un \
    miglioramento, come un fatto non più recente non è una perdita.
    """,
    .kindsTable: """
    Quanto ogni tipo di cambiamento contribuisce alla quota dimostrata, in punti \
    percentuali
    """,
    .kindTitle: "{kind} ({n})",
    .kindTable: """
    {kind}: quanto ogni condizione contribuisce alla quota dimostrata, in punti \
    percentuali
    """,
    .laterAnswerColumn: "Risposta successiva",
    .changedMeaning: """
    Note in entrambe le date, con una risposta diversa: un cambiamento, o una correzione \
    della lettura.
    """,
    .becameKnownMeaning: "Prima non note, ora note. Da quando sia così, nessuno lo dice.",
    .noLongerKnownMeaning: "Prima note, ora non più: la risposta è stata ritirata o manca.",
    .grewOldMeaning: """
    La risposta è la stessa, ma il fatto non è più abbastanza recente per essere \
    considerato. Un fatto più recente la riporterebbe.
    """,
    .stillOpenMeaning: """
    In sospeso in entrambe le date; cambia solo l'indicazione se siano state dimostrate \
    in passato.
    """,
    .confidenceChangeMeaning: """
    Non soddisfatte in entrambe le date, con una risposta di diversa affidabilità: \
    cambia il livello possibile, nessuna quota.
    """,
    .leftOutTitle: "Fuori dal confronto: {n} {n:condizione modificata|condizioni modificate}",
    .leftOutIntroduction: """
    Le due versioni non le pongono allo stesso modo: le risposte non sono confrontabili. \
    Anche i livelli e i punteggi, che richiedono l'intera griglia, restano fuori.
    """,
    .leftOutTable: "Condizioni che le versioni della griglia non pongono allo stesso modo",
    .revisionColumn: "Che cosa differisce",
    .changeLimits: """
    Due letture dello stesso soggetto possono differire anche perché sono di persone \
    diverse. Per entrambe l'età massima di un fatto è quella della griglia successiva. \
    Il confronto mostra che cosa si è mosso, non perché.
    """,
  ]

  static let italianChangesTerms: [String: String] = [
    "cause.answer": "altra risposta",
    "cause.age": "fatto non più recente",
    "cause.frontier": "entrata nella frontiera o uscita",
    "change.changed": "Cambiate",
    "change.became-known": "Divenute note",
    "change.no-longer-known": "Non più note",
    "change.grew-old": "Non recenti",
    "change.still-open": "Ancora in sospeso",
    "change.confidence": "Altra affidabilità",
    "revision.added": "presente solo nella versione successiva",
    "revision.removed": "presente solo nella versione precedente",
    "revision.wording": "formulazione o soglia",
    "revision.aspect": "progettazione o attuazione",
    "revision.level": "livello",
    "revision.reach": "se basti solo localmente",
    "revision.sources": "tipi di fonte ammessi",
    "revision.exception": "quando non è applicabile",
    "revision.place": "criterio o sezione",
  ]
}
