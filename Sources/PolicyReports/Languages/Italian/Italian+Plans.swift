extension ReportLanguage {
  /// The Italian of individual action plans.
  static let italianPlans: [Phrase: String] = [
    .actionPlanTitle: "Piano d'azione individuale",
    .actionPlanNoNames: """
    Questo piano porta uno pseudonimo. Non scrivervi nomi, indirizzi o numeri di persone.
    """,
    .actionPlanNothing: "Ancora nulla.",
    .actionPlanItemsTable: "Nell'ordine del piano",
    .actionPlanNoObstacles: "nessuno trovato",
    .actionPlanFemale: "femminile",
    .actionPlanMale: "maschile",
    .actionPlanClockUnknown: "I quattro mesi non si possono contare.",
    .actionPlanClockNotStarted: "Il {day} i quattro mesi non sono iniziati.",
    .actionPlanClockRunning: """
    Il {day} i quattro mesi sono in corso: restano {left|giorno|giorni} e nessuna offerta è stata \
    accettata.
    """,
    .actionPlanClockEnded: """
    Il piano si è concluso il {day} e prima nessuna offerta è stata accettata: i quattro mesi non si contano \
    oltre.
    """,
    .actionPlanClockOver: """
    Il {day} i quattro mesi sono scaduti da {over|giorno|giorni} e nessuna offerta è stata accettata.
    """,
    .actionPlanClockInTime: """
    Un'offerta è stata fatta e accettata entro i quattro mesi, {days|giorno|giorni} dopo la \
    registrazione.
    """,
    .actionPlanClockOfferInTime: """
    Un'offerta è stata fatta entro i quattro mesi e accettata dopo, {days|giorno|giorni} dopo la \
    registrazione.
    """,
    .actionPlanClockLate: """
    L'offerta accettata è stata fatta dopo i quattro mesi; è stata accettata {days|giorno|giorni} \
    dopo la registrazione.
    """,
  ]

  /// The Italian of the fields and codes of plans.
  static let italianPlanTerms: [String: String] = [
    "plan-part.head": "Piano", "plan-part.profile": "Profilo", "plan-part.goal": "Obiettivo",
    "plan-part.steps": "Passi", "plan-part.commitments": "Impegni",
    "plan-part.services": "Servizi e misure", "plan-part.reviews": "Riesami",
    "plan-part.offers": "Offerte", "plan-part.followUps": "Situazione in seguito",
    "plan-part.history": "Stati del piano",
    "plan-field.pseudonym": "Pseudonimo", "plan-field.office": "Ufficio",
    "plan-field.registered": "Registrazione", "plan-field.state": "Stato",
    "plan-field.deadline": "Fine dei quattro mesi", "plan-field.yearOfBirth": "Anno di nascita",
    "plan-field.sex": "Sesso", "plan-field.isced": "Istruzione (ISCED)",
    "plan-field.citizenship": "Cittadinanza", "plan-field.subgroup": "Sottogruppo",
    "plan-field.place": "Luogo", "plan-field.monthsWithoutWork": "Mesi senza lavoro o studio",
    "plan-field.digitalAccess": "Dispositivo e connessione",
    "plan-field.obstacles": "Ostacoli", "plan-field.text": "Che cosa",
    "plan-field.offer": "Tipo di offerta", "plan-field.who": "Chi", "plan-field.due": "Entro",
    "plan-field.done": "Fatto", "plan-field.start": "Dal", "plan-field.end": "Al",
    "plan-field.day": "Giorno", "plan-field.kind": "Tipo", "plan-field.answer": "Risposta",
    "plan-field.answered": "Risposto", "plan-field.months": "Mesi dopo",
    "plan-field.situation": "Situazione", "plan-field.reason": "Motivo",
    "plan-field.outcome": "Esito", "plan-field.note": "Nota",
    "plan-state.drafted": "in bozza", "plan-state.agreed": "concordato",
    "plan-state.under-way": "in corso", "plan-state.offer-made": "offerta fatta",
    "plan-state.in-place": "inserito", "plan-state.followed-up": "seguito",
    "plan-state.closed": "chiuso", "plan-state.broken-off": "interrotto",
    "plan-party.participant": "partecipante", "plan-party.counsellor": "operatore",
    "plan-party.service": "servizio", "plan-party.grant-project": "progetto finanziato",
    "offer-kind.job": "lavoro", "offer-kind.education": "istruzione o formazione",
    "offer-kind.apprenticeship": "apprendistato", "offer-kind.traineeship": "tirocinio",
    "plan-answer.open": "aperta", "plan-answer.taken-up": "accettata",
    "plan-answer.refused": "rifiutata", "plan-answer.lapsed": "decaduta",
    "break-off.own-wish": "volontà propria", "break-off.no-contact": "contatto perso",
    "break-off.health": "salute", "break-off.care": "cura di altri",
    "break-off.moved": "trasferito", "break-off.not-eligible": "fuori dal gruppo di destinatari",
    "break-off.service-ended": "servizio o progetto concluso", "break-off.other": "altro",
    "plan-obstacle.health": "salute", "plan-obstacle.care": "cura di altri",
    "plan-obstacle.housing": "alloggio", "plan-obstacle.transport": "trasporti",
    "plan-obstacle.debts": "debiti", "plan-obstacle.language": "lingua",
    "plan-obstacle.qualification": "qualifica", "plan-obstacle.experience": "esperienza di lavoro",
    "plan-obstacle.digital": "dispositivo o competenze digitali",
    "plan-obstacle.confidence": "fiducia o motivazione", "plan-obstacle.family": "famiglia",
    "plan-obstacle.legal-status": "stato giuridico", "plan-obstacle.other": "altro",
  ]
}
