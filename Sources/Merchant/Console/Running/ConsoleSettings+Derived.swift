import QRSymbols
import Receipts
import TerminalUI
import Till
import Timekeeping

extension ConsoleSettings {
    /// How the screen looks.
    var look: ScreenLook { ScreenLook(till) }

    /// What is said on the screen, at a merchant's.
    func phrases(_ calendar: MerchantCalendar) -> Phrases {
        Phrases(look.language(language), calendar: calendar)
    }

    /// How receipts are printed; `nil` where there is no printer. Paper has Chinese where the screen may not.
    var receiptForm: Receipts.Form? {
        till.form(language: language == .english ? .english : .chinese)
    }

    /// Takes in what the till's owner chose since. A language is spoken at once, also where the program was started in
    /// another one.
    mutating func take(_ chosen: TillSettings) {
        if chosen.language != till.language {
            language =
                switch chosen.language {
                case .automatic: localeLanguage
                case .english: .english
                case .chinese: .simplifiedChinese
                }
        }
        till = chosen
    }
}
