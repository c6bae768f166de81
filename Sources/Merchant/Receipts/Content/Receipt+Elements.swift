import Money
import PaymentCodes

extension Receipt {
    /// The parts of the receipt from the top, in the characters that are there.
    func elements(in alphabet: ReceiptAlphabet) -> [ReceiptElement] {
        // Where there is no Chinese, a receipt in Chinese would be a row of question marks.
        let language = alphabet == .latinPrinter ? .english : language
        let words = ReceiptWords(language: language)
        var elements = heading(words, alphabet)
        elements += [.rule] + particulars(words) + [.rule, .blank]
        elements += sums(words, alphabet)
        elements += [.rule, .symbol(code.text), .centred(code.text, .plain), .blank]
        if refund == nil { elements.append(.centred(words.keep, .plain)) }
        return elements
    }

    private func heading(_ words: ReceiptWords, _ alphabet: ReceiptAlphabet) -> [ReceiptElement] {
        let chinese = alphabet == .latinPrinter ? nil : payee.chineseName
        let names = words.language == .chinese ? [chinese, payee.name] : [payee.name, chinese]
        let city = words.language == .chinese ? payee.chineseCity ?? payee.city : payee.city
        var elements = names.compactMap(\.self).enumerated().map { place, name in
            ReceiptElement.centred(name, place == 0 ? .bold : .plain)
        }
        elements += [.centred(city, .plain), .blank]
        elements.append(.centred(refund == nil ? words.receipt : words.refund, .bold))
        if let mark = words.mark(edition) { elements.append(.centred("*** \(mark) ***", .bold)) }
        return elements
    }

    private func particulars(_ words: ReceiptWords) -> [ReceiptElement] {
        var elements: [ReceiptElement] = [.pair(words.time, time), .pair(words.terminal, terminal)]
        if let operatorName { elements.append(.pair(words.operatorName, operatorName)) }
        elements += [.pair(words.order, code.order), .pair(words.payment, code.payment)]
        if let refund { elements.append(.pair(words.refundNumber, refund)) }
        if let note, !note.isEmpty { elements.append(.pair(words.note, note)) }
        return elements
    }

    private func sums(_ words: ReceiptWords, _ alphabet: ReceiptAlphabet) -> [ReceiptElement] {
        func written(_ money: Money) -> String { money.receiptText(in: alphabet) }
        let given = refunds.first { $0.number == refund }
        var elements: [ReceiptElement] = [
            .centred(given.map { "-" + written($0.amount) } ?? written(amount), .large), .blank,
            .pair(words.payer, "****" + payerTail),
        ]
        guard !refunds.isEmpty else { return elements }
        elements.append(.pair(words.paid, written(amount)))
        for refund in refunds {
            elements += [.pair("\(words.refunded) \(refund.number)", "-" + written(refund.amount)), .text(refund.time)]
        }
        elements.append(.pair(words.remaining, written(remaining), .bold))
        return elements
    }
}

extension Money {
    /// The amount with its currency's sign where that can be written, and otherwise with its code.
    fileprivate func receiptText(in alphabet: ReceiptAlphabet) -> String {
        let text = alphabet.writable(display())
        return text.unicodeScalars.contains { $0 == "〓" || $0 == "?" } ? labelled : text
    }
}
