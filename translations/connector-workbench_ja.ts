<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Collector</name>
    <message>
        <source>The run was stopped.</source>
        <translation>実行は停止されました。</translation>
    </message>
    <message>
        <source>The run ended early: Microsoft throttled this tenant.</source>
        <translation>実行は途中で終了しました。Microsoft がこのテナントをスロットリングしました。</translation>
    </message>
    <message>
        <source>The run ended early: the local store failed.</source>
        <translation>実行は途中で終了しました。ローカル ストアでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The run ended early: %1</source>
        <translation>実行は途中で終了しました。%1</translation>
    </message>
</context>
<context>
    <name>ConnectorBanner</name>
    <message>
        <source>Client secret of %1 has expired</source>
        <translation>%1 のクライアント シークレットの有効期限が切れました</translation>
    </message>
    <message>
        <source>Stopped at %1. The cursor is kept, so collection resumes without a gap.</source>
        <translation>%1 に停止しました。カーソルは保持されているため、欠落なく収集を再開できます。</translation>
    </message>
    <message>
        <source>Stopped on %1. The cursor is kept.</source>
        <translation>%1 に停止しました。カーソルは保持されています。</translation>
    </message>
    <message>
        <source>Update secret…</source>
        <translation>シークレットを更新…</translation>
    </message>
    <message>
        <source>How to create one</source>
        <translation>作成方法</translation>
    </message>
    <message>
        <source>Client secret of %1 is missing</source>
        <translation>%1 のクライアント シークレットがありません</translation>
    </message>
    <message>
        <source>Nothing is collected until it is entered. The cursor is kept.</source>
        <translation>入力するまで何も収集されません。カーソルは保持されています。</translation>
    </message>
    <message>
        <source>%1 waits for its client secret. The cursor is kept.</source>
        <translation>%1 はクライアント シークレットの入力を待っています。カーソルは保持されています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What causes this?</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 is throttled (HTTP 429 Too Many Requests)</source>
        <translation>%1 はスロットリングされています (HTTP 429 Too Many Requests)</translation>
    </message>
    <message>
        <source>Microsoft asked us to wait %1 s. Retrying in %2. The cursor is kept, so no activity is skipped.</source>
        <translation>Microsoft から %1 秒待つよう求められました。%2 後に再試行します。カーソルは保持されているため、アクティビティの取りこぼしはありません。</translation>
    </message>
    <message>
        <source>Retrying in %1. The cursor is kept, so no activity is skipped.</source>
        <translation>%1 後に再試行します。カーソルは保持されているため、アクティビティの取りこぼしはありません。</translation>
    </message>
    <message>
        <source>Raise interval…</source>
        <translation>間隔を広げる…</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>オフラインです</translation>
    </message>
    <message>
        <source>No network since %1. 1 connector waits, stored records stay available.</source>
        <translation>%1 以降、ネットワークに接続できません。1 個のコネクタが待機中です。保存済みのレコードは引き続き利用できます。</translation>
    </message>
    <message>
        <source>No network since %1. %2 connectors wait, stored records stay available.</source>
        <translation>%1 以降、ネットワークに接続できません。%2 個のコネクタが待機中です。保存済みのレコードは引き続き利用できます。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>ネットワーク設定…</translation>
    </message>
    <message>
        <source>Client secret of %1 is past its last day</source>
        <translation>%1 のクライアント シークレットは最終日を過ぎています</translation>
    </message>
    <message>
        <source>Client secret of %1 expires today</source>
        <translation>%1 のクライアント シークレットは今日期限切れになります</translation>
    </message>
    <message>
        <source>Client secret of %1 expires tomorrow</source>
        <translation>%1 のクライアント シークレットは明日期限切れになります</translation>
    </message>
    <message>
        <source>Client secret of %1 expires in %2 days</source>
        <translation>%1 のクライアント シークレットはあと %2 日で期限切れになります</translation>
    </message>
    <message>
        <source>%1. Update it now to avoid a stop.</source>
        <translation>%1。収集が止まらないように、今すぐ更新してください。</translation>
    </message>
    <message>
        <source>Remind me in 3 days</source>
        <translation>3 日後に通知</translation>
    </message>
</context>
<context>
    <name>ConnectorDetails</name>
    <message>
        <source>net</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>err</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>The run was interrupted</source>
        <translation>実行が中断されました</translation>
    </message>
    <message>
        <source>Some records could not be read</source>
        <translation>一部のレコードを読み取れませんでした</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>まだ実行されていません。</translation>
    </message>
    <message>
        <source>Last run stored 1 record in %1.</source>
        <translation>前回の実行: 1 件のレコードを %1で保存しました。</translation>
    </message>
    <message>
        <source>Last run stored %1 records in %2.</source>
        <translation>前回の実行: %1 件のレコードを %2で保存しました。</translation>
    </message>
    <message>
        <source>Fetch is on hold after HTTP 429.</source>
        <translation>HTTP 429 のため、取得を保留しています。</translation>
    </message>
    <message>
        <source>Token: %1.</source>
        <translation>トークン: %1。</translation>
    </message>
    <message>
        <source>no client secret</source>
        <translation>クライアント シークレットなし</translation>
    </message>
    <message>
        <source>%1 records stored so far.</source>
        <translation>これまでに %1 件のレコードを保存しました。</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>遅延 %1</translation>
    </message>
    <message>
        <source>%1. Recovered.</source>
        <translation>%1。復旧しました。</translation>
    </message>
</context>
<context>
    <name>ConnectorRowMenu</name>
    <message>
        <source>Another process collects this connector.</source>
        <translation>このコネクタは別のプロセスが収集しています。</translation>
    </message>
    <message>
        <source>The connector needs a Data Analyzer profile first.</source>
        <translation>先にコネクタを Data Analyzer プロファイルに追加する必要があります。</translation>
    </message>
    <message>
        <source>The connector is paused.</source>
        <translation>コネクタは一時停止しています。</translation>
    </message>
    <message>
        <source>Microsoft asked to wait. Collect now is possible when the countdown ends.</source>
        <translation>Microsoft から待つよう求められました。カウントダウンが終わると今すぐ収集できます。</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>The connector is collecting already.</source>
        <translation>コネクタは既に収集中です。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>今すぐ収集</translation>
    </message>
    <message>
        <source>Add to a Data Analyzer profile…</source>
        <translation>Data Analyzer プロファイルに追加…</translation>
    </message>
    <message>
        <source>Update secret…</source>
        <translation>シークレットを更新…</translation>
    </message>
    <message>
        <source>Collect from an earlier time…</source>
        <translation>過去の時刻から収集…</translation>
    </message>
    <message>
        <source>Log filters…</source>
        <translation>ログ フィルター…</translation>
    </message>
    <message>
        <source>Forecast and deploy…</source>
        <translation>予測とデプロイ…</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>レコードを表示</translation>
    </message>
    <message>
        <source>Show in Activity log</source>
        <translation>動作ログで表示</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Delete connector…</source>
        <translation>コネクタを削除…</translation>
    </message>
</context>
<context>
    <name>ConnectorStanding</name>
    <message>
        <source>Not tested yet</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Tested %1 · all checks passed</source>
        <translation>%1 にテスト · すべてのチェックに合格</translation>
    </message>
    <message>
        <source>Tested %1 · failed</source>
        <translation>%1 にテスト · 失敗</translation>
    </message>
    <message>
        <source>The next poll asks again, nothing skipped</source>
        <translation>次回のポーリングで再要求、取りこぼしなし</translation>
    </message>
    <message>
        <source>Same request again, nothing skipped</source>
        <translation>同じ要求を再送、取りこぼしなし</translation>
    </message>
    <message>
        <source>Waits for the client secret</source>
        <translation>クライアント シークレット待ち</translation>
    </message>
    <message>
        <source>Tries again by itself</source>
        <translation>自動的に再試行します</translation>
    </message>
    <message>
        <source>Needs its client secret</source>
        <translation>クライアント シークレットが必要</translation>
    </message>
    <message>
        <source>Waits for the network, cursor kept</source>
        <translation>ネットワーク待ち、カーソルは保持</translation>
    </message>
    <message>
        <source>%1 records stored so far</source>
        <translation>これまでに %1 件のレコードを保存</translation>
    </message>
    <message>
        <source>Last run incomplete</source>
        <translation>前回の実行は不完全</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>あと %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>due</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>Needs a Data Analyzer profile</source>
        <translation>Data Analyzer プロファイルが必要</translation>
    </message>
    <message>
        <source>A test is running</source>
        <translation>テストを実行中</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>1 connector.</source>
        <translation>コネクタ 1 個。</translation>
    </message>
    <message>
        <source>%1 connectors.</source>
        <translation>コネクタ %1 個。</translation>
    </message>
    <message>
        <source>%1 All fine.</source>
        <comment>after the number of connectors</comment>
        <translation>%1すべて正常です。</translation>
    </message>
    <message>
        <source>%1 1 needs attention: %2.</source>
        <translation>%1対応が必要: 1 個 (%2)。</translation>
    </message>
    <message>
        <source>%1 %2 need attention: %3.</source>
        <translation>%1対応が必要: %2 個 (%3)。</translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s password</source>
        <translation>プロキシのパスワードを待っています</translation>
    </message>
</context>
<context>
    <name>ConnectorStatus</name>
    <message>
        <source>Collecting as planned.</source>
        <translation>予定どおり収集しています。</translation>
    </message>
    <message>
        <source>Some records could not be mapped; they are kept as they came.</source>
        <translation>一部のレコードをマッピングできませんでした。受信したままの形で保持されています。</translation>
    </message>
    <message>
        <source>The last run may not have read everything. The next one goes on from there.</source>
        <translation>前回の実行では、すべてを読み取れていない可能性があります。次回の実行はその続きから行います。</translation>
    </message>
    <message>
        <source>In no Data Analyzer profile: nothing is collected.</source>
        <translation>Data Analyzer プロファイルに含まれていないため、何も収集されません。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中です。</translation>
    </message>
    <message>
        <source>The client secret is missing: enter it again.</source>
        <translation>クライアント シークレットがありません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Active; has not collected yet.</source>
        <translation>アクティブですが、まだ収集していません。</translation>
    </message>
    <message>
        <source>The last test passed; the next run will show whether data flows.</source>
        <translation>前回のテストは成功しました。データが流れるかどうかは次回の実行でわかります。</translation>
    </message>
</context>
<context>
    <name>ErrorExplanation</name>
    <message>
        <source>the client secret is not valid</source>
        <translation>クライアント シークレットが無効です</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s Value, not its Secret ID.</source>
        <translation>シークレット ID ではなく、シークレットの「値」を貼り付けてください。</translation>
    </message>
    <message>
        <source>the app was not found in this tenant</source>
        <translation>このテナントにアプリが見つかりません</translation>
    </message>
    <message>
        <source>Check that Client ID and Tenant ID come from the same app&apos;s Overview.</source>
        <translation>Client ID と Tenant ID が同じアプリの概要のものであることを確認してください。</translation>
    </message>
    <message>
        <source>the Tenant ID is not valid</source>
        <translation>Tenant ID が無効です</translation>
    </message>
    <message>
        <source>Check Tenant ID: 32 hexadecimal digits.</source>
        <translation>Tenant ID を確認してください (32 桁の 16 進数)。</translation>
    </message>
    <message>
        <source>the tenant belongs to a national cloud that is not supported</source>
        <translation>テナントはサポートされていない国内クラウドのものです</translation>
    </message>
    <message>
        <source>Use a commercial Microsoft 365 tenant: GCC, GCC High, DoD and China are not supported.</source>
        <translation>商用の Microsoft 365 テナントを使用してください。GCC、GCC High、DoD、中国のクラウドはサポートされていません。</translation>
    </message>
    <message>
        <source>Defender for Cloud Apps is not available in this tenant</source>
        <translation>このテナントでは Defender for Cloud Apps を利用できません</translation>
    </message>
    <message>
        <source>Check the subscription: E5, E5 Security or E5 Compliance.</source>
        <translation>サブスクリプション (E5、E5 Security、E5 Compliance) を確認してください。</translation>
    </message>
    <message>
        <source>the app has not been given consent in this tenant</source>
        <translation>アプリがこのテナントで同意を得ていません</translation>
    </message>
    <message>
        <source>Add the application permission Investigation.read of Microsoft Cloud App Security to the app and grant admin consent.</source>
        <translation>Microsoft Cloud App Security のアプリケーションのアクセス許可 Investigation.read をアプリに追加し、管理者の同意を与えてください。</translation>
    </message>
    <message>
        <source>Microsoft Entra does not accept the scope of the token request</source>
        <translation>トークン要求のスコープが Microsoft Entra に受け入れられません</translation>
    </message>
    <message>
        <source>Microsoft Entra cannot make sense of the token request</source>
        <translation>トークン要求を Microsoft Entra が解釈できません</translation>
    </message>
    <message>
        <source>Check Tenant ID, Client ID and Client Secret.</source>
        <translation>Tenant ID、Client ID、Client Secret を確認してください。</translation>
    </message>
    <message>
        <source>Check that no proxy changes the request and that the login address is Microsoft&apos;s.</source>
        <translation>プロキシが要求を書き換えていないこと、ログイン アドレスが Microsoft のものであることを確認してください。</translation>
    </message>
    <message>
        <source>Conditional Access blocked the sign-in</source>
        <translation>条件付きアクセスによりサインインがブロックされました</translation>
    </message>
    <message>
        <source>Ask a tenant administrator to allow this app from this network.</source>
        <translation>このネットワークからのこのアプリのアクセスを許可するよう、テナント管理者に依頼してください。</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is wrong</source>
        <translation>このコンピューターの時計が合っていません</translation>
    </message>
    <message>
        <source>Set the clock of this computer; let it follow a time server.</source>
        <translation>このコンピューターの時計を合わせ、タイム サーバーと同期させてください。</translation>
    </message>
    <message>
        <source>Microsoft Entra holds back sign-ins for a while</source>
        <translation>Microsoft Entra がサインインを一時的に制限しています</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>数分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Microsoft Entra has a temporary fault</source>
        <translation>Microsoft Entra で一時的な障害が発生しています</translation>
    </message>
    <message>
        <source>the client secret has expired</source>
        <translation>クライアント シークレットの有効期限が切れました</translation>
    </message>
    <message>
        <source>Create a new secret in Entra: App registrations, your app, Certificates &amp; secrets. Copy its Value.</source>
        <translation>Entra の「アプリの登録 &gt; 対象のアプリ &gt; 証明書とシークレット」で新しいシークレットを作成し、その「値」をコピーしてください。</translation>
    </message>
    <message>
        <source>the client secret did not reach Microsoft Entra</source>
        <translation>クライアント シークレットが Microsoft Entra に届きませんでした</translation>
    </message>
    <message>
        <source>Enter the Client Secret again.</source>
        <translation>Client Secret をもう一度入力してください。</translation>
    </message>
    <message>
        <source>the app is disabled</source>
        <translation>アプリが無効化されています</translation>
    </message>
    <message>
        <source>Ask a tenant administrator to enable it in Entra, Enterprise applications.</source>
        <translation>Entra のエンタープライズ アプリケーションでアプリを有効にするよう、テナント管理者に依頼してください。</translation>
    </message>
    <message>
        <source>the tenant was not found</source>
        <translation>テナントが見つかりません</translation>
    </message>
    <message>
        <source>Check Tenant ID: Directory (tenant) ID. A tenant of a US Government or China cloud is not found either; those clouds are not supported.</source>
        <translation>Tenant ID (ディレクトリ (テナント) ID) を確認してください。米国政府機関向けクラウドや中国のクラウドのテナントも見つかりません。これらのクラウドはサポートされていません。</translation>
    </message>
    <message>
        <source>the app has no role assigned in this tenant</source>
        <translation>このテナントでアプリにロールが割り当てられていません</translation>
    </message>
    <message>
        <source>the signature of the credential is not valid</source>
        <translation>資格情報の署名が無効です</translation>
    </message>
    <message>
        <source>Microsoft Entra refused the request (AADSTS%1)</source>
        <translation>Microsoft Entra が要求を拒否しました (AADSTS%1)</translation>
    </message>
    <message>
        <source>Look up the code: https://login.microsoftonline.com/error?code=%1</source>
        <translation>コードを調べる: https://login.microsoftonline.com/error?code=%1</translation>
    </message>
    <message>
        <source>Microsoft asks to wait %1 s.</source>
        <translation>Microsoft から %1 秒待つよう求められました。</translation>
    </message>
    <message>
        <source>If you ask Microsoft for help, name the correlation ID %1.</source>
        <translation>Microsoft に問い合わせる場合は、相関 ID %1 を伝えてください。</translation>
    </message>
    <message>
        <source>Microsoft cannot make sense of the request</source>
        <translation>Microsoft が要求を解釈できません</translation>
    </message>
    <message>
        <source>Microsoft cannot make sense of the request: something in this connector&apos;s configuration is wrong.</source>
        <translation>Microsoft が要求を解釈できません。このコネクタの構成に誤りがあります。</translation>
    </message>
    <message>
        <source>Go through the fields of the Configuration step.</source>
        <translation>「構成」ステップの各フィールドを確認してください。</translation>
    </message>
    <message>
        <source>the credential was not accepted</source>
        <translation>資格情報が受け入れられませんでした</translation>
    </message>
    <message>
        <source>The credential was not accepted, or it carries no right to this API.</source>
        <translation>資格情報が受け入れられなかったか、この API に対する権限がありません。</translation>
    </message>
    <message>
        <source>Compare Client ID and Client Secret with the portal.</source>
        <translation>Client ID と Client Secret をポータルの値と照合してください。</translation>
    </message>
    <message>
        <source>See whether the secret has expired.</source>
        <translation>シークレットの有効期限が切れていないか確認してください。</translation>
    </message>
    <message>
        <source>Check that the app is licensed and entitled for this API.</source>
        <translation>アプリにこの API を使用するためのライセンスと権利があることを確認してください。</translation>
    </message>
    <message>
        <source>the credential does not cover this</source>
        <translation>資格情報の権限が不足しています</translation>
    </message>
    <message>
        <source>The credential is good, but its permission or scope does not cover this.</source>
        <translation>資格情報は有効ですが、そのアクセス許可またはスコープではこの操作を行えません。</translation>
    </message>
    <message>
        <source>Check that these are the credentials you meant.</source>
        <translation>意図した資格情報であることを確認してください。</translation>
    </message>
    <message>
        <source>Give the app the role it lacks and have an administrator consent.</source>
        <translation>不足しているロールをアプリに付与し、管理者に同意を与えてもらってください。</translation>
    </message>
    <message>
        <source>there is nothing at this address</source>
        <translation>このアドレスには何もありません</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>このアドレスには何もありません。</translation>
    </message>
    <message>
        <source>Compare the API URL with the one on the portal&apos;s About page.</source>
        <translation>API URL をポータルのバージョン情報ページの値と照合してください。</translation>
    </message>
    <message>
        <source>Microsoft asks to wait</source>
        <translation>Microsoft から待つよう求められました</translation>
    </message>
    <message>
        <source>The API is overloaded, or the limit of this tenant, licence or quota is used up.</source>
        <translation>API が過負荷になっているか、このテナント、ライセンス、またはクォータの上限に達しています。</translation>
    </message>
    <message>
        <source>Nothing to do at first: it recovers, and the connector keeps retrying.</source>
        <translation>まずは何もする必要はありません。自然に回復し、コネクタは再試行を続けます。</translation>
    </message>
    <message>
        <source>If it comes often, raise the interval, or clear up limits, licences and quotas with Microsoft.</source>
        <translation>頻繁に発生する場合は、間隔を長くするか、制限、ライセンス、クォータについて Microsoft に確認してください。</translation>
    </message>
    <message>
        <source>Microsoft could not answer</source>
        <translation>Microsoft が応答できませんでした</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service has a fault of its own; nothing here is wrong.</source>
        <translation>Microsoft のサービス側の障害です。こちらの設定に問題はありません。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>If it persists, look at the service health in the Microsoft 365 admin center.</source>
        <translation>解消しない場合は、Microsoft 365 管理センターでサービス正常性を確認してください。</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>停止されました</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>完了前に停止されました。</translation>
    </message>
    <message>
        <source>the service cannot be reached</source>
        <translation>サービスに到達できません</translation>
    </message>
    <message>
        <source>No connection to the service could be made.</source>
        <translation>サービスへの接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection, firewall and proxy.</source>
        <translation>ネットワーク接続、ファイアウォール、プロキシを確認してください。</translation>
    </message>
    <message>
        <source>Check API URL.</source>
        <translation>API URL を確認してください。</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>安全な接続を確立できませんでした</translation>
    </message>
    <message>
        <source>The server and this computer could not agree on a secure connection.</source>
        <translation>サーバーとこのコンピューターの間で、安全な接続の条件が一致しませんでした。</translation>
    </message>
    <message>
        <source>Check that the address is right and that no proxy inspects the connection.</source>
        <translation>アドレスが正しいこと、およびプロキシが接続を検査していないことを確認してください。</translation>
    </message>
    <message>
        <source>Check that port 443 of the host answers with TLS.</source>
        <translation>ホストのポート 443 が TLS で応答することを確認してください。</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>The server did not answer, or not completely, in the time allowed.</source>
        <translation>サーバーは制限時間内に応答しなかったか、応答が完了しませんでした。</translation>
    </message>
    <message>
        <source>Check firewall and proxy: port 443 must be open.</source>
        <translation>ファイアウォールとプロキシを確認してください。ポート 443 が開いている必要があります。</translation>
    </message>
    <message>
        <source>the answer is not the API&apos;s</source>
        <translation>API の応答ではありません</translation>
    </message>
    <message>
        <source>What answered does not speak as the Defender for Cloud Apps API does.</source>
        <translation>応答した相手は Defender for Cloud Apps API の形式に従っていません。</translation>
    </message>
    <message>
        <source>Check that no proxy or sign-in page answers in its place.</source>
        <translation>プロキシやサインイン ページが代わりに応答していないことを確認してください。</translation>
    </message>
    <message>
        <source>the client secret cannot be read</source>
        <translation>クライアント シークレットを読み取れません</translation>
    </message>
    <message>
        <source>The store that keeps the client secret did not hand it out.</source>
        <translation>クライアント シークレットの保管先から、シークレットを取り出せませんでした。</translation>
    </message>
    <message>
        <source>the local store cannot be used</source>
        <translation>ローカル ストアを使用できません</translation>
    </message>
    <message>
        <source>Reading or writing the local store failed.</source>
        <translation>ローカル ストアの読み取りまたは書き込みに失敗しました。</translation>
    </message>
    <message>
        <source>Check that the data directory exists and can be written.</source>
        <translation>データ ディレクトリが存在し、書き込み可能であることを確認してください。</translation>
    </message>
    <message>
        <source>the configuration is refused</source>
        <translation>構成が拒否されました</translation>
    </message>
    <message>
        <source>Something in this connector&apos;s configuration cannot be used.</source>
        <translation>このコネクタの構成に使用できない値があります。</translation>
    </message>
    <message>
        <source>another process is at work</source>
        <translation>別のプロセスが処理中です</translation>
    </message>
    <message>
        <source>Another process works with this connector; two at a time would disturb each other.</source>
        <translation>別のプロセスがこのコネクタを使用しています。同時に 2 つが動作すると互いに干渉します。</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it, and try again.</source>
        <translation>完了するまで待つか、停止してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>a fault of the program</source>
        <translation>プログラムに不具合があります</translation>
    </message>
    <message>
        <source>The program broke a promise to itself. This is not your doing.</source>
        <translation>プログラムの内部で矛盾が発生しました。お客様の操作が原因ではありません。</translation>
    </message>
    <message>
        <source>Try again; if it persists, report the fault with the text under Show more.</source>
        <translation>もう一度お試しください。解消しない場合は、「詳細を表示」のテキストを添えて不具合を報告してください。</translation>
    </message>
    <message>
        <source>host name not found</source>
        <translation>ホスト名が見つかりません</translation>
    </message>
    <message>
        <source>The name of the host is not known: it is misspelt, or names cannot be resolved here.</source>
        <translation>ホスト名を解決できません。つづりが間違っているか、この環境で名前解決ができません。</translation>
    </message>
    <message>
        <source>Check that this computer can resolve names (DNS).</source>
        <translation>このコンピューターで名前解決 (DNS) ができることを確認してください。</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>The host exists, but nothing answers on this port.</source>
        <translation>ホストは存在しますが、このポートでは応答がありません。</translation>
    </message>
    <message>
        <source>Check firewall and proxy.</source>
        <translation>ファイアウォールとプロキシを確認してください。</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>接続が切断されました</translation>
    </message>
    <message>
        <source>The other side closed the connection before it answered.</source>
        <translation>応答の前に相手側が接続を切断しました。</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ネットワークに接続できません</translation>
    </message>
    <message>
        <source>This computer has no way to the host.</source>
        <translation>このコンピューターからホストに到達する経路がありません。</translation>
    </message>
    <message>
        <source>Check the network connection, VPN and routing of this computer.</source>
        <translation>このコンピューターのネットワーク接続、VPN、ルーティングを確認してください。</translation>
    </message>
    <message>
        <source>the proxy cannot be used</source>
        <translation>プロキシを使用できません</translation>
    </message>
    <message>
        <source>The proxy was not found, or it refused to connect to the host.</source>
        <translation>プロキシが見つからないか、プロキシがホストへの接続を拒否しました。</translation>
    </message>
    <message>
        <source>Check the address and port of the proxy.</source>
        <translation>プロキシのアドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>Ask its administrator to allow the hosts of Microsoft.</source>
        <translation>Microsoft のホストを許可するよう、プロキシの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>the proxy asks for a password</source>
        <translation>プロキシがパスワードを要求しています</translation>
    </message>
    <message>
        <source>Use a proxy that needs no password, or have this computer allowed without one.</source>
        <translation>パスワードが不要なプロキシを使用するか、このコンピューターをパスワードなしで許可してもらってください。</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired</source>
        <translation>サーバーの証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is no longer valid, or the clock of this computer is wrong.</source>
        <translation>サーバーの証明書の有効期限が切れているか、このコンピューターの時計が合っていません。</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>Check proxy inspection: Microsoft renews its certificates in time.</source>
        <translation>プロキシによる検査を確認してください。Microsoft は証明書を期限前に更新しています。</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is signed by itself</source>
        <translation>サーバーの証明書が自己署名です</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for the server.</source>
        <translation>このコンピューターが信頼する機関は、このサーバーを保証していません。</translation>
    </message>
    <message>
        <source>Check proxy inspection.</source>
        <translation>プロキシによる検査を確認してください。</translation>
    </message>
    <message>
        <source>For a server of your own, name its certificate as CA file.</source>
        <translation>自社のサーバーの場合は、その証明書を CA ファイルとして指定してください。</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is for another name</source>
        <translation>サーバーの証明書の名前が一致しません</translation>
    </message>
    <message>
        <source>The server that answered is not the one that was called.</source>
        <translation>応答したサーバーは、接続しようとしたサーバーではありません。</translation>
    </message>
    <message>
        <source>Check proxy and name resolution.</source>
        <translation>プロキシと名前解決を確認してください。</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>証明書が信頼されていません</translation>
    </message>
    <message>
        <source>The certificate comes from an issuer that this computer does not know, often a proxy that inspects TLS.</source>
        <translation>証明書の発行者がこのコンピューターに登録されていません。多くの場合、TLS を検査するプロキシが原因です。</translation>
    </message>
    <message>
        <source>If the inspection is wanted, name its CA certificate as CA file.</source>
        <translation>検査が意図したものである場合は、その CA 証明書を CA ファイルとして指定してください。</translation>
    </message>
    <message>
        <source>a web page answered instead of the API</source>
        <translation>API ではなく Web ページが応答しました</translation>
    </message>
    <message>
        <source>The answer is a web page, often the sign-in page of a portal or a proxy.</source>
        <translation>応答は Web ページでした。多くの場合、ポータルやプロキシのサインイン ページです。</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>応答が途中で切れました</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>応答が完了する前に接続が終了しました。</translation>
    </message>
    <message>
        <source>If it persists, check proxy and firewall: they may limit the size of answers.</source>
        <translation>解消しない場合は、プロキシとファイアウォールが応答のサイズを制限していないか確認してください。</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>応答を読み取れません</translation>
    </message>
    <message>
        <source>The answer is not what the API promises; something in between may have changed it.</source>
        <translation>応答が API の仕様と異なります。途中で書き換えられた可能性があります。</translation>
    </message>
    <message>
        <source>Check that no proxy changes the answers.</source>
        <translation>プロキシが応答を書き換えていないことを確認してください。</translation>
    </message>
    <message>
        <source>the answer holds no list of records</source>
        <translation>応答にレコードの一覧がありません</translation>
    </message>
    <message>
        <source>The answer is JSON, but not that of the Defender for Cloud Apps API: its list “data” is missing.</source>
        <translation>応答は JSON ですが、Defender for Cloud Apps API のものではありません。一覧「data」がありません。</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>The answer is larger than any page of records may be; reading it was given up.</source>
        <translation>応答が 1 ページ分のレコードとして許容されるサイズを超えたため、読み取りを中止しました。</translation>
    </message>
    <message>
        <source>Check that no proxy answers in its place.</source>
        <translation>プロキシが代わりに応答していないことを確認してください。</translation>
    </message>
    <message>
        <source>the API sends us elsewhere</source>
        <translation>API が別のアドレスへ転送しようとしています</translation>
    </message>
    <message>
        <source>The answer is a redirect, which the API never gives; the credential is not sent to another address.</source>
        <translation>応答はリダイレクトでした。API がリダイレクトを返すことはありません。資格情報が別のアドレスに送信されることはありません。</translation>
    </message>
    <message>
        <source>The tenant has no licence for Microsoft Defender for Cloud Apps, or it was never set up there.</source>
        <translation>テナントに Microsoft Defender for Cloud Apps のライセンスがないか、セットアップされていません。</translation>
    </message>
    <message>
        <source>An administrator of the tenant has not agreed yet that the app may use this API.</source>
        <translation>このアプリによる API の使用に、テナントの管理者がまだ同意していません。</translation>
    </message>
    <message>
        <source>a permission is missing</source>
        <translation>アクセス許可が不足しています</translation>
    </message>
    <message>
        <source>The app signs in, but its token carries no role that lets it read activities and alerts.</source>
        <translation>アプリはサインインできますが、アクティビティとアラートを読み取るためのロールがトークンに含まれていません。</translation>
    </message>
    <message>
        <source>Grant the application permission Investigation.read to the app and give admin consent.</source>
        <translation>アプリケーションのアクセス許可 Investigation.read をアプリに付与し、管理者の同意を与えてください。</translation>
    </message>
    <message>
        <source>the tenant is in a cloud that is not supported</source>
        <translation>テナントはサポートされていないクラウドにあります</translation>
    </message>
    <message>
        <source>GCC, GCC High, DoD and China have a Defender for Cloud Apps of their own, which this connector does not support.</source>
        <translation>GCC、GCC High、DoD、中国には専用の Defender for Cloud Apps があり、このコネクタではサポートされていません。</translation>
    </message>
    <message>
        <source>the API refuses a filter</source>
        <translation>API がフィルターを拒否しました</translation>
    </message>
    <message>
        <source>The API does not accept a value that the connector asked for.</source>
        <translation>コネクタが要求した値を API が受け付けません。</translation>
    </message>
    <message>
        <source>Update the program: the API may have changed.</source>
        <translation>プログラムを更新してください。API が変更された可能性があります。</translation>
    </message>
    <message>
        <source>Report the fault with the text under Show more.</source>
        <translation>「詳細を表示」のテキストを添えて不具合を報告してください。</translation>
    </message>
    <message>
        <source>The time here and the time of the server are too far apart for certificates or tokens to be valid.</source>
        <translation>このコンピューターとサーバーの時刻の差が大きく、証明書やトークンが有効と見なされません。</translation>
    </message>
    <message>
        <source>the API repeats itself</source>
        <translation>API が同じ内容を繰り返しています</translation>
    </message>
    <message>
        <source>The API sent the same page again and its cursor does not move; going on would step over records.</source>
        <translation>API が同じページを再び送信し、カーソルが進みません。続行するとレコードを取りこぼします。</translation>
    </message>
    <message>
        <source>Collect again later; nothing was stepped over.</source>
        <translation>後でもう一度収集してください。取りこぼしはありません。</translation>
    </message>
    <message>
        <source>If it persists, report it to Microsoft with the text under Show more.</source>
        <translation>解消しない場合は、「詳細を表示」のテキストを添えて Microsoft に報告してください。</translation>
    </message>
    <message>
        <source>too many records in one millisecond</source>
        <translation>同一ミリ秒のレコードが多すぎます</translation>
    </message>
    <message>
        <source>More records share one millisecond than can be asked for; going on would step over some of them.</source>
        <translation>1 回に要求できる件数を超えるレコードが同一のミリ秒にあります。続行すると一部を取りこぼします。</translation>
    </message>
    <message>
        <source>there is no keychain</source>
        <translation>キーチェーンがありません</translation>
    </message>
    <message>
        <source>No keychain service runs on this computer or in this session.</source>
        <translation>このコンピューターまたはこのセッションでは、キーチェーン サービスが実行されていません。</translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring, KWallet) in this session.</source>
        <translation>このセッションでキーチェーン サービス (GNOME Keyring、KWallet) を起動してください。</translation>
    </message>
    <message>
        <source>On a server, keep the secret in the environment: --secret-store environment.</source>
        <translation>サーバーでは、シークレットを環境に保管してください: --secret-store environment</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>The keychain did not open; it may be waiting for its password.</source>
        <translation>キーチェーンを開けませんでした。パスワードの入力を待っている可能性があります。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>キーチェーンのロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>the keychain refused access</source>
        <translation>キーチェーンがアクセスを拒否しました</translation>
    </message>
    <message>
        <source>The keychain does not let this program read the entry.</source>
        <translation>このプログラムによるエントリの読み取りを、キーチェーンが許可していません。</translation>
    </message>
    <message>
        <source>Allow this program to use the keychain entry and try again.</source>
        <translation>このプログラムによるキーチェーン エントリの使用を許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>the keychain holds no secret for this connector</source>
        <translation>このコネクタのシークレットがキーチェーンにありません</translation>
    </message>
    <message>
        <source>The entry was never made, or it was removed.</source>
        <translation>エントリが作成されていないか、削除されています。</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>The keychain did not answer in time; it may show a question somewhere.</source>
        <translation>キーチェーンが時間内に応答しませんでした。どこかに確認の画面が表示されている可能性があります。</translation>
    </message>
    <message>
        <source>Look for a window of the keychain that waits for an answer, and try again.</source>
        <translation>キーチェーンの応答待ちのウィンドウを探してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>another keychain answers now</source>
        <translation>以前と異なるキーチェーンが応答しています</translation>
    </message>
    <message>
        <source>The secret was stored in another keychain service than the one that answers now.</source>
        <translation>シークレットは、現在応答しているものとは別のキーチェーン サービスに保管されています。</translation>
    </message>
    <message>
        <source>Start the keychain service that was used before.</source>
        <translation>以前使用していたキーチェーン サービスを起動してください。</translation>
    </message>
    <message>
        <source>the keychain failed</source>
        <translation>キーチェーンでエラーが発生しました</translation>
    </message>
    <message>
        <source>The keychain reported a fault of its own.</source>
        <translation>キーチェーン側の障害が報告されました。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>the environment holds no secret for this connector</source>
        <translation>このコネクタのシークレットが環境にありません</translation>
    </message>
    <message>
        <source>Neither the credentials directory nor the environment variable of this connector has the secret.</source>
        <translation>資格情報ディレクトリにも、このコネクタの環境変数にもシークレットがありません。</translation>
    </message>
    <message>
        <source>Set the variable or the systemd credential named under Show more and start again.</source>
        <translation>「詳細を表示」に示された変数または systemd の資格情報を設定し、もう一度開始してください。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクに空き容量がありません</translation>
    </message>
    <message>
        <source>The disk is full. Collection is paused, cursors are kept.</source>
        <translation>ディスクに空き容量がありません。収集は一時停止され、カーソルは保持されています。</translation>
    </message>
    <message>
        <source>Free space on the disk of the data directory.</source>
        <translation>データ ディレクトリのあるディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>the local store is damaged</source>
        <translation>ローカル ストアが破損しています</translation>
    </message>
    <message>
        <source>A file of the local store is damaged.</source>
        <translation>ローカル ストアのファイルが破損しています。</translation>
    </message>
    <message>
        <source>Start again: the damaged file is set aside and what can be read is kept.</source>
        <translation>もう一度起動してください。破損したファイルは退避され、読み取れる内容は保持されます。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>ディスクを確認してください。</translation>
    </message>
    <message>
        <source>the local store is from a newer version</source>
        <translation>ローカル ストアは新しいバージョンのものです</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the local store.</source>
        <translation>このプログラムの新しいバージョンがローカル ストアを変更しました。</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>the local store cannot be written</source>
        <translation>ローカル ストアに書き込めません</translation>
    </message>
    <message>
        <source>The data directory or a file in it cannot be written.</source>
        <translation>データ ディレクトリまたはその中のファイルに書き込めません。</translation>
    </message>
    <message>
        <source>Check the permissions of the data directory.</source>
        <translation>データ ディレクトリのアクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>a test is running</source>
        <translation>テストを実行中です</translation>
    </message>
    <message>
        <source>Only one test runs at a time.</source>
        <translation>一度に実行できるテストは 1 つだけです。</translation>
    </message>
    <message>
        <source>Wait until it is done, and try again.</source>
        <translation>完了するまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>this connector is being collected</source>
        <translation>このコネクタは収集中です</translation>
    </message>
    <message>
        <source>Another process collects this connector already.</source>
        <translation>別のプロセスが既にこのコネクタを収集しています。</translation>
    </message>
    <message>
        <source>The proxy lets only signed-in users through. It got no user name and password, or did not accept them.</source>
        <translation>プロキシは認証されたユーザーのみを通します。ユーザー名とパスワードが送られなかったか、受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Enter user name and password of the proxy in the window, under Settings, Network.</source>
        <translation>ウィンドウの［設定］の［ネットワーク］で、プロキシのユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>the password of the proxy is missing</source>
        <translation>プロキシのパスワードがありません</translation>
    </message>
    <message>
        <source>The keychain has no entry for it: it was removed, or another keychain answers now.</source>
        <translation>キーチェーンに項目がありません。削除されたか、現在は別のキーチェーンが応答しています。</translation>
    </message>
    <message>
        <source>Enter the password of the proxy again in the window, under Settings, Network.</source>
        <translation>ウィンドウの［設定］の［ネットワーク］で、プロキシのパスワードを入力し直してください。</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 local time, %2</source>
        <translation>現地時刻 %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern of Qt, as short as people write it in this language</comment>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern of Qt, the day without its year</comment>
        <translation>MM/dd</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Connector Workbench cannot start</source>
        <translation>Connector Workbench を起動できません</translation>
    </message>
    <message>
        <source>Where connectors and records are kept.</source>
        <translation>コネクタとレコードの保存場所。</translation>
    </message>
    <message>
        <source>Adds and starts the built-in demo tenant.</source>
        <translation>組み込みのデモ テナントを追加して開始します。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system、light、または dark。</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Origin</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>These records have more fields than a table can have columns. Export JSON lines, or the columns shown.</source>
        <translation>これらのレコードのフィールド数は、表の列数の上限を超えています。JSON Lines でエクスポートするか、表示中の列だけをエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>StatusMark</name>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>収集中</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Secret expired</source>
        <translation>シークレット期限切れ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>テスト中</translation>
    </message>
