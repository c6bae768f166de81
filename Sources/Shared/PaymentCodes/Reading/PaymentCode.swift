/// Payment codes of every kind, read from a text and made from fields.
public enum PaymentCode {
    /// What a text says and every rule that it breaks; line ends, tabs and carriage returns around it are dropped.
    ///
    /// Other blanks around it break a rule of their own, and the rest is read without them.
    public static func decode(_ text: String) -> DecodedCode {
        let text = SurroundedText(ScannedText.trimmed(text))
        let decoded = decode(alone: text.code)
        let isWrong = !decoded.isValid || !text.violations.isEmpty
        let more = text.violations + (isWrong ? text.lineViolation.map { [$0] } ?? [] : [])
        return more.isEmpty ? decoded : decoded.breaking(more)
    }

    /// What a text in UTF-8 says; bytes that are none break a rule of their own.
    public static func decode(_ bytes: [UInt8]) -> DecodedCode {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let rule = "the code must be written in UTF-8"
            let text = String(decoding: bytes, as: UTF8.self)
            return decode(text).breaking([CodeViolation(path: "", rule: rule, found: text.hidingCardNumbers)])
        }
        return decode(text)
    }

    private static func decode(alone text: String) -> DecodedCode {
        switch CodeKind(of: text) {
        case .merchantPresented: return decodeMerchantPresented(text)
        case .consumerPresented: return decodeConsumerPresented(text)
        case .payer: return decodePayer(text)
        case .unionPayURL: return decodeUnionPayURL(text)
        case .order: return decodeOrder(text)
        case .receipt: return decodeReceipt(text)
        case .unknown:
            let rule =
                text.isEmpty ? "a code must be present" : "this is not a payment code; scan it again or ask for another"
            return DecodedCode(
                .unknown,
                violations: [CodeViolation(path: "", rule: rule, found: text.hidingCardNumbers)]
            )
        }
    }

    private static func decodeMerchantPresented(_ text: String) -> DecodedCode {
        let reading = MerchantPresentedReading(text)
        let content = reading.content
        return DecodedCode(
            .merchantPresented,
            violations: reading.violations,
            notices: reading.notices,
            fields: .template(reading.objects.map(Self.field)),
            merchant: content.merchant(),
            localizedMerchant: content.localizedMerchant,
            amount: content.amount
        )
    }

    private static func decodeConsumerPresented(_ text: String) -> DecodedCode {
        let reading = ConsumerPresentedReading(text)
        return DecodedCode(
            .consumerPresented,
            violations: reading.violations,
            notices: reading.notices,
            fields: .template(reading.content.objects.map(Self.field)),
            lengthWidths: LengthWidths.of(reading.content.objects)
        )
    }

    private static func decodePayer(_ text: String) -> DecodedCode {
        do throws(InvalidPaymentCode) {
            let code = try PayerCode(parsing: text)
            let isCard = code.isPossiblyCardNumber
            let notice = CodeViolation(
                path: "code",
                rule: "a payer's code should not pass the check of card numbers: it may be a card's, and is not shown",
                found: text.masked
            )
            return DecodedCode(
                .payer,
                notices: isCard ? [notice] : [],
                fields: .template([
                    ("wallet", .value(code.wallet.rawValue)),
                    ("length", .value("\(code.digits.utf8.count)")),
                    ("code", .value(isCard ? text.masked : code.digits)),
                ])
            )
        } catch {
            return DecodedCode(.payer, violations: error.violations)
        }
    }

    private static func decodeUnionPayURL(_ text: String) -> DecodedCode {
        do throws(InvalidPaymentCode) {
            let code = try UnionPayURLCode(parsing: text)
            return DecodedCode(
                .unionPayURL,
                fields: .template([("institution", .value(code.institution)), ("token", .value(code.token))])
            )
        } catch {
            return DecodedCode(.unionPayURL, violations: error.violations)
        }
    }

    private static func decodeOrder(_ text: String) -> DecodedCode {
        do throws(PaymentCodeError) {
            let code = try OrderCode(parsing: text)
            return DecodedCode(.order, fields: .template([("base", .value(code.base)), ("token", .value(code.token))]))
        } catch {
            return DecodedCode(
                .order,
                violations: [CodeViolation(path: "", rule: error.description, found: text)]
            )
        }
    }

    private static func decodeReceipt(_ text: String) -> DecodedCode {
        do throws(InvalidPaymentCode) {
            let code = try ReceiptCode(parsing: text)
            return DecodedCode(
                .receipt,
                fields: .template([
                    ("merchant", .value(code.merchant)), ("payment", .value(code.payment)),
                    ("order", .value(code.order)),
                ])
            )
        } catch {
            return DecodedCode(.receipt, violations: error.violations)
        }
    }

    private static func field(_ object: DataObject) -> (id: String, field: CodeField) {
        switch object.content {
        case .value(let text): (object.id.description, .value(text))
        case .template(let objects): (object.id.description, .template(objects.map(field)))
        }
    }

    private static func field(_ object: TagLengthValue) -> (id: String, field: CodeField) {
        (object.tagText, field(of: object))
    }

    /// The field of an object; 63 and 64 are opened where their bytes are nothing but objects.
    private static func field(of object: TagLengthValue) -> CodeField {
        if let objects = object.objects { return .template(objects.map(field)) }
        if object.has(0x63) || object.has(0x64), let objects = TagLengthValueParser.whole(object.value),
            // Only what comes out again the same when it is encoded.
            objects.allSatisfy({ $0.lengthWidth == 0 })
        {
            return .template(objects.map { ($0.tagText, .value(HexadecimalText.encode($0.value))) })
        }
        return .value(HexadecimalText.encode(object.value))
    }
}
