import Ledger
import OutsideText

/// What the administration screen says.
extension Phrases {
    var operators: String { say("Operators", "操作员") }
    var auditTrail: String { say("Audit trail", "审计记录") }
    var terminalTitle: String { say("Terminal", "终端") }
    var addOperator: String { say("Add", "新增") }
    var changeOperator: String { say("Change", "更改") }
    var newPIN: String { say("New PIN", "新 PIN") }
    var disableOrEnable: String { say("Disable/enable", "停用/启用") }
    var filter: String { say("Filter", "筛选") }
    var more: String { say("Older", "更早") }
    var save: String { say("Save", "保存") }
    var nameTitle: String { say("Name", "姓名") }
    var roleTitle: String { say("Role", "角色") }
    var refundLimitTitle: String { say("Refunds a day", "每日退款限额") }
    var pinAgain: String { say("PIN again", "再次输入 PIN") }
    var lastSignIn: String { say("Last sign-in", "上次登录") }
    var who: String { say("Who", "操作人") }
    var what: String { say("What", "事项") }
    var kindTitle: String { say("Kind", "类别") }
    var pinsDiffer: String { say("The two PINs differ; type both again.", "两次输入的 PIN 不同：请重新输入。") }
    var saving: String { say("Writing …", "正在保存……") }
    var noEntries: String { say("No entries.", "无记录。") }
    var noOperators: String {
        say("No operators: everybody may do everything. a adds the first, a manager.", "尚无操作员：人人可做任何事。按 a 新增第一位（店长）。")
    }

    func saved(_ name: String) -> String { say("\(name) is saved.", "已保存 \(name)。") }

    func standing(of person: Operator, lockedUntil: String?) -> String {
        if person.isDisabled { return say("disabled", "已停用") }
        return lockedUntil.map { say("LOCKED to \($0)", "锁定至 \($0)") } ?? say("active", "在用")
    }

    func askDisable(_ person: Operator) -> String {
        person.isDisabled
            ? say("Let \(person.name) work again?", "重新启用 \(person.name)？")
            : say(
                "Disable \(person.name)? What they did stays under their name.",
                "停用 \(person.name)？其经手记录仍保留在其名下。"
            )
    }

    func kind(_ group: AuditGroup) -> String {
        switch group {
        case .all: say("Everything", "全部")
        case .operators: say("Operators", "操作员")
        case .shifts: say("Shifts", "班次")
        case .orders: say("Orders and payments", "订单与收款")
        case .refunds: say("Refunds", "退款")
        case .batches: say("Batches", "批次")
        }
    }

    // The terminal
    var merchantTitle: String { say("Merchant", "商户") }
    var networkTitle: String { say("Network", "网络") }
    var nodeKey: String { say("Node's key", "节点密钥") }
    var terminalKey: String { say("Terminal's key", "终端密钥") }
    var logOrigin: String { say("Network's log", "网络日志") }
    var checkpoint: String { say("Newest checkpoint", "最新检查点") }
    var keyMade: String { say("Key made", "密钥启用") }
    func renewal(made: String, by date: String) -> String {
        say("\(made); renew by \(date): pair --rotate", "\(made)；\(date) 前更换：pair --rotate")
    }
    var orderLimit: String { say("Limit of an order", "单笔限额") }
    var cutoff: String { say("Business day ends", "营业日截止") }
    var journalTitle: String { say("Journal", "账本") }
    var directoryTitle: String { say("Directory", "目录") }
    var lockTitle: String { say("Locks itself", "自动锁定") }

    func entries(_ count: Int) -> String { say(count.counted("entry", "entries"), "\(count) 条分录") }

    func afterIdle(_ minutes: Int64) -> String {
        minutes == 0 ? say("never", "从不") : say("after \(minutes) min without a key", "无按键 \(minutes) 分钟后")
    }
}