</context>
<context>
    <name>workbench::ActivityDetails</name>
    <message>
        <source>Update secret…</source>
        <translation>シークレットを更新…</translation>
    </message>
    <message>
        <source>Edit connector…</source>
        <translation>コネクタを編集…</translation>
    </message>
    <message>
        <source>Raise interval…</source>
        <translation>間隔を広げる…</translation>
    </message>
    <message>
        <source>Run test</source>
        <translation>テストを実行</translation>
    </message>
    <message>
        <source>Run test again</source>
        <translation>テストを再実行</translation>
    </message>
    <message>
        <source>Redacted detail</source>
        <translation>伏せ字済みの詳細</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Same connector, earlier</source>
        <translation>同じコネクタの以前の記録</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Choose a row to see what happened.</source>
        <translation>何が起きたかを見るには行を選択してください。</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>レポートをコピーしました</translation>
    </message>
</context>
<context>
    <name>workbench::ActivityLogPage</name>
    <message>
        <source>Activity log</source>
        <translation>動作ログ</translation>
    </message>
    <message>
        <source>Every run, test, change and error. Kept for 90 days, secrets never included.</source>
        <translation>すべての実行、テスト、変更、エラー。90 日間保持され、シークレットが含まれることはありません。</translation>
    </message>
    <message>
        <source>Search activity log</source>
        <translation>動作ログを検索</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>クリア…</translation>
    </message>
    <message>
        <source>Clear activity log</source>
        <translation>動作ログをクリア</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>コネクタ</translation>
    </message>
    <message>
        <source>All connectors</source>
        <translation>すべてのコネクタ</translation>
    </message>
    <message>
        <source>No entries match</source>
        <translation>一致するエントリはありません</translation>
    </message>
    <message>
        <source>Nothing that happened matches the filters.</source>
        <translation>フィルターに一致する出来事はありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>Nothing happened yet. Runs, tests and changes appear here.</source>
        <translation>まだ何も起きていません。実行、テスト、変更がここに表示されます。</translation>
    </message>
    <message>
        <source>Clear the activity log?</source>
        <translation>動作ログをクリアしますか?</translation>
    </message>
    <message>
        <source>All entries are removed. This cannot be undone.</source>
        <translation>すべてのエントリが削除されます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>You</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Connector Workbench</source>
        <translation>Connector Workbench</translation>
    </message>
    <message>
        <source>%1 (%2 times since %3)</source>
        <translation>%1 (%3 以降 %2 回)</translation>
    </message>
</context>
<context>
    <name>workbench::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>コネクタ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
</context>
<context>
    <name>workbench::ActivityTable</name>
    <message>
        <source>Activity log</source>
        <translation>動作ログ</translation>
    </message>
</context>
<context>
    <name>workbench::BudgetCard</name>
    <message>
        <source>Estimated request budget</source>
        <translation>リクエスト枠の見積もり</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>計測中…</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Reading what %1 has collected so far.</source>
        <translation>%1 がこれまでに収集した内容を読み取っています。</translation>
    </message>
    <message>
        <source>%1 of %2 per min at peak</source>
        <translation>ピーク時 %1/%2 (毎分)</translation>
    </message>
    <message>
        <source>Activities %1</source>
        <translation>アクティビティ %1</translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation>アラート %1</translation>
    </message>
    <message>
        <source>From the interval of %1 min and an assumed %2 activities and %3 alerts an hour: the test does not count them. Quiet minutes use %4 requests.</source>
        <translation>間隔 %1 分と、1 時間あたりアクティビティ %2 件、アラート %3 件という仮定による値です (テストでは件数を数えません)。静かな 1 分間の要求は %4 件です。</translation>
    </message>
    <message>
        <source>Measured on %1 over %2: the busiest poll takes %3. Quiet minutes use %4 requests.</source>
        <translation>%1 で %2 にわたり計測: 最も重い取得に %3 かかります。静かな 1 分間の要求は %4 件です。</translation>
    </message>
    <message>
        <source>%1: assumed, never collected there.</source>
        <comment>content types</comment>
        <translation>%1: そこでは未収集のため仮定値です。</translation>
    </message>
    <message>
        <source>Less than a day is a rough estimate.</source>
        <translation>1 日未満の計測は大まかな見積もりです。</translation>
    </message>
    <message>
        <source>Little headroom. Collect one content type.</source>
        <translation>余裕がわずかです。コンテンツ タイプを 1 つに絞ってください。</translation>
    </message>
    <message>
        <source>Little headroom. Raise Interval (min) to %1 or collect one content type.</source>
        <translation>余裕がわずかです。Interval (min) を %1 に上げるか、コンテンツ タイプを 1 つに絞ってください。</translation>
    </message>
    <message>
        <source>Little headroom. Lower Interval (min) to %1 or collect one content type.</source>
        <translation>余裕がわずかです。Interval (min) を %1 に下げるか、コンテンツ タイプを 1 つに絞ってください。</translation>
    </message>
</context>
<context>
    <name>workbench::BudgetStrip</name>
    <message>
        <source>Request budget, %1 of %2 requests per minute: Activities %3, Alerts %4, Test %5</source>
        <translation>リクエスト枠、毎分 %2 リクエスト中 %1: アクティビティ %3、アラート %4、テスト %5</translation>
    </message>
</context>
<context>
    <name>workbench::Bundle</name>
    <message>
        <source>nothing was measured yet</source>
        <translation>まだ何も測定されていません</translation>
    </message>
    <message>
        <source>measured from %1 to %2</source>
        <translation>%1 ～ %2 に測定</translation>
    </message>
    <message>
        <source>The connector was not tested before this bundle was made.
</source>
        <translation>このバンドルの作成前に、コネクタはテストされていません。
</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Connection test of %1: %2
%3
</source>
        <translation>%1 の接続テスト: %2
%3
</translation>
    </message>
    <message>
        <source>Deployment bundle of the connector %1 for the tenant %2

The client secret is not in this bundle. You enter it again where the connector is deployed.

connector.json          the connector, for connectorctl bundle import
stellar-connector.json  the body that creates the connector over the platform&apos;s REST API; fill in
                        cust_id, and client_secret in conf
log-filters.json        the log filters attached to it
interflow-mapping.json  which raw field each Interflow field is made from
forecast.csv            volume and requests a day, %3
test-report.txt         the last connection test
samples.ndjson          some of the newest records; persons, addresses and ids are pseudonyms
manifest.json           SHA-256 of each file

Check that nothing was changed:  connectorctl bundle verify FILE.zip
Recreate the connector:          connectorctl bundle import FILE.zip
</source>
        <translation>テナント %2 のコネクタ %1 のデプロイ バンドル

クライアント シークレットはこのバンドルに含まれません。コネクタのデプロイ先でもう一度入力してください。

connector.json          コネクタ (connectorctl bundle import 用)
stellar-connector.json  プラットフォームの REST API でコネクタを作成するための本文。
                        cust_id と、conf 内の client_secret を記入してください
log-filters.json        適用されているログ フィルター
interflow-mapping.json  各 Interflow フィールドの元になる生フィールド
forecast.csv            1 日あたりのデータ量とリクエスト数、%3
test-report.txt         前回の接続テスト
samples.ndjson          最新のレコードの一部。個人、アドレス、ID は仮名です
manifest.json           各ファイルの SHA-256

変更されていないことを確認:  connectorctl bundle verify FILE.zip
コネクタを再作成:            connectorctl bundle import FILE.zip
</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 is no JSON object.</source>
        <translation>%1 は JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Log filter %1</source>
        <translation>ログ フィルター %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A connector named %1 already exists. Remove or deploy that one instead.</source>
        <translation>%1 という名前のコネクタは既に存在します。それを削除するか、代わりにデプロイしてください。</translation>
    </message>
    <message>
        <source>Log Filters</source>
        <translation>Log Filters</translation>
    </message>
    <message>
        <source>Another log filter named %1 already exists. Rename or remove that one.</source>
        <translation>%1 という名前の別のログ フィルターが既に存在します。名前を変更するか、削除してください。</translation>
    </message>
    <message>
        <source>this program does not know the connector&apos;s type.</source>
        <translation>このプログラムはコネクタの種類を認識できません。</translation>
    </message>
    <message>
        <source>the manifest does not list %1.</source>
        <translation>マニフェストに %1 が記載されていません。</translation>
    </message>
    <message>
        <source>%1 is not what the manifest says.</source>
        <translation>%1 がマニフェストの内容と一致しません。</translation>
    </message>
    <message>
        <source>%1 does not belong to it.</source>
        <translation>%1 はバンドルに属していません。</translation>
    </message>
    <message>
        <source>a newer version of this program made it.</source>
        <translation>このプログラムの新しいバージョンで作成されています。</translation>
    </message>
    <message>
        <source>manifest.json was changed.</source>
        <translation>manifest.json が変更されています。</translation>
    </message>
    <message>
        <source>the zip around the files was changed.</source>
        <translation>ファイルを格納する zip が変更されています。</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Test the connector before you deploy it.</source>
        <translation>デプロイする前にコネクタをテストしてください。</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>テストに成功</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>テストに失敗</translation>
    </message>
    <message>
        <source>Volume not measured</source>
        <translation>データ量が未測定</translation>
    </message>
    <message>
        <source>Collect for at least 1 day.</source>
        <translation>少なくとも 1 日分を収集してください。</translation>
    </message>
    <message>
        <source>Volume measured</source>
        <translation>データ量を測定済み</translation>
    </message>
    <message>
        <source>%1, at least 1 day is needed</source>
        <translation>%1、少なくとも 1 日分が必要です</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>リクエスト枠</translation>
    </message>
    <message>
        <source>Known once the volume is measured.</source>
        <translation>データ量を測定するとわかります。</translation>
    </message>
    <message>
        <source>%1 of %2 per minute at peak</source>
        <translation>ピーク時 %1/%2 (毎分)</translation>
    </message>
    <message>
        <source>The collector cannot keep up at this interval.</source>
        <translation>コレクターはこの間隔に追いつけません。</translation>
    </message>
    <message>
        <source>No duplicates expected</source>
        <translation>重複の見込みなし</translation>
    </message>
    <message>
        <source>Activities are not collected.</source>
        <translation>アクティビティは収集されません。</translation>
    </message>
    <message>
        <source>Activities may be duplicated</source>
        <translation>アクティビティが重複する可能性があります</translation>
    </message>
    <message>
        <source>If an Office 365 connector collects Audit.General with the same account</source>
        <translation>Office 365 コネクタが同じアカウントで Audit.General を収集している場合</translation>
    </message>
    <message>
        <source>Data Analyzer profile</source>
        <translation>Data Analyzer プロファイル</translation>
    </message>
    <message>
        <source>Not needed on a sensor</source>
        <translation>センサーでは不要</translation>
    </message>
    <message>
        <source>In no profile: nothing is collected</source>
        <translation>プロファイルに含まれていないため、何も収集されません</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>1 時間未満</translation>
    </message>
    <message>
        <source>The zip cannot be made: %1</source>
        <translation>zip を作成できません: %1</translation>
    </message>
    <message>
        <source>a file in it is damaged.</source>
        <translation>中のファイルが破損しています。</translation>
    </message>
    <message>
        <source>a file in it has a name that no bundle has.</source>
        <translation>バンドルにない名前のファイルが含まれています。</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted.</source>
        <translation>%1 は圧縮または暗号化されています。</translation>
    </message>
    <message>
        <source>its files are too large.</source>
        <translation>中のファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>This is no bundle, or it was changed: %1</source>
        <translation>これはバンドルではないか、変更されています: %1</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>it has no files.</source>
        <translation>ファイルが含まれていません。</translation>
    </message>
    <message>
        <source>it has too many files.</source>
        <translation>ファイルが多すぎます。</translation>
    </message>
    <message>
        <source>%1 is in it twice.</source>
        <translation>%1 が 2 つ含まれています。</translation>
    </message>
