extension Currency {
    /// Renminbi yuan, two minor digits.
    public static let cny = Currency("CNY", "156", 2, "¥")

    /// Hong Kong dollar, two minor digits.
    public static let hkd = Currency("HKD", "344", 2, "HK$")

    /// Macau pataca, two minor digits.
    public static let mop = Currency("MOP", "446", 2, "MOP$")

    /// New Taiwan dollar, two minor digits.
    public static let twd = Currency("TWD", "901", 2, "NT$")

    /// United States dollar, two minor digits.
    public static let usd = Currency("USD", "840", 2, "US$")

    /// Euro, two minor digits.
    public static let eur = Currency("EUR", "978", 2, "€")

    /// Pound sterling, two minor digits.
    public static let gbp = Currency("GBP", "826", 2, "£")

    /// Japanese yen, no minor digits.
    public static let jpy = Currency("JPY", "392", 0, "JP¥")

    /// South Korean won, no minor digits.
    public static let krw = Currency("KRW", "410", 0, "₩")

    /// Singapore dollar, two minor digits.
    public static let sgd = Currency("SGD", "702", 2, "S$")

    /// Australian dollar, two minor digits.
    public static let aud = Currency("AUD", "036", 2, "A$")

    /// Canadian dollar, two minor digits.
    public static let cad = Currency("CAD", "124", 2, "CA$")

    /// New Zealand dollar, two minor digits.
    public static let nzd = Currency("NZD", "554", 2, "NZ$")

    /// Indian rupee, two minor digits.
    public static let inr = Currency("INR", "356", 2, "₹")

    /// Thai baht, two minor digits.
    public static let thb = Currency("THB", "764", 2, "฿")

    /// Vietnamese dong, no minor digits.
    public static let vnd = Currency("VND", "704", 0, "₫")

    /// Philippine peso, two minor digits.
    public static let php = Currency("PHP", "608", 2, "₱")

    /// Russian rouble, two minor digits.
    public static let rub = Currency("RUB", "643", 2, "₽")

    /// Swiss franc, two minor digits.
    public static let chf = Currency("CHF", "756", 2)

    /// Kuwaiti dinar, three minor digits.
    public static let kwd = Currency("KWD", "414", 3)

    /// Bahraini dinar, three minor digits.
    public static let bhd = Currency("BHD", "048", 3)

    /// Dirham of the United Arab Emirates, two minor digits.
    public static let aed = Currency("AED", "784", 2)
}
