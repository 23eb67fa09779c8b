/// What tells directly who somebody is: columns of it are refused by their headings.
enum DirectIdentifier: CaseIterable {
  case name
  case email
  case telephone
  case address
  case identityNumber
  case dayOfBirth

  /// What such a column holds, for messages.
  var what: String {
    switch self {
    case .name: "names"
    case .email: "e-mail addresses"
    case .telephone: "telephone numbers"
    case .address: "addresses"
    case .identityNumber: "national identity numbers"
    case .dayOfBirth: "days of birth"
    }
  }

  /// What a heading seems to name, or nil.
  ///
  /// Headings that the sheets have are asked for before; so a word may be broad here.
  static func named(by heading: String) -> DirectIdentifier? {
    let folded = fold(heading)
    // What the sheets call `participant`: not read, but no number of the state.
    if folded == "participant id" { return nil }
    let words = folded.split(separator: " ").map(String.init)
    let joined = words.joined()
    return allCases.first { identifier in
      identifier.words.contains { word in
        let parts = word.split(separator: " ").map(String.init)
        return parts.count == 1
          ? words.contains(word) || joined == word
          : parts.allSatisfy(words.contains) || joined == parts.joined()
      }
    }
  }

  /// Headings in English, Italian, Croatian, Romanian, Slovene, French, German, Luxembourgish,
  /// Lithuanian, Maltese and Turkish, as recalled; without accents.
  private var words: [String] {
    switch self {
    case .name:
      [
        "name", "names", "surname", "firstname", "lastname", "fullname", "forename", "first name",
        "last name", "family name", "nome", "cognome", "nominativo", "ime", "prezime", "priimek",
        "nume", "numele", "prenume", "prenumele", "nom", "prenom", "vorname", "nachname",
        "familienname", "virnumm", "numm", "familljennumm", "vardas", "pavarde", "isem", "kunjom",
        "ad", "adi", "soyad", "soyadi", "isim",
      ]
    case .email:
      [
        "email", "emails", "e mail", "mail", "eposta", "e posta", "elpastas", "el pastas",
        "posta elettronica", "courriel",
      ]
    case .telephone:
      [
        "phone", "telephone", "mobile", "cell", "tel", "telefono", "cellulare", "telefon",
        "mobitel",
        "gsm", "handy", "telefonas", "mobilus", "portable", "cep", "cep telefonu", "whatsapp",
        "telefonska stevilka", "numru tat telefon", "mowbajl",
      ]
    case .address:
      [
        "address", "street", "postcode", "zip", "indirizzo", "via", "cap", "adresa", "ulica",
        "naslov", "strada", "adresse", "rue", "strasse", "strase", "adress", "strooss", "adresas",
        "gatve",
        "indirizz", "triq", "adres", "sokak", "cadde",
      ]
    case .identityNumber:
      [
        "id", "id card", "idcard", "passport", "national id", "identity number", "ssn",
        "social security", "codice fiscale", "codicefiscale", "cf", "oib", "jmbg", "mbo", "cnp",
        "emso", "davcna", "matricule", "asmens kodas", "tc", "tckn", "kimlik", "kimlik no",
        "karta tal identita", "passaporto", "steuernummer", "steuer id",
      ]
    case .dayOfBirth:
      [
        "dob", "birthday", "birthdate", "date of birth", "birth date", "data di nascita",
        "datum rodenja", "data nasterii", "datum rojstva", "date de naissance", "geburtsdatum",
        "geburtstag", "gebuertsdatum", "gimimo data", "data tat twelid", "dogum tarihi",
      ]
    }
  }

  /// Small letters and digits without accents, other signs as blanks.
  static func fold(_ heading: String) -> String {
    String(
      heading.lowercased().unicodeScalars.compactMap { scalar -> Character? in
        if let plain = accents[scalar] { return plain }
        // Combining marks belong to the letter before them.
        if (0x300...0x36F).contains(scalar.value) { return nil }
        let isPlain = scalar.isASCII && scalar.properties.isAlphabetic
        return isPlain || (0x30...0x39).contains(scalar.value) ? Character(scalar) : " "
      })
  }

  private static let accents: [Unicode.Scalar: Character] = {
    let groups: [(Character, String)] = [
      ("a", "àáâäăąåãā"), ("c", "çćčċ"), ("d", "đď"), ("e", "èéêëęėěē"), ("g", "ğġģ"), ("h", "ħ"),
      ("i", "ìíîïįıī"), ("l", "łľ"), ("n", "ñńň"), ("o", "òóôöõő"), ("r", "řŕ"), ("s", "șşšśß"),
      ("t", "țţť"), ("u", "ùúûüųūű"), ("y", "ýÿ"), ("z", "żžź"),
    ]
    var accents: [Unicode.Scalar: Character] = [:]
    for (plain, letters) in groups {
      for scalar in letters.unicodeScalars { accents[scalar] = plain }
    }
    return accents
  }()
}