</context>
<context>
    <name>workbench::CoachCard</name>
    <message>
        <source>Skip the tour</source>
        <translation>ツアーをスキップ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1/%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>workbench::CollectionSection</name>
    <message>
        <source>Collection</source>
        <translation>収集</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>毎分のリクエスト数</translation>
    </message>
    <message>
        <source>1 to 30 for each Microsoft tenant. Defender for Cloud Apps allows 30; what stays free is left to other programs.</source>
        <translation>Microsoft テナントごとに 1 ～ 30。Defender for Cloud Apps の上限は 30 です。残りは他のプログラムのために空けておきます。</translation>
    </message>
    <message>
        <source>Patience when throttled</source>
        <translation>スロットリング時の待機時間</translation>
    </message>
    <message>
        <source>How long one run waits when Microsoft asks to. After that the next run goes on; nothing is skipped.</source>
        <translation>Microsoft から待つよう求められたときに、1 回の実行で待つ時間です。それを過ぎると次回の実行が続きを行います。取りこぼしはありません。</translation>
    </message>
</context>
<context>
    <name>workbench::CommandLine</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A connector named %1 already exists. Choose another name.</source>
        <translation>%1 という名前のコネクタは既に存在します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Cannot add the connector</source>
        <translation>コネクタを追加できません</translation>
    </message>
    <message>
        <source>Added %1 (%2). It is active.</source>
        <translation>%1 (%2) を追加しました。アクティブです。</translation>
    </message>
    <message>
        <source>Adds a connector for Microsoft Defender for Cloud Apps</source>
        <translation>Microsoft Defender for Cloud Apps のコネクタを追加します</translation>
    </message>
    <message>
        <source>Cannot make a bundle of “%1”</source>
        <translation>「%1」のバンドルを作成できません</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>Saved %1 (%2 bytes). The client secret is not in the bundle.
%3</source>
        <translation>%1 (%2 バイト) を保存しました。クライアント シークレットはバンドルに含まれません。
%3</translation>
    </message>
    <message>
        <source>The bundle %1 is not as it was made</source>
        <translation>バンドル %1 は作成時の状態ではありません</translation>
    </message>
    <message>
        <source>The bundle is as it was made.
%1</source>
        <translation>バンドルは作成時の状態のままです。
%1</translation>
    </message>
    <message>
        <source>keychain or environment is expected.</source>
        <translation>keychain または environment を指定してください。</translation>
    </message>
    <message>
        <source>Cannot import the bundle %1</source>
        <translation>バンドル %1 をインポートできません</translation>
    </message>
    <message>
        <source>Imported %1 (%2) from the bundle.</source>
        <translation>バンドルから %1 (%2) をインポートしました。</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>Carries a connector to another machine, without its secret</source>
        <translation>コネクタを、シークレットを除いて別のコンピューターに移します</translation>
    </message>
    <message>
        <source>Name or id of the connector</source>
        <translation>コネクタの名前または ID</translation>
    </message>
    <message>
        <source>The bundle to write</source>
        <translation>書き込むバンドル</translation>
    </message>
    <message>
        <source>Checks that nothing in a bundle was changed</source>
        <translation>バンドルの内容が変更されていないことを確認します</translation>
    </message>
    <message>
        <source>Adds the connector of a bundle to this data directory</source>
        <translation>バンドルのコネクタをこのデータ ディレクトリに追加します</translation>
    </message>
    <message>
        <source>Where the secret is kept here: keychain or environment</source>
        <translation>このコンピューターでのシークレットの保管先: keychain または environment</translation>
    </message>
    <message>
        <source>bundle needs a connector and --output FILE.zip, or verify or import with a file.</source>
        <translation>bundle には、コネクタと --output FILE.zip、またはファイルを指定した verify か import が必要です。</translation>
    </message>
    <message>
        <source>--to needs --from.</source>
        <translation>--to には --from が必要です。</translation>
    </message>
    <message>
        <source>--from %1 is later than --to %2.</source>
        <translation>--from %1 が --to %2 より後です。</translation>
    </message>
    <message>
        <source>--from %1 is more than 30 days back: the API no longer has those records.</source>
        <translation>--from %1 は 30 日より前です。API にはそれらのレコードがもうありません。</translation>
    </message>
    <message>
        <source>--from %1 lies in the future.</source>
        <translation>--from %1 は未来の時刻です。</translation>
    </message>
    <message>
        <source>“%1” is in no Data Analyzer profile, so it collects nothing. Add it to one: connectorctl edit “%1” --profile default</source>
        <translation>「%1」は Data Analyzer プロファイルに含まれていないため、何も収集しません。プロファイルに追加してください: connectorctl edit “%1” --profile default</translation>
    </message>
    <message>
        <source>“%1” is paused. Start it again: connectorctl activate “%1”</source>
        <translation>「%1」は一時停止しています。再開してください: connectorctl activate “%1”</translation>
    </message>
    <message>
        <source>Cannot collect</source>
        <translation>収集できません</translation>
    </message>
    <message>
        <source>Name a connector, or use --all.</source>
        <translation>コネクタの名前を指定するか、--all を使用してください。</translation>
    </message>
    <message>
        <source>Choose --once for one run or --follow for the service.</source>
        <translation>1 回だけ実行する場合は --once、サービスとして実行する場合は --follow を選択してください。</translation>
    </message>
    <message>
        <source>--from and --to go with --once only.</source>
        <translation>--from と --to は --once と共にのみ使用できます。</translation>
    </message>
    <message>
        <source>--metrics-listen goes with --follow only.</source>
        <translation>--metrics-listen は --follow と共にのみ使用できます。</translation>
    </message>
    <message>
        <source>Collect activities and alerts: one run, or as a service</source>
        <translation>アクティビティとアラートを、1 回の実行で、またはサービスとして収集します</translation>
    </message>
    <message>
        <source>Connectors to collect, by name or id</source>
        <translation>収集するコネクタ (名前または ID)</translation>
    </message>
    <message>
        <source>All connectors that are active and in a profile</source>
        <translation>アクティブでプロファイルに含まれるすべてのコネクタ</translation>
    </message>
    <message>
        <source>One run of every content type up to now, then exit</source>
        <translation>すべてのコンテンツの種類を現時点まで 1 回収集して終了</translation>
    </message>
    <message>
        <source>The service: runs at each connector&apos;s interval until stopped</source>
        <translation>サービス: 停止するまで、各コネクタの間隔で実行</translation>
    </message>
    <message>
        <source>How many seconds a run may wait because Microsoft throttles (default 180)</source>
        <translation>Microsoft によるスロットリングのために 1 回の実行で待てる秒数 (既定値 180)</translation>
    </message>
    <message>
        <source>Collect this stretch again, from this time (ISO 8601, epoch ms, 24h)</source>
        <translation>この時刻からの範囲を再収集 (ISO 8601、エポック ミリ秒、24h)</translation>
    </message>
    <message>
        <source>to this time; without it up to now</source>
        <translation>この時刻まで。省略時は現時点まで</translation>
    </message>
    <message>
        <source>With --follow: serve figures for Prometheus there, on this machine only</source>
        <translation>--follow と併用: このアドレスで Prometheus 用の数値を提供 (このコンピューター内のみ)</translation>
    </message>
    <message>
        <source>Metrics: %1</source>
        <translation>メトリック: %1</translation>
    </message>
    <message>
        <source>Collects %1 of %2 connectors</source>
        <translation>%2 個中 %1 個のコネクタを収集します</translation>
    </message>
    <message>
        <source>%1 records stored</source>
        <translation>%1 件のレコードを保存しました</translation>
    </message>
    <message>
        <source>Cannot collect “%1”</source>
        <translation>「%1」を収集できません</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 には値が必要です。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tenant Name</source>
        <translation>Tenant Name</translation>
    </message>
    <message>
        <source>Run On</source>
        <translation>Run On</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>API URL</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Tenant ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>保管済み、表示されません</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Interval (min)</source>
        <translation>Interval (min)</translation>
    </message>
    <message>
        <source>Content Type</source>
        <translation>Content Type</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Log Filters</source>
        <translation>Log Filters</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>開始時点</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>Auth URL</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>%1; fixed once the connector is added</source>
        <translation>%1。コネクタを追加すると固定されます</translation>
    </message>
    <message>
        <source>Name, up to 64 single-byte characters</source>
        <translation>名前 (1 バイト文字 64 文字以内)</translation>
    </message>
    <message>
        <source>Tenant name, written into every record</source>
        <translation>テナント名。すべてのレコードに書き込まれます</translation>
    </message>
    <message>
        <source>dp (default) or sensor:NAME</source>
        <translation>dp (既定値) または sensor:NAME</translation>
    </message>
    <message>
        <source>API URL of the tenant, with or without /api</source>
        <translation>テナントの API URL (/api の有無は問いません)</translation>
    </message>
    <message>
        <source>Directory (tenant) ID, or a domain of the tenant</source>
        <translation>ディレクトリ (テナント) ID、またはテナントのドメイン</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>アプリケーション (クライアント) ID</translation>
    </message>
    <message>
        <source>activities, alerts or both</source>
        <translation>activities、alerts、または両方</translation>
    </message>
    <message>
        <source>Log filters to attach, by name</source>
        <translation>適用するログ フィルター (名前)</translation>
    </message>
    <message>
        <source>The log filters to have attached from now on, by name; none: no filter</source>
        <translation>今後適用するログ フィルター (名前)。none: フィルターなし</translation>
    </message>
    <message>
        <source>Minutes between two runs, 1 to 1440; default 5</source>
        <translation>実行の間隔 (分)、1 ～ 1440。既定値 5</translation>
    </message>
    <message>
        <source>Login service, only for a simulator on this machine</source>
        <translation>ログイン サービス。このコンピューター上のシミュレーター専用</translation>
    </message>
    <message>
        <source>More certificates to trust; empty: none</source>
        <translation>追加で信頼する証明書。空: なし</translation>
    </message>
    <message>
        <source>http://host:port, none, or system (default)</source>
        <translation>http://host:port、none、または system (既定値)</translation>
    </message>
    <message>
        <source>Data Analyzer profile, or none: then nothing is collected</source>
        <translation>Data Analyzer プロファイル、または none (何も収集しません)</translation>
    </message>
    <message>
        <source>How far back the first run reaches, at most 30d; default 24h</source>
        <translation>最初の実行でさかのぼる期間、最大 30d。既定値 24h</translation>
    </message>
    <message>
        <source>keychain (default), or environment for servers</source>
        <translation>keychain (既定値)、またはサーバー向けの environment</translation>
    </message>
    <message>
        <source>it is empty. Enter for example 24h, 7d or 2026-11-24T10:00:00Z.</source>
        <translation>空です。24h、7d、2026-11-24T10:00:00Z のように入力してください。</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>シークレットの保管先</translation>
    </message>
    <message>
        <source>%1 is not one. Choose keychain or environment.</source>
        <translation>%1 は使用できません。keychain または environment を選択してください。</translation>
    </message>
    <message>
        <source>“environment” stores nothing. Leave out --secret-stdin and --secret-file, or choose keychain.</source>
        <translation>「environment」は何も保管しません。--secret-stdin と --secret-file を省略するか、keychain を選択してください。</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Cannot count the records</source>
        <translation>レコードを数えられません</translation>
    </message>
    <message>
        <source>Count stored records</source>
        <translation>保存済みのレコードを数えます</translation>
    </message>
    <message>
        <source>Count for each value of this field</source>
        <translation>このフィールドの値ごとに数えます</translation>
    </message>
    <message>
        <source>as Microsoft sent it</source>
        <translation>Microsoft が送信したままの形</translation>
    </message>
    <message>
        <source>
Stored by msg_class:</source>
        <translation>
msg_class 別の保存件数:</translation>
    </message>
    <message>
        <source>
Three of them as Interflow:</source>
        <translation>
うち 3 件の Interflow:</translation>
    </message>
    <message>
        <source>That was the demo tenant. Add your own: connectorctl add --help</source>
        <translation>以上がデモ テナントです。次はご自身のコネクタを追加してください: connectorctl add --help</translation>
    </message>
    <message>
        <source>Cannot run the demo</source>
        <translation>デモを実行できません</translation>
    </message>
    <message>
        <source>Testing %1 at %2</source>
        <translation>%2 で %1 をテストしています</translation>
    </message>
    <message>
        <source>
Collecting once</source>
        <translation>
1 回収集しています</translation>
    </message>
    <message>
        <source>Tests and collects the built-in demo tenant and shows what was stored; needs no account</source>
        <translation>組み込みのデモ テナントをテストして収集し、保存された内容を表示します。アカウントは不要です</translation>
    </message>
    <message>
        <source>everything of the General step is fixed once the connector is added. Leave %1 out, or add another connector.</source>
        <translation>「全般」ステップの内容はすべて、コネクタを追加すると固定されます。%1 を省略するか、別のコネクタを追加してください。</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue of this version.</source>
        <translation>%1 はこのバージョンのカタログにありません。</translation>
    </message>
    <message>
        <source>Note: the busiest poll would take %1 min, longer than the interval of %2 min: records come late. See connectorctl forecast %3</source>
        <translation>注意: 最も混雑時のポーリングには、間隔 %2 分より長い %1 分かかり、レコードが遅れて届きます。connectorctl forecast %3 を参照してください</translation>
    </message>
    <message>
        <source>Cannot edit %1</source>
        <translation>%1 を編集できません</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Cannot activate %1</source>
        <translation>%1 をアクティブにできません</translation>
    </message>
    <message>
        <source>Cannot deactivate %1</source>
        <translation>%1 を非アクティブにできません</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>%1 はアクティブです。</translation>
    </message>
    <message>
        <source>%1 is inactive: it collects nothing until it is activated.</source>
        <translation>%1 は非アクティブです。アクティブにするまで何も収集しません。</translation>
    </message>
    <message>
        <source>Changes a connector; what is not given stays</source>
        <translation>コネクタを変更します。指定しない項目はそのままです</translation>
    </message>
    <message>
        <source>Lets a connector collect at its interval</source>
        <translation>コネクタがその間隔で収集するようにします</translation>
    </message>
    <message>
        <source>Stops a connector without removing it</source>
        <translation>コネクタを削除せずに停止します</translation>
    </message>
    <message>
        <source>For all tenants.</source>
        <translation>すべてのテナント用。</translation>
    </message>
    <message>
        <source>For the tenant %1.</source>
        <translation>テナント %1 用。</translation>
    </message>
    <message>
        <source>Turned off: drops nothing.</source>
        <translation>オフ: 何も破棄しません。</translation>
    </message>
    <message>
        <source>Attached to %1, where it dropped %2 records.</source>
        <translation>%1 に適用済み。これまでに %2 件のレコードを破棄しました。</translation>
    </message>
    <message>
        <source>Not attached to a connector: it does nothing.</source>
        <translation>コネクタに適用されていないため、何も行いません。</translation>
    </message>
    <message>
        <source>Cannot add the log filter</source>
        <translation>ログ フィルターを追加できません</translation>
    </message>
    <message>
        <source>Added the log filter %1. It does nothing until it is attached to a connector: connectorctl edit NAME --log-filter %2</source>
        <translation>ログ フィルター %1 を追加しました。コネクタに適用するまで何も行いません: connectorctl edit NAME --log-filter %2</translation>
    </message>
    <message>
        <source>Cannot list the log filters</source>
        <translation>ログ フィルターを一覧表示できません</translation>
    </message>
    <message>
        <source>There is no log filter yet. See connectorctl filter add --help.</source>
        <translation>ログ フィルターはまだありません。connectorctl filter add --help を参照してください。</translation>
    </message>
    <message>
        <source>Cannot show the log filter %1</source>
        <translation>ログ フィルター %1 を表示できません</translation>
    </message>
    <message>
        <source>Cannot remove the log filter %1</source>
        <translation>ログ フィルター %1 を削除できません</translation>
    </message>
    <message>
        <source>Removed the log filter %1.</source>
        <translation>ログ フィルター %1 を削除しました。</translation>
    </message>
    <message>
        <source>Adds a log filter</source>
        <translation>ログ フィルターを追加します</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>フィルターの名前</translation>
    </message>
    <message>
        <source>Tenant Name of the connectors that may use it, or *</source>
        <translation>フィルターを使用できるコネクタの Tenant Name、または *</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>FIELD OP VALUE[,VALUE…], for example: event.action is FilePreviewed</source>
        <translation>FIELD OP VALUE[,VALUE…] (例: event.action is FilePreviewed)</translation>
    </message>
    <message>
        <source>One of the conditions is enough; without it all must match</source>
        <translation>条件のいずれかに一致すればよい。省略時はすべてに一致する必要があります</translation>
    </message>
    <message>
        <source>Keeps what matches and drops everything else</source>
        <translation>一致するものを保持し、それ以外をすべて破棄します</translation>
    </message>
    <message>
        <source>Tell A from a</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Name or id of the filter</source>
        <translation>フィルターの名前または ID</translation>
    </message>
    <message>
        <source>Says what a filter would drop of the stored records</source>
        <translation>保存済みのレコードのうち、フィルターが破棄するものを示します</translation>
    </message>
    <message>
        <source>Only the records of this connector</source>
        <translation>このコネクタのレコードのみ</translation>
    </message>
    <message>
        <source>Log filters: records they match are dropped before they are stored</source>
        <translation>ログ フィルター: 一致するレコードは保存前に破棄されます</translation>
    </message>
    <message>
        <source>Lists the log filters</source>
        <translation>ログ フィルターを一覧表示します</translation>
    </message>
    <message>
        <source>Shows one log filter</source>
        <translation>1 つのログ フィルターを表示します</translation>
    </message>
    <message>
        <source>Removes a log filter that no connector has attached</source>
        <translation>どのコネクタにも適用されていないログ フィルターを削除します</translation>
    </message>
    <message>
        <source>%1 would drop %2 of %3 records (%4 %). %5 of them are dropped by this filter alone.</source>
        <translation>%1 は %3 件中 %2 件 (%4 %) のレコードを破棄します。うち %5 件はこのフィルターだけが破棄します。</translation>
    </message>
    <message>
        <source>  %1: matches %2</source>
        <translation>  %1: 一致 %2</translation>
    </message>
    <message>
        <source>Attention: it drops %1 alerts, %2 of medium severity or above.</source>
        <translation>注意: %1 件のアラートを破棄します。うち %2 件は重大度が中以上です。</translation>
    </message>
    <message>
        <source>Attention: it drops more than half of all records.</source>
        <translation>注意: 全レコードの半分を超えるレコードを破棄します。</translation>
    </message>
    <message>
        <source>Cannot preview the log filter %1</source>
        <translation>ログ フィルター %1 をプレビューできません</translation>
    </message>
    <message>
        <source>Nothing has been collected completely yet. Collect first: connectorctl collect %1 --once</source>
        <translation>完全な収集がまだ行われていません。先に収集してください: connectorctl collect %1 --once</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>1 日あたり</translation>
    </message>
    <message>
        <source>Records collected</source>
        <translation>収集レコード数</translation>
    </message>
    <message>
        <source>Records after log filters</source>
        <translation>ログ フィルター適用後のレコード数</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>最も混雑した 1 時間</translation>
    </message>
    <message>
        <source>Average record, bytes</source>
        <translation>平均レコード サイズ (バイト)</translation>
    </message>
    <message>
        <source>Bytes stored</source>
        <translation>保存バイト数</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト数</translation>
    </message>
    <message>
        <source>After an outage of %1 h</source>
        <translation>停止 %1 時間後</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>never caught up</source>
        <translation>追いつけません</translation>
    </message>
    <message>
        <source>Measured for %1 h, %2 to %3.</source>
        <translation>測定期間 %1 時間、%2 ～ %3。</translation>
    </message>
    <message>
        <source>The forecast is a rough estimate.</source>
        <translation>予測は大まかな推定です。</translation>
    </message>
    <message>
        <source>Days differ so that it may be off by %1 %.</source>
        <translation>日による差があるため、%1 % の誤差が生じる可能性があります。</translation>
    </message>
    <message>
        <source>Requests are calculated: too few polls ran at this interval.</source>
        <translation>この間隔でのポーリングが少ないため、リクエスト数は計算値です。</translation>
    </message>
    <message>
        <source>Growth × %1: %2 of %3 requests in the busiest minute, %4 stay free.</source>
        <translation>増加率 × %1: 最も混雑した 1 分間に %3 リクエスト中 %2、未使用 %4。</translation>
    </message>
    <message>
        <source>The collector cannot keep up at this interval.</source>
        <translation>コレクターはこの間隔に追いつけません。</translation>
    </message>
    <message>
        <source>Cannot forecast the volume of “%1”</source>
        <translation>「%1」のデータ量を予測できません</translation>
    </message>
    <message>
        <source>Volume and request budget a day, from what was collected</source>
        <translation>収集したデータに基づく、1 日あたりのデータ量とリクエスト枠を示します</translation>
    </message>
    <message>
        <source>Cannot list the connectors</source>
        <translation>コネクタを一覧表示できません</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>TENANT</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>RUN ON</source>
        <translation>実行場所</translation>
    </message>
    <message>
        <source>CONTENT TYPES</source>
        <translation>コンテンツの種類</translation>
    </message>
    <message>
        <source>INTERVAL</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>There is no connector yet. See connectorctl add --help.</source>
        <translation>コネクタはまだありません。connectorctl add --help を参照してください。</translation>
    </message>
    <message>
        <source>Cannot show %1</source>
        <translation>%1 を表示できません</translation>
    </message>
    <message>
        <source>Lists the connectors</source>
        <translation>コネクタを一覧表示します</translation>
    </message>
    <message>
        <source>Shows one connector; its secret is never shown</source>
        <translation>1 つのコネクタを表示します。シークレットは表示されません</translation>
    </message>
    <message>
        <source>Note: the environment holds no secret for this connector yet.</source>
        <translation>注意: このコネクタのシークレットはまだ環境にありません。</translation>
    </message>
    <message>
        <source>Note: no client secret was given. Store it with: connectorctl secret NAME --secret-stdin</source>
        <translation>注意: クライアント シークレットが指定されていません。保管するには: connectorctl secret NAME --secret-stdin</translation>
    </message>
    <message>
        <source>Exit codes:
  0    done
  1    a fault of the program
  2    wrong usage, an unknown connector, index, field or time, or a refused configuration
  3    refused by Microsoft: credentials, permission, licence
  4    not reachable: name, connection, TLS, proxy, time-out, server failure, not the API&apos;s answer
  5    not now: throttled, or another process collects or tests this connector
  6    the secret cannot be had: keychain missing, locked, denied, no entry
  7    the local store cannot be opened, is damaged, or the disk is full
  130  stopped by SIGINT or SIGTERM; everything stored before is kept</source>
        <translation>終了コード:
  0    完了
  1    プログラムの不具合
  2    使い方の誤り、不明なコネクタ、インデックス、フィールド、時刻、または拒否された構成
  3    Microsoft による拒否: 資格情報、アクセス許可、ライセンス
  4    到達不能: 名前、接続、TLS、プロキシ、タイムアウト、サーバー障害、API 以外の応答
  5    現在は実行不可: スロットリング、または別のプロセスがこのコネクタを収集中またはテスト中
  6    シークレットを取得できない: キーチェーンなし、ロック中、拒否、エントリなし
  7    ローカル ストアを開けない、破損している、またはディスクに空き容量がない
  130  SIGINT または SIGTERM による停止。それまでに保存した内容は保持されます</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション %1 はありません。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>「%1」は余分な語です。</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>コマンドを指定してください。</translation>
    </message>
    <message>
        <source>Wrong usage</source>
        <translation>使い方の誤り</translation>
    </message>
    <message>
        <source>See connectorctl --help.</source>
        <translation>connectorctl --help を参照してください。</translation>
    </message>
    <message>
        <source>Configures, tests and runs connectors for Microsoft Defender for Cloud Apps.</source>
        <translation>Microsoft Defender for Cloud Apps のコネクタを構成、テスト、実行します。</translation>
    </message>
    <message>
        <source>Where connectors and records live</source>
        <translation>コネクタとレコードの保存場所</translation>
    </message>
    <message>
        <source>One JSON document on standard output, nothing else there</source>
        <translation>標準出力に JSON 文書を 1 つだけ出力し、ほかには何も出力しません</translation>
    </message>
    <message>
        <source>%1 copied, %2 added, %3 changed, %4 kept raw</source>
        <translation>コピー %1、追加 %2、変更 %3、生のまま保持 %4</translation>
    </message>
    <message>
        <source>No record has this stellar_uuid.</source>
        <translation>この stellar_uuid のレコードはありません。</translation>
    </message>
    <message>
        <source>Cannot show the record “%1”</source>
        <translation>レコード「%1」を表示できません</translation>
    </message>
    <message>
        <source>Nothing has been stored yet.</source>
        <translation>まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>Show one record</source>
        <translation>1 件のレコードを表示します</translation>
    </message>
    <message>
        <source>The record&apos;s stellar_uuid</source>
        <translation>レコードの stellar_uuid</translation>
    </message>
    <message>
        <source>The raw object, byte for byte as it came</source>
        <translation>受信したままの生オブジェクト (バイト単位で同一)</translation>
    </message>
    <message>
        <source>How each field came from the raw object</source>
        <translation>生オブジェクトから各フィールドが作られた方法</translation>
    </message>
    <message>
        <source>There is no index “%1”. Use windows_events, syslog or alerts.</source>
        <translation>インデックス「%1」はありません。windows_events、syslog、alerts のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>No record has the msg_class “%1”.</source>
        <translation>msg_class が「%1」のレコードはありません。</translation>
    </message>
    <message>
        <source>windows_events, syslog, alerts; all of them if none is given</source>
        <translation>windows_events、syslog、alerts。省略時はすべて</translation>
    </message>
    <message>
        <source>Only records of this msg_class</source>
        <translation>この msg_class のレコードのみ</translation>
    </message>
    <message>
        <source>Only records of this connector, by name or id</source>
        <translation>このコネクタのレコードのみ (名前または ID)</translation>
    </message>
    <message>
        <source>From this event time on</source>
        <translation>このイベント時刻以降</translation>
    </message>
    <message>
        <source>Up to this event time</source>
        <translation>このイベント時刻まで</translation>
    </message>
    <message>
        <source>Only records that match this search</source>
        <translation>この検索に一致するレコードのみ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>送信元 IP</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Cannot show the records</source>
        <translation>レコードを表示できません</translation>
    </message>
    <message>
        <source>Show stored records</source>
        <translation>保存済みのレコードを表示します</translation>
    </message>
    <message>
        <source>At most so many records; 0 means all (100)</source>
        <translation>最大件数。0 はすべて (100)</translation>
    </message>
    <message>
        <source>newest or oldest first (newest)</source>
        <translation>newest (新しい順) または oldest (古い順) (newest)</translation>
    </message>
    <message>
        <source>table, ndjson or csv (table)</source>
        <translation>table、ndjson、または csv (table)</translation>
    </message>
    <message>
        <source>Only these fields</source>
        <translation>これらのフィールドのみ</translation>
    </message>
    <message>
        <source>Note: the Data Analyzer profile %1 is new.</source>
        <translation>注意: Data Analyzer プロファイル %1 は新規です。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>読み取りが停止されました。</translation>
    </message>
    <message>
        <source>Cannot show the rejected records</source>
        <translation>拒否されたレコードを表示できません</translation>
    </message>
    <message>
        <source>Show raw records that could not be mapped</source>
        <translation>マッピングできなかった生レコードを表示します</translation>
    </message>
    <message>
        <source>Only those of this connector, by name or id</source>
        <translation>このコネクタのもののみ (名前または ID)</translation>
    </message>
    <message>
        <source>ndjson: one JSON object a line</source>
        <translation>ndjson: 1 行に 1 つの JSON オブジェクト</translation>
    </message>
    <message>
        <source>Note: the keychain entry could not be removed: %1</source>
        <translation>注意: キーチェーンのエントリを削除できませんでした: %1</translation>
    </message>
    <message>
        <source>Cannot remove %1</source>
        <translation>%1 を削除できません</translation>
    </message>
    <message>
        <source>Removed %1 and %2 records.</source>
        <translation>%1 と %2 件のレコードを削除しました。</translation>
    </message>
    <message>
        <source>Removed %1. Its records are kept.</source>
        <translation>%1 を削除しました。レコードは保持されています。</translation>
    </message>
    <message>
        <source>Removes a connector and its secret</source>
        <translation>コネクタとそのシークレットを削除します</translation>
    </message>
    <message>
        <source>Delete its records too</source>
        <translation>レコードも削除</translation>
    </message>
    <message>
        <source>Cannot collect %1</source>
        <translation>%1 を収集できません</translation>
    </message>
    <message>
        <source>  %1: %2. %3 stored, %4 repeats, %5 revised, %6 rejected; %7 requests, %8 s.</source>
        <translation>  %1: %2。保存 %3、重複 %4、改訂 %5、拒否 %6。%7 リクエスト、%8 秒。</translation>
    </message>
    <message>
        <source>    %1 dropped by log filters.</source>
        <translation>    ログ フィルターによる破棄 %1。</translation>
    </message>
    <message>
        <source>    Complete through %1.</source>
        <translation>    %1 まで収集済み。</translation>
    </message>
    <message>
        <source>--secret-stdin, --secret-file or --forget is missing, and there is no terminal to ask on.</source>
        <translation>--secret-stdin、--secret-file、--forget のいずれも指定されておらず、入力を求める端末もありません。</translation>
    </message>
    <message>
        <source>Cannot forget the secret of %1</source>
        <translation>%1 のシークレットを消去できません</translation>
    </message>
    <message>
        <source>Cannot store the secret of %1</source>
        <translation>%1 のシークレットを保管できません</translation>
    </message>
    <message>
        <source>Forgot the secret of %1.</source>
        <translation>%1 のシークレットを消去しました。</translation>
    </message>
    <message>
        <source>Stored the secret of %1.</source>
        <translation>%1 のシークレットを保管しました。</translation>
    </message>
    <message>
        <source>Stores, replaces or forgets a client secret</source>
        <translation>クライアント シークレットを保管、置き換え、または消去します</translation>
    </message>
    <message>
        <source>Remove the secret from the keychain</source>
        <translation>キーチェーンからシークレットを削除</translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>クライアント シークレット: </translation>
    </message>
    <message>
        <source>The question for the client secret was interrupted.</source>
        <translation>クライアント シークレットの入力が中断されました。</translation>
    </message>
    <message>
        <source>Read the client secret from standard input</source>
        <translation>クライアント シークレットを標準入力から読み取ります</translation>
    </message>
    <message>
        <source>Read the client secret from a file</source>
        <translation>クライアント シークレットをファイルから読み取ります</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>標準入力を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is no address with a port, like 127.0.0.1:9464.</source>
        <translation>「%1」は 127.0.0.1:9464 のようなポート付きのアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine alone: metrics are served on 127.0.0.1 or [::1] only.</source>
        <translation>%1 はこのコンピューター専用のアドレスではありません。メトリックは 127.0.0.1 または [::1] でのみ提供されます。</translation>
    </message>
    <message>
        <source>Metrics cannot be served on port %1: %2.</source>
        <translation>ポート %1 でメトリックを提供できません: %2。</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>A state of the service and a time</comment>
        <translation>%1、%2 から</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>リクエスト枠</translation>
    </message>
    <message>
        <source>%1 of %2 in the last minute</source>
        <translation>%1/%2 (直近 1 分間)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>カーソル</translation>
    </message>
    <message>
        <source>Complete through</source>
        <translation>収集済みの時点</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Cannot show the status of “%1”</source>
        <translation>「%1」の状態を表示できません</translation>
    </message>
    <message>
        <source>State, cursor, coverage and request budget of a connector</source>
        <translation>コネクタの状態、カーソル、収集済み範囲、リクエスト枠を表示します</translation>
    </message>
    <message>
        <source>Sign-in and connection are proven. Whether data flows shows after collecting.</source>
        <translation>サインインと接続を確認できました。データが流れるかどうかは収集後にわかります。</translation>
    </message>
    <message>
        <source>What it means: %1</source>
        <translation>意味: %1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>対処方法:</translation>
    </message>
    <message>
        <source>Details of %1: %2</source>
        <translation>%1 の詳細: %2</translation>
    </message>
    <message>
        <source>Cannot test %1</source>
        <translation>%1 をテストできません</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>The result of the test cannot be kept: %1</source>
        <translation>テストの結果を保存できません: %1</translation>
    </message>
    <message>
        <source>Tests sign-in and connection of one connector, and reads one record</source>
        <translation>1 つのコネクタのサインインと接続をテストし、レコードを 1 件読み取ります</translation>
    </message>
    <message>
        <source>Case counts in condition %1.</source>
        <translation>条件 %1 では大文字と小文字を区別します。</translation>
    </message>
    <message>
        <source>Uses more than Stellar Cyber&apos;s filters are known to have.</source>
        <translation>Stellar Cyber のフィルターで知られている範囲を超える機能を使っています。</translation>
    </message>
    <message>
        <source>Say what to change. See connectorctl filter edit --help.</source>
        <translation>変更する内容を指定してください。connectorctl filter edit --help を参照してください。</translation>
    </message>
    <message>
        <source>It applies to %1 from the next run on.</source>
        <translation>%1 には次回の実行から適用されます。</translation>
    </message>
    <message>
        <source>Cannot edit the log filter %1</source>
        <translation>ログ フィルター %1 を変更できません</translation>
    </message>
    <message>
        <source>Saved the log filter %1.</source>
        <translation>ログ フィルター %1 を保存しました。</translation>
    </message>
    <message>
        <source>Changes a log filter; what is not given stays</source>
        <translation>ログ フィルターを変更します。指定しない項目はそのままです</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>FIELD OP VALUE[,VALUE…]; those given take the place of all there are</source>
        <translation>FIELD OP VALUE[,VALUE…]。指定した条件が既存の条件すべてに代わります</translation>
    </message>
    <message>
        <source>All of the conditions must match</source>
        <translation>すべての条件に一致する必要があります</translation>
    </message>
    <message>
        <source>Drops what matches</source>
        <translation>一致したものを破棄します</translation>
    </message>
    <message>
        <source>Take A and a for the same</source>
        <translation>A と a を同じとみなします</translation>
    </message>
    <message>
        <source>Lets it drop records</source>
        <translation>レコードを破棄できるようにします</translation>
    </message>
    <message>
        <source>Makes it drop nothing, wherever it is attached</source>
        <translation>どこに割り当てられていても何も破棄しないようにします</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>A state of the service, and what it says of itself</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Secret expires</source>
        <translation>シークレットの期限</translation>
    </message>
    <message>
        <source>Last day of the client secret, for example 2026-12-03; empty: not known</source>
        <translation>クライアント シークレットの最終日 (例: 2026-12-03)。空の場合は不明</translation>
    </message>
