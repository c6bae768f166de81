import Ledger
import Money
import Till

/// Who may do what, and why not.
extension Phrases {
    func role(_ role: OperatorRole) -> String {
        switch role {
        case .cashier: say("Cashier", "收银员")
        case .supervisor: say("Supervisor", "值班长")
        case .manager: say("Manager", "店长")
        case .auditor: say("Auditor", "审计员")
        }
    }

    /// Who made an entry: a person's name, or that nobody at the till did.
    func actor(_ name: String) -> String {
        name == Till.networkName ? say("network", "网络") : name
    }

    /// What a permission allows, as it follows "may".
    func permission(_ permission: Permission) -> String {
        switch permission {
        case .takePayments: say(permission.sentence, "收款")
        case .refund: say(permission.sentence, "退款")
        case .refundBeyondLimit: say(permission.sentence, "超出当日限额退款")
        case .openShift: say(permission.sentence, "开班")
        case .closeShift: say(permission.sentence, "结班")
        case .moveCash: say(permission.sentence, "存取钱箱现金")
        case .acceptVariance: say(permission.sentence, "批准钱箱差异")
        case .carryUnresolved: say(permission.sentence, "结转未明订单并结班")
        case .seeExpectedCash: say(permission.sentence, "查看钱箱应有金额")
        case .seeTakings: say(permission.sentence, "查看营业额和报表")
        case .reconcile: say(permission.sentence, "对账并签核")
        case .export: say(permission.sentence, "导出账目")
        case .readAudit: say(permission.sentence, "查看审计记录")
        case .manageOperators: say(permission.sentence, "管理操作员")
        case .changeSettings: say(permission.sentence, "更改设置")
        case .manageTerminal: say(permission.sentence, "配对终端或更换密钥")
        }
    }

    /// A refusal in one sentence.
    func sentence(_ refusal: OperatorRefusal) -> String {
        guard case .locked(let name, let end) = refusal else { return say(refusal.description, chinese(refusal)) }
        let time = clock(end)
        return say(
            "Too many wrong PINs: \(name)'s is not looked at before \(time); wait, or let a manager give a new one.",
            "PIN 错误次数过多：\(time) 前不再核对 \(name) 的 PIN；请等待，或由店长重设。"
        )
    }

    private func chinese(_ refusal: OperatorRefusal) -> String {
        switch refusal {
        case .forbidden(let permission, let name, let others):
            "\(name) 无权\(self.permission(permission))；\(Self.ask(others))。"
        case .refundLimit(let name, let limit, let begun, let others):
            "\(name) 当日可退 \(limit.labelled)，已退 \(begun.labelled)；"
                + "超出限额\(Self.ask(others))。"
        case .notSignedIn: "本机设有操作员：请用姓名和 PIN 登录。"
        case .unknown(let name): "没有名为“\(name.prefix(40))”的操作员。"
        case .disabled(let name): "\(name) 已停用：请找店长。"
        case .wrongPIN(let name, let left): "PIN 与 \(name) 不符；再错 \(left) 次将暂时锁定。"
        case .locked: refusal.description
        case .ownPermission(let name): "\(name) 不能批准自己的请求：须由第二人批准。"
        case .openedShift(let name, let others): "\(name) 不能批准差异：须由既非结班也非开班的人批准；\(Self.ask(others))。"
        case .changedMeanwhile(let name): "\(name) 的资料刚被更改：请重试。"
        case .keyMissing(let path): "缺少 \(path)，无法核对 PIN：请从密钥副本恢复，或重设所有 PIN。"
        case .firstIsManager: "第一位操作员必须是店长。"
        case .lastManager(let name): "\(name) 是最后一位店长：请先任命另一位。"
        case .nameTaken(let name): "“\(name)”现在或曾经属于他人：请另取一名。"
        case .nameRule: "姓名须为 1 至 32 个字符，首尾无空格，不含控制字符。"
        case .pinRule(.digits): "PIN 只能是数字。"
        case .pinRule(.length): "PIN 须为 4 至 8 位数字。"
        case .pinRule(.tooSimple): "1111、1234 之类的 PIN 太易猜：请另选。"
        }
    }

    private static func ask(_ names: [String]) -> String {
        names.isEmpty ? "无他人有此权限" : "可找 \(names.joined(separator: "、"))"
    }
}
