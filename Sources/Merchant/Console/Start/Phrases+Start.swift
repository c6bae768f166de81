import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Till

/// What the guided start says.
extension Phrases {
    var guideTitle: String { say("Counterfoil · first run", "Counterfoil · 首次设置") }
    var leaveGuide: String { say("Leave", "退出") }
    var goOn: String { say("Go on", "继续") }
    var choose: String { say("Choose", "选择") }
    var otherField: String { say("Other field", "换栏") }
    var skip: String { say("Skip", "跳过") }

    func progress(_ step: StartStep) -> String {
        let count = StartStep.counted.count
        return say("Step \(step.rawValue) of \(count)", "第 \(step.rawValue) 步，共 \(count) 步")
    }

    func name(of step: StartStep) -> String {
        switch step {
        case .language: say("Language", "语言")
        case .merchant: say("Merchant", "商户")
        case .pairing: say("Pairing", "配对")
        case .person: say("Operator", "操作员")
        case .payment: say("Test payment", "测试收款")
        }
    }

    /// What Enter does at the last field of a step.
    func confirming(_ step: StartStep) -> String {
        switch step {
        case .language, .payment: goOn
        case .merchant: say("Make the ledger", "建立账本")
        case .pairing: say("Pair", "配对")
        case .person: say("Add", "新增")
        }
    }

    func working(_ step: StartStep) -> String {
        switch step {
        case .pairing: asking
        case .language, .merchant, .person, .payment: saving
        }
    }

    func label(_ field: StartField) -> String {
        switch field {
        case .language: name(of: StartStep.language)
        case .merchant(let field): label(field)
        case .address: say("Address", "地址")
        case .code: say("One-time code", "一次性配对码")
        case .name: nameTitle
        case .role: roleTitle
        case .pin: pin
        case .pinAgain: pinAgain
        case .trial: name(of: StartStep.payment)
        }
    }

    private func label(_ field: MerchantDraft.Field) -> String {
        switch field {
        case .name: say("Name", "名称（拉丁字母）")
        case .chineseName: say("Chinese name", "中文名称")
        case .city: say("City", "城市（拉丁字母）")
        case .chineseCity: say("Chinese city", "城市（中文）")
        case .country: say("Country", "国家")
        case .categoryCode: say("Category (MCC)", "行业代码 (MCC)")
        case .currency: say("Currency", "币种")
        case .zone: say("Time zone", "时区")
        case .cutoff: say("Day begins at", "营业日开始")
        }
    }

    /// What can be chosen, in words.
    func choice(_ text: String, of field: StartField, _ model: StartModel) -> String {
        switch field {
        case .language: Language(rawValue: text) == .simplifiedChinese ? "简体中文" : "English"
        case .role: OperatorRole(rawValue: text).map { role($0) } ?? text
        case .trial:
            StartTrial(rawValue: text) == .now
                ? say("Take \(smallest(model)) now", "现在收款 \(smallest(model))")
                : say("Not now: open the till", "暂不测试，直接开机")
        case .merchant, .address, .code, .name, .pin, .pinAgain: text
        }
    }

    /// The smallest amount of the merchant's currency.
    private func smallest(_ model: StartModel) -> String {
        model.profile.map { Money(minorUnits: 1, currency: $0.currency).display() } ?? ""
    }

    /// A line on the field that takes the keys.
    func hint(_ field: StartField) -> String {
        switch field {
        case .language: ""
        case .merchant(let field): hint(field)
        case .address:
            say(
                "Such as https://clearing.example; http only for a node on this machine.",
                "如 https://clearing.example；仅本机的节点可用 http。"
            )
        case .code:
            say("Whoever runs the node reads it out; it pairs one terminal, once.", "由节点管理员提供；每个码只能配对一台终端。")
        case .name: say("The name stands in every entry that they make.", "其经手的每笔分录都会记下此姓名。")
        case .role:
            say("A manager: adds the others, on F10, and gives new PINs.", "店长：可在 F10 新增他人并重设 PIN。")
        case .pin, .pinAgain:
            say("Four to eight digits, and none like 1111 or 1234.", "4 至 8 位数字，不可用 1111、1234 之类。")
        case .trial: ""
        }
    }

    private func hint(_ field: MerchantDraft.Field) -> String {
        switch field {
        case .name: say("As customers know the shop, such as Lotus Garden Noodles.", "顾客熟悉的店名，如 Lotus Garden Noodles。")
        case .chineseName: say("Such as 荷园面馆; may be left empty.", "如 荷园面馆；可留空。")
        case .city: say("Such as Shanghai.", "如 Shanghai。")
        case .chineseCity, .country: ""
        case .categoryCode:
            say(
                "Four digits: 5812 restaurant, 5814 fast food, 5411 groceries, 5999 shop.",
                "4 位数字：5812 餐馆、5814 快餐、5411 超市、5999 零售。"
            )
        case .currency: say("Three letters, such as CNY; the network must have the same.", "3 个字母，如 CNY；须与网络登记一致。")
        case .zone: say("A name of the IANA database, such as Asia/Shanghai.", "IANA 时区名，如 Asia/Shanghai。")
        case .cutoff:
            say("What is paid before it counts to the day before, as at night.", "此时刻之前的收款计入前一营业日。")
        }
    }
}