</context>
<context>
    <name>workbench::ConditionRow</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>条件を削除</translation>
    </message>
    <message>
        <source>Field of condition %1</source>
        <translation>条件 %1 のフィールド</translation>
    </message>
    <message>
        <source>Operator of condition %1</source>
        <translation>条件 %1 の演算子</translation>
    </message>
    <message>
        <source>Values of condition %1</source>
        <translation>条件 %1 の値</translation>
    </message>
    <message>
        <source>Match case: A is not a</source>
        <translation>大文字と小文字を区別: A と a は別</translation>
    </message>
    <message>
        <source>Match case in condition %1</source>
        <translation>条件 %1 で大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>sign for matching case</comment>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>workbench::ConditionsText</name>
    <message>
        <source>One condition a line: FIELD OPERATOR VALUE[,VALUE…], for example event.action is FilePreviewed</source>
        <translation>1 行に 1 つの条件: FIELD OPERATOR VALUE[,VALUE…] (例: event.action is FilePreviewed)</translation>
    </message>
    <message>
        <source>Conditions as text</source>
        <translation>テキスト形式の条件</translation>
    </message>
    <message>
        <source>Records that do not match are dropped.</source>
        <translation>一致しないレコードは破棄されます。</translation>
    </message>
    <message>
        <source>Case counts in condition %1.</source>
        <translation>条件 %1 では大文字と小文字を区別します。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Change conditions</source>
        <translation>条件を変更</translation>
    </message>
    <message>
        <source>Condition %1: %2</source>
        <translation>条件 %1: %2</translation>
    </message>
</context>
<context>
    <name>workbench::Configuration</name>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Give the path of a PEM file with the certificates to trust.</source>
        <translation>ファイル「%1」を読み取れません。信頼する証明書を含む PEM ファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>The file “%1” holds no PEM certificate. It has to have a line -----BEGIN CERTIFICATE-----.</source>
        <translation>ファイル「%1」に PEM 証明書がありません。-----BEGIN CERTIFICATE----- という行が必要です。</translation>
    </message>
    <message>
        <source>keychain, environment or session is expected.</source>
        <translation>keychain、environment、session のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>There is no connector %1. See connectorctl list.</source>
        <translation>コネクタ %1 はありません。connectorctl list を参照してください。</translation>
    </message>
    <message>
        <source>The field “connectors” is not a list.</source>
        <translation>フィールド「connectors」が一覧ではありません。</translation>
    </message>
    <message>
        <source>Connector %1</source>
        <translation>コネクタ %1</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 はオブジェクトではありません。</translation>
    </message>
    <message>
        <source>%1 has the id or the name of an earlier one.</source>
        <translation>%1 の ID または名前は、前にあるコネクタと同じです。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A connector named %1 already exists. Choose another name.</source>
        <translation>%1 という名前のコネクタは既に存在します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>%1 を入力してください。</translation>
    </message>
    <message>
        <source>%1 has %2 characters. Enter at most %3.</source>
        <translation>%1 が %2 文字あります。%3 文字以内で入力してください。</translation>
    </message>
    <message>
        <source>%1 holds a line break or another control character. Remove it.</source>
        <translation>%1 に改行またはその他の制御文字が含まれています。削除してください。</translation>
    </message>
    <message>
        <source>Enter the Name.</source>
        <translation>Name を入力してください。</translation>
    </message>
    <message>
        <source>Multibyte characters are not accepted: %1. Use single-byte letters, digits, - or _.</source>
        <translation>マルチバイト文字は使用できません: %1。1 バイトの英字、数字、-、_ を使用してください。</translation>
    </message>
    <message>
        <source>The character %1 is not accepted. Use single-byte letters, digits, - or _.</source>
        <translation>文字 %1 は使用できません。1 バイトの英字、数字、-、_ を使用してください。</translation>
    </message>
    <message>
        <source>%1 starts or ends with a space. Remove it.</source>
        <translation>%1 の先頭または末尾に空白があります。削除してください。</translation>
    </message>
    <message>
        <source>%1 has %2 characters. Enter at most 64.</source>
        <translation>%1 が %2 文字あります。64 文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Tenant Name</source>
        <translation>Tenant Name</translation>
    </message>
    <message>
        <source>Run On</source>
        <translation>Run On</translation>
    </message>
    <message>
        <source>%1 is not a device. Enter dp for the Data Processor, or sensor:NAME for a sensor.</source>
        <translation>%1 はデバイスではありません。Data Processor の場合は dp、センサーの場合は sensor:NAME を入力してください。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Interval (min)</source>
        <translation>Interval (min)</translation>
    </message>
    <message>
        <source>%1 is not accepted. Enter 1 to 1440, a whole number of minutes.</source>
        <translation>%1 は使用できません。1 ～ 1440 の整数 (分) を入力してください。</translation>
    </message>
    <message>
        <source>Content Type</source>
        <translation>Content Type</translation>
    </message>
    <message>
        <source>%1 is not collected. Choose from: %2.</source>
        <translation>%1 は収集の対象ではありません。次から選択してください: %2。</translation>
    </message>
    <message>
        <source>Choose at least one of: %1.</source>
        <translation>次のうち少なくとも 1 つを選択してください: %1。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>開始時点</translation>
    </message>
    <message>
        <source>%1 is not a time. Enter for example 24h, 7d or 2026-11-24T10:00:00Z.</source>
        <translation>%1 は時刻ではありません。24h、7d、2026-11-24T10:00:00Z のように入力してください。</translation>
    </message>
    <message>
        <source>%1 lies in the future. Enter a time that has passed.</source>
        <translation>%1 は未来の時刻です。過去の時刻を入力してください。</translation>
    </message>
    <message>
        <source>%1 is more than 30 days ago, as far as Microsoft keeps activities. Enter at most 30d.</source>
        <translation>%1 は、Microsoft がアクティビティを保持する 30 日より前です。30d 以内の値を入力してください。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The proxy URL holds a user name or password, which is not kept. Remove everything up to the @.</source>
        <translation>プロキシの URL にユーザー名またはパスワードが含まれていますが、これらは保存されません。@ までをすべて削除してください。</translation>
    </message>
    <message>
        <source>%1 is not a proxy. Enter for example %2, or none.</source>
        <translation>%1 はプロキシではありません。%2 のように入力するか、none を入力してください。</translation>
    </message>
    <message>
        <source>The scheme %1 is not accepted. Enter http:// or socks5://, for example %2.</source>
        <translation>スキーム %1 は使用できません。http:// または socks5:// を入力してください (例: %2)。</translation>
    </message>
    <message>
        <source>The port of %1 is missing. Enter for example %2.</source>
        <translation>%1 のポートがありません。%2 のように入力してください。</translation>
    </message>
    <message>
        <source>The URL of %1 goes on after the port. Enter for example %2.</source>
        <translation>%1 の URL のポートの後に余分な部分があります。%2 のように入力してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2 The file was left as it is; correct it or move it away.</source>
        <translation>%1 を解釈できません: %2 ファイルは変更していません。修正するか、別の場所に移動してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>It is larger than 16 MB.</source>
        <translation>16 MB を超えています。</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>%1 行目: %2。</translation>
    </message>
    <message>
        <source>Line 1: an object is expected.</source>
        <translation>1 行目: オブジェクトを指定してください。</translation>
    </message>
    <message>
        <source>The field “version” is not a whole number from 1 on.</source>
        <translation>フィールド「version」が 1 以上の整数ではありません。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Connector Workbench.</source>
        <translation>%1 は Connector Workbench の新しいバージョンで書き込まれました。</translation>
    </message>
    <message>
        <source>Another process is changing %1 and does not finish. Try again later.</source>
        <translation>別のプロセスが %1 を変更しており、完了しません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Log Filters</source>
        <translation>Log Filters</translation>
    </message>
    <message>
        <source>“%1” is for the tenant %2, the connector is of %3. Choose another filter, or make it for all tenants.</source>
        <translation>「%1」はテナント %2 用ですが、コネクタは %3 のものです。別のフィルターを選択するか、すべてのテナント用にしてください。</translation>
    </message>
    <message>
        <source>“%1” is attached to %2. Detach it there first.</source>
        <translation>「%1」は %2 に適用されています。先にそちらで解除してください。</translation>
    </message>
    <message>
        <source>There are %1 filters. Attach at most %2 to one connector.</source>
        <translation>フィルターが %1 個あります。1 つのコネクタに適用できるのは %2 個までです。</translation>
    </message>
    <message>
        <source>The field “filters” is not a list.</source>
        <translation>フィールド「filters」が一覧ではありません。</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 で絞り込み</translation>
    </message>
    <message>
        <source>A log filter named %1 already exists. Choose another name.</source>
        <translation>%1 という名前のログ フィルターは既に存在します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is no log filter %1. See connectorctl filter list.</source>
        <translation>ログ フィルター %1 はありません。connectorctl filter list を参照してください。</translation>
    </message>
    <message>
        <source>A log filter of %1 is gone (%2). Choose its log filters again.</source>
        <translation>%1 のログ フィルターがなくなりました (%2)。ログ フィルターを選択し直してください。</translation>
    </message>
    <message>
        <source>the mode system, none or manual is expected, manual with host and port.</source>
        <translation>モードには system、none、manual のいずれかを指定してください。manual の場合は host と port も必要です。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>each one needs a name and the kind dp or sensor.</source>
        <translation>それぞれに名前と、種類 dp または sensor が必要です。</translation>
    </message>
    <message>
        <source>a list is expected.</source>
        <translation>一覧を指定してください。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The client secret looks like the Secret ID. Paste the secret&apos;s Value.</source>
        <translation>クライアント シークレットがシークレット ID のようです。シークレットの「値」を貼り付けてください。</translation>
    </message>
    <message>
        <source>0 or at least %1 is expected.</source>
        <translation>0 または %1 以上の値を指定してください。</translation>
    </message>
    <message>
        <source>Secret expires</source>
        <translation>シークレットの期限</translation>
    </message>
    <message>
        <source>%1 is not a date. Enter it for example as 2026-12-03, or leave it empty.</source>
        <translation>%1 は日付ではありません。2026-12-03 のように入力するか、空のままにしてください。</translation>
    </message>
</context>
<context>
    <name>workbench::ConfigurationPage</name>
    <message>
        <source>Enter %1 to %2.</source>
        <translation>%1 ～ %2 の値を入力してください。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Paste from portal</source>
        <translation>ポータルから貼り付け</translation>
    </message>
    <message>
        <source>Sorts a copied URL and IDs into their fields (Ctrl+Shift+V).</source>
        <translation>コピーした URL と ID を各フィールドに振り分けます (Ctrl+Shift+V)。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Keep the saved one</source>
        <translation>保存済みのものを維持</translation>
    </message>
    <message>
        <source>This looks like the Secret ID. Paste the secret&apos;s Value.</source>
        <translation>これはシークレット ID のようです。シークレットの「値」を貼り付けてください。</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>キーチェーンのロックを解除…</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>開始時点</translation>
    </message>
    <message>
        <source>How far back the first run reaches, for example 24h, 7d or 2026-11-24T10:00:00Z. At most 30d.</source>
        <translation>最初の実行でどこまでさかのぼるかを指定します (例: 24h、7d、2026-11-24T10:00:00Z)。最大 30d です。</translation>
    </message>
    <message>
        <source>Secret kept in</source>
        <translation>シークレットの保管先</translation>
    </message>
    <message>
        <source>The OS keychain keeps the secret for good; this session only until you quit.</source>
        <translation>OS のキーチェーンはシークレットを永続的に保管します。このセッションのみの場合は終了時まで保持します。</translation>
    </message>
    <message>
        <source>OS keychain</source>
        <translation>OS のキーチェーン</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Replace the Client Secret to change this.</source>
        <translation>これを変更するには Client Secret を置き換えてください。</translation>
    </message>
    <message>
        <source>Kept in the OS keychain. Never written to project files, logs, reports or bundles.</source>
        <translation>OS のキーチェーンに保管されます。プロジェクト ファイル、ログ、レポート、バンドルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>Kept until you quit and not saved. Never written to project files, logs, reports or bundles.</source>
        <translation>終了時まで保持され、保存されません。プロジェクト ファイル、ログ、レポート、バンドルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>No keychain service is running. The secret is kept until you quit and is not saved.</source>
        <translation>キーチェーン サービスが実行されていません。シークレットは終了時まで保持され、保存されません。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to save the secret.</source>
        <translation>キーチェーンがロックされています。シークレットを保存するにはロックを解除してください。</translation>
    </message>
    <message>
        <source>The clipboard holds no URL and no ID.</source>
        <translation>クリップボードに URL も ID もありません。</translation>
    </message>
    <message>
        <source>Nothing on the clipboard fits a field.</source>
        <translation>クリップボードにフィールドに合う値がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled from the clipboard. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>クリップボードから %n 個のフィールドに入力しました。Ctrl+Z で元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one is the Tenant ID?</source>
        <translation>Tenant ID はどちらですか?</translation>
    </message>
    <message>
        <source>Which one is the Client ID?</source>
        <translation>Client ID はどちらですか?</translation>
    </message>
</context>
<context>
    <name>workbench::ConfirmPage</name>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>Unchanged. Never shown.</source>
        <translation>変更なし。表示されることはありません。</translation>
    </message>
    <message>
        <source>Kept until you quit and not saved. Never shown.</source>
        <translation>終了時まで保持され、保存されません。表示されることはありません。</translation>
    </message>
    <message>
        <source>Read from the environment. Never shown.</source>
        <translation>環境から読み取ります。表示されることはありません。</translation>
    </message>
    <message>
        <source>Stored in the OS keychain. Never shown.</source>
        <translation>OS のキーチェーンに保管されます。表示されることはありません。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>変更できません</translation>
    </message>
    <message>
        <source>Cannot be changed after Submit</source>
        <translation>送信後は変更できません</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Category, type</source>
        <translation>Category、Type</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tenant Name</source>
        <translation>Tenant Name</translation>
    </message>
    <message>
        <source>Run On</source>
        <translation>Run On</translation>
    </message>
    <message>
        <source>Log Filters</source>
        <translation>Log Filters</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the configuration</source>
        <translation>構成を編集</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Collect</translation>
    </message>
    <message>
        <source>Interval, content</source>
        <translation>Interval、Content Type</translation>
    </message>
    <message>
        <source>%1 min, %2</source>
        <translation>%1 分、%2</translation>
    </message>
    <message>
        <source>Connector %1 collects activities of the same tenant.</source>
        <translation>コネクタ %1 が同じテナントのアクティビティを収集しています。</translation>
    </message>
    <message>
        <source>Connector %1 collects Office 365 Audit.General with the same account.</source>
        <translation>コネクタ %1 が同じアカウントで Office 365 の Audit.General を収集しています。</translation>
    </message>
    <message>
        <source>Activities may be duplicated</source>
        <translation>アクティビティが重複する可能性があります</translation>
    </message>
    <message>
        <source>Show connector</source>
        <translation>コネクタを表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>このセッションの間保持</translation>
    </message>
    <message>
        <source>The busiest poll takes %1: records come late.</source>
        <translation>最も重い取得に %1 かかり、レコードが遅れます。</translation>
    </message>
    <message>
        <source>An interval of %1 min would keep up.</source>
        <translation>間隔を %1 分にすれば追いつきます。</translation>
    </message>
    <message>
        <source>No other interval would keep up either: collect one content type.</source>
        <translation>ほかの間隔でも追いつきません。コンテンツ タイプを 1 つに絞ってください。</translation>
    </message>
    <message>
        <source>The interval of %1 min cannot keep up</source>
        <translation>間隔 %1 分では追いつきません</translation>
    </message>
    <message>
        <source>Edit interval</source>
        <translation>間隔を編集</translation>
    </message>
    <message>
        <source>The stored records cannot be measured: %1</source>
        <translation>保存済みのレコードを計測できません: %1</translation>
    </message>
