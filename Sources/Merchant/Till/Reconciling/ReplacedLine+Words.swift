import Money
import OutsideText
public import StatementStore
import Statements
import Timekeeping

extension ReplacedLine {
    /// The row and what becomes of it, in English.
    public var english: String {
        let subject = "\(line.kind.rawValue) \(number) of \(line.amount.labelled)"
        guard let successor else { return "\(subject) is not in it" }
        guard let field = changed(successor) else { return "\(subject) reads otherwise" }
        return "\(subject) has the \(field.english) \(field.later ?? "none") instead of \(field.earlier ?? "none")"
    }

    /// The row and what becomes of it, in Chinese.
    public var chinese: String {
        let subject = "\(Self.chinese(line.kind)) \(number) \(line.amount.labelled)"
        guard let successor else { return "\(subject)：新版中没有" }
        guard let field = changed(successor) else { return "\(subject)：新版另有所述" }
        return "\(subject)：\(field.chinese)由 \(field.earlier ?? "无") 改为 \(field.later ?? "无")"
    }

    private var number: String {
        (line.hostRefundNumber ?? line.order ?? line.refund ?? line.hostNumber ?? line.text ?? "").shown(limit: 64)
    }

    private typealias Field = (english: String, chinese: String, earlier: String?, later: String?)

    /// The first field in which both editions differ.
    private func changed(_ successor: StatementLine) -> Field? {
        let fields: [Field] = [
            ("amount", "金额", line.amount.labelled, successor.amount.labelled),
            ("state", "状态", line.state.rawValue, successor.state.rawValue),
            ("fee", "手续费", line.fee?.labelled, successor.fee?.labelled),
            ("net", "净额", line.net?.labelled, successor.net?.labelled),
            ("day", "日期", line.day?.description, successor.day?.description),
        ]
        return fields.first { $0.earlier != $0.later }
    }

    private static func chinese(_ kind: StatementLine.Kind) -> String {
        switch kind {
        case .payment: "收款"
        case .refund: "退款"
        case .reversal: "冲正"
        case .chargeback: "拒付"
        case .fee: "费用"
        case .payout: "入账"
        case .other: "其他"
        }
    }
}
