import ArgumentParser
import ClearingProtocol
import Console
import Money
import OutsideText
import PaymentCodes

/// Says what a payment code says, and every rule that it breaks.
struct CodeDecodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decode",
        abstract: "Read one payment code on standard input.",
        discussion: """
            The merchant is named in the chosen language where the code says its name in that (ID 64). Exit status 1 \
            means that the code breaks a rule; each is named with its place. The last line says what the code is to a \
            cashier who waits for a payer's code.
            """
    )

    // No ledger is needed here, but every command takes it.
    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var words: LanguageOptions

    func run() throws {
        let bytes = try StandardInput.bytes()
        let code = PaymentCode.decode(bytes)
        let sentence = ScannedText.classify(String(decoding: bytes, as: UTF8.self)).sentence(in: words.language)
        try output.write(code.report, text: (code.lines(in: words.language) + [sentence]).joined(separator: "\n"))
        if !code.isValid { throw CommandFailure.no }
    }
}

extension DecodedCode {
    /// The code as the commands write it.
    var report: JSONValue {
        .members([
            "kind": .string(kind.rawValue),
            "valid": .boolean(isValid),
            "violations": .array(violations.map(\.report)),
            "notices": .array(notices.map(\.report)),
            "fields": fields.report,
            "order": .array(fields.paths.map(JSONValue.string)),
            "lengths": lengthWidths.isEmpty ? nil : .object(lengthWidths.mapValues { .integer(Int64($0)) }),
            "merchant": merchant.map { merchant in
                .members([
                    "name": .string(merchant.name),
                    "city": merchant.city.map(JSONValue.string),
                    "country": merchant.country.map(JSONValue.string),
                    "mcc": merchant.category.map(JSONValue.string),
                    localizedMerchant?.isIn("zh") == true ? "name_zh" : "name_local":
                        localizedMerchant.map { .string($0.name) },
                    "language": localizedMerchant.map { .string($0.language) },
                ])
            } ?? .null,
            "amount": amount.map(JSONValue.money) ?? .null,
        ])
    }

    /// The code in lines for people.
    fileprivate func lines(in language: Language) -> [String] {
        let isChinese = language == .simplifiedChinese
        let verdict = isChinese ? (isValid ? "有效" : "无效") : (isValid ? "valid" : "not valid")
        var lines = ["\(kind.rawValue): \(verdict)"]
        if let merchant = merchant(language: language.rawValue) {
            let text = [merchant.name, merchant.city].compactMap(\.self).joined(separator: ", ")
            lines.append("\(isChinese ? "商户" : "Merchant") \(text.shown())")
        }
        if let amount { lines.append("\(isChinese ? "金额" : "Amount") \(amount.labelled)") }
        if let uncountedAmount {
            let text = uncountedAmount.shown()
            lines.append(isChinese ? "金额 \(text)（按原文，无法换算）" : "Amount \(text), as written: it cannot be counted")
        }
        lines += shownFields.lines(indent: 1)
        lines += violations.map { "! \($0)" } + notices.map { "\(isChinese ? "提示" : "note"): \($0)" }
        return lines
    }
}

extension Classification {
    fileprivate func sentence(in language: Language) -> String {
        switch language {
        case .english: englishSentence
        case .simplifiedChinese: chineseSentence
        }
    }
}

extension CodeViolation {
    fileprivate var report: JSONValue {
        ["path": .string(path), "rule": .string(rule), "found": .string(found)]
    }
}

extension CodeField {
    fileprivate func lines(indent: Int) -> [String] {
        guard case .template(let fields) = self else { return [] }
        let space = String(repeating: "  ", count: indent)
        return fields.flatMap { id, field in
            field.text.map { ["\(space)\(id)  \($0.spelledOut(limit: 120))"] } ?? ["\(space)\(id)"]
                + field.lines(indent: indent + 1)
        }
    }
}
