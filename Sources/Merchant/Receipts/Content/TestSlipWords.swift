/// The words of a test slip in its language.
struct TestSlipWords: Sendable {
    let language: ReceiptLanguage

    var test: String { say("TEST - NOT A RECEIPT", "测试 - 非凭证") }
    var time: String { say("Time", "时间") }
    var paper: String { say("Paper, columns", "纸宽、列数") }
    var chinese: String { say("Chinese", "中文") }
    var none: String { say("none", "无") }
    var symbol: String { say("QR symbol", "二维码") }
    var printers: String { say("the printer's own", "打印机生成") }
    var picture: String { say("a picture", "图形") }

    private func say(_ english: String, _ chinese: String) -> String {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }
}