</context>
<context>
    <name>workbench::Connectivity</name>
    <message>
        <source>The token carries no role.</source>
        <translation>トークンにロールが含まれていません。</translation>
    </message>
    <message>
        <source>The token carries the roles %1.</source>
        <translation>トークンに含まれるロール: %1。</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>The store holds an empty secret.</source>
        <translation>ストアのシークレットが空です。</translation>
    </message>
    <message>
        <source>Read from the environment</source>
        <translation>環境から読み取りました</translation>
    </message>
    <message>
        <source>Kept for this session</source>
        <translation>このセッションの間保持されています</translation>
    </message>
    <message>
        <source>Read from the keychain</source>
        <translation>キーチェーンから読み取りました</translation>
    </message>
    <message>
        <source>Proxy %1 is %2; it resolves %3</source>
        <translation>プロキシ %1 は %2 です。%3 の解決はプロキシが行います</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は %2 です</translation>
    </message>
    <message>
        <source>Connected to %1 through the proxy</source>
        <translation>プロキシ経由で %1 に接続しました</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 に接続しました</translation>
    </message>
    <message>
        <source>Plain HTTP on this computer</source>
        <translation>このコンピューター内の HTTP (暗号化なし)</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid only until %1.</source>
        <translation>サーバーの証明書の有効期限は %1 までです。</translation>
    </message>
    <message>
        <source>%1, certificate for %2 valid to %3</source>
        <translation>%1、%2 の証明書、有効期限 %3</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>発行者: %1</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 minutes ahead of Microsoft&apos;s.</source>
        <translation>このコンピューターの時計は Microsoft の時計より %1 分進んでいます。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 minutes behind Microsoft&apos;s.</source>
        <translation>このコンピューターの時計は Microsoft の時計より %1 分遅れています。</translation>
    </message>
    <message>
        <source>Token received from %1</source>
        <translation>%1 からトークンを受信しました</translation>
    </message>
    <message>
        <source>The token cannot be read; the reads below show its permissions</source>
        <translation>トークンの内容を読み取れません。アクセス許可は以降の読み取りで確認します</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>ロール: %1</translation>
    </message>
    <message>
        <source>The token names no role that reads activities and alerts; the reads below decide</source>
        <translation>アクティビティとアラートを読み取るロールがトークンにありません。以降の読み取りで判定します</translation>
    </message>
    <message>
        <source>%1 Investigation.read is needed. %2</source>
        <translation>%1 Investigation.read が必要です。%2</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>収集対象外</translation>
    </message>
    <message>
        <source>One record read</source>
        <translation>1 件のレコードを読み取りました</translation>
    </message>
    <message>
        <source>Read; there are no records yet</source>
        <translation>読み取りました。レコードはまだありません</translation>
    </message>
    <message>
        <source>This goes further than the test of authentication and connectivity.</source>
        <translation>これは認証と接続のテストより踏み込んだ確認です。</translation>
    </message>
    <message>
        <source>The API counts %1 records.</source>
        <translation>API によるレコード数は %1 件です。</translation>
    </message>
    <message>
        <source>Success: all %1 checks passed in %2 s.</source>
        <translation>成功: %1 個のチェックすべてに %2 秒で合格しました。</translation>
    </message>
    <message>
        <source>Failure: %1.</source>
        <translation>失敗: %1。</translation>
    </message>
    <message>
        <source>Failure: %1 (%2).</source>
        <translation>失敗: %1 (%2)。</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>種類: %1</translation>
    </message>
    <message>
        <source>field: %1</source>
        <translation>フィールド: %1</translation>
    </message>
    <message>
        <source>Retry-After: %1 s</source>
        <translation>Retry-After: %1 秒</translation>
    </message>
    <message>
        <source>correlation ID: %1</source>
        <translation>相関 ID: %1</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Resolve host</source>
        <translation>ホストの名前解決</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>トークンの取得</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>[person]</source>
        <translation>[個人]</translation>
    </message>
    <message>
        <source>Requests sent: %1</source>
        <translation>送信したリクエスト数: %1</translation>
    </message>
    <message>
        <source>Connectivity test of %1</source>
        <translation>%1 の接続テスト</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>What it means: %1</source>
        <translation>意味: %1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>対処方法:</translation>
    </message>
    <message>
        <source>Details (secrets, tokens and IDs are redacted):</source>
        <translation>詳細 (シークレット、トークン、ID は伏せられています):</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectivityDialog</name>
    <message>
        <source>Test connector</source>
        <translation>コネクタのテスト</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>テストの進行状況</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Update secret…</source>
        <translation>シークレットを更新…</translation>
    </message>
    <message>
        <source>Edit connector</source>
        <translation>コネクタを編集</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 をテストしています</translation>
    </message>
    <message>
        <source>Success!</source>
        <translation>成功しました</translation>
    </message>
    <message>
        <source>%1: all %2 checks passed in %3 s.</source>
        <translation>%1: %2 個のチェックすべてに %3 秒で合格しました。</translation>
    </message>
    <message>
        <source>Sign-in and connection are proven. Whether data flows shows after Collect now, in Records.</source>
        <translation>サインインと接続を確認できました。データが流れるかどうかは、「今すぐ収集」の後に「レコード」でわかります。</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>今すぐ収集</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>%1: the test was stopped before it was done.</source>
        <translation>%1: テストは完了前に停止されました。</translation>
    </message>
    <message>
        <source>Failure: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>%1: the test could not begin.</source>
        <translation>%1: テストを開始できませんでした。</translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translation>%1、ステップ「%2」: %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Step %1 of %2. Only one test runs at a time.</source>
        <translation>ステップ %1/%2。一度に実行できるテストは 1 つだけです。</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>レポートをコピーしました</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectivityRun</name>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Failure: %1.</source>
        <translation>失敗: %1。</translation>
    </message>
</context>
<context>
    <name>workbench::Connector</name>
    <message>
        <source>the text of %1 characters</source>
        <translation>%1 文字のテキスト</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>%1 を入力してください。</translation>
    </message>
    <message>
        <source>%1 is no such ID. It has 32 hexadecimal digits, like 7c9e6679-7425-40de-944b-e07fc1f90ae7. Copy it from the app&apos;s Overview.</source>
        <translation>%1 は正しい ID ではありません。ID は 7c9e6679-7425-40de-944b-e07fc1f90ae7 のような 32 桁の 16 進数です。アプリの概要からコピーしてください。</translation>
    </message>
    <message>
        <source>%1 belongs to GCC. GCC and GCC High are not supported.</source>
        <translation>%1 は GCC のアドレスです。GCC および GCC High はサポートされていません。</translation>
    </message>
    <message>
        <source>%1 belongs to GCC High or DoD, the US Government clouds. GCC and GCC High are not supported.</source>
        <translation>%1 は米国政府機関向けクラウドである GCC High または DoD のアドレスです。GCC および GCC High はサポートされていません。</translation>
    </message>
    <message>
        <source>%1 belongs to Microsoft 365 in China, operated by 21Vianet, which is not supported.</source>
        <translation>%1 は 21Vianet が運営する中国の Microsoft 365 のアドレスで、サポートされていません。</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorActions</name>
    <message>
        <source>Cannot start the demo tenant</source>
        <translation>デモ テナントを開始できません</translation>
    </message>
    <message>
        <source>Connector added</source>
        <translation>コネクタを追加</translation>
    </message>
    <message>
        <source>The demo tenant is built in; it needs no network.</source>
        <translation>デモ テナントは組み込みで、ネットワークは不要です。</translation>
    </message>
    <message>
        <source>Collecting %1 now.</source>
        <translation>%1 の収集を開始しました。</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>%1 を開始</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>%1 を一時停止</translation>
    </message>
    <message>
        <source>Cannot start the connector</source>
        <translation>コネクタを開始できません</translation>
    </message>
    <message>
        <source>Cannot pause the connector</source>
        <translation>コネクタを一時停止できません</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Collecting goes on at the cursor.</source>
        <translation>カーソルの位置から収集を続行します。</translation>
    </message>
    <message>
        <source>The cursor is kept.</source>
        <translation>カーソルは保持されています。</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>%1 を開始しました。</translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation>%1 を一時停止しました。</translation>
    </message>
    <message>
        <source>Gap is collected</source>
        <translation>欠落の収集</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorDelegate</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorDialogs</name>
    <message>
        <source>Edit of %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>A test of %1 is running.</source>
        <translation>%1 のテストを実行中です。</translation>
    </message>
    <message>
        <source>Cannot save %1</source>
        <translation>%1 を保存できません</translation>
    </message>
    <message>
        <source>Connector added</source>
        <translation>コネクタを追加</translation>
    </message>
    <message>
        <source>Connector changed</source>
        <translation>コネクタを変更</translation>
    </message>
    <message>
        <source>With a new client secret.</source>
        <translation>新しいクライアント シークレットを使用します。</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>Saved %1. The changes apply from the next run on.</source>
        <translation>%1 を保存しました。変更は次回の実行から適用されます。</translation>
    </message>
    <message>
        <source>Cannot add the connector to the profile</source>
        <translation>コネクタをプロファイルに追加できません</translation>
    </message>
    <message>
        <source>Added to a Data Analyzer profile</source>
        <translation>Data Analyzer プロファイルに追加</translation>
    </message>
    <message>
        <source>%1 is in the profile %2. Its first run starts now.</source>
        <translation>%1 をプロファイル %2 に追加しました。最初の実行を開始します。</translation>
    </message>
    <message>
        <source>By undo or redo.</source>
        <translation>元に戻す、またはやり直しによる変更です。</translation>
    </message>
    <message>
        <source>Cannot remember the tenant and the device</source>
        <translation>テナントとデバイスを記憶できません</translation>
    </message>
    <message>
        <source>Client secret updated</source>
        <translation>クライアント シークレットを更新</translation>
    </message>
    <message>
        <source>Updated the client secret of %1.</source>
        <translation>%1 のクライアント シークレットを更新しました。</translation>
    </message>
    <message>
        <source>Cannot delete everything of %1</source>
        <translation>%1 のデータをすべて削除することはできませんでした</translation>
    </message>
    <message>
        <source>Connector deleted</source>
        <translation>コネクタを削除</translation>
    </message>
    <message>
        <source>With its stored records.</source>
        <translation>保存済みのレコードも削除しました。</translation>
    </message>
    <message>
        <source>Its stored records are kept.</source>
        <translation>保存済みのレコードは保持されています。</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 を削除しました。</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorListPage</name>
    <message>
        <source>Details panel</source>
        <translation>詳細パネル</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>コネクタ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>No connector matches.</source>
        <translation>一致するコネクタはありません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>filter and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Collected by another process</source>
        <translation>別のプロセスが収集中</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>Data Processor</source>
        <translation>Data Processor</translation>
    </message>
    <message>
        <source>A test of %1 is running.</source>
        <translation>%1 のテストを実行中です。</translation>
    </message>
    <message>
        <source>Tab moves to Test, Edit and More.</source>
        <translation>Tab キーで「テスト」、「編集」、「その他」に移動します。</translation>
    </message>
    <message>
        <source>Records in 24 hours, %1</source>
        <translation>24 時間のレコード、%1</translation>
    </message>
    <message>
        <source>Records in 24 hours, %1, peak at %2</source>
        <translation>24 時間のレコード、%1、ピークは %2</translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <translation>%1 の操作</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>実行場所</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次回の実行</translation>
    </message>
    <message>
        <source>Records, 24 h</source>
        <translation>レコード (24 時間)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Collected by %1</source>
        <comment>a program</comment>
        <translation>%1 が収集中</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorTable</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>コネクタ</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>操作 %1</translation>
    </message>
    <message>
        <source>Fit columns</source>
        <translation>列幅を合わせる</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorWizard</name>
    <message>
        <source>Edit connector</source>
        <translation>コネクタの編集</translation>
    </message>
    <message>
        <source>Add connector</source>
        <translation>コネクタの追加</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Discard these changes?</source>
        <translation>これらの変更を破棄しますか?</translation>
    </message>
    <message>
        <source>Discard this connector?</source>
        <translation>このコネクタを破棄しますか?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>1 field needs attention: %1</source>
        <translation>1 個のフィールドを確認してください: %1</translation>
    </message>
    <message>
        <source>%1 fields need attention: %2</source>
        <translation>%1 個のフィールドを確認してください: %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Applies from the next run on.</source>
        <translation>次回の実行から適用されます。</translation>
    </message>
    <message>
        <source>Active immediately after Submit.</source>
        <translation>送信するとすぐにアクティブになります。</translation>
    </message>
    <message>
        <source>Esc cancels. Nothing is saved before Save.</source>
        <translation>Esc でキャンセルします。「保存」を押すまで何も保存されません。</translation>
    </message>
    <message>
        <source>Esc cancels. Nothing is saved before Submit.</source>
        <translation>Esc でキャンセルします。「送信」を押すまで何も保存されません。</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>対象と実行場所</translation>
    </message>
    <message>
        <source>Credentials and schedule</source>
        <translation>資格情報とスケジュール</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>確認して保存</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>確認して送信</translation>
    </message>
    <message>
        <source>Every %1 min</source>
        <translation>%1 分ごと</translation>
    </message>
    <message>
        <source>Fix %1 to run the test.</source>
        <translation>テストを実行するには %1 を修正してください。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存されませんでした。</translation>
    </message>
</context>
<context>
    <name>workbench::CoverageStrip</name>
    <message>
        <source>Coverage of %1</source>
        <translation>%1 の収集済み範囲</translation>
    </message>
    <message>
        <source>%1 gaps. Gap %2: %3</source>
        <translation>欠落 %1 か所。欠落 %2: %3</translation>
    </message>
    <message>
        <source>Complete, no gap</source>
        <translation>収集済み、欠落なし</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>まだ何も収集されていません</translation>
    </message>
    <message>
        <source>%1 to %2. %3 Press Enter or click to collect it.</source>
        <translation>%1 ～ %2。%3 Enter キーを押すかクリックすると収集します。</translation>
    </message>
</context>
<context>
    <name>workbench::DataSection</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>データ ディレクトリ</translation>
    </message>
    <message>
        <source>Connectors, settings, records and the activity log. Secrets are not in it.</source>
        <translation>コネクタ、設定、レコード、動作ログを保存します。シークレットは含まれません。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Keep records</source>
        <translation>レコードの保持期間</translation>
    </message>
    <message>
        <source>Store at most</source>
        <translation>ストアの上限</translation>
    </message>
    <message>
        <source>The oldest records go after a run. Those of the last %1 days always stay, since Microsoft could send them again.</source>
        <translation>最も古いレコードは実行後に削除されます。Microsoft が再送する可能性があるため、過去 %1 日間のレコードは常に保持されます。</translation>
    </message>
    <message>
        <source>How long a record stays in the local store after it was collected.</source>
        <translation>収集後にレコードをローカル ストアに保持する期間です。</translation>
    </message>
    <message>
        <source>How large the local store may become before its oldest records go.</source>
        <translation>ローカル ストアがこのサイズを超えると、最も古いレコードから削除されます。</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
</context>
<context>
    <name>workbench::Defender</name>
    <message>
        <source>%1 is not an address. Enter a URL that starts with https://, for example %2.</source>
        <translation>%1 はアドレスではありません。https:// で始まる URL を入力してください (例: %2)。</translation>
    </message>
    <message>
        <source>The scheme %1 is not accepted. Enter a URL that starts with https://, for example %2.</source>
        <translation>スキーム %1 は使用できません。https:// で始まる URL を入力してください (例: %2)。</translation>
    </message>
    <message>
        <source>The URL of %1 holds a user name or password. Remove everything up to the @.</source>
        <translation>%1 の URL にユーザー名またはパスワードが含まれています。@ までをすべて削除してください。</translation>
    </message>
    <message>
        <source>Plain http to %1 is refused, since it would show the credentials. Enter a URL that starts with https://.</source>
        <translation>資格情報が漏れるため、%1 への平文の http は拒否されます。https:// で始まる URL を入力してください。</translation>
    </message>
    <message>
        <source>The port %1 is not accepted. %2 is reached on port 443 only: remove “:%1”.</source>
        <translation>ポート %1 は使用できません。%2 にはポート 443 でのみ接続できます。「:%1」を削除してください。</translation>
    </message>
    <message>
        <source>The path of the URL is not accepted. Enter the URL up to the host name, for example %1.</source>
        <translation>URL のパスは使用できません。%1 のように、ホスト名までの URL を入力してください。</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>API URL</translation>
    </message>
    <message>
        <source>Enter the API URL.</source>
        <translation>API URL を入力してください。</translation>
    </message>
    <message>
        <source>%1 is the portal&apos;s address. Copy the API URL from Settings, Cloud Apps, System, About.</source>
        <translation>%1 はポータルのアドレスです。「設定 &gt; クラウド アプリ &gt; システム &gt; バージョン情報」から API URL をコピーしてください。</translation>
    </message>
    <message>
        <source>%1 is not a Defender for Cloud Apps API address, which ends in .portal.cloudappsecurity.com. Copy the API URL from Settings, Cloud Apps, System, About.</source>
        <translation>%1 は Defender for Cloud Apps API のアドレス (末尾は .portal.cloudappsecurity.com) ではありません。「設定 &gt; クラウド アプリ &gt; システム &gt; バージョン情報」から API URL をコピーしてください。</translation>
    </message>
    <message>
        <source>The URL of %1 has a part after “?” or “#”. Remove it.</source>
        <translation>%1 の URL に「?」または「#」以降の部分があります。削除してください。</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>Auth URL</translation>
    </message>
    <message>
        <source>%1 is not the login service. Leave the Auth URL empty for Microsoft (%2); only a simulator on this machine may have another one.</source>
        <translation>%1 はログイン サービスではありません。Microsoft (%2) の場合は Auth URL を空のままにしてください。別の値を指定できるのは、このコンピューター上のシミュレーターだけです。</translation>
    </message>
    <message>
        <source>The URL of %1 goes on after the host name. Enter the base before /&lt;tenant&gt;/oauth2 alone.</source>
        <translation>%1 の URL のホスト名の後に余分な部分があります。/&lt;tenant&gt;/oauth2 より前の部分だけを入力してください。</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Tenant ID</translation>
    </message>
    <message>
        <source>%1 stands for many tenants. Copy “Directory (tenant) ID” from the app&apos;s Overview.</source>
        <translation>%1 は複数のテナントを表します。アプリの概要から「ディレクトリ (テナント) ID」をコピーしてください。</translation>
    </message>
    <message>
        <source>%1 stands for all personal accounts. Copy “Directory (tenant) ID” from the app&apos;s Overview.</source>
        <translation>%1 はすべての個人用アカウントを表します。アプリの概要から「ディレクトリ (テナント) ID」をコピーしてください。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>to index Windows Events</source>
        <translation>Windows Events インデックスへ</translation>
    </message>
    <message>
        <source>Activities may be duplicated when an Office 365 connector collects Audit.General with the same account.</source>
        <translation>Office 365 コネクタが同じアカウントで Audit.General を収集している場合、アクティビティが重複する可能性があります。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>raw to Windows Events and Syslog, mapped to Alerts</source>
        <translation>生データは Windows Events と Syslog へ、マッピング後は Alerts へ</translation>
    </message>
    <message>
        <source>Microsoft Defender portal: Settings, Cloud Apps, System, About. With or without /api.</source>
        <translation>Microsoft Defender ポータルの「設定 &gt; クラウド アプリ &gt; システム &gt; バージョン情報」。/api の有無は問いません。</translation>
    </message>
    <message>
        <source>Your app&apos;s Overview: Directory (tenant) ID; a domain of the tenant does as well. Also called Directory ID.</source>
        <translation>アプリの概要にあるディレクトリ (テナント) ID。テナントのドメインも使用できます。Directory ID とも呼ばれます。</translation>
    </message>
    <message>
        <source>Your app&apos;s Overview: Application (client) ID. Also called Application ID.</source>
        <translation>アプリの概要にあるアプリケーション (クライアント) ID。Application ID とも呼ばれます。</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets: copy the Value, not the Secret ID. It is shown once and cannot be retrieved later. Also called API Access Key.</source>
        <translation>証明書とシークレットで、シークレット ID ではなく「値」をコピーします。値は一度しか表示されず、後から取得できません。API Access Key とも呼ばれます。</translation>
    </message>
    <message>
        <source>Interval (min)</source>
        <translation>Interval (min)</translation>
    </message>
    <message>
        <source>How often logs are collected, 1 to 1440.</source>
        <translation>ログを収集する間隔、1 ～ 1440。</translation>
    </message>
    <message>
        <source>Content Type</source>
        <translation>Content Type</translation>
    </message>
    <message>
        <source>What to collect, and in which indices it is found.</source>
        <translation>収集する内容と、その格納先のインデックス。</translation>
    </message>
    <message>
        <source>Only for a local simulator. Leave empty for Microsoft.</source>
        <translation>ローカル シミュレーター専用です。Microsoft の場合は空のままにしてください。</translation>
    </message>
    <message>
        <source>%1 is the same value as Tenant ID. Copy “Application (client) ID” instead.</source>
        <translation>%1 は Tenant ID と同じ値です。代わりに「アプリケーション (クライアント) ID」をコピーしてください。</translation>
    </message>
    <message>
        <source>Microsoft Defender for Cloud Apps</source>
        <translation>Microsoft Defender for Cloud Apps</translation>
    </message>
    <message>
        <source>SaaS</source>
        <translation>SaaS</translation>
    </message>
    <message>
        <source>Needs Microsoft 365 E5, E5 Security or E5 Compliance.</source>
        <translation>Microsoft 365 E5、E5 Security、または E5 Compliance が必要です。</translation>
    </message>
    <message>
        <source>GCC and GCC High are not supported.</source>
        <translation>GCC および GCC High はサポートされていません。</translation>
    </message>
    <message>
        <source>Above its capacity a collector can fall behind; what is missing is shown and collected later.</source>
        <translation>処理能力を超えると、コレクターに遅れが生じることがあります。不足分は表示され、後で収集されます。</translation>
    </message>
    <message>
        <source>A Data Processor is recommended for a cloud service.</source>
        <translation>クラウド サービスには Data Processor を推奨します。</translation>
    </message>
</context>
<context>
    <name>workbench::DefenderMapping</name>
    <message>
        <source>The record is larger than 16 MiB.</source>
        <translation>レコードが 16 MiB を超えています。</translation>
    </message>
    <message>
        <source>The record is not a JSON object.</source>
        <translation>レコードが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The record holds no raw record of Defender for Cloud Apps.</source>
        <translation>レコードに Defender for Cloud Apps の生レコードが含まれていません。</translation>
    </message>
</context>
<context>
    <name>workbench::DefenderPage</name>
    <message>
        <source>The answer ends in the middle of its JSON.</source>
        <translation>応答が JSON の途中で終わっています。</translation>
    </message>
    <message>
        <source>The answer is not well-formed JSON.</source>
        <translation>応答の JSON の形式が正しくありません。</translation>
    </message>
    <message>
        <source>The answer is a web page instead of JSON.</source>
        <translation>応答が JSON ではなく Web ページです。</translation>
    </message>
    <message>
        <source>The answer is a list instead of an object with “data”.</source>
        <translation>応答が「data」を持つオブジェクトではなく配列です。</translation>
    </message>
    <message>
        <source>The answer has no list named “data”.</source>
        <translation>応答に「data」という名前の配列がありません。</translation>
    </message>
</context>
<context>
    <name>workbench::DeleteConnectorDialog</name>
    <message>
        <source>Delete connector</source>
        <translation>コネクタを削除</translation>
    </message>
    <message>
        <source>Also delete its 1 stored record</source>
        <translation>保存済みのレコード 1 件も削除する</translation>
    </message>
    <message>
        <source>Also delete its %1 stored records</source>
        <translation>保存済みのレコード %1 件も削除する</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>Its configuration and keychain entry are removed. This cannot be undone.</source>
        <translation>構成とキーチェーンのエントリが削除されます。この操作は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>workbench::DeployPanel</name>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1、%2。%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Ready to deploy</source>
        <translation>デプロイの準備</translation>
    </message>
    <message>
        <source>Deployment bundle</source>
        <translation>デプロイ バンドル</translation>
    </message>
    <message>
        <source>The client secret is not in the bundle.</source>
        <translation>クライアント シークレットはバンドルに含まれません。</translation>
    </message>
    <message>
        <source>You enter it again where the connector is deployed.</source>
        <translation>コネクタのデプロイ先でもう一度入力します。</translation>
    </message>
</context>
<context>
    <name>workbench::DeploySheet</name>
    <message>
        <source>Measuring the stored records…</source>
        <translation>保存済みのレコードを測定しています…</translation>
    </message>
    <message>
        <source>Ready to deploy, and the bundle&apos;s files</source>
        <translation>デプロイの準備とバンドルのファイル</translation>
    </message>
    <message>
        <source>Copy forecast</source>
        <translation>予測をコピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV として保存…</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>保存の進行状況</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export deployment bundle…</source>
        <translation>デプロイ バンドルをエクスポート…</translation>
    </message>
    <message>
        <source>Forecast and deploy</source>
        <translation>予測とデプロイ</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>まだ測定されていません</translation>
    </message>
    <message>
        <source>%1 has not collected anything completely. Collect for at least 1 day: the forecast is made from what came.</source>
        <translation>%1 はまだ完全な収集を行っていません。少なくとも 1 日分を収集してください。予測は収集したデータから作成します。</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>今すぐ収集</translation>
    </message>
    <message>
        <source>The volume of %1 cannot be measured</source>
        <translation>%1 のデータ量を測定できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Deploy without a passed test?</source>
        <translation>テストに合格していないままデプロイしますか?</translation>
    </message>
    <message>
        <source>Nobody has seen yet that the values of this connector work. Test it first, or export anyway.</source>
        <translation>このコネクタの値が機能することはまだ確認されていません。先にテストするか、このままエクスポートしてください。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>このままエクスポート</translation>
    </message>
    <message>
        <source>Forecast copied.</source>
        <translation>予測をコピーしました。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Saved %1 (%2).</source>
        <translation>%1 (%2) を保存しました。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>停止しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されませんでした: %1</translation>
    </message>
