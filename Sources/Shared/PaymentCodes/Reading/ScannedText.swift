/// What a scanner typed, and what it is at a till that waits for a payer's code.
public enum ScannedText {
    /// What every proof of ours begins with, one in the form of C2SP's tlog-proof.
    static let receiptLine = "c2sp.org/tlog-proof@v1"

    /// The longest text that a QR symbol holds, 7089 digits.
    static let lengthLimit = 7089

    /// What the text is; line ends and blanks around it are dropped.
    ///
    /// The time is in proportion to the length of the text at most.
    public static func classify(_ text: String) -> Classification {
        let text = SurroundedText(trimmed(text)).code
        if isReceipt(text) { return .receipt }
        guard text.utf8.count <= lengthLimit else { return .notPaymentCode }
        switch CodeKind(of: text) {
        case .merchantPresented:
            return MerchantPresentedReading(text).isCutOff
                ? .cutOff(.merchantPresented) : .merchantCode(.merchantPresented)
        case .consumerPresented: return consumerPresented(text)
        case .payer: return payer(text)
        case .unionPayURL: return UnionPayURLCode.isCutOff(text) ? .cutOff(.unionPayURL) : .merchantCode(.unionPayURL)
        case .order: return OrderCode.isCutOff(text) ? .cutOff(.order) : .merchantCode(.order)
        case .receipt:
            if let code = try? ReceiptCode(parsing: text) { return .receiptCode(code) }
            return ReceiptCode.isCutOff(text) ? .cutOff(.receipt) : .damaged(.receipt)
        case .unknown: return beginning(text).map { .cutOff($0) } ?? .notPaymentCode
        }
    }

    /// A text without what scanners and shells put around it.
    static func trimmed(_ text: String) -> String {
        guard text.utf8.first.map(isAddedByScanner) == true || text.utf8.last.map(isAddedByScanner) == true else {
            return text
        }
        var bytes = Substring(text).utf8
        while let last = bytes.last, isAddedByScanner(last) { bytes.removeLast() }
        while let first = bytes.first, isAddedByScanner(first) { bytes.removeFirst() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isAddedByScanner(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t")
    }

    private static func isReceipt(_ text: String) -> Bool {
        guard text.utf8.starts(with: receiptLine.utf8) else { return false }
        let next = text.utf8.dropFirst(receiptLine.utf8.count).first
        return next == nil || next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r")
    }

    private static func consumerPresented(_ text: String) -> Classification {
        let reading = ConsumerPresentedReading(text)
        if reading.isCutOff { return .cutOff(.consumerPresented) }
        guard let code = try? ConsumerPresentedCode(reading, text) else { return .damaged(.consumerPresented) }
        return .consumerPresented(code)
    }

    private static func payer(_ text: String) -> Classification {
        if let code = try? PayerCode(parsing: text) { return .payer(code) }
        guard text.isASCIIDigits else { return .damaged(.payer) }
        let bytes = Array(text.utf8)
        // Fewer than six digits are more likely typed than scanned.
        if bytes.count >= 6, let wallet = PayerWallet.beginning(bytes), bytes.count < wallet.lengths.lowerBound {
            return .cutOff(.payer)
        }
        return .notPaymentCode
    }

    /// The kind of code that the text is the beginning of, when it is too short to be told by its form.
    private static func beginning(_ text: String) -> CodeKind? {
        let bytes = text.utf8
        guard bytes.count >= 4 else { return nil }
        if ConsumerPresentedCode.prefix.utf8.starts(with: bytes) { return .consumerPresented }
        if bytes.count >= 9, UnionPayURLCode.prefix.utf8.starts(with: bytes) { return .unionPayURL }
        return nil
    }
}
