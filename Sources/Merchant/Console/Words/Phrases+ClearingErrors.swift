import ClearingClient
import ClearingProtocol
import OutsideText

/// What the network said instead of yes, in Chinese. Its own sentence is English, and the audit trail keeps it.
extension Phrases {
    func chinese(_ error: ClearingError) -> String {
        switch error {
        case .unreachable: "无法连接网络，未发送任何内容：请检查连接后重试。"
        case .untrusted: "网络的证书不受信任，未发送任何内容：请以正确机构的证书文件重新配对。"
        case .busy: "网络繁忙，未做任何处理：请稍后重试。"
        case .noAnswer: "网络没有应答，可能已扣款：稍后会再次查询。"
        case .refused(let problem):
            "网络拒绝：" + (problem.next.map { "应先上送批次 \($0)。" } ?? chinese(problem.kind))
        case .unintelligible: "网络的答复无法识别，可能已处理：请升级本程序，或联系网络。"
        case .address(let reason): "网络地址不可用（\(reason.shown(limit: 200))）：请重新配对。"
        }
    }

    /// A kind of refusal, and the mend.
    func chinese(_ kind: ProblemKind) -> String {
        switch kind {
        case .malformed: "请求内容不合规：请升级本程序，或联系网络。"
        case .unauthorised: "签名密钥不被承认：请重新配对。"
        case .replayed: "该请求已收到过：请校准本机时钟后重试。"
        case .notFound: "网络没有此项：请核对编号。"
        case .methodNotAllowed, .notAcceptable: "网络不支持此请求：请升级本程序，或联系网络。"
        case .conflict: "与网络已有记录矛盾：请联系网络核对。"
        case .idempotencyKeyMissing, .idempotencyKeyReused: "请求编号缺失或已被别的请求使用：请重新操作。"
        case .orderClosed: "订单已关闭：请重新收款。"
        case .insufficientFunds: "钱包余额不足：请顾客换一种方式付款。"
        case .pairingRefused: "配对码错误、已使用或已过期：请索取新码。"
        case .merchantRevoked: "商户已停止收款：请联系网络。"
        case .walletRevoked: "钱包已停用：请顾客换一个钱包。"
        case .pinRequired: "此付款须输入钱包 PIN：请顾客输入。"
        case .pinRefused: "钱包 PIN 错误：请顾客重新输入。"
        case .pinLocked: "钱包 PIN 已锁定：请顾客换一种方式付款。"
        case .limitExceeded: "超过钱包限额：请降低金额，或换一种方式付款。"
        case .reversalRefused: "此收款已不能撤销：请改为退款。"
        case .batchGap: "缺少前面的批次：请先上送。"
        case .batchDiffers: "同号批次内容不同，两份均已留存：请联系网络核对。"
        case .totalsDiffer: "批次合计与网络不符：请联系网络核对。"
        case .tooLarge: "内容过大：请联系网络。"
        case .rateLimited: "请求过于频繁：请稍后重试。"
        case .unavailable: "网络暂时无法应答：请稍后重试。"
        }
    }
}