</context>
<context>
    <name>workbench::DetailsPanel</name>
    <message>
        <source>No connector is selected.</source>
        <translation>コネクタが選択されていません。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Collected by another process on this data directory.</source>
        <translation>このデータ ディレクトリを使用する別のプロセスが収集しています。</translation>
    </message>
    <message>
        <source>Add to a Data Analyzer profile…</source>
        <translation>Data Analyzer プロファイルに追加…</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>収集</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Cursor position</source>
        <translation>カーソルの位置</translation>
    </message>
    <message>
        <source>Show in Activity log</source>
        <translation>動作ログで表示</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>最近のエラー</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>収集済み範囲</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>リクエスト枠</translation>
    </message>
    <message>
        <source>In the last minute, of this tenant.</source>
        <translation>このテナントの直近 1 分間。</translation>
    </message>
    <message>
        <source>A test is running.</source>
        <translation>テストを実行中です。</translation>
    </message>
    <message>
        <source>Show 7 days</source>
        <translation>7 日間を表示</translation>
    </message>
    <message>
        <source>Show 30 days</source>
        <translation>30 日間を表示</translation>
    </message>
    <message>
        <source>Last 30 days. Filled is complete, outlined a gap, striped in progress.</source>
        <translation>過去 30 日間。塗りつぶしは収集済み、枠線は欠落、縞は処理中です。</translation>
    </message>
    <message>
        <source>Last 7 days. Filled is complete, outlined a gap, striped in progress.</source>
        <translation>過去 7 日間。塗りつぶしは収集済み、枠線は欠落、縞は処理中です。</translation>
    </message>
    <message>
        <source>%1 of %2 per min</source>
        <translation>%1/%2 (毎分)</translation>
    </message>
    <message>
        <source>All connectors of this tenant use at most %1 of them, as set in Settings.</source>
        <translation>設定に従い、このテナントのすべてのコネクタが使用するのは最大 %1 です。</translation>
    </message>
    <message>
        <source>Activities %1</source>
        <translation>アクティビティ %1</translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation>アラート %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>テスト %1</translation>
    </message>
    <message>
        <source>Collected by %1, process %2, since %3. It goes on here when that one ends.</source>
        <translation>%3 から %1 (プロセス %2) が収集しています。終了すると、このウィンドウが引き継ぎます。</translation>
    </message>
</context>
<context>
    <name>workbench::EmptyConnectorPage</name>
    <message>
        <source>Connect your first Defender for Cloud Apps tenant</source>
        <translation>最初の Defender for Cloud Apps テナントを接続する</translation>
    </message>
    <message>
        <source>A connector queries Activities and Alerts and shows the Interflow records they become, before you deploy anything. You need four values from Microsoft: API URL, Tenant ID, Client ID and Client Secret.</source>
        <translation>コネクタはアクティビティとアラートを照会し、それらから作られる Interflow レコードを、デプロイの前に確認できるようにします。Microsoft から取得する 4 つの値 (API URL、Tenant ID、Client ID、Client Secret) が必要です。</translation>
    </message>
    <message>
        <source>Create connector</source>
        <translation>コネクタを作成</translation>
    </message>
    <message>
        <source>Try it with the demo tenant</source>
        <translation>デモ テナントで試す</translation>
    </message>
    <message>
        <source>The demo tenant is built in. It needs no network and no account.</source>
        <translation>デモ テナントは組み込みです。ネットワークもアカウントも不要です。</translation>
    </message>
    <message>
        <source>Needs Microsoft 365 E5, E5 Security or E5 Compliance. No GCC, no GCC High.</source>
        <translation>Microsoft 365 E5、E5 Security、または E5 Compliance が必要です。GCC および GCC High では使用できません。</translation>
    </message>
    <message>
        <source>Where do I find the four values?</source>
        <translation>4 つの値の確認場所</translation>
    </message>
</context>
<context>
    <name>workbench::ExportDialog</name>
    <message>
        <source>Export records</source>
        <translation>レコードのエクスポート</translation>
    </message>
    <message>
        <source>Export 1 record</source>
        <translation>1 件のレコードをエクスポート</translation>
    </message>
    <message>
        <source>Export %1 records</source>
        <translation>%1 件のレコードをエクスポート</translation>
    </message>
    <message>
        <source>Exactly what the filters find now, newest first.</source>
        <translation>現在のフィルターに一致するレコードを新しい順にエクスポートします。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>One line a record, for spreadsheets.</source>
        <translation>1 レコード 1 行。表計算ソフト向け。</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>One JSON object a line, for other programs.</source>
        <translation>1 行に 1 つの JSON オブジェクト。他のプログラム向け。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>表示中の列</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>すべてのフィールド</translation>
    </message>
    <message>
        <source>The whole record with its raw object.</source>
        <translation>生オブジェクトを含むレコード全体。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export 1 record…</source>
        <translation>1 件のレコードをエクスポート…</translation>
    </message>
    <message>
        <source>Export %1 records…</source>
        <translation>%1 件のレコードをエクスポート…</translation>
    </message>
</context>
<context>
    <name>workbench::FailureView</name>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Open Entra admin center</source>
        <translation>Entra 管理センターを開く</translation>
    </message>
    <message>
        <source>Look up code</source>
        <translation>コードを調べる</translation>
    </message>
</context>
<context>
    <name>workbench::FieldList</name>
    <message>
        <source>Filter fields</source>
        <translation>フィールドを絞り込み</translation>
    </message>
    <message>
        <source>No field has this name.</source>
        <translation>この名前のフィールドはありません。</translation>
    </message>
    <message>
        <source>Columns %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>Available %1</source>
        <translation>使用可能 %1</translation>
    </message>
    <message>
        <source>Filter %1 fields</source>
        <translation>%1 個から絞り込み</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>workbench::FieldRow</name>
    <message>
        <source>a column of the table</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>not a column</source>
        <translation>列ではありません</translation>
    </message>
    <message>
        <source>values shown</source>
        <translation>値を表示中</translation>
    </message>
    <message>
        <source>values hidden</source>
        <translation>値は非表示</translation>
    </message>
    <message>
        <source>%1 (%2)
Click shows the most frequent values, double click or Space %3 the column.</source>
        <translation>%1 (%2)
クリックで頻度の高い値を表示し、ダブルクリックまたは Space キーで列を%3。</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>削除します</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>追加します</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>値を隠す</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>値を表示</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>列を削除</translation>
    </message>
    <message>
        <source>Add as column</source>
        <translation>列として追加</translation>
    </message>
</context>
<context>
    <name>workbench::FieldValues</name>
    <message>
        <source>Counting…</source>
        <translation>集計しています…</translation>
    </message>
    <message>
        <source>No record has this field.</source>
        <translation>このフィールドを持つレコードはありません。</translation>
    </message>
    <message>
        <source>Top %1 of %2 values, exact counts</source>
        <translation>全 %2 個の値のうち上位 %1 個、正確な件数</translation>
    </message>
    <message>
        <source>Top %1 of %2 values, estimated from %3 records</source>
        <translation>全 %2 個の値のうち上位 %1 個、%3 件のレコードからの推定</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>records without the field</comment>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>%1: %2 records, %3</source>
        <translation>%1: %2 件、%3</translation>
    </message>
    <message>
        <source>Filter for %1</source>
        <translation>%1 で絞り込む</translation>
    </message>
    <message>
        <source>Filter out %1</source>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>Exclude records like this…</source>
        <translation>このようなレコードを破棄…</translation>
    </message>
</context>
<context>
    <name>workbench::FilterDraft</name>
    <message>
        <source>Add filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>フィルターを削除</translation>
    </message>
    <message>
        <source>Move filter</source>
        <translation>フィルターを移動</translation>
    </message>
    <message>
        <source>Turn filter on</source>
        <translation>フィルターをオンにする</translation>
    </message>
    <message>
        <source>Turn filter off</source>
        <translation>フィルターをオフにする</translation>
    </message>
</context>
<context>
    <name>workbench::FilterEditor</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Beyond Stellar Cyber</source>
        <translation>Stellar Cyber にない機能</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>How the conditions are shown</source>
        <translation>条件の表示形式</translation>
    </message>
    <message>
        <source>How many of the conditions must match</source>
        <translation>一致する必要のある条件の数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>any</source>
        <translation>いずれか</translation>
    </message>
    <message>
        <source>of these conditions</source>
        <translation>の条件に一致</translation>
    </message>
    <message>
        <source>+ Add condition</source>
        <translation>+ 条件を追加</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>フィルター名を変更</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>フィルターを変更</translation>
    </message>
    <message>
        <source>Keep only records that match</source>
        <translation>一致するレコードだけを保持</translation>
    </message>
    <message>
        <source>Drop records that match</source>
        <translation>一致するレコードを破棄</translation>
    </message>
    <message>
        <source>A filter has at most %1 conditions.</source>
        <translation>1 つのフィルターに設定できる条件は %1 個までです。</translation>
    </message>
    <message>
        <source>Change condition</source>
        <translation>条件を変更</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>条件を削除</translation>
    </message>
    <message>
        <source>No stored record fulfils this condition.</source>
        <translation>この条件を満たす保存済みのレコードはありません。</translation>
    </message>
    <message>
        <source>Changes apply to %1 too, which has this filter.</source>
        <translation>変更は、このフィルターを使用する %1 にも適用されます。</translation>
    </message>
    <message>
        <source>What happens to the records that match</source>
        <translation>一致したレコードの扱い</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <source>This filter uses them.</source>
        <translation>このフィルターで使用中です。</translation>
    </message>
    <message>
        <source>Keeping filters and case: more than Stellar Cyber&apos;s filters have</source>
        <translation>残すフィルターと大文字小文字の区別: Stellar Cyber のフィルターにはない機能</translation>
    </message>
</context>
<context>
    <name>workbench::FilterListDelegate</name>
    <message>
        <source>Filter without a name</source>
        <translation>名前のないフィルター</translation>
    </message>
</context>
<context>
    <name>workbench::FilterListModel</name>
    <message>
        <source>Filter without a name</source>
        <translation>名前のないフィルター</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 records, %2</source>
        <translation>%1 件、%2</translation>
    </message>
    <message>
        <source>cannot be used yet</source>
        <translation>まだ使用できません</translation>
    </message>
    <message>
        <source>drops alerts</source>
        <translation>アラートを破棄します</translation>
    </message>
</context>
<context>
    <name>workbench::FilterListView</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>workbench::FilterPreview</name>
    <message>
        <source>No records to preview on</source>
        <translation>プレビューするレコードがありません</translation>
    </message>
    <message>
        <source>Collect some records first, or preview on the demo tenant.</source>
        <translation>先にレコードを収集するか、デモ テナントでプレビューしてください。</translation>
    </message>
    <message>
        <source>Try it with the demo tenant</source>
        <translation>デモ テナントで試す</translation>
    </message>
    <message>
        <source>Counting all records</source>
        <translation>すべてのレコードを集計しています</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Which records are shown</source>
        <translation>表示するレコード</translation>
    </message>
    <message>
        <source>Sample records</source>
        <translation>サンプル レコード</translation>
    </message>
    <message>
        <source>Choose or add a filter to see what it would drop.</source>
        <translation>フィルターを選択または追加すると、破棄されるレコードが表示されます。</translation>
    </message>
    <message>
        <source>This filter cannot be used yet</source>
        <translation>このフィルターはまだ使用できません</translation>
    </message>
    <message>
        <source>It drops nothing until all its conditions are complete.</source>
        <translation>すべての条件が揃うまで、レコードは破棄されません。</translation>
    </message>
    <message>
        <source>Would drop %1 of %2 records (%3)</source>
        <translation>%2 件中 %1 件のレコードを破棄 (%3)</translation>
    </message>
    <message>
        <source>Estimated from %1 records in %2. Counting all of them…</source>
        <translation>%1 件のレコードから %2で推定しました。すべてのレコードを集計しています…</translation>
    </message>
    <message>
        <source>Updated in %1. %2 of them are dropped by this filter alone.</source>
        <translation>%1で更新しました。うち %2 件はこのフィルターだけが破棄します。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計しています…</translation>
    </message>
    <message>
        <source>The preview is not possible</source>
        <translation>プレビューできません</translation>
    </message>
    <message>
        <source>No record is dropped.</source>
        <translation>破棄されるレコードはありません。</translation>
    </message>
    <message>
        <source>No record is kept.</source>
        <translation>保持されるレコードはありません。</translation>
    </message>
