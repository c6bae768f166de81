/// Whose account a statement is of, where its rows say it and all say the same.
struct AccountName {
    private var bytes: [UInt8] = []
    private var isOne = true

    /// The account, nothing where rows named several or none.
    var name: String? {
        isOne && !bytes.isEmpty ? String(decoding: bytes, as: UTF8.self) : nil
    }

    /// Notes what a row says.
    mutating func note(_ field: FieldBytes?) {
        guard isOne, let field else { return }
        if bytes.isEmpty { bytes = Array(field.bytes) } else { isOne = field.bytes.elementsEqual(bytes) }
    }
}
