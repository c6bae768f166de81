import ClearingClient
import ClearingProtocol
import Money
import TerminalUI
import Till

/// What the steps of the guided start explain, refuse, and leave to do.
extension Phrases {
    /// What a step is about.
    func explanation(_ model: StartModel) -> String {
        switch model.step {
        // Whoever reads only one of the two must find it.
        case .language: "The language of this till.\n本机使用的语言。"
        case .merchant: model.isDone(.merchant) ? foundedBefore : merchantStep(model)
        case .pairing: model.isDone(.pairing) ? pairedBefore : pairingStep(model)
        case .person: (model.pairing.map { paired($0, model.founded) + "\n" } ?? "") + personStep(model)
        case .payment: paymentStep(model)
        }
    }

    private func merchantStep(_ model: StartModel) -> String {
        say(
            "Four steps make this a till. First, whose it is: Enter at the last field makes the ledger and the "
                + "terminal's key in \(model.directory).",
            "四步即可开机。首先填写商户：在最后一栏按回车，即在 \(model.directory) 建立账本和终端密钥。"
        )
    }

    private var foundedBefore: String {
        say(
            "Done: this is the first entry of the ledger and stays. Where the network says otherwise of the merchant, "
                + "the network counts.",
            "已完成：此为账本首条分录，不可更改。若网络登记的资料不同，以网络为准。"
        )
    }

    private func pairingStep(_ model: StartModel) -> String {
        let ledger =
            model.founded.map {
                say("The ledger of \($0.name) is made.", "\($0.chineseName ?? $0.name) 的账本已建立。")
            } ?? ""
        return ledger
            + say(
                " Now the network that clears the payments gets to know this terminal: type its address, and the "
                    + "one-time code from whoever runs it (good for five minutes).",
                "接下来让清算网络认识本终端：输入其地址，以及管理员给出的一次性配对码（五分钟内有效）。"
            )
    }

    private var pairedBefore: String {
        say("Done: the network knows this terminal.", "已完成：网络已认识本终端。")
    }

    private func paired(_ pairing: Pairing, _ founded: MerchantProfile?) -> String {
        let (profile, name) = (pairing.profile, language == .simplifiedChinese ? pairing.profile.chineseName : nil)
        let merchant = "\(name ?? profile.name) (\(profile.merchant))"
        let isSame =
            founded.map { [$0.name, $0.city, $0.categoryCode, $0.zone] }
            == [profile.name, profile.city, profile.categoryCode, profile.zone]
        return say(
            "Paired: this is terminal \(pairing.terminal) of \(merchant)",
            "配对成功：本机为 \(merchant) 的终端 \(pairing.terminal)"
        )
            + (isSame ? say(".", "。") : say(", as the network has it.", "，以网络登记为准。"))
    }

    private func personStep(_ model: StartModel) -> String {
        model.isDone(.person)
            ? say("Done: the till opens with this PIN.", "已完成：本机凭此 PIN 开启。")
            : say(
                "Who works here? With operators the till opens by PIN, and every entry says who made it. Without, "
                    + "everybody may do everything: ^N goes on, and F10 adds operators later.",
                "谁在此工作？设操作员后凭 PIN 开机，每笔分录记名。不设则人人可做任何事：按 ^N 跳过，以后可在 F10 新增。"
            )
    }

    private func paymentStep(_ model: StartModel) -> String {
        let amount = model.profile.map { Money(minorUnits: 1, currency: $0.currency).display() } ?? ""
        return say(
            "The till is ready. A test payment of \(amount) goes the real way: the first shift opens without cash, "
                + "the till shows a code, a phone of the network pays it, and R gives it back.",
            "一切就绪。测试收款 \(amount) 走真实流程：开第一个班次（无备用金），出码，用该网络的手机付款，到账后按 R 退回。"
        )
    }

    var addressMissing: String {
        say("Write the node's address, such as https://clearing.example.", "请输入节点地址，如 https://clearing.example。")
    }
    var codeMissing: String { say("Write the one-time code.", "请输入一次性配对码。") }

    /// What is wrong with a field of the merchant's.
    func sentence(_ refusal: MerchantRefusal) -> String {
        say(refusal.sentence(naming: label(.merchant(refusal.field))), chinese(refusal))
    }

    private func chinese(_ refusal: MerchantRefusal) -> String {
        switch refusal.reason {
        case .empty: "请填写，1 至 \(MerchantDraft.longestName) 个字符。"
        case .name: "须为 1 至 \(MerchantDraft.longestName) 个字符，不含控制字符：请缩短。"
        case .country(let text): "“\(text)”不是国家代码：请写两个字母，如 CN。"
        case .categoryCode(let text): "“\(text)”不是行业代码：请写 4 位数字，如 5812。"
        case .currency: "不是现行 ISO 4217 币种：请写 3 个大写字母，如 CNY。"
        case .cutoff: "不是时刻：请写成 04:00 的形式。"
        }
    }

    /// An error of the guided start in one sentence.
    ///
    /// - Parameter address: what was typed as the node's.
    func startSentence(_ error: TillError, address: String) -> String {
        switch (language, error) {
        case (_, .currency(let founded, let registered)):
            say(
                "The network has this merchant in \(registered.code), and the ledger is in \(founded.code), which stays; "
                    + "leave, and begin in another directory with --data.",
                "网络登记的币种为 \(registered.code)，而账本币种 \(founded.code) 不可更改：请退出，用 --data 另选目录重新开始。"
            )
        case (.simplifiedChinese, .clearing(.address)): "“\(address)”不是清算节点的地址：请写 https://主机名；http 仅限本机。"
        case (_, .zone(let name)):
            say(
                "The time zone \"\(name)\" is not known here; write one such as Asia/Shanghai, or install tzdata.",
                "本机没有时区“\(name)”：请写如 Asia/Shanghai，或安装 tzdata。"
            )
        default: sentence(error)
        }
    }

    /// What is kept and what is left to do when somebody leaves the guide.
    func leaving(_ model: StartModel) -> String {
        let text =
            if let pairing = model.pairing {
                say(
                    "Terminal \(pairing.terminal) of \(pairing.profile.name) is paired and kept; "
                        + "`\(model.command)` opens the till, where o opens a shift and F10 adds operators.",
                    "\(pairing.profile.chineseName ?? pairing.profile.name) 的终端 \(pairing.terminal) 已配对并保留；"
                        + "运行 `\(model.command)` 即可开机，按 o 开班，F10 新增操作员。"
                )
            } else if let founded = model.founded {
                say(
                    "The ledger of \(founded.name) in \(model.directory) is kept; what is left is to pair the terminal: "
                        + "`\(model.command)` goes on there.",
                    "\(founded.chineseName ?? founded.name) 的账本（\(model.directory)）已保留；"
                        + "尚需配对终端：运行 `\(model.command)` 可继续。"
                )
            } else {
                say(
                    "Nothing was made yet; `\(model.command)` begins again.",
                    "尚未建立任何内容；运行 `\(model.command)` 可重新开始。"
                )
            }
        return TextSanitiser.clean(text)
    }
}