</context>
<context>
    <name>workbench::FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>前の該当箇所 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>次の該当箇所 (F3)</translation>
    </message>
    <message>
        <source>Close find (Esc)</source>
        <translation>検索を閉じる (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 か所</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 か所</translation>
    </message>
</context>
<context>
    <name>workbench::FirstTour</name>
    <message>
        <source>Create a connector, or take the demo</source>
        <translation>コネクタを作成するか、デモを使う</translation>
    </message>
    <message>
        <source>Four values from Microsoft are all it needs; F1 says where they are. Without an account, the demo tenant shows everything, with no network.</source>
        <translation>必要なのは Microsoft から取得する 4 つの値だけです。確認場所は F1 キーで表示できます。アカウントがなくても、デモ テナントならネットワークなしですべてを確認できます。</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>テストする</translation>
    </message>
    <message>
        <source>Eight steps from the keychain to the first record. The first that fails says why, and what to do.</source>
        <translation>キーチェーンから最初のレコードまでの 8 つのステップ。最初に失敗したステップが、原因と対処方法を示します。</translation>
    </message>
    <message>
        <source>Look at the records</source>
        <translation>レコードを見る</translation>
    </message>
    <message>
        <source>Every activity and alert as the Interflow record it became, beside what Microsoft sent. Search, filter and export.</source>
        <translation>すべてのアクティビティとアラートを、変換後の Interflow レコードとして、Microsoft が送信した内容と並べて表示します。検索、絞り込み、エクスポートができます。</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>何が起きたかを見る</translation>
    </message>
    <message>
        <source>Runs, tests, changes and errors, kept for 90 days. F1 opens the help for every screen.</source>
        <translation>実行、テスト、変更、エラーが 90 日間保持されます。F1 キーで各画面のヘルプが開きます。</translation>
    </message>
</context>
<context>
    <name>workbench::ForecastView</name>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>追いつけない</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>増加率</translation>
    </message>
    <message>
        <source>Request budget headroom</source>
        <translation>リクエスト枠の余裕</translation>
    </message>
    <message>
        <source>Busiest minute in each hour, by hour of day (UTC).</source>
        <translation>各時間帯で最も混雑した 1 分間 (時間帯は UTC)。</translation>
    </message>
    <message>
        <source>Volume forecast for %1</source>
        <translation>%1 のデータ量の予測</translation>
    </message>
    <message>
        <source>Measured for %1. The forecast is a rough estimate.</source>
        <translation>%1の測定に基づきます。予測は大まかな推定です。</translation>
    </message>
    <message>
        <source>Measured over %1, %2, with the current interval of %3 min.</source>
        <translation>%1の測定 (%2)、現在の間隔 %3 分に基づきます。</translation>
    </message>
    <message>
        <source>Days differ: it may be off by %1 %.</source>
        <translation>日による差があるため、%1 % の誤差が生じる可能性があります。</translation>
    </message>
    <message>
        <source>Requests are calculated, too few polls ran at this interval.</source>
        <translation>この間隔でのポーリングが少ないため、リクエスト数は計算値です。</translation>
    </message>
    <message>
        <source>Records collected</source>
        <translation>収集レコード数</translation>
    </message>
    <message>
        <source>Records after log filters</source>
        <translation>ログ フィルター適用後のレコード数</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>最も混雑した 1 時間</translation>
    </message>
    <message>
        <source>Average record</source>
        <translation>平均レコード サイズ</translation>
    </message>
    <message>
        <source>Bytes stored</source>
        <translation>保存バイト数</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト数</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>1 日あたり</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 of %2 requests per minute stay free</source>
        <translation>毎分 %2 リクエスト中 %1 が未使用</translation>
    </message>
    <message>
        <source>Catching up after an outage of 1 hour, 1 day, 1 week takes %1, %2, %3.</source>
        <translation>1 時間、1 日、1 週間の停止後の追いつきに要する時間: %1、%2、%3。</translation>
    </message>
    <message>
        <source>A collector may skip data when the volume exceeds its processing capacity.</source>
        <translation>データ量が処理能力を超えると、コレクターがデータを取りこぼす可能性があります。</translation>
    </message>
    <message>
        <source>At %1 growth this connector cannot keep up with its interval of %2 min.</source>
        <translation>増加率 %1 では、このコネクタは間隔 %2 分に追いつけません。</translation>
    </message>
    <message>
        <source>At %1 growth a poll of this connector would need %2 requests, more than the %3 of a minute.</source>
        <translation>増加率 %1 では、このコネクタの 1 回のポーリングに %2 リクエストが必要になり、毎分の上限 %3 を超えます。</translation>
    </message>
    <message>
        <source>At %1 growth this connector would use %2 of %3 requests per minute.</source>
        <translation>増加率 %1 では、このコネクタは毎分 %3 リクエスト中 %2 を使用します。</translation>
    </message>
    <message>
        <source>Growth %1</source>
        <translation>増加率 %1</translation>
    </message>
</context>
<context>
    <name>workbench::FormField</name>
    <message>
        <source>Fixed since the connector was added</source>
        <translation>コネクタの追加時に固定されています</translation>
    </message>
    <message>
        <source>This value is accepted.</source>
        <translation>この値は使用できます。</translation>
    </message>
    <message>
        <source>Filled from the clipboard.</source>
        <translation>クリップボードから入力しました。</translation>
    </message>
    <message>
        <source>Secret expires</source>
        <translation>シークレットの期限</translation>
    </message>
    <message>
        <source>The day that the portal shows beside the secret. You are reminded from 14 days before.</source>
        <translation>ポータルでシークレットの横に表示される日付です。14 日前から通知されます。</translation>
    </message>
</context>
<context>
    <name>workbench::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Everything on this step is fixed since the connector was added.</source>
        <translation>このステップの内容はすべて、コネクタの追加時に固定されています。</translation>
    </message>
    <message>
        <source>Everything on this step is fixed once the connector is added.</source>
        <translation>このステップの内容はすべて、コネクタを追加すると固定されます。</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>Data Processor</source>
        <translation>Data Processor</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>The kind of product that the connector reads.</source>
        <translation>コネクタが読み取る製品の分類です。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tenant Name</source>
        <translation>Tenant Name</translation>
    </message>
    <message>
        <source>Goes into every Interflow record of this connector.</source>
        <translation>このコネクタのすべての Interflow レコードに書き込まれます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Single-byte characters only, up to 64. Used in the bundle and in the Activity log.</source>
        <translation>1 バイト文字のみ、64 文字以内。バンドルと動作ログで使用されます。</translation>
    </message>
    <message>
        <source>Run On</source>
        <translation>Run On</translation>
    </message>
    <message>
        <source>Log Filters</source>
        <translation>Log Filters</translation>
    </message>
    <message>
        <source>Log filters in the tool bar changes them at any time.</source>
        <translation>ツール バーの「ログ フィルター」でいつでも変更できます。</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Collect</translation>
    </message>
    <message>
        <source>Enabled already.</source>
        <translation>既に有効です。</translation>
    </message>
    <message>
        <source>Enabled already. This connector has no Respond function.</source>
        <translation>既に有効です。このコネクタに Respond 機能はありません。</translation>
    </message>
    <message>
        <source>For on-premises devices. A Data Processor is recommended for a cloud service.</source>
        <translation>オンプレミス デバイス向けです。クラウド サービスには Data Processor を推奨します。</translation>
    </message>
    <message>
        <source>Recommended for a cloud service. After Submit you choose the Data Analyzer profile.</source>
        <translation>クラウド サービスに推奨されます。送信後に Data Analyzer プロファイルを選択します。</translation>
    </message>
    <message>
        <source>A connector named %1 already exists.</source>
        <translation>%1 という名前のコネクタは既に存在します。</translation>
    </message>
</context>
<context>
    <name>workbench::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>アニメーションを減らす</translation>
    </message>
    <message>
        <source>I have the Administrator Root scope</source>
        <translation>Administrator Root スコープの権限がある</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop says.</source>
        <translation>ライト、ダーク、またはデスクトップの設定に従います。</translation>
    </message>
    <message>
        <source>The zone in which every time is shown. The tool tip of a time shows the local one.</source>
        <translation>すべての時刻を表示するタイム ゾーン。時刻のツール ヒントに現地時刻が表示されます。</translation>
    </message>
    <message>
        <source>Panels open at once and nothing turns.</source>
        <translation>パネルはすぐに開き、回転などの動きは表示されません。</translation>
    </message>
    <message>
        <source>With it you may add new connectors to a Data Analyzer profile. Without it you get a request for an administrator.</source>
        <translation>権限がある場合は、新しいコネクタを Data Analyzer プロファイルに追加できます。ない場合は、管理者への依頼文が表示されます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of the window, its dates and its numbers. Records stay as Microsoft sent them.</source>
        <translation>ウィンドウ、日付、数値の表示に使用する言語です。レコードは Microsoft が送信したままの形で表示されます。</translation>
    </message>
</context>
<context>
    <name>workbench::HeadroomChart</name>
    <message>
        <source>Request budget headroom</source>
        <translation>リクエスト枠の余裕</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1:00 UTC, requests: %2. %3</source>
        <translation>%1:00 UTC、リクエスト数: %2。%3</translation>
    </message>
    <message>
        <source>Busiest minute %1 of %2 requests, at %3:00 UTC. %4</source>
        <translation>最も混雑した 1 分間は %2 リクエスト中 %1、%3:00 UTC。%4</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>上限 %1</translation>
    </message>
</context>
<context>
    <name>workbench::Help</name>
    <message>
        <source>Answers of the API</source>
        <translation>API の応答</translation>
    </message>
    <message>
        <source>Refusals by Microsoft Entra</source>
        <translation>Microsoft Entra による拒否</translation>
    </message>
    <message>
        <source>On the way to Microsoft</source>
        <translation>Microsoft までの経路</translation>
    </message>
    <message>
        <source>In the tenant</source>
        <translation>テナント内</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Everything else, by kind</source>
        <translation>その他 (種類別)</translation>
    </message>
    <message>
        <source>the whole value</source>
        <translation>値全体</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>テキスト内の語</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>an IP address or network</source>
        <translation>IP アドレスまたはネットワーク</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation>比較方法</translation>
    </message>
</context>
<context>
    <name>workbench::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>ヘルプ ページ</translation>
    </message>
    <message>
        <source>There is no page under this address.</source>
        <translation>このアドレスにページはありません。</translation>
    </message>
</context>
<context>
    <name>workbench::HelpColumn</name>
    <message>
        <source>Where to find the values</source>
        <translation>値の確認場所</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>API URL</translation>
    </message>
    <message>
        <source>Microsoft Defender portal: Settings, Cloud Apps, System, About. Shown on the right.</source>
        <translation>Microsoft Defender ポータルの「設定 &gt; クラウド アプリ &gt; システム &gt; バージョン情報」。右側に表示されます。</translation>
    </message>
    <message>
        <source>Open portal</source>
        <translation>ポータルを開く</translation>
    </message>
    <message>
        <source>Tenant ID and Client ID</source>
        <translation>Tenant ID と Client ID</translation>
    </message>
    <message>
        <source>Your app&apos;s Overview: Directory (tenant) ID and Application (client) ID.</source>
        <translation>アプリの概要にあるディレクトリ (テナント) ID とアプリケーション (クライアント) ID。</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets: copy the Value, not the Secret ID. It is shown once and cannot be retrieved later.</source>
        <translation>証明書とシークレットで、シークレット ID ではなく「値」をコピーします。値は一度しか表示されず、後から取得できません。</translation>
    </message>
    <message>
        <source>How to create the app</source>
        <translation>アプリの作成方法</translation>
    </message>
    <message>
        <source>Paste from portal</source>
        <translation>ポータルから貼り付け</translation>
    </message>
    <message>
        <source>Copy several values at once in any order, then press Ctrl+Shift+V. A URL and IDs are sorted into their fields; a secret is never read this way.</source>
        <translation>複数の値を任意の順序でまとめてコピーし、Ctrl+Shift+V を押します。URL と ID は各フィールドに振り分けられます。シークレットがこの方法で読み取られることはありません。</translation>
    </message>
</context>
<context>
    <name>workbench::HelpIndex</name>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>見つかりませんでした。語を減らすか、短い語をお試しください。</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 か所</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 か所</translation>
    </message>
</context>
<context>
    <name>workbench::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Opens in your browser: %1</source>
        <translation>ブラウザーで開きます: %1</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>進む (Alt+Right)</translation>
    </message>
    <message>
        <source>Find on this page (Ctrl+F)</source>
        <translation>このページ内を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>title of a page</comment>
        <translation>%1 – ヘルプ</translation>
    </message>
</context>
<context>
    <name>workbench::HistogramView</name>
    <message>
        <source>%1 to %2</source>
        <comment>a span of time</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Records over time</source>
        <translation>レコード数の推移</translation>
    </message>
    <message>
        <source>%1 · 1 record</source>
        <translation>%1 · 1 件</translation>
    </message>
    <message>
        <source>%1 · %2 records</source>
        <translation>%1 · %2 件</translation>
    </message>
    <message>
        <source>No records in this time range.</source>
        <translation>この時間範囲にレコードはありません。</translation>
    </message>
    <message>
        <source>%1: activities %2, alerts %3, others %4; peak at %5 with %6.</source>
        <translation>%1: アクティビティ %2、アラート %3、その他 %4。ピークは %5 の %6。</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>選択中: %1。</translation>
    </message>
    <message>
        <source>Activities: %1</source>
        <translation>アクティビティ: %1</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>アラート: %1</translation>
    </message>
    <message>
        <source>Others: %1</source>
        <translation>その他: %1</translation>
    </message>
</context>
<context>
    <name>workbench::InterflowView</name>
    <message>
        <source>Fields of the record</source>
        <translation>レコードのフィールド</translation>
    </message>
    <message>
        <source>Activities of this alert</source>
        <translation>このアラートのアクティビティ</translation>
    </message>
    <message>
        <source>Alerts of this activity</source>
        <translation>このアクティビティのアラート</translation>
    </message>
    <message>
        <source>Mapped from this raw record</source>
        <translation>この生レコードからマッピング</translation>
    </message>
    <message>
        <source>In the Alerts index</source>
        <translation>Alerts インデックス内</translation>
    </message>
    <message>
        <source>There are more than are listed here.</source>
        <translation>一覧に表示されていないものがほかにもあります。</translation>
    </message>
    <message>
        <source>1 more activity of this alert is not in the local store.</source>
        <translation>このアラートのアクティビティのうち、ほかに 1 件がローカル ストアにありません。</translation>
    </message>
    <message>
        <source>%1 more activities of this alert are not in the local store.</source>
        <translation>このアラートのアクティビティのうち、ほかに %1 件がローカル ストアにありません。</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>%1、%2 を開く</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy field name</source>
        <translation>フィールド名をコピー</translation>
    </message>
    <message>
        <source>Filter for value</source>
        <translation>この値で絞り込む</translation>
    </message>
    <message>
        <source>Filter out value</source>
        <translation>この値を除外</translation>
    </message>
    <message>
        <source>Exclude records like this…</source>
        <translation>このようなレコードを破棄…</translation>
    </message>
    <message>
        <source>Add or remove column</source>
        <translation>列を追加または削除</translation>
    </message>
</context>
<context>
    <name>workbench::JoinedText</name>
    <message>
        <source>%1, %2</source>
        <comment>the entries of a list so far, and the next one</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>workbench::JsonFields</name>
    <message>
        <source>%1, field “%2”: %3</source>
        <translation>%1、フィールド「%2」: %3</translation>
    </message>
    <message>
        <source>a text is expected.</source>
        <translation>テキストを指定してください。</translation>
    </message>
    <message>
        <source>it is missing or empty.</source>
        <translation>指定されていないか、空です。</translation>
    </message>
    <message>
        <source>a list of texts is expected.</source>
        <translation>テキストの一覧を指定してください。</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>true または false を指定してください。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation>%1 ～ %2 の整数を指定してください。</translation>
    </message>
</context>
<context>
    <name>workbench::JsonIndex</name>
    <message>
        <source>The JSON text is larger than 1 GiB.</source>
        <translation>JSON テキストが 1 GiB を超えています。</translation>
    </message>
    <message numerus="yes">
        <source>The JSON text is nested deeper than %n level(s).</source>
        <translation>
            <numerusform>JSON テキストの入れ子が %n レベルを超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is not well-formed JSON near byte %1.</source>
        <translation>JSON テキストの形式が %1 バイト目付近で正しくありません。</translation>
    </message>
</context>
<context>
    <name>workbench::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name of a new %1</source>
        <translation>新しい%1の名前</translation>
    </message>
    <message>
        <source>Kind of a new %1</source>
        <translation>新しい%1の種類</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>What connectors can be given. An entry that a connector uses cannot be removed.</source>
        <translation>コネクタに指定できる項目です。コネクタが使用している項目は削除できません。</translation>
    </message>
    <message>
        <source>The name of a new entry. Enter adds it.</source>
        <translation>新しい項目の名前。Enter キーで追加します。</translation>
    </message>
    <message>
        <source>A Data Processor, or a Sensor for on-premises devices.</source>
        <translation>Data Processor、またはオンプレミス デバイス向けのセンサー。</translation>
    </message>
</context>
<context>
    <name>workbench::LiveTailBar</name>
    <message>
        <source>Following the newest record. Scroll up to hold.</source>
        <translation>最新のレコードに追従しています。上にスクロールすると保留します。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Held. No new records.</source>
        <translation>保留中。新しいレコードはありません。</translation>
    </message>
    <message>
        <source>1 new record</source>
        <translation>新しいレコード 1 件</translation>
    </message>
    <message>
        <source>%1 new records</source>
        <translation>新しいレコード %1 件</translation>
    </message>
    <message>
        <source>Show newest</source>
        <translation>最新を表示</translation>
    </message>
</context>
<context>
    <name>workbench::LogFilterActions</name>
    <message>
        <source>Cannot read the log filters</source>
        <translation>ログ フィルターを読み取れません</translation>
    </message>
    <message>
        <source>Log filters changed</source>
        <translation>ログ フィルターを変更</translation>
    </message>
    <message numerus="yes">
        <source>%n attached. They apply to new records only.</source>
        <translation>
            <numerusform>%n 個を適用しました。新しいレコードにのみ適用されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the log filters. They apply to new records only.</source>
        <translation>ログ フィルターを保存しました。新しいレコードにのみ適用されます。</translation>
    </message>
</context>
<context>
    <name>workbench::LogFilterField</name>
    <message>
        <source>Log Filters</source>
        <translation>Log Filters</translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation>フィルターを編集…</translation>
    </message>
    <message>
        <source>Optional. Filters drop records before they are stored.</source>
        <translation>省略可能です。フィルターは保存前にレコードを破棄します。</translation>
    </message>
    <message>
        <source>There is no filter yet</source>
        <translation>フィルターはまだありません</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>workbench::LogFilters</name>
    <message>
        <source>Choose a field.</source>
        <translation>フィールドを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is no field. Write the keys with dots between them, like event.action.</source>
        <translation>「%1」はフィールドではありません。キーを event.action のようにドットで区切って入力してください。</translation>
    </message>
    <message>
        <source>%1 is not known yet when filters are asked. Use timestamp or event.created.</source>
        <translation>フィルターの判定時点では %1 はまだ決まっていません。timestamp または event.created を使用してください。</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Use is, in_subnet or matches.</source>
        <translation>is、in_subnet、matches のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Use is or is_not.</source>
        <translation>is または is_not を使用してください。</translation>
    </message>
    <message>
        <source>Use is, contains, starts_with, ends_with or matches.</source>
        <translation>is、contains、starts_with、ends_with、matches のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Use is, gt, gte, lt, lte or between.</source>
        <translation>is、gt、gte、lt、lte、between のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>“%1” holds %2, which %3 cannot compare. %4</source>
        <translation>「%1」の内容は%2で、%3 では比較できません。%4</translation>
    </message>
    <message>
        <source>%1 takes no value. Remove it.</source>
        <translation>%1 に値は指定できません。値を削除してください。</translation>
    </message>
    <message>
        <source>%1 takes exactly two values: the smallest and the largest.</source>
        <translation>%1 には最小値と最大値の 2 つの値だけを指定します。</translation>
    </message>
    <message>
        <source>Enter a value for “%1”.</source>
        <translation>「%1」の値を入力してください。</translation>
    </message>
    <message>
        <source>There are %1 values. Use at most %2.</source>
        <translation>値が %1 個あります。%2 個以内にしてください。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a time. Write times as 2026-11-24T10:00:00Z or in milliseconds.</source>
        <translation>「%1」は数値でも時刻でもありません。時刻は 2026-11-24T10:00:00Z の形式またはミリ秒で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. For a network use in_subnet.</source>
        <translation>「%1」は IP アドレスではありません。ネットワークには in_subnet を使用してください。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>「%1」は true でも false でもありません。</translation>
    </message>
    <message>
        <source>The value is empty. For records without the field use not_exists.</source>
        <translation>値が空です。フィールドのないレコードには not_exists を使用してください。</translation>
    </message>
    <message>
        <source>The value has %1 characters. Use at most %2.</source>
        <translation>値が %1 文字あります。%2 文字以内にしてください。</translation>
    </message>
    <message>
        <source>“%1” is no network. Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
        <translation>「%1」はネットワークではありません。10.0.0.0/8 または 2001:db8::/32 のように入力してください。</translation>
    </message>
    <message>
        <source>%1 or %2 is expected.</source>
        <translation>%1 または %2 を指定してください。</translation>
    </message>
    <message>
        <source>there is no operator “%1”.</source>
        <translation>演算子「%1」はありません。</translation>
    </message>
    <message>
        <source>a list of conditions is expected.</source>
        <translation>条件の一覧を指定してください。</translation>
    </message>
    <message>
        <source>%1, condition %2</source>
        <translation>%1、条件 %2</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>The name has a blank at its start or end. Remove it.</source>
        <translation>名前の先頭または末尾に空白があります。空白を削除してください。</translation>
    </message>
    <message>
        <source>The name has %1 characters. Use at most %2.</source>
        <translation>名前が %1 文字あります。%2 文字以内にしてください。</translation>
    </message>
    <message>
        <source>The name has the character “%1”. Use single-byte characters without commas.</source>
        <translation>名前に文字「%1」が含まれています。コンマを除く 1 バイト文字を使用してください。</translation>
    </message>
    <message>
        <source>Enter the Tenant Name of the connectors that may use the filter, or *.</source>
        <translation>フィルターを使用できるコネクタの Tenant Name、または * を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no Tenant Name. Use up to %2 visible characters, or * for all.</source>
        <translation>「%1」は Tenant Name として使用できません。%2 文字以内の表示可能な文字を使用するか、すべてを表す * を入力してください。</translation>
    </message>
    <message>
        <source>The filter has no condition. Add at least one.</source>
        <translation>フィルターに条件がありません。少なくとも 1 つ追加してください。</translation>
    </message>
    <message>
        <source>The filter has %1 conditions. Use at most %2, or a second filter.</source>
        <translation>フィルターに条件が %1 個あります。%2 個以内にするか、フィルターを分けてください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>条件 %1</translation>
    </message>
    <message>
        <source>Condition %1, value %2</source>
        <translation>条件 %1、値 %2</translation>
    </message>
    <message>
        <source>The description has %1 characters. Use at most %2.</source>
        <translation>説明が %1 文字あります。%2 文字以内にしてください。</translation>
    </message>
    <message>
        <source>This filter may drop alerts. To keep them, add the condition msg_class ends_with _activities.</source>
        <translation>このフィルターはアラートを破棄する可能性があります。アラートを保持するには、条件 msg_class ends_with _activities を追加してください。</translation>
    </message>
    <message>
        <source>This filter drops every alert that does not match it.</source>
        <translation>このフィルターは、一致しないすべてのアラートを破棄します。</translation>
    </message>
    <message>
        <source>This filter uses more than Stellar Cyber&apos;s filters are known to have: only excluding filters whose conditions must all match, without regard to case.</source>
        <translation>このフィルターは、Stellar Cyber のフィルターで確認されている範囲を超える機能を使用しています。確認されているのは、大文字と小文字を区別せず、すべての条件に一致したものを除外するフィルターだけです。</translation>
    </message>
    <message>
        <source>There are %1 log filters. Attach at most %2 to one connector.</source>
        <translation>ログ フィルターが %1 個あります。1 つのコネクタに適用できるのは %2 個までです。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed in “%1”.</source>
        <translation>「%1」の引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>“%1” is no condition. Write FIELD OPERATOR VALUE, for example: event.action is FilePreviewed,FileAccessed</source>
        <translation>「%1」は条件ではありません。FIELD OPERATOR VALUE の形式で入力してください (例: event.action is FilePreviewed,FileAccessed)</translation>
    </message>
    <message>
        <source>There is no operator “%1”. Use one of: %2.</source>
        <translation>演算子「%1」はありません。次のいずれかを使用してください: %2。</translation>
    </message>
</context>
<context>
    <name>workbench::LogFiltersDialog</name>
    <message>
        <source>is</source>
        <comment>a field is one of the values</comment>
        <translation>等しい</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>等しくない</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>含まない</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>先頭が一致</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>末尾が一致</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>パターンに一致</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>範囲内</translation>
    </message>
    <message>
        <source>in network</source>
        <translation>ネットワーク内</translation>
    </message>
    <message>
        <source>not in network</source>
        <translation>ネットワーク外</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>存在する</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>存在しない</translation>
    </message>
    <message>
        <source>smallest, largest</source>
        <translation>最小値, 最大値</translation>
    </message>
    <message>
        <source>for example svc-*, ad?</source>
        <translation>例: svc-*, ad?</translation>
    </message>
    <message>
        <source>for example 10.0.0.0/8</source>
        <translation>例: 10.0.0.0/8</translation>
    </message>
    <message>
        <source>value, or several with commas</source>
        <translation>値 (複数の場合はコンマ区切り)</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>records without a severity</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>By msg_class: %1. By severity: %2.</source>
        <translation>msg_class 別: %1。重大度別: %2。</translation>
    </message>
    <message>
        <source>Log filters</source>
        <translation>ログ フィルター</translation>
    </message>
    <message>
        <source>Log filters: %1</source>
        <translation>ログ フィルター: %1</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>フィルターを削除</translation>
    </message>
    <message>
        <source>%1 has this filter too. Turn it off there first.</source>
        <translation>このフィルターは %1 でも使用されています。先にそちらでオフにしてください。</translation>
    </message>
    <message>
        <source>Measured on all %1 stored records.</source>
        <translation>保存済みの全 %1 件のレコードで測定。</translation>
    </message>
    <message>
        <source>Measured on %1 records of the last 24 h.</source>
        <translation>過去 24 時間の %1 件のレコードで測定。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved yet. %2</source>
        <translation>「%1」はまだ保存できません。%2</translation>
    </message>
    <message>
        <source>%1 drops %2 alerts before they reach the Alerts index.</source>
        <translation>%1 は、Alerts インデックスに届く前に %2 件のアラートを破棄します。</translation>
    </message>
    <message>
        <source>%1 drops %2 alerts before they reach the Alerts index, %3 of medium severity or above.</source>
        <translation>%1 は、Alerts インデックスに届く前に %2 件のアラートを破棄します。うち %3 件は重大度が中以上です。</translation>
    </message>
    <message>
        <source>These filters drop %1 of all records.</source>
        <translation>これらのフィルターは、全レコードの %1 を破棄します。</translation>
    </message>
    <message>
        <source>Save filters that drop this?</source>
        <translation>これらを破棄するフィルターを保存しますか?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>このまま保存</translation>
    </message>
    <message>
        <source>Discard these changes?</source>
        <translation>これらの変更を破棄しますか?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>Add filter (Ctrl+N)</source>
        <translation>フィルターを追加 (Ctrl+N)</translation>
    </message>
    <message>
        <source>A record is dropped if any active filter matches.</source>
        <translation>有効なフィルターのいずれかに一致したレコードは破棄されます。</translation>
    </message>
    <message>
        <source>On and off only try filters out: they do nothing until a connector has them.</source>
        <translation>オン/オフは試用のための切り替えです。コネクタに適用されるまで、フィルターは何も行いません。</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Applies to new records only.</source>
        <translation>新しいレコードにのみ適用されます。</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>A record is dropped if any active filter that drops matches, or if none that keeps does.</source>
        <translation>有効な破棄フィルターのいずれかに一致するか、残すフィルターのどれにも一致しないレコードは破棄されます。</translation>
    </message>
    <message>
        <source>Save without knowing what these filters drop?</source>
        <translation>これらのフィルターが何を破棄するか不明なまま保存しますか?</translation>
    </message>
    <message>
        <source>Checking the stored records before the filters are saved…</source>
        <translation>フィルターを保存する前に、保存済みのレコードを確認しています…</translation>
    </message>
</context>
<context>
    <name>workbench::MainWindow</name>
    <message>
        <source>Connector Workbench</source>
        <translation>Connector Workbench</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>コネクタ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>動作ログ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 records…</source>
        <translation>%2 件中 %1 件のレコードをエクスポートしています…</translation>
    </message>
    <message>
        <source>Exported %1 records to %2.</source>
        <translation>%1 件のレコードを %2 にエクスポートしました。</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>エクスポートをキャンセルしました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>Cannot export the records</source>
        <translation>レコードをエクスポートできません</translation>
    </message>
    <message>
        <source>The settings cannot be saved. %1</source>
        <translation>設定を保存できません。%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation>実行に失敗</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>実行が完了</translation>
    </message>
    <message>
        <source>%1: %2 records stored in %3, %4 repeats</source>
        <translation>%1: %2 件のレコードを %3で保存、重複 %4 件</translation>
    </message>
    <message>
        <source>Finishing the page in hand…</source>
        <translation>処理中のページを完了しています…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>レコード(&amp;R)</translation>
    </message>
    <message>
        <source>Live tail</source>
        <translation>ライブ テール</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>&amp;Connector</source>
        <translation>コネクタ(&amp;C)</translation>
    </message>
    <message>
        <source>Create connector…</source>
        <translation>コネクタを作成…</translation>
    </message>
    <message>
        <source>Create connector</source>
        <translation>コネクタを作成</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>今すぐ収集</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Log filters…</source>
        <translation>ログ フィルター…</translation>
    </message>
    <message>
        <source>Log filters</source>
        <translation>ログ フィルター</translation>
    </message>
    <message>
        <source>Forecast and deploy…</source>
        <translation>予測とデプロイ…</translation>
    </message>
    <message>
        <source>Forecast and deploy</source>
        <translation>予測とデプロイ</translation>
    </message>
    <message>
        <source>Update secret…</source>
        <translation>シークレットを更新…</translation>
    </message>
    <message>
        <source>Collect from an earlier time…</source>
        <translation>過去の時刻から収集…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Delete connector…</source>
        <translation>コネクタを削除…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Help contents</source>
        <translation>ヘルプの目次</translation>
    </message>
    <message>
        <source>What&apos;s This?</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを見る</translation>
    </message>
    <message>
        <source>&amp;About Connector Workbench</source>
        <translation>Connector Workbench について(&amp;A)</translation>
    </message>
    <message>
        <source>About Connector Workbench</source>
        <translation>Connector Workbench について</translation>
    </message>
    <message>
        <source>Connector Workbench %1
Apache License 2.0</source>
        <translation>Connector Workbench %1
Apache License 2.0</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>時刻を UTC で表示</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>A test of %1 is running.</source>
        <translation>%1 のテストを実行中です。</translation>
    </message>
    <message>
        <source>Test (Ctrl+T)</source>
        <translation>テスト (Ctrl+T)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>コネクタ</translation>
    </message>
    <message>
        <source>Search connectors</source>
        <translation>コネクタを検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライト/ダークの切り替え</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>%1: %2 records stored in %3, %4 repeats, %5 dropped by log filters</source>
        <translation>%1: %2 件のレコードを %3で保存、重複 %4 件、ログ フィルターによる破棄 %5 件</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>workbench::MappingView</name>
    <message>
        <source>copied</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>kept raw</source>
        <translation>生のまま保持</translation>
    </message>
    <message>
        <source>%1 from %2, %3: %4</source>
        <translation>%2 の %1、%3: %4</translation>
    </message>
    <message>
        <source>%1 from %2, %3: %4, was %5</source>
        <translation>%2 の %1、%3: %4 (元の値 %5)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>How each field was mapped</source>
        <translation>各フィールドのマッピング方法</translation>
    </message>
    <message>
        <source>%1 mapped</source>
        <translation>マッピング %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>追加 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>%1 kept raw</source>
        <translation>生のまま保持 %1</translation>
    </message>
</context>
<context>
    <name>workbench::MsgClassChips</name>
    <message>
        <source>Kinds of records</source>
        <translation>レコードの種類</translation>
    </message>
</context>
<context>
    <name>workbench::NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>システムのプロキシ</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>次のプロキシ</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>CA ファイルを参照</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシ ホスト</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシ ポート</translation>
    </message>
    <message>
        <source>The name or address of the proxy, without a port.</source>
        <translation>プロキシの名前またはアドレス (ポートは含めません)。</translation>
    </message>
    <message>
        <source>The port of the proxy, often 8080 or 3128.</source>
        <translation>プロキシのポート。多くの場合 8080 または 3128 です。</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>追加の CA ファイル</translation>
    </message>
    <message>
        <source>PEM certificates to trust beside the system&apos;s, for a proxy that inspects connections.</source>
        <translation>接続を検査するプロキシのために、システムの証明書に加えて信頼する PEM 証明書です。</translation>
    </message>
    <message>
        <source>Enter the host name or address of the proxy.</source>
        <translation>プロキシのホスト名またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the host name or address alone, for example proxy.example.com.</source>
        <translation>ホスト名またはアドレスだけを入力してください (例: proxy.example.com)。</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA ファイルの選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>For connectors that name none of their own.</source>
        <translation>独自のプロキシを指定していないコネクタに使います。</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Leave empty if the proxy asks for none.</source>
        <translation>プロキシが要求しない場合は空のままにします。</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>A user name for a proxy holds no colon.</source>
        <translation>プロキシのユーザー名にコロンは使えません。</translation>
    </message>
</context>
<context>
    <name>workbench::PollSection</name>
    <message>
        <source>Retry in</source>
        <translation>再試行まで</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 に実行</translation>
    </message>
    <message>
        <source>Retry-After %1 s</source>
        <translation>Retry-After %1 秒</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>次回のポーリング</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>%1 分ごと</translation>
    </message>
</context>
<context>
    <name>workbench::PreviewHistogram</name>
    <message>
        <source>Records over time</source>
        <translation>レコード数の推移</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>レコードはありません。</translation>
    </message>
    <message>
        <source>%1 kept and %2 dropped from %3 on.</source>
        <translation>%3 から: 保持 %1 件、破棄 %2 件。</translation>
    </message>
</context>
<context>
    <name>workbench::ProfilePrompt</name>
    <message>
        <source>%1 (1 connector)</source>
        <translation>%1 (コネクタ 1 個)</translation>
    </message>
    <message>
        <source>%1 (%2 connectors)</source>
        <translation>%1 (コネクタ %2 個)</translation>
    </message>
    <message>
        <source>Data Analyzer profile</source>
        <translation>Data Analyzer プロファイル</translation>
    </message>
    <message>
        <source>Add to the default Data Analyzer profile?</source>
        <translation>既定の Data Analyzer プロファイルに追加しますか?</translation>
    </message>
    <message>
        <source>%1 runs on the Data Processor %2. To pull data it must be in a Data Analyzer profile.</source>
        <translation>%1 は Data Processor %2 で実行されます。データを取得するには Data Analyzer プロファイルに含まれている必要があります。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>First pull</source>
        <translation>最初の取得</translation>
    </message>
    <message>
        <source>Immediately</source>
        <translation>直ちに</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>以降</translation>
    </message>
    <message>
        <source>Every %1 min</source>
        <translation>%1 分ごと</translation>
    </message>
    <message>
        <source>If you leave it out, add it to another profile later. Asked only once.</source>
        <translation>追加しない場合は、後で別のプロファイルに追加できます。この確認は一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>追加しない</translation>
    </message>
    <message>
        <source>Add to profile</source>
        <translation>プロファイルに追加</translation>
    </message>
    <message>
        <source>Ask an administrator to add this connector</source>
        <translation>このコネクタの追加を管理者に依頼してください</translation>
    </message>
    <message>
        <source>Adding a connector to a Data Analyzer profile needs the Administrator Root scope, which you do not have.</source>
        <translation>コネクタを Data Analyzer プロファイルに追加するには Administrator Root スコープが必要ですが、この権限がありません。</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>コネクタ</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行場所</translation>
    </message>
    <message>
        <source>Pulls data</source>
        <translation>データの取得</translation>
    </message>
    <message>
        <source>Not until it is in a profile</source>
        <translation>プロファイルに追加されるまで行いません</translation>
    </message>
    <message>
        <source>The connector is saved. In Connectors it shows “Needs a Data Analyzer profile”.</source>
        <translation>コネクタは保存されました。「コネクタ」では「Data Analyzer プロファイルが必要」と表示されます。</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>依頼文をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Please add the connector %1 (runs on %2, tenant %3) to a Data Analyzer profile. It pulls no data until then.</source>
        <translation>コネクタ %1 (実行場所 %2、テナント %3) を Data Analyzer プロファイルに追加してください。追加されるまでデータは取得されません。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>workbench::ProxyPassword</name>
    <message>
        <source>Another proxy was chosen meanwhile. Enter its password again.</source>
        <translation>その間に別のプロキシが選択されました。パスワードを入力し直してください。</translation>
    </message>
</context>
<context>
    <name>workbench::ProxyPasswordField</name>
    <message>
        <source>Remove password</source>
        <translation>パスワードを削除</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Kept in the OS keychain. Never written to settings, logs, reports or bundles.</source>
        <translation>OS のキーチェーンに保存されます。設定、ログ、レポート、バンドルには書き込まれません。</translation>
    </message>
    <message>
        <source>Stored. Type to replace it.</source>
        <translation>保存済み。入力すると置き換えます。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Replace password</source>
        <translation>パスワードを置き換え</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>パスワードを保存</translation>
    </message>
    <message>
        <source>No password is stored. It is kept in the OS keychain, never in a file.</source>
        <translation>パスワードは保存されていません。OS のキーチェーンに保存され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Stored in the OS keychain. Never shown.</source>
        <translation>OS のキーチェーンに保管されます。表示されることはありません。</translation>
    </message>
    <message>
        <source>Stored in the OS keychain (%1). Never shown.</source>
        <translation>OS のキーチェーン (%1) に保存済み。表示されません。</translation>
    </message>
</context>
<context>
    <name>workbench::Query</name>
    <message>
        <source>Unknown field “%1”.</source>
        <translation>フィールド「%1」は不明です。</translation>
    </message>
    <message>
        <source>Unknown field “%1”. Did you mean “%2”?</source>
        <translation>フィールド「%1」は不明です。「%2」ではありませんか?</translation>
    </message>
    <message>
        <source>Nothing follows the backslash.</source>
        <translation>バックスラッシュの後に何もありません。</translation>
    </message>
    <message>
        <source>The quotation mark opened here is not closed.</source>
        <translation>ここで開いた引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>“%1” with a number is not part of the search language. To search for the sign itself, put a backslash before it.</source>
        <translation>数字を伴う「%1」は検索構文に含まれていません。記号そのものを検索するには、前にバックスラッシュを付けてください。</translation>
    </message>
    <message>
        <source>“%1” is not a number, which “%2” needs.</source>
        <translation>「%1」は、「%2」に必要な数値ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a time, which “%2” needs: ISO 8601 (2026-11-24T10:00:00Z), epoch milliseconds, or a span back from now (now-1h, 24h).</source>
        <translation>「%1」は、「%2」に必要な時刻ではありません。ISO 8601 (2026-11-24T10:00:00Z)、エポック ミリ秒、または現在からさかのぼる期間 (now-1h、24h) を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address or a network such as 10.0.0.0/8, which “%2” needs.</source>
        <translation>「%1」は、「%2」に必要な IP アドレスまたはネットワーク (10.0.0.0/8 など) ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not true or false, which “%2” needs.</source>
        <translation>「%1」は、「%2」に必要な true または false ではありません。</translation>
    </message>
    <message>
        <source>To search for text with a colon, put it in quotation marks.</source>
        <translation>コロンを含むテキストを検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” has no letters or digits, so the text search cannot find it.</source>
        <translation>「%1」には文字も数字もないため、テキスト検索では見つけられません。</translation>
    </message>
    <message>
        <source>A bound cannot hold * or ?. A lone * leaves this end open.</source>
        <translation>範囲の端に * や ? は使用できません。* だけを指定すると、その端は無制限になります。</translation>
    </message>
    <message>
        <source>This “)” closes nothing.</source>
        <translation>この「)」に対応する開きかっこがありません。</translation>
    </message>
    <message>
        <source>A search term is missing.</source>
        <translation>検索語がありません。</translation>
    </message>
    <message>
        <source>Missing search term after “%1”.</source>
        <translation>「%1」の後に検索語がありません。</translation>
    </message>
    <message>
        <source>Missing search term before “%1”.</source>
        <translation>「%1」の前に検索語がありません。</translation>
    </message>
    <message>
        <source>The field “%1” cannot stand in the parentheses of another field.</source>
        <translation>フィールド「%1」を別のフィールドのかっこ内に置くことはできません。</translation>
    </message>
    <message>
        <source>Parentheses are nested deeper than %1.</source>
        <translation>かっこの入れ子が %1 レベルを超えています。</translation>
    </message>
    <message>
        <source>There is nothing in these parentheses.</source>
        <translation>このかっこの中に何もありません。</translation>
    </message>
    <message>
        <source>The parenthesis opened here is not closed.</source>
        <translation>ここで開いたかっこが閉じられていません。</translation>
    </message>
    <message>
        <source>A range needs a field before it, for example severity:&gt;50.</source>
        <translation>範囲の前にはフィールドが必要です (例: severity:&gt;50)。</translation>
    </message>
    <message>
        <source>A quotation mark inside a word. Put a blank or a backslash before it.</source>
        <translation>語の途中に引用符があります。前に空白またはバックスラッシュを付けてください。</translation>
    </message>
    <message>
        <source>Missing field before “:”.</source>
        <translation>「:」の前にフィールドがありません。</translation>
    </message>
    <message>
        <source>The query is longer than %1 characters.</source>
        <translation>クエリが %1 文字を超えています。</translation>
    </message>
    <message>
        <source>At character %1 of the query: %2</source>
        <translation>クエリの %1 文字目: %2</translation>
    </message>
    <message>
        <source>Missing value after “%1:”.</source>
        <translation>「%1:」の後に値がありません。</translation>
    </message>
    <message>
        <source>Missing value after “%1:%2”.</source>
        <translation>「%1:%2」の後に値がありません。</translation>
    </message>
    <message>
        <source>A bound of the range is missing: write [a TO b], * for an open end.</source>
        <translation>範囲の端がありません。[a TO b] の形式で入力し、無制限の端には * を使用してください。</translation>
    </message>
    <message>
        <source>“TO” is missing in the range: write [a TO b].</source>
        <translation>範囲に「TO」がありません。[a TO b] の形式で入力してください。</translation>
    </message>
    <message>
        <source>The range opened here is not closed.</source>
        <translation>ここで開いた範囲が閉じられていません。</translation>
    </message>
    <message>
        <source>Too many different words match this pattern. Give more letters.</source>
        <translation>このパターンに一致する語が多すぎます。文字を増やしてください。</translation>
    </message>
