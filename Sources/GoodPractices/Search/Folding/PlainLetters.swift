/// Letters with the plain letters that people type for them, in lower case.
///
/// The table covers the Latin letters of the languages of Europe and Türkiye, Vietnamese and
/// transcriptions, and in Greek, Cyrillic, Hebrew and Arabic those letters that Unicode can also
/// write as a letter and a mark. So a text reads alike whether its marks are composed or not.
///
/// Judgements: Turkish ı and i are one letter here, since a capital I stands for either; German
/// umlauts lose their dots and ß is ss; Nordic å is a, ø is o, æ is ae; French œ is oe; Croatian đ is
/// d and its digraphs are two letters; Maltese għ is gh.
enum PlainLetters {
  /// The plain letters of a lower-case letter, or nil where it stands for itself.
  static subscript(letter: Unicode.Scalar) -> String? { table[letter] }

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (plain, marked) in latin + digraphs + greekAndCyrillic + hebrewAndArabic {
      for scalar in marked.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()

  private static let latin = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"), ("b", "ḃḅḇ"), ("c", "çćĉċčḉ"), ("d", "ďđðḋḍḏḑḓ"),
    ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥħȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"), ("j", "ĵǰ"), ("k", "ķĸǩḱḳḵ"), ("l", "ĺļľŀłḷḹḻḽ"), ("m", "ḿṁṃ"),
    ("n", "ñńņňŉŋǹṅṇṉṋ"), ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"), ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"), ("s", "śŝşšșſṡṣṥṧṩẛ"), ("t", "ţťŧțṫṭṯṱẗ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"),
    ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžẑẓẕ"), ("ʒ", "ǯ"),
  ]

  /// Letters that are written as two, and the joined letters that programs put into documents.
  private static let digraphs = [
    ("ae", "æǣǽ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"), ("ij", "ĳ"), ("dz", "ǆǳ"), ("lj", "ǉ"),
    ("nj", "ǌ"), ("ff", "\u{FB00}"), ("fi", "\u{FB01}"), ("fl", "\u{FB02}"), ("ffi", "\u{FB03}"),
    ("ffl", "\u{FB04}"), ("st", "\u{FB05}\u{FB06}"),
  ]

  private static let greekAndCyrillic = [
    ("α", "άἀἁἂἃἄἅἆἇὰᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"), ("ε", "έἐἑἒἓἔἕὲ"), ("η", "ήἠἡἢἣἤἥἦἧὴᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
    ("ι", "ΐίϊἰἱἲἳἴἵἶἷὶῐῑῒῖῗ\u{1FBE}"), ("ο", "όὀὁὂὃὄὅὸ"), ("ρ", "ῤῥ"), ("σ", "ς"),
    ("υ", "ΰϋύὐὑὒὓὔὕὖὗὺῠῡῢῦῧ"), ("ω", "ώὠὡὢὣὤὥὦὧὼᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"), ("ϒ", "ϓϔ"),
    // The same accents once more: Unicode has two codes for each, and editors mend the second.
    ("α", "\u{1F71}"), ("ε", "\u{1F73}"), ("η", "\u{1F75}"), ("ι", "\u{1F77}\u{1FD3}"),
    ("ο", "\u{1F79}"), ("υ", "\u{1F7B}\u{1FE3}"), ("ω", "\u{1F7D}"),
    ("\u{2B9}", "\u{374}"),
    ("а", "ӑӓ"), ("г", "ѓ"), ("е", "ѐёӗ"), ("ж", "ӂӝ"), ("з", "ӟ"), ("и", "йѝӣӥ"), ("і", "ї"),
    ("к", "ќ"), ("о", "ӧ"), ("у", "ўӯӱӳ"), ("ч", "ӵ"), ("ы", "ӹ"), ("э", "ӭ"), ("ѵ", "ѷ"),
    ("ә", "ӛ"), ("ө", "ӫ"),
  ]

  /// By code: letters that run from the right would turn these lines around.
  private static let hebrewAndArabic = [
    ("\u{5D0}", "\u{FB2E}\u{FB2F}\u{FB30}"), ("\u{5D1}", "\u{FB31}\u{FB4C}"),
    ("\u{5D2}", "\u{FB32}"), ("\u{5D3}", "\u{FB33}"), ("\u{5D4}", "\u{FB34}"),
    ("\u{5D5}", "\u{FB35}\u{FB4B}"), ("\u{5D6}", "\u{FB36}"), ("\u{5D8}", "\u{FB38}"),
    ("\u{5D9}", "\u{FB1D}\u{FB39}"), ("\u{5DA}", "\u{FB3A}"), ("\u{5DB}", "\u{FB3B}\u{FB4D}"),
    ("\u{5DC}", "\u{FB3C}"), ("\u{5DE}", "\u{FB3E}"), ("\u{5E0}", "\u{FB40}"),
    ("\u{5E1}", "\u{FB41}"), ("\u{5E3}", "\u{FB43}"), ("\u{5E4}", "\u{FB44}\u{FB4E}"),
    ("\u{5E6}", "\u{FB46}"), ("\u{5E7}", "\u{FB47}"), ("\u{5E8}", "\u{FB48}"),
    ("\u{5E9}", "\u{FB2A}\u{FB2B}\u{FB2C}\u{FB2D}\u{FB49}"), ("\u{5EA}", "\u{FB4A}"),
    ("\u{5F2}", "\u{FB1F}"),
    ("\u{627}", "\u{622}\u{623}\u{625}"), ("\u{648}", "\u{624}"), ("\u{64A}", "\u{626}"),
    ("\u{6D5}", "\u{6C0}"), ("\u{6C1}", "\u{6C2}"), ("\u{6D2}", "\u{6D3}"),
  ]
}