</context>
<context>
    <name>workbench::QueryEdit</name>
    <message>
        <source>Search, for example %1</source>
        <translation>検索 (例: %1)</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>レコードを検索</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>入力候補</translation>
    </message>
    <message>
        <source>Run search</source>
        <translation>検索を実行</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>workbench::Rail</name>
    <message>
        <source>Places</source>
        <translation>ナビゲーション</translation>
    </message>
</context>
<context>
    <name>workbench::RawDetail</name>
    <message>
        <source>Secrets, tokens and IDs are redacted.</source>
        <translation>シークレット、トークン、ID は伏せられています。</translation>
    </message>
    <message>
        <source>Redacted detail</source>
        <translation>伏せ字済みの詳細</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>詳細を表示</translation>
    </message>
</context>
<context>
    <name>workbench::RawView</name>
    <message>
        <source>Find in raw record</source>
        <translation>生レコード内を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>生レコード</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Copy raw</source>
        <translation>生データをコピー</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>該当なし</translation>
    </message>
</context>
<context>
    <name>workbench::RecollectDialog</name>
    <message>
        <source>Collect again: %1</source>
        <translation>再収集: %1</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>収集の開始時点</translation>
    </message>
    <message>
        <source>UTC, at most 30 days back</source>
        <translation>UTC、最大 30 日前まで</translation>
    </message>
    <message>
        <source>local time, at most 30 days back</source>
        <translation>現地時刻、最大 30 日前まで</translation>
    </message>
    <message>
        <source>Collect from an earlier time?</source>
        <translation>過去の時刻から収集しますか?</translation>
    </message>
    <message>
        <source>Records since then may be collected twice.</source>
        <translation>それ以降のレコードは重複して収集される可能性があります。</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Collect</translation>
    </message>
</context>
<context>
    <name>workbench::RecordBar</name>
    <message>
        <source>Live tail</source>
        <translation>ライブ テール</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Windows Events</source>
        <translation>Windows Events</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>エクスポートを実行中です。</translation>
    </message>
    <message>
        <source>There are no records to export.</source>
        <translation>エクスポートするレコードがありません。</translation>
    </message>
    <message>
        <source>Export %1 records… (Ctrl+Shift+E)</source>
        <translation>%1 件のレコードをエクスポート… (Ctrl+Shift+E)</translation>
    </message>
</context>
<context>
    <name>workbench::RecordBrowser</name>
    <message>
        <source>Show records of %1</source>
        <translation>%1 のレコードを表示</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 で絞り込み</translation>
    </message>
    <message>
        <source>Add column %1</source>
        <translation>列 %1 を追加</translation>
    </message>
    <message>
        <source>Remove column %1</source>
        <translation>列 %1 を削除</translation>
    </message>
    <message>
        <source>The last column stays.</source>
        <translation>最後の列は削除できません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Live: %1 records/s. %2 of %3 records</source>
        <translation>ライブ: %1 件/秒。%3 件中 %2 件</translation>
    </message>
    <message>
        <source>%1 of %2 records in under 1 ms</source>
        <translation>%2 件中 %1 件 (1 ミリ秒未満)</translation>
    </message>
    <message>
        <source>%1 of %2 records in %3</source>
        <translation>%2 件中 %1 件 (%3)</translation>
    </message>
    <message>
        <source>At least %1 of %2 records, counting…</source>
        <translation>%2 件中 %1 件以上、集計しています…</translation>
    </message>
    <message>
        <source>Remove brush</source>
        <translation>範囲選択を解除</translation>
    </message>
    <message>
        <source>Change indices</source>
        <translation>インデックスを変更</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Change time range</source>
        <translation>時間範囲を変更</translation>
    </message>
    <message>
        <source>Change msg_class</source>
        <translation>msg_class を変更</translation>
    </message>
    <message>
        <source>Remove connector filter</source>
        <translation>コネクタのフィルターを解除</translation>
    </message>
    <message>
        <source>Select times</source>
        <translation>時刻を選択</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Other fields…</source>
        <translation>その他のフィールド…</translation>
    </message>
    <message>
        <source>Field list</source>
        <translation>フィールド一覧</translation>
    </message>
    <message>
        <source>Fit columns</source>
        <translation>列幅を合わせる</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Filter for value</source>
        <translation>この値で絞り込む</translation>
    </message>
    <message>
        <source>Filter out value</source>
        <translation>この値を除外</translation>
    </message>
    <message>
        <source>Exclude records like this…</source>
        <translation>このようなレコードを破棄…</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>列を削除</translation>
    </message>
</context>
<context>
    <name>workbench::RecordDetailPane</name>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Interflow</source>
        <translation>Interflow</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Mapping diff</source>
        <translation>マッピング差分</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>前のレコード</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>次のレコード</translation>
    </message>
    <message>
        <source>Close record</source>
        <translation>レコードを閉じる</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>Filter for value</source>
        <translation>この値で絞り込む</translation>
    </message>
    <message>
        <source>Record copied as JSON</source>
        <translation>レコードを JSON としてコピーしました</translation>
    </message>
    <message>
        <source>Raw record copied</source>
        <translation>生レコードをコピーしました</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Choose a field first.</source>
        <translation>先にフィールドを選択してください。</translation>
    </message>
    <message>
        <source>Show only records with this %1</source>
        <translation>この %1 のレコードだけを表示</translation>
    </message>
    <message>
        <source>This record is no longer in the store</source>
        <translation>このレコードはストアにもうありません</translation>
    </message>
    <message>
        <source>Mapped from 1 raw record. De-duplicated by %1.</source>
        <translation>1 件の生レコードからマッピングし、%1 で重複を除去しました。</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>position, count, time of a record</comment>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>レコードが選択されていません</translation>
    </message>
</context>
<context>
    <name>workbench::RecordExporter</name>
    <message>
        <source>Export records</source>
        <translation>レコードのエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>workbench::RecordLoading</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>workbench::RecordModel</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: 空</translation>
    </message>
</context>
<context>
    <name>workbench::RecordTable</name>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Position in the records</source>
        <translation>レコード内の位置</translation>
    </message>
    <message>
        <source>Fit columns</source>
        <translation>列幅を合わせる</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>workbench::RemovableChip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>フィルター %1 を解除</translation>
    </message>
</context>
<context>
    <name>workbench::ResultPane</name>
    <message>
        <source>Searching the local store…</source>
        <translation>ローカル ストアを検索しています…</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>レコードはまだありません</translation>
    </message>
    <message>
        <source>Records appear here as soon as a connector has collected some.</source>
        <translation>コネクタがレコードを収集すると、すぐにここに表示されます。</translation>
    </message>
    <message>
        <source>Show connectors</source>
        <translation>コネクタを表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Without them 1 record matches.</source>
        <translation>解除すると 1 件のレコードが一致します。</translation>
    </message>
    <message>
        <source>Without them %1 records match.</source>
        <translation>解除すると %1 件のレコードが一致します。</translation>
    </message>
    <message>
        <source>1 filter and the time range %1 are active.</source>
        <translation>1 個のフィルターと時間範囲「%1」が適用されています。</translation>
    </message>
    <message>
        <source>%1 filters and the time range %2 are active.</source>
        <translation>%1 個のフィルターと時間範囲「%2」が適用されています。</translation>
    </message>
    <message>
        <source>1 filter is active.</source>
        <translation>1 個のフィルターが適用されています。</translation>
    </message>
    <message>
        <source>%1 filters are active.</source>
        <translation>%1 個のフィルターが適用されています。</translation>
    </message>
    <message>
        <source>The time range %1 is active.</source>
        <translation>時間範囲「%1」が適用されています。</translation>
    </message>
    <message>
        <source>No records match</source>
        <translation>一致するレコードはありません</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>The local store cannot be read</source>
        <translation>ローカル ストアを読み取れません</translation>
    </message>
    <message>
        <source>%1 No data was changed.</source>
        <translation>%1データは変更されていません。</translation>
    </message>
</context>
<context>
    <name>workbench::SearchChips</name>
    <message>
        <source>Connector: %1</source>
        <translation>コネクタ: %1</translation>
    </message>
</context>
<context>
    <name>workbench::Secret</name>
    <message>
        <source>The environment holds no secret: neither a credential %1 in $CREDENTIALS_DIRECTORY nor the variable %2 is there.</source>
        <translation>環境にシークレットがありません。$CREDENTIALS_DIRECTORY の資格情報 %1 も変数 %2 も存在しません。</translation>
    </message>
    <message>
        <source>This connector reads its secret from the environment, where nothing can be stored. Set %1, or keep the secret in the keychain (--secret-store keychain).</source>
        <translation>このコネクタはシークレットを環境から読み取るため、保管はできません。%1 を設定するか、シークレットをキーチェーンに保管してください (--secret-store keychain)。</translation>
    </message>
    <message>
        <source>No keychain service is running for this session. Start one, or keep the secret in the environment (--secret-store environment).</source>
        <translation>このセッションではキーチェーン サービスが実行されていません。起動するか、シークレットを環境に保管してください (--secret-store environment)。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>キーチェーンがロックされています。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain does not answer. See whether it waits for you to unlock it.</source>
        <translation>キーチェーンが応答しません。ロックの解除を待っていないか確認してください。</translation>
    </message>
    <message>
        <source>The secret was stored with the keychain service %1, but now %2 answers, and it has no such entry. Enter the secret again.</source>
        <translation>シークレットはキーチェーン サービス %1 に保管されましたが、現在は %2 が応答しており、そのエントリがありません。シークレットをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The keychain has no entry for this connector. Enter the secret again.</source>
        <translation>このコネクタのエントリがキーチェーンにありません。シークレットをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Access to the keychain was refused by the user.</source>
        <translation>キーチェーンへのアクセスがユーザーによって拒否されました。</translation>
    </message>
    <message>
        <source>The keychain refused access to the entry.</source>
        <translation>キーチェーンがエントリへのアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>The keychain could not delete the entry: %1</source>
        <translation>キーチェーンがエントリを削除できませんでした: %1</translation>
    </message>
    <message>
        <source>The keychain does not offer this on this system: %1</source>
        <translation>このシステムのキーチェーンではこの操作を利用できません: %1</translation>
    </message>
    <message>
        <source>The keychain reported: %1</source>
        <translation>キーチェーンからの報告: %1</translation>
    </message>
    <message>
        <source>The client secret is empty. Paste the secret&apos;s Value.</source>
        <translation>クライアント シークレットが空です。シークレットの「値」を貼り付けてください。</translation>
    </message>
    <message>
        <source>The client secret is longer than 4096 bytes. Paste the secret&apos;s Value alone.</source>
        <translation>クライアント シークレットが 4096 バイトを超えています。シークレットの「値」だけを貼り付けてください。</translation>
    </message>
    <message>
        <source>The client secret holds a line break or another control character. Give the secret&apos;s Value alone, on one line.</source>
        <translation>クライアント シークレットに改行またはその他の制御文字が含まれています。シークレットの「値」だけを 1 行で指定してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>ファイル %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>The secret was kept for one session only and is gone. Enter it again.</source>
        <translation>シークレットは 1 つのセッションの間だけ保持されていたため、失われました。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The keychain has no entry for the password of the proxy.</source>
        <translation>キーチェーンにプロキシのパスワードの項目がありません。</translation>
    </message>
    <message>
        <source>No keychain service is running for this session, so the password of the proxy cannot be had.</source>
        <translation>このセッションではキーチェーンサービスが動作していないため、プロキシのパスワードを取得できません。</translation>
    </message>
</context>
<context>
    <name>workbench::SecretEdit</name>
    <message>
        <source>Show secret</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>シークレットを隠す</translation>
    </message>
</context>
<context>
    <name>workbench::SeriesLegend</name>
    <message>
        <source>Series: %1</source>
        <translation>系列: %1</translation>
    </message>
</context>
<context>
    <name>workbench::SettingsPage</name>
    <message>
        <source>%1 cannot be removed: it is used by %2.</source>
        <translation>%1 は %2 が使用しているため削除できません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>For all connectors. Changes apply at once.</source>
        <translation>すべてのコネクタに適用されます。変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Data Processor</source>
        <translation>Data Processor</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Data Analyzer profiles</source>
        <translation>Data Analyzer プロファイル</translation>
    </message>
    <message>
        <source>Change theme</source>
        <translation>テーマを変更</translation>
    </message>
    <message>
        <source>Change times</source>
        <translation>時刻の表示を変更</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>アニメーションを変更</translation>
    </message>
    <message>
        <source>Change scope</source>
        <translation>スコープを変更</translation>
    </message>
    <message>
        <source>Change requests per minute</source>
        <translation>毎分のリクエスト数を変更</translation>
    </message>
    <message>
        <source>Change patience</source>
        <translation>待機時間を変更</translation>
    </message>
    <message>
        <source>Change proxy</source>
        <translation>プロキシを変更</translation>
    </message>
    <message>
        <source>Change CA file</source>
        <translation>CA ファイルを変更</translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation>デバイスを削除</translation>
    </message>
    <message>
        <source>Add tenant</source>
        <translation>テナントを追加</translation>
    </message>
    <message>
        <source>Remove tenant</source>
        <translation>テナントを削除</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>プロファイルを追加</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>“%1” is not a name.</source>
        <translation>「%1」は名前として使用できません。</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 は既に一覧にあります。</translation>
    </message>
    <message>
        <source>Add device</source>
        <translation>デバイスを追加</translation>
    </message>
    <message>
        <source>The settings cannot be saved</source>
        <translation>設定を保存できません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>dp-local cannot be removed: it is this machine.</source>
        <translation>dp-local はこのコンピューターを表すため削除できません。</translation>
    </message>
    <message>
        <source>The profile default cannot be removed.</source>
        <translation>プロファイル default は削除できません。</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>言語を変更</translation>
    </message>
    <message>
        <source>Change retention</source>
        <translation>保持期間を変更</translation>
    </message>
</context>
<context>
    <name>workbench::SkeletonRows</name>
    <message>
        <source>Records are being read</source>
        <translation>レコードを読み取っています</translation>
    </message>
</context>
<context>
    <name>workbench::StateLine</name>
    <message>
        <source>Wait</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>State: not running</source>
        <translation>状態: 実行していません</translation>
    </message>
    <message>
        <source>State: %1, step %2 of %3</source>
        <translation>状態: %1、ステップ %2/%3</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
</context>
<context>
    <name>workbench::StatusItems</name>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <source>%n collecting</source>
        <translation>
            <numerusform>収集中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>スロットリング %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No connectors</source>
        <translation>コネクタなし</translation>
    </message>
    <message>
        <source>Test: none running</source>
        <translation>テスト: 実行なし</translation>
    </message>
    <message>
        <source>Test: %1, step %2 of %3</source>
        <translation>テスト: %1、ステップ %2/%3</translation>
    </message>
    <message>
        <source>Keychain not asked yet</source>
        <translation>キーチェーン未確認</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>キーチェーンなし</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>キーチェーン: ロック中</translation>
    </message>
    <message>
        <source>Keychain unlocked</source>
        <translation>キーチェーン: ロック解除済み</translation>
    </message>
    <message>
        <source>Local store empty</source>
        <translation>ローカル ストアは空</translation>
    </message>
    <message>
        <source>Local store %1 · %2 records</source>
        <translation>ローカル ストア %1 · レコード %2 件</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>時刻を UTC で表示</translation>
    </message>
    <message>
        <source>Times in local time</source>
        <translation>時刻は現地時刻</translation>
    </message>
</context>
<context>
    <name>workbench::StepItem</name>
    <message>
        <source>Step %1, %2: done</source>
        <translation>ステップ %1、%2: 完了</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>ステップ %1、%2</translation>
    </message>
    <message>
        <source>Current step. %1</source>
        <translation>現在のステップ。%1</translation>
    </message>
</context>
<context>
    <name>workbench::StepList</name>
    <message>
        <source>Test steps</source>
        <translation>テストのステップ</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>収集対象外</translation>
    </message>
</context>
<context>
    <name>workbench::StepRail</name>
    <message>
        <source>* Required field</source>
        <translation>* 必須フィールド</translation>
    </message>
</context>
<context>
    <name>workbench::StepRow</name>
    <message>
        <source>Waiting for an answer…</source>
        <translation>応答を待っています…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Test step %1: not started</source>
        <translation>テスト ステップ %1: 未開始</translation>
    </message>
    <message>
        <source>Test step %1: running</source>
        <translation>テスト ステップ %1: 実行中</translation>
    </message>
    <message>
        <source>Test step %1: passed, %2</source>
        <translation>テスト ステップ %1: 合格、%2</translation>
    </message>
    <message>
        <source>Test step %1: failed, %2</source>
        <translation>テスト ステップ %1: 失敗、%2</translation>
    </message>
    <message>
        <source>Test step %1: %2</source>
        <translation>テスト ステップ %1: %2</translation>
    </message>
</context>
<context>
    <name>workbench::TestLine</name>
    <message>
        <source>Passed %1, all %2 checks in %3</source>
        <translation>%1 に合格 (%2 個のチェックすべて、%3)</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テストしています…</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>まだテストされていません。</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>完了前に停止しました。</translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation>%1 で失敗しました。</translation>
    </message>
</context>
<context>
    <name>workbench::TestRunner</name>
    <message>
        <source>Test failed</source>
        <translation>テストに失敗</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>テストに成功</translation>
    </message>
</context>
<context>
    <name>workbench::TimeRangeButton</name>
    <message>
        <source>Last 15 minutes</source>
        <translation>過去 15 分間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>すべての時刻</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>カスタム…</translation>
    </message>
    <message>
        <source>Time range: %1</source>
        <translation>時間範囲: %1</translation>
    </message>
    <message>
        <source>Time range: %1 to %2</source>
        <translation>時間範囲: %1 ～ %2</translation>
    </message>
</context>
<context>
    <name>workbench::TimeRangeDialog</name>
    <message>
        <source>Show records</source>
        <translation>レコードを表示</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>時間範囲</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>Which event times to show, in %1.</source>
        <translation>表示するイベントの時刻 (%1)。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>“To” must be later than “From”.</source>
        <translation>「終了」は「開始」より後の時刻にしてください。</translation>
    </message>
</context>
<context>
    <name>workbench::TotalsPanel</name>
    <message>
        <source>All active filters together</source>
        <translation>有効なすべてのフィルターの合計</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保持 %1</translation>
    </message>
    <message>
        <source>Drop %1 (%2)</source>
        <translation>破棄 %1 (%2)</translation>
    </message>
    <message>
        <source>1 record matches more than one filter.</source>
        <translation>1 件のレコードが複数のフィルターに一致します。</translation>
    </message>
    <message>
        <source>%1 records match more than one filter.</source>
        <translation>%1 件のレコードが複数のフィルターに一致します。</translation>
    </message>
</context>
<context>
    <name>workbench::UpdateSecretDialog</name>
    <message>
        <source>Update secret</source>
        <translation>シークレットを更新</translation>
    </message>
    <message>
        <source>Update the client secret of %1</source>
        <translation>%1 のクライアント シークレットを更新</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Copy the secret&apos;s Value in Entra: App registrations, your app, Certificates &amp; secrets. It replaces the saved one, which is never shown.</source>
        <translation>Entra の「アプリの登録 &gt; 対象のアプリ &gt; 証明書とシークレット」で、シークレットの「値」をコピーします。保存済みのシークレットは、この値に置き換えられます。シークレットが表示されることはありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save secret</source>
        <translation>シークレットを保存</translation>
    </message>
    <message>
        <source>This looks like the Secret ID. Paste the secret&apos;s Value.</source>
        <translation>これはシークレット ID のようです。シークレットの「値」を貼り付けてください。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>The saved secret is unchanged.</source>
        <translation>保存済みのシークレットは変更されていません。</translation>
    </message>
</context>
<context>
    <name>workbench::VolumeTable</name>
    <message>
        <source>Volume per day</source>
        <translation>1 日あたりのデータ量</translation>
    </message>
</context>
<context>
    <name>workbench::Wording</name>
    <message>
        <source>Enter the %1.</source>
        <translation>%1 を入力してください。</translation>
    </message>
    <message>
        <source>Choose %1, %2 or both.</source>
        <translation>%1、%2 のいずれか、または両方を選択してください。</translation>
    </message>
    <message>
        <source>Choose at least one of %1.</source>
        <translation>%1 のうち少なくとも 1 つを選択してください。</translation>
    </message>
    <message>
        <source>Enter a URL that starts with https://, for example %1.</source>
        <translation>https:// で始まる URL を入力してください (例: %1)。</translation>
    </message>
    <message>
        <source>This is the portal&apos;s address. Copy the API URL from Settings, Cloud Apps, System, About.</source>
        <translation>これはポータルのアドレスです。「設定 &gt; クラウド アプリ &gt; システム &gt; バージョン情報」から API URL をコピーしてください。</translation>
    </message>
    <message>
        <source>GCC and GCC High are not supported.</source>
        <translation>GCC および GCC High はサポートされていません。</translation>
    </message>
    <message>
        <source>A %1 has 32 hexadecimal digits, like %2.</source>
        <translation>%1 は %2 のような 32 桁の 16 進数です。</translation>
    </message>
    <message>
        <source>Same value as Tenant ID. Copy “Application (client) ID” instead.</source>
        <translation>Tenant ID と同じ値です。代わりに「アプリケーション (クライアント) ID」をコピーしてください。</translation>
    </message>
    <message>
        <source>Enter 1 to 1440.</source>
        <translation>1 ～ 1440 の値を入力してください。</translation>
    </message>
</context>
<context>
    <name>workbench::Workspace</name>
    <message>
        <source>Cannot read the state of the connectors</source>
        <translation>コネクタの状態を読み取れません</translation>
    </message>
    <message>
        <source>Cannot read the configuration</source>
        <translation>構成を読み取れません</translation>
    </message>
    <message>
        <source>The connector was deleted meanwhile.</source>
        <translation>その間にコネクタが削除されました。</translation>
    </message>
    <message>
        <source>Cannot collect the time again</source>
        <translation>指定の時間を再収集できません</translation>
    </message>
    <message>
        <source>Cannot read the password of the proxy</source>
        <translation>プロキシのパスワードを読み取れません</translation>
    </message>
</context>
</TS>
