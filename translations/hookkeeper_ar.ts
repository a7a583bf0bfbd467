<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>200 OK</source>
        <translation>200 OK</translation>
    </message>
    <message>
        <source>410 Gone: the endpoint is put on hold</source>
        <translation>إيقاف نقطة النهاية مؤقتًا: 410 Gone</translation>
    </message>
    <message>
        <source>500 Internal Server Error</source>
        <translation>500 Internal Server Error</translation>
    </message>
    <message>
        <source>503 twice, then 200</source>
        <translation>503 مرتين، ثم 200</translation>
    </message>
    <message>
        <source>503 twice with Retry-After, then 200</source>
        <translation>503 مرتين مع Retry-After، ثم 200</translation>
    </message>
    <message>
        <source>429 with Retry-After</source>
        <translation>429 مع Retry-After</translation>
    </message>
    <message>
        <source>301 to another address</source>
        <translation>301 إلى عنوان آخر</translation>
    </message>
    <message>
        <source>200 with a web page</source>
        <translation>200 مع صفحة ويب</translation>
    </message>
    <message>
        <source>200 OK after 5 seconds</source>
        <translation>⁨200 OK⁩ بعد 5 ثوانٍ</translation>
    </message>
    <message>
        <source>200 OK after 30 seconds</source>
        <translation>⁨200 OK⁩ بعد 30 ثانية</translation>
    </message>
    <message>
        <source>Drop: close without an answer</source>
        <translation>قطع: إغلاق بلا رد</translation>
    </message>
    <message>
        <source>Hang up while the request is still coming</source>
        <translation>إنهاء الاتصال والطلب لا يزال يصل</translation>
    </message>
    <message>
        <source>Reset the connection</source>
        <translation>إعادة ضبط الاتصال</translation>
    </message>
    <message>
        <source>Half an answer, then close</source>
        <translation>نصف رد، ثم إغلاق</translation>
    </message>
    <message>
        <source>One byte a second</source>
        <translation>بايت واحد في الثانية</translation>
    </message>
    <message>
        <source>Headers that never end</source>
        <translation>ترويسات لا تنتهي</translation>
    </message>
    <message>
        <source>A chunk that is cut short</source>
        <translation>مقطع مبتور</translation>
    </message>
    <message>
        <source>A body of 1 GB</source>
        <translation>متن حجمه 1 غيغابايت</translation>
    </message>
    <message>
        <source>A gzip bomb</source>
        <translation>قنبلة gzip</translation>
    </message>
    <message>
        <source>Garbage that is no HTTP</source>
        <translation>بيانات عشوائية ليست HTTP</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message>
        <source>waits until the endpoint is released</source>
        <translation>بانتظار استئناف نقطة النهاية</translation>
    </message>
    <message>
        <source>next attempt now</source>
        <translation>المحاولة التالية الآن</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>التالية بعد %1</translation>
    </message>
    <message>
        <source>the next followed at once, by hand</source>
        <translation>تلتها التالية فورًا، يدويًا</translation>
    </message>
    <message>
        <source>the next followed %1 later, by hand</source>
        <translation>تلتها التالية بعد ⁨%1⁩، يدويًا</translation>
    </message>
    <message>
        <source>the next followed at once</source>
        <translation>تلتها التالية فورًا</translation>
    </message>
    <message>
        <source>the next followed %1 later</source>
        <translation>تلتها التالية بعد ⁨%1⁩</translation>
    </message>
    <message>
        <source>gave up, no more retries</source>
        <translation>انتهت المحاولات، ولن تُعاد</translation>
    </message>
    <message>
        <source>cancelled, no more retries</source>
        <translation>أُلغي، ولن تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Attempt %1 · %2</source>
        <comment>number, then how it ended</comment>
        <translation>المحاولة %1 · %2</translation>
    </message>
    <message>
        <source>asked for by hand</source>
        <translation>طُلبت يدويًا</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>%1/%2</source>
        <comment>attempts made, attempts at most</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسَل شيء بعد.</translation>
    </message>
    <message>
        <source>Attempts made: %1. There will be no more.</source>
        <translation>المحاولات التي أُجريت: %1. ولن يكون هناك مزيد.</translation>
    </message>
    <message>
        <source>Attempts made: %1 of at most %2.</source>
        <translation>المحاولات التي أُجريت: %1 من %2 على الأكثر.</translation>
    </message>
    <message>
        <source>Attempts made so far: %1 of at most %2.</source>
        <translation>المحاولات التي أُجريت حتى الآن: %1 من %2 على الأكثر.</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>المحاولة التالية: %1</translation>
    </message>
    <message>
        <source>Resend of %1</source>
        <translation>إعادة إرسال %1</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>مُحاكى</translation>
    </message>
    <message>
        <source>%1, resend, simulated</source>
        <translation>⁨%1⁩، إعادة إرسال، مُحاكى</translation>
    </message>
    <message>
        <source>%1, resend</source>
        <translation>⁨%1⁩، إعادة إرسال</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>⁨%1⁩، مُحاكى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>المشغِّل</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>HTTP</source>
        <comment>column: the status code of the last answer</comment>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Delivery ID</source>
        <translation>معرّف التسليم</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column: of the last attempt</comment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column: of the payload</comment>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>EdgeText</name>
    <message>
        <source>Names in all scripts</source>
        <translation>أسماء بكل أنظمة الكتابة</translation>
    </message>
    <message>
        <source>Right-to-left names</source>
        <translation>أسماء من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Longest texts</source>
        <translation>أطول النصوص</translation>
    </message>
    <message>
        <source>Null wherever allowed</source>
        <translation>القيمة null حيثما سُمح بها</translation>
    </message>
    <message>
        <source>Empty lists</source>
        <translation>قوائم فارغة</translation>
    </message>
    <message>
        <source>Night without an hour</source>
        <translation>ليلة تنقصها ساعة</translation>
    </message>
    <message>
        <source>Night with an hour twice</source>
        <translation>ليلة تتكرر فيها ساعة</translation>
    </message>
    <message>
        <source>Leap day</source>
        <translation>يوم كبيس</translation>
    </message>
    <message>
        <source>14 hours ahead of UTC</source>
        <translation>متقدم 14 ساعة على UTC</translation>
    </message>
    <message>
        <source>14 hours behind UTC</source>
        <translation>متأخر 14 ساعة عن UTC</translation>
    </message>
    <message>
        <source>Huge numbers</source>
        <translation>أعداد ضخمة</translation>
    </message>
    <message>
        <source>Negative numbers</source>
        <translation>أعداد سالبة</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <translation>حقول غير معروفة</translation>
    </message>
    <message>
        <source>Combining marks, emoji, CJK and line separators in names.</source>
        <translation>علامات تشكيل مركّبة ورموز تعبيرية وحروف CJK وفواصل أسطر في الأسماء.</translation>
    </message>
    <message>
        <source>Arabic and Hebrew names, with marks that turn the direction.</source>
        <translation>أسماء عربية وعبرية، مع علامات تغيّر الاتجاه.</translation>
    </message>
    <message>
        <source>Each text is as long as databases and standards allow.</source>
        <translation>كل نص بالطول الذي تسمح به قواعد البيانات والمعايير.</translation>
    </message>
    <message>
        <source>Each field that may be null is null.</source>
        <translation>كل حقل يجوز أن يكون null قيمته null.</translation>
    </message>
    <message>
        <source>Lists and maps have nothing in them.</source>
        <translation>القوائم والخرائط خالية.</translation>
    </message>
    <message>
        <source>The appointment is in the night in which clocks go forward.</source>
        <translation>الموعد في الليلة التي تُقدَّم فيها الساعة.</translation>
    </message>
    <message>
        <source>The appointment is in the night in which clocks go back.</source>
        <translation>الموعد في الليلة التي تُؤخَّر فيها الساعة.</translation>
    </message>
    <message>
        <source>It happens on 29 February.</source>
        <translation>يقع في 29 فبراير.</translation>
    </message>
    <message>
        <source>All times are in the zone that is furthest ahead.</source>
        <translation>كل الأوقات في أكثر المناطق الزمنية تقدمًا.</translation>
    </message>
    <message>
        <source>All times are at an offset that no place has, but that is legal.</source>
        <translation>كل الأوقات بفارق زمني لا يُستخدم في أي مكان، لكنه مسموح به.</translation>
    </message>
    <message>
        <source>Numbers are as large as the schema allows.</source>
        <translation>الأعداد بأكبر قدر يسمح به المخطط.</translation>
    </message>
    <message>
        <source>Numbers are below zero where the schema allows it.</source>
        <translation>الأعداد تحت الصفر حيث يسمح المخطط.</translation>
    </message>
    <message>
        <source>Each object has a field that the schema does not know, so it is not valid.</source>
        <translation>في كل كائن حقل لا يعرفه المخطط، فهو غير صالح.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: القيمة فارغة.</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://example.com/hooks.</source>
        <translation>أدخل عنوانًا كاملًا، مثل ⁨https://example.com/hooks⁩.</translation>
    </message>
    <message>
        <source>%1 is only a path: &quot;%2&quot;.</source>
        <translation>%1: القيمة مسار فقط: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>%1 must start with https:// or http://, but is &quot;%2&quot;.</source>
        <translation>%1: يجب أن يبدأ العنوان بـ ⁨https://⁩ أو ⁨http://⁩، لكنه «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Enter a web address; other kinds of address cannot receive webhooks.</source>
        <translation>أدخل عنوان ويب؛ فالأنواع الأخرى من العناوين لا تستقبل خطّافات الويب.</translation>
    </message>
    <message>
        <source>%1 has no https:// in front: &quot;%2&quot;.</source>
        <translation>%1: لا يسبق العنوان ⁨https://⁩: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Put https:// in front of it.</source>
        <translation>ضع ⁨https://⁩ في أوله.</translation>
    </message>
    <message>
        <source>%1 contains a user name or password.</source>
        <translation>%1: يحتوي العنوان على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>Remove everything between // and @; the signature tells the receiver who sends.</source>
        <translation>أزل كل ما بين // و@؛ فالتوقيع يخبر المستقبِل من المُرسِل.</translation>
    </message>
    <message>
        <source>%1 has a part after #, which is never sent to a server.</source>
        <translation>%1: في العنوان جزء بعد #، وهذا الجزء لا يُرسَل إلى الخادم أبدًا.</translation>
    </message>
    <message>
        <source>Remove # and what follows it.</source>
        <translation>أزل # وما بعدها.</translation>
    </message>
    <message>
        <source>%1 contains a blank, a line break or a control character: &quot;%2&quot;.</source>
        <translation>%1: يحتوي العنوان على مسافة أو فاصل أسطر أو حرف تحكم: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Remove it, or write a blank inside the path as percent 20.</source>
        <translation>أزله، أو اكتب المسافة داخل المسار على هيئة علامة النسبة المئوية ثم 20.</translation>
    </message>
    <message>
        <source>%1 contains a backslash: &quot;%2&quot;.</source>
        <translation>%1: يحتوي العنوان على شرطة مائلة عكسية: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Use / instead.</source>
        <translation>استخدم / بدلًا منها.</translation>
    </message>
    <message>
        <source>%1 names no valid host: &quot;%2&quot;.</source>
        <translation>%1: لا يذكر العنوان مضيفًا صالحًا: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>A host is a name such as hooks.example.com, or an IP address.</source>
        <translation>المضيف اسم مثل hooks.example.com، أو عنوان IP.</translation>
    </message>
    <message>
        <source>%1 has a port that does not exist: &quot;%2&quot;.</source>
        <translation>%1: المنفذ غير موجود: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Use a port from 1 to 65535, or none.</source>
        <translation>استخدم منفذًا من 1 إلى 65535، أو لا تذكر منفذًا.</translation>
    </message>
    <message>
        <source>%1 is longer than 4,096 characters (%2).</source>
        <translation>%1: العنوان أطول من 4,096 حرفًا (%2).</translation>
    </message>
    <message>
        <source>Check what was pasted; a webhook address is much shorter.</source>
        <translation>تحقّق مما لُصق؛ فعنوان خطّاف الويب أقصر من ذلك بكثير.</translation>
    </message>
    <message>
        <source>%1 is not a web address: &quot;%2&quot;.</source>
        <translation>%1: القيمة ليست عنوان ويب: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>%1 uses plain http, which a production company refuses except to this computer.</source>
        <translation>%1: يستخدم العنوان http غير المشفّر، وترفضه الشركة في بيئة الإنتاج إلا إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Change http:// to https://.</source>
        <translation>غيّر ⁨http://⁩ إلى ⁨https://⁩.</translation>
    </message>
    <message>
        <source>%1 stands in quotes.</source>
        <translation>%1: القيمة بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Remove the quotes.</source>
        <translation>أزل علامتي الاقتباس.</translation>
    </message>
    <message>
        <source>The hash key is empty.</source>
        <translation>مفتاح التجزئة فارغ.</translation>
    </message>
    <message>
        <source>Enter a key, or choose the default key.</source>
        <translation>أدخل مفتاحًا، أو اختر المفتاح الافتراضي.</translation>
    </message>
    <message>
        <source>The hash key is longer than 1,024 bytes (%2).</source>
        <translation>مفتاح التجزئة أطول من 1,024 بايت (%2).</translation>
    </message>
    <message>
        <source>Use a shorter key; 32 random bytes are plenty.</source>
        <translation>استخدم مفتاحًا أقصر؛ فتكفي 32 بايت عشوائية.</translation>
    </message>
    <message>
        <source>The hash key contains a line break or another control character.</source>
        <translation>يحتوي مفتاح التجزئة على فاصل أسطر أو حرف تحكم آخر.</translation>
    </message>
    <message>
        <source>Paste the key alone, on one line.</source>
        <translation>الصق المفتاح وحده، في سطر واحد.</translation>
    </message>
    <message>
        <source>The hash key is not valid UTF-8 text.</source>
        <translation>مفتاح التجزئة ليس نصًا صالحًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save the key as UTF-8 text, for example in hexadecimal.</source>
        <translation>احفظ المفتاح نصًا بترميز UTF-8، بالنظام الست عشري مثلًا.</translation>
    </message>
    <message>
        <source>The new hash key is the one that signs already.</source>
        <translation>مفتاح التجزئة الجديد هو نفسه المستخدم في التوقيع الآن.</translation>
    </message>
    <message>
        <source>Give another key; 32 random bytes are plenty.</source>
        <translation>أعطِ مفتاحًا آخر؛ فتكفي 32 بايت عشوائية.</translation>
    </message>
    <message>
        <source>The overlap is not between 1 second and 90 days: &quot;%2&quot;.</source>
        <translation>مدة التداخل ليست بين ثانية واحدة و90 يومًا: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Write for example 24h or 7d.</source>
        <translation>اكتب مثلًا 24h أو 7d.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be an external id.</source>
        <translation>لا يصلح «⁨%2⁩» معرّفًا خارجيًا.</translation>
    </message>
    <message>
        <source>Use 1 to 200 characters without blanks or control characters.</source>
        <translation>استخدم من 1 إلى 200 حرف بلا مسافات ولا حروف تحكم.</translation>
    </message>
    <message>
        <source>There is already a company with the external id &quot;%2&quot;.</source>
        <translation>توجد شركة بالمعرّف الخارجي «⁨%2⁩» من قبل.</translation>
    </message>
    <message>
        <source>Choose another external id, or open that company.</source>
        <translation>اختر معرّفًا خارجيًا آخر، أو افتح تلك الشركة.</translation>
    </message>
    <message>
        <source>The name is empty or too long.</source>
        <translation>الاسم فارغ أو طويل جدًا.</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 200 characters.</source>
        <translation>أدخل اسمًا من 1 إلى 200 حرف.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%2&quot;.</source>
        <translation>لا توجد منطقة زمنية باسم «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Use a name such as America/Toronto or Europe/Berlin.</source>
        <translation>استخدم اسمًا مثل America/Toronto أو Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%2&quot;.</source>
        <translation>لا توجد بيئة باسم «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Use test or production.</source>
        <translation>استخدم test أو production.</translation>
    </message>
    <message>
        <source>There is no signature encoding &quot;%2&quot;.</source>
        <translation>لا يوجد ترميز توقيع باسم «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Use hex or base64.</source>
        <translation>استخدم hex أو base64.</translation>
    </message>
    <message>
        <source>%1 is not a length of time: &quot;%2&quot;.</source>
        <translation>%1: القيمة ليست مدة زمنية: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 15s, 5m or 2h.</source>
        <translation>اكتب عددًا ووحدة، مثل 15s أو 5m أو 2h.</translation>
    </message>
    <message>
        <source>The retry schedule is not valid: &quot;%2&quot;.</source>
        <translation>جدول إعادة المحاولة غير صالح: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>List 1 to 50 waits from 1s to 7d, such as 5s,5m,30m,2h.</source>
        <translation>اذكر من 1 إلى 50 فترة انتظار من 1s إلى 7d، مثل ⁨5s,5m,30m,2h⁩.</translation>
    </message>
    <message>
        <source>The time-out is not between 1 second and 2 minutes: &quot;%2&quot;.</source>
        <translation>المهلة ليست بين ثانية واحدة ودقيقتين: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Write for example 15s.</source>
        <translation>اكتب مثلًا 15s.</translation>
    </message>
    <message>
        <source>The rate limit is not valid: &quot;%2&quot;.</source>
        <translation>حد المعدل غير صالح: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Write for example 10/s or 100/m, or none.</source>
        <translation>اكتب مثلًا ⁨10/s⁩ أو ⁨100/m⁩، أو none.</translation>
    </message>
    <message>
        <source>%1 is neither on nor off: &quot;%2&quot;.</source>
        <translation>%1: القيمة ليست on ولا off: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Write on or off.</source>
        <translation>اكتب on أو off.</translation>
    </message>
    <message>
        <source>%2 holds no certificate in PEM form.</source>
        <translation>لا يحتوي ⁨%2⁩ على شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>Name the file of the authority that signed the receiver&apos;s certificate.</source>
        <translation>اذكر ملف السلطة التي وقّعت شهادة المستقبِل.</translation>
    </message>
    <message>
        <source>A production company always verifies the receiver&apos;s certificate.</source>
        <translation>الشركة في بيئة الإنتاج تتحقق دائمًا من شهادة المستقبِل.</translation>
    </message>
    <message>
        <source>Name the receiver&apos;s own authority as CA file instead.</source>
        <translation>اذكر سلطة الشهادات الخاصة بالمستقبِل ملفَّ CA بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The proxy is not valid: &quot;%2&quot;.</source>
        <translation>الوكيل غير صالح: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Write http://, socks4:// or socks5:// with host and port, environment, or none.</source>
        <translation>اكتب ⁨http://⁩ أو ⁨socks4://⁩ أو ⁨socks5://⁩ مع المضيف والمنفذ، أو environment، أو none.</translation>
    </message>
    <message>
        <source>The store keeps no user name and no password of a proxy.</source>
        <translation>لا يحفظ مخزن البيانات اسم مستخدم الوكيل ولا كلمة مروره.</translation>
    </message>
    <message>
        <source>Put the whole proxy into the environment, as https_proxy, and choose environment.</source>
        <translation>ضع الوكيل كاملًا في متغيرات البيئة باسم https_proxy، واختر environment.</translation>
    </message>
    <message>
        <source>%1 is not a number in its range: &quot;%2&quot;.</source>
        <translation>%1: القيمة ليست عددًا ضمن المجال المسموح: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>أدخل عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a range of addresses.</source>
        <translation>القيمة «⁨%2⁩» ليست نطاق عناوين.</translation>
    </message>
    <message>
        <source>Write it as 10.0.0.0/8 or fd00::/8.</source>
        <translation>اكتبه على هيئة ⁨10.0.0.0/8⁩ أو ⁨fd00::/8⁩.</translation>
    </message>
    <message>
        <source>There is no company &quot;%2&quot;.</source>
        <translation>لا توجد شركة «⁨%2⁩».</translation>
    </message>
    <message>
        <source>&quot;company list&quot; shows the companies of this store.</source>
        <translation>يعرض الأمر «company list» شركات مخزن البيانات هذا.</translation>
    </message>
    <message>
        <source>There is no trigger &quot;%2&quot;.</source>
        <translation>لا يوجد مشغِّل «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Use one of the nine triggers, such as BookingConfirmation.</source>
        <translation>استخدم أحد المشغِّلات التسعة، مثل BookingConfirmation.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the wire name of %1.</source>
        <translation>لا يصلح «⁨%2⁩» اسمًا لـ%1 في الحمولة.</translation>
    </message>
    <message>
        <source>Use 1 to 100 visible characters, and a name of its own for each trigger.</source>
        <translation>استخدم من 1 إلى 100 حرف مرئي، واسمًا مستقلًا لكل مشغِّل.</translation>
    </message>
    <message>
        <source>The %1 URL cannot get these triggers: &quot;%2&quot;.</source>
        <translation>لا يمكن أن يتلقى عنوان URL لفئة %1 هذه المشغِّلات: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Name triggers of its own category, or add an endpoint that gets others.</source>
        <translation>اذكر مشغِّلات من الفئة نفسها، أو أضف نقطة نهاية تتلقى غيرها.</translation>
    </message>
    <message>
        <source>There is no delivery &quot;%2&quot; in this store.</source>
        <translation>لا يوجد تسليم «⁨%2⁩» في مخزن البيانات هذا.</translation>
    </message>
    <message>
        <source>A delivery&apos;s id starts with dlv_; &quot;deliveries&quot; lists them.</source>
        <translation>يبدأ معرّف التسليم بـ dlv_؛ ويسردها الأمر «deliveries».</translation>
    </message>
    <message>
        <source>The company has no endpoint &quot;%2&quot;.</source>
        <translation>ليست للشركة نقطة نهاية «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Use booking, customer, resource or reminder; &quot;endpoint list&quot; shows all.</source>
        <translation>استخدم booking أو customer أو resource أو reminder؛ ويعرض الأمر «endpoint list» كل نقاط النهاية.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the name of an endpoint.</source>
        <translation>لا يصلح «⁨%2⁩» اسمًا لنقطة نهاية.</translation>
    </message>
    <message>
        <source>Use 1 to 80 characters without control characters, and none of booking, customer, resource, reminder.</source>
        <translation>استخدم من 1 إلى 80 حرفًا بلا حروف تحكم، على ألا يكون الاسم booking أو customer أو resource أو reminder.</translation>
    </message>
    <message>
        <source>The company already has an endpoint &quot;%2&quot;.</source>
        <translation>للشركة نقطة نهاية باسم «⁨%2⁩» من قبل.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is one of the four categories; they stay and keep their names.</source>
        <translation>«⁨%2⁩» من الفئات الأربع؛ وهي تبقى وتحتفظ بأسمائها.</translation>
    </message>
    <message>
        <source>Clear its URL, then nothing is sent there.</source>
        <translation>أفرغ عنوان URL الخاص بها، فلا يُرسَل إليها شيء.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be sent.</source>
        <translation>لا يمكن إرسال الترويسة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Write it as Name: value, the name of letters, digits and -, the value on one line.</source>
        <translation>اكتبها على هيئة ⁨Name: value⁩، الاسم من حروف لاتينية وأرقام و-، والقيمة في سطر واحد.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be one of your own.</source>
        <translation>لا يمكن أن تكون الترويسة «⁨%1⁩» من ترويساتك الخاصة.</translation>
    </message>
    <message>
        <source>The request and its signature write that one themselves; use another name.</source>
        <translation>يكتبها الطلب وتوقيعه بنفسيهما؛ استخدم اسمًا آخر.</translation>
    </message>
    <message>
        <source>The filter on the payload is not valid: %2 (%1).</source>
        <translation>مرشِّح الحمولة غير صالح: %2 (%1).</translation>
    </message>
    <message>
        <source>Write terms such as appointment.locationId:12 -customer.email:*@example.com.</source>
        <translation>اكتب تعابير مثل ⁨appointment.locationId:12 -customer.email:*@example.com⁩.</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>الحمولة فارغة.</translation>
    </message>
    <message>
        <source>Give a JSON object.</source>
        <translation>أعطِ كائن JSON.</translation>
    </message>
    <message>
        <source>The payload is not JSON: %2 (%1).</source>
        <translation>الحمولة ليست JSON: %2 (%1).</translation>
    </message>
    <message>
        <source>Correct it there, then try again.</source>
        <translation>صحّحها هناك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The payload is JSON, but not an object.</source>
        <translation>الحمولة JSON، لكنها ليست كائنًا.</translation>
    </message>
    <message>
        <source>Put it between { and }.</source>
        <translation>ضعها بين ⁨{⁩ و⁨}⁩.</translation>
    </message>
    <message>
        <source>The payload is larger than 16 MB (%2).</source>
        <translation>الحمولة أكبر من 16 ميغابايت (%2).</translation>
    </message>
    <message>
        <source>Send a smaller one.</source>
        <translation>أرسل حمولة أصغر.</translation>
    </message>
    <message>
        <source>The payload has the field &quot;%2&quot; twice in one object (%1).</source>
        <translation>يتكرر الحقل «⁨%2⁩» في كائن واحد من الحمولة (%1).</translation>
    </message>
    <message>
        <source>Remove one: receivers do not agree on which of the two counts.</source>
        <translation>أزل أحدهما؛ فالمستقبِلات لا تتفق على أيهما يُعتد به.</translation>
    </message>
    <message>
        <source>The payload is not valid UTF-8 (%1).</source>
        <translation>الحمولة ليست نصًا صالحًا بترميز UTF-8 (%1).</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>احفظها بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The payload has half of a character, &quot;%2&quot; (%1).</source>
        <translation>في الحمولة نصف حرف، «⁨%2⁩» (%1).</translation>
    </message>
    <message>
        <source>Write both halves of the surrogate pair, or the character itself.</source>
        <translation>اكتب نصفي الزوج البديل معًا، أو الحرف نفسه.</translation>
    </message>
    <message>
        <source>The payload is nested deeper than 200 levels (%1).</source>
        <translation>تتداخل مستويات الحمولة إلى أعمق من 200 مستوى (%1).</translation>
    </message>
    <message>
        <source>Flatten it; many receivers refuse more.</source>
        <translation>قلّل المستويات؛ فكثير من المستقبِلات يرفض ما زاد على ذلك.</translation>
    </message>
    <message>
        <source>The filter is not valid: %2 (%1).</source>
        <translation>المرشِّح غير صالح: %2 (%1).</translation>
    </message>
    <message>
        <source>Write terms such as status:failed trigger:Booking* code:&gt;=500.</source>
        <translation>اكتب تعابير مثل ⁨status:failed trigger:Booking* code:&gt;=500⁩.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no answer a receiver can give: %1.</source>
        <translation>القيمة «⁨%2⁩» ليست ردًّا يمكن أن يعطيه مستقبِل: %1.</translation>
    </message>
    <message>
        <source>Use 200, 503*2,200, delay=5s, drop, drip, half, reset or garbage, or what the manual of hookkeeperctl lists under receive.</source>
        <translation>استخدم ⁨200⁩ أو ⁨503*2,200⁩ أو ⁨delay=5s⁩ أو drop أو drip أو half أو reset أو garbage، أو ما يسرده دليل hookkeeperctl تحت receive.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no rule for a receiver: %1.</source>
        <translation>القيمة «⁨%2⁩» ليست قاعدة لمستقبِل: %1.</translation>
    </message>
    <message>
        <source>Write when it applies and how it answers, such as /booking =&gt; 503*2,200 or event=Booking* =&gt; 410.</source>
        <translation>اكتب متى تنطبق وبماذا ترد، مثل ⁨/booking =&gt; 503*2,200⁩ أو ⁨event=Booking* =&gt; 410⁩.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no address a receiver can listen on.</source>
        <translation>القيمة «⁨%2⁩» ليست عنوانًا يمكن لمستقبِل أن يستمع عليه.</translation>
    </message>
    <message>
        <source>Use an address of this computer such as 127.0.0.1, or 0.0.0.0 for all of them.</source>
        <translation>استخدم عنوانًا من عناوين هذا الحاسوب مثل 127.0.0.1، أو 0.0.0.0 لها جميعًا.</translation>
    </message>
    <message>
        <source>%1 is not a file of webhook settings: %2.</source>
        <translation>الملف ⁨%1⁩ ليس ملف إعدادات خطّافات الويب: %2.</translation>
    </message>
    <message>
        <source>Use a file that was exported here, or JSON with the fields of the Setup API.</source>
        <translation>استخدم ملفًا صُدِّر من هنا، أو JSON بحقول Setup API.</translation>
    </message>
    <message>
        <source>The passphrase has fewer than 12 characters.</source>
        <translation>عبارة المرور أقل من 12 حرفًا.</translation>
    </message>
    <message>
        <source>Use several words: whoever finds it out has the keys in the file.</source>
        <translation>استخدم عدة كلمات؛ فمن يكتشفها يحصل على المفاتيح التي في الملف.</translation>
    </message>
    <message>
        <source>The passphrase does not open the keys in %1.</source>
        <translation>لا تفتح عبارة المرور المفاتيح التي في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check it, or import without the keys.</source>
        <translation>تحقّق منها، أو استورد بلا المفاتيح.</translation>
    </message>
    <message>
        <source>The settings of %1 have no version %2.</source>
        <translation>لا إصدار %2 في إعدادات %1.</translation>
    </message>
    <message>
        <source>&quot;settings history&quot; lists those that are kept.</source>
        <translation>يسرد الأمر «settings history» الإصدارات المحفوظة.</translation>
    </message>
    <message>
        <source>Only https:// addresses fit a production company, not %2 (%1).</source>
        <translation>لا تناسب الشركةَ في بيئة الإنتاج إلا عناوين ⁨https://⁩، لا ⁨%2⁩ (%1).</translation>
    </message>
    <message>
        <source>Give them https:// addresses first, or clear them.</source>
        <translation>أعطها أولًا عناوين ⁨https://⁩، أو أفرغها.</translation>
    </message>
    <message>
        <source>%1 is not a table of companies: %2.</source>
        <translation>الملف ⁨%1⁩ ليس جدول شركات: %2.</translation>
    </message>
    <message>
        <source>Its first line names the columns, such as externalId,name,bookingWebhookUrl.</source>
        <translation>يسمّي سطره الأول الأعمدة، مثل ⁨externalId,name,bookingWebhookUrl⁩.</translation>
    </message>
    <message>
        <source>%1 is no scenario: %2.</source>
        <translation>الملف ⁨%1⁩ ليس سيناريو: %2.</translation>
    </message>
    <message>
        <source>&quot;scenario list&quot; names those that come with the program; the manual says how to write one.</source>
        <translation>يسرد الأمر «scenario list» السيناريوهات المرفقة بالبرنامج؛ ويبيّن الدليل كيفية كتابة سيناريو.</translation>
    </message>
    <message>
        <source>%1 cannot be taken as a payload: %2.</source>
        <translation>لا يمكن أخذ ⁨%1⁩ حمولةً: %2.</translation>
    </message>
    <message>
        <source>Paste JSON itself, or a cURL command that holds it behind --data.</source>
        <translation>الصق JSON نفسه، أو أمر cURL يحمله بعد ⁨--data⁩.</translation>
    </message>
    <message>
        <source>The company has no sample &quot;%2&quot;.</source>
        <translation>ليست للشركة عيّنة «⁨%2⁩».</translation>
    </message>
    <message>
        <source>&quot;sample list&quot; shows those it has.</source>
        <translation>يعرض الأمر «sample list» عيّناتها.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the name of a sample.</source>
        <translation>لا يصلح «⁨%2⁩» اسمًا لعيّنة.</translation>
    </message>
    <message>
        <source>Use 1 to 100 characters without control characters.</source>
        <translation>استخدم من 1 إلى 100 حرف بلا حروف تحكم.</translation>
    </message>
    <message>
        <source>The company already has a sample &quot;%2&quot;.</source>
        <translation>للشركة عيّنة باسم «⁨%2⁩» من قبل.</translation>
    </message>
    <message>
        <source>Choose another name, or replace that sample.</source>
        <translation>اختر اسمًا آخر، أو استبدل تلك العيّنة.</translation>
    </message>
    <message>
        <source>The payload is larger than the 10 MB of a sample (%2).</source>
        <translation>الحمولة أكبر من 10 ميغابايت المسموح بها لعيّنة (%2).</translation>
    </message>
    <message>
        <source>Keep a smaller one, or keep this one as a file.</source>
        <translation>احتفظ بعيّنة أصغر، أو احفظ هذه في ملف.</translation>
    </message>
    <message>
        <source>The company has no saved filter &quot;%2&quot;.</source>
        <translation>ليس للشركة مرشِّح محفوظ «⁨%2⁩».</translation>
    </message>
    <message>
        <source>&quot;filter list&quot; shows those it has.</source>
        <translation>يعرض الأمر «filter list» مرشِّحاتها.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the name of a filter.</source>
        <translation>لا يصلح «⁨%2⁩» اسمًا لمرشِّح.</translation>
    </message>
    <message>
        <source>The company already has a filter &quot;%2&quot;.</source>
        <translation>للشركة مرشِّح باسم «⁨%2⁩» من قبل.</translation>
    </message>
    <message>
        <source>Choose another name, or replace that filter.</source>
        <translation>اختر اسمًا آخر، أو استبدل ذلك المرشِّح.</translation>
    </message>
    <message>
        <source>There is no plan %2.</source>
        <translation>لا توجد خطة %2.</translation>
    </message>
    <message>
        <source>&quot;plan list COMPANY&quot; shows those there are.</source>
        <translation>يعرض الأمر «plan list COMPANY» الخطط الموجودة.</translation>
    </message>
    <message>
        <source>No event of %1 is about that customer: &quot;%2&quot;.</source>
        <translation>لا يخص هذا العميلَ أيُّ حدث لدى %1: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Give the customer ID, e-mail or name exactly as the events have it.</source>
        <translation>أعطِ معرّف العميل أو بريده الإلكتروني أو اسمه كما يرد في الأحداث تمامًا.</translation>
    </message>
    <message>
        <source>%1 is not a number of days from 1 to 36,500: &quot;%2&quot;.</source>
        <translation>%1: القيمة ليست عدد أيام من 1 إلى 36,500: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Write for example 90d, or forever.</source>
        <translation>اكتب مثلًا 90d، أو forever.</translation>
    </message>
    <message>
        <source>%1 is no time: &quot;%2&quot;.</source>
        <translation>%1: القيمة ليست وقتًا: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>%1 does not know &quot;%2&quot;.</source>
        <translation>%1: القيمة «⁨%2⁩» غير معروفة.</translation>
    </message>
    <message>
        <source>It takes unfinished, delivered, superseded, duplicate and held.</source>
        <translation>القيم المقبولة: unfinished وdelivered وsuperseded وduplicate وheld.</translation>
    </message>
    <message>
        <source>Evidence of %2 deliveries does not fit into one file.</source>
        <translation>لا يتسع ملف واحد لإثبات %2 من عمليات التسليم.</translation>
    </message>
    <message>
        <source>It takes 500 at most: narrow the filter, or use another format.</source>
        <translation>يتسع لـ500 على الأكثر: ضيّق المرشِّح، أو استخدم صيغة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2.</source>
        <translation>تعذّر عرض ⁨%1⁩: %2.</translation>
    </message>
    <message>
        <source>Use an HTTP archive (HAR) or JSON Lines, one object a line.</source>
        <translation>استخدم أرشيف HTTP (HAR) أو JSON Lines، كائنًا في كل سطر.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة ⁨%1⁩: %2.</translation>
    </message>
    <message>
        <source>Check the name and who may read it.</source>
        <translation>تحقّق من الاسم ومن صلاحية القراءة.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت الكتابة في ⁨%1⁩: %2.</translation>
    </message>
    <message>
        <source>Check the folder, who may write there, and the free space.</source>
        <translation>تحقّق من المجلد ومن صلاحية الكتابة فيه ومن المساحة الحرة.</translation>
    </message>
    <message>
        <source>The store %1 is a folder, not a file.</source>
        <translation>مخزن البيانات ⁨%1⁩ مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>اذكر ملفًا داخله.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened: %2.</source>
        <translation>تعذّر فتح مخزن البيانات ⁨%1⁩: %2.</translation>
    </message>
    <message>
        <source>Check the folder and who may read it.</source>
        <translation>تحقّق من المجلد ومن صلاحية قراءته.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written.</source>
        <translation>تعذّرت الكتابة في مخزن البيانات ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check who may write the file and its folder, and whether the disk is read-only.</source>
        <translation>تحقّق من صلاحية الكتابة في الملف ومجلده، ومن أن القرص ليس للقراءة فقط.</translation>
    </message>
    <message>
        <source>The store %1 is damaged: %2.</source>
        <translation>مخزن البيانات ⁨%1⁩ تالف: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. &quot;hookkeeperctl store restore FILE&quot; brings back a backup; the daily ones are in the folder .backups beside the store.</source>
        <translation>لم يُغيَّر شيء. يستعيد الأمر «hookkeeperctl store restore FILE» نسخة احتياطية؛ والنسخ اليومية في المجلد .backups بجوار مخزن البيانات.</translation>
    </message>
    <message>
        <source>%1 is not a Hookkeeper store.</source>
        <translation>الملف ⁨%1⁩ ليس مخزن بيانات Hookkeeper.</translation>
    </message>
    <message>
        <source>Name another file; this one was left as it is.</source>
        <translation>اذكر ملفًا آخر؛ وقد تُرك هذا كما هو.</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer Hookkeeper (version %2 of the store).</source>
        <translation>مخزن البيانات ⁨%1⁩ من إصدار أحدث من Hookkeeper (إصدار المخزن %2).</translation>
    </message>
    <message>
        <source>Update Hookkeeper; the store was left as it is.</source>
        <translation>حدّث Hookkeeper؛ وقد تُرك مخزن البيانات كما هو.</translation>
    </message>
    <message>
        <source>The store %1 is locked by another program.</source>
        <translation>مخزن البيانات ⁨%1⁩ مقفل من برنامج آخر.</translation>
    </message>
    <message>
        <source>Close that program, or try again.</source>
        <translation>أغلق ذلك البرنامج، أو حاول مجددًا.</translation>
    </message>
    <message>
        <source>The store %1 is open in another program: %2.</source>
        <translation>مخزن البيانات ⁨%1⁩ مفتوح في برنامج آخر: %2.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>أغلق ذلك البرنامج، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no room left for the store %1.</source>
        <translation>لم تبقَ مساحة لمخزن البيانات ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Free some space; nothing was lost.</source>
        <translation>أخلِ بعض المساحة؛ ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The store %1 could not be brought up to date (step %2).</source>
        <translation>تعذّر تحديث مخزن البيانات ⁨%1⁩ (الخطوة %2).</translation>
    </message>
    <message>
        <source>It was left as it was; a backup lies beside it.</source>
        <translation>تُرك كما كان؛ وبجواره نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The store %1 does not answer: %2.</source>
        <translation>لا يستجيب مخزن البيانات ⁨%1⁩: %2.</translation>
    </message>
    <message>
        <source>Try again; &quot;store check&quot; says whether it is damaged.</source>
        <translation>حاول مجددًا؛ ويُظهر الأمر «store check» إن كان تالفًا.</translation>
    </message>
    <message>
        <source>The key that opens the stored hash keys is not there: %1.</source>
        <translation>المفتاح الذي يفتح مفاتيح التجزئة المخزَّنة غير موجود: %1.</translation>
    </message>
    <message>
        <source>Unlock the system keyring, or put the key file back beside the store.</source>
        <translation>افتح قفل حافظة مفاتيح النظام، أو أعد ملف المفتاح إلى جوار مخزن البيانات.</translation>
    </message>
    <message>
        <source>The key from %1 does not open the stored hash keys.</source>
        <translation>لا يفتح المفتاح الآتي من ⁨%1⁩ مفاتيح التجزئة المخزَّنة.</translation>
    </message>
    <message>
        <source>Put back the key that belongs to this store.</source>
        <translation>أعد المفتاح الخاص بمخزن البيانات هذا.</translation>
    </message>
    <message>
        <source>Another Hookkeeper is sending from this store%2.</source>
        <translation>برنامج Hookkeeper آخر يُرسل من مخزن البيانات هذا%2.</translation>
    </message>
    <message>
        <source>What was accepted goes out there; close it to send from here.</source>
        <translation>ما قُبل يُرسَل من هناك؛ أغلقه لتُرسل من هنا.</translation>
    </message>
    <message>
        <source>Port %2 is taken by another program.</source>
        <translation>المنفذ %2 مستخدم من برنامج آخر.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for a free one.</source>
        <translation>اختر منفذًا آخر، أو 0 لمنفذ حر.</translation>
    </message>
    <message>
        <source>Port %2 may not be opened: %1.</source>
        <translation>لا يُسمح بفتح المنفذ %2: %1.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 to 65535.</source>
        <translation>اختر منفذًا من 1024 إلى 65535.</translation>
    </message>
    <message>
        <source>The address %2 is not allowed by this store&apos;s policy.</source>
        <translation>لا تسمح سياسة مخزن البيانات هذا بالعنوان ⁨%2⁩.</translation>
    </message>
    <message>
        <source>&quot;policy allow&quot; adds a range of addresses.</source>
        <translation>يضيف الأمر «policy allow» نطاق عناوين.</translation>
    </message>
    <message>
        <source>No endpoint receives %2, so nothing would be sent.</source>
        <translation>لا تتلقى أي نقطة نهاية %2، لذا لن يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Set the %1 URL in the webhook settings first.</source>
        <translation>عيّن أولًا عنوان URL لفئة %1 في إعدادات خطّافات الويب.</translation>
    </message>
    <message>
        <source>%2 is finished: it was delivered, failed or cancelled.</source>
        <translation>انتهى ⁨%2⁩: سُلِّم أو فشل أو أُلغي.</translation>
    </message>
    <message>
        <source>Resend it to send its event again.</source>
        <translation>أعد إرساله ليُرسَل حدثه مجددًا.</translation>
    </message>
    <message>
        <source>%2 cannot go out before its turn: it is on its way, or an earlier event of its appointment is not finished.</source>
        <translation>لا يمكن أن يخرج ⁨%2⁩ قبل دوره: فهو قيد الإرسال، أو لم ينتهِ حدث سابق للموعد نفسه.</translation>
    </message>
    <message>
        <source>Plan %2 has ended already.</source>
        <translation>انتهت الخطة %2 من قبل.</translation>
    </message>
    <message>
        <source>What is left can be sent again with a new plan.</source>
        <translation>يمكن إعادة إرسال ما تبقّى بخطة جديدة.</translation>
    </message>
    <message>
        <source>The data of %2 were erased, so there is nothing to send.</source>
        <translation>مُحيت بيانات ⁨%2⁩، فلا شيء يُرسَل.</translation>
    </message>
    <message>
        <source>Its deliveries and attempts stay in the ledger.</source>
        <translation>تبقى عمليات تسليمه ومحاولاته في السجل.</translation>
    </message>
    <message>
        <source>Deliveries of these events that are not finished: %2. Nothing was erased.</source>
        <translation>عمليات تسليم لم تنتهِ لهذه الأحداث: %2. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>Wait until they are, or have them cancelled.</source>
        <translation>انتظر حتى تنتهي، أو اطلب إلغاءها.</translation>
    </message>
    <message>
        <source>Deliveries of these events that are on the wire at this moment: %2. Nothing was erased.</source>
        <translation>عمليات تسليم لهذه الأحداث قيد الإرسال في هذه اللحظة: %2. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>Look at the new values, then save again.</source>
        <translation>اطّلع على القيم الجديدة، ثم احفظ مجددًا.</translation>
    </message>
    <message>
        <source>%1 is archived: it takes no events and sends nothing.</source>
        <translation>الشركة %1 مؤرشفة: لا تقبل أحداثًا ولا تُرسل شيئًا.</translation>
    </message>
    <message>
        <source>Take it out of the archive first.</source>
        <translation>أخرجها من الأرشيف أولًا.</translation>
    </message>
    <message>
        <source>The hash key is being rotated already.</source>
        <translation>يجري تدوير مفتاح التجزئة من قبل.</translation>
    </message>
    <message>
        <source>Finish or cancel that rotation first.</source>
        <translation>أنهِ ذلك التدوير أو ألغِه أولًا.</translation>
    </message>
    <message>
        <source>The hash key is not being rotated.</source>
        <translation>لا يجري تدوير مفتاح التجزئة.</translation>
    </message>
    <message>
        <source>There is nothing to end.</source>
        <translation>ليس هناك ما يُنهى.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Something unexpected happened: %2</source>
        <translation>حدث أمر غير متوقع: %2</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>يُرجى الإبلاغ عن ذلك مع إرفاق سجل البرنامج.</translation>
    </message>
    <message>
        <source>Write terms such as who:window what:settings time:&lt;7d.</source>
        <translation>اكتب شروطًا مثل who:window what:settings time:&lt;7d.</translation>
    </message>
    <message>
        <source>The delivery %1 has no attempt %2.</source>
        <translation>ليس للتسليم ⁨%1⁩ محاولة رقمها ⁨%2⁩.</translation>
    </message>
    <message>
        <source>&quot;delivery show&quot; lists its attempts; one that was never sent has none.</source>
        <translation>يسرد الأمر «delivery show» محاولاته؛ وما لم يُرسل قط ليس له محاولات.</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>لا يوجد مخزن بيانات ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check its path; &quot;company add&quot; makes a new store.</source>
        <translation>تحقق من المسار؛ ينشئ الأمر «company add» مخزن بيانات جديدًا.</translation>
    </message>
    <message>
        <source>%1 is over: &quot;%2&quot;.</source>
        <translation>%1 وقت مضى: &quot;⁨%2⁩&quot;.</translation>
    </message>
    <message>
        <source>Choose a later time, or leave it out to start at once.</source>
        <translation>اختر وقتًا لاحقًا، أو احذفه للبدء فورًا.</translation>
    </message>
    <message>
        <source>It takes delivered, failed and cancelled.</source>
        <translation>يقبل delivered و failed و cancelled.</translation>
    </message>
    <message>
        <source>It goes out by itself once that is over.</source>
        <translation>ستُرسل تلقائيًا بعد ذلك.</translation>
    </message>
    <message>
        <source>%2 waits for the plan that sends it again, which is paused.</source>
        <translation>⁨%2⁩ تنتظر الخطة التي تعيد إرسالها، وهي متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Resume the plan.</source>
        <translation>استأنف الخطة.</translation>
    </message>
    <message>
        <source>Write a time such as 2026-05-14T22:00, or a wait such as in 2h.</source>
        <translation>اكتب وقتًا مثل 2026-05-14T22:00، أو مدة انتظار مثل in 2h.</translation>
    </message>
    <message>
        <source>Write a day (2026-05-14), a month (2026-05) or a time (2026-05-14T22:00), and the end after the beginning.</source>
        <translation>اكتب يومًا (2026-05-14) أو شهرًا (2026-05) أو وقتًا (2026-05-14T22:00)، والنهاية بعد البداية.</translation>
    </message>
    <message>
        <source>The settings of %1 were changed in the meantime.</source>
        <translation>تغيّرت إعدادات %1 في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Booking URL</source>
        <translation>عنوان URL للحجز</translation>
    </message>
    <message>
        <source>Customer URL</source>
        <translation>عنوان URL للعميل</translation>
    </message>
    <message>
        <source>Resource URL</source>
        <translation>عنوان URL للمورد</translation>
    </message>
    <message>
        <source>Reminder URL</source>
        <translation>عنوان URL للتذكير</translation>
    </message>
    <message>
        <source>requests at a time (1 to 64)</source>
        <translation>الطلبات في آن واحد (1 إلى 64)</translation>
    </message>
    <message>
        <source>endpoint URL</source>
        <translation>عنوان URL لنقطة النهاية</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>التذكير</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>التذكير</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>مدة التداخل</translation>
    </message>
    <message>
        <source>concurrency</source>
        <translation>الطلبات المتزامنة</translation>
    </message>
    <message>
        <source>number of headers</source>
        <translation>عدد الترويسات</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Send to %1?</source>
        <translation>هل تريد الإرسال إلى %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n host(s)?</source>
        <translation>
            <numerusform>الإرسال بلا مضيف؟</numerusform>
            <numerusform>هل تريد الإرسال إلى مضيف واحد؟</numerusform>
            <numerusform>هل تريد الإرسال إلى مضيفين؟</numerusform>
            <numerusform>هل تريد الإرسال إلى %n مضيفين؟</numerusform>
            <numerusform>هل تريد الإرسال إلى %n مضيفًا؟</numerusform>
            <numerusform>هل تريد الإرسال إلى %n مضيف؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The event leaves this computer and goes to %1.</source>
        <translation>يغادر الحدث هذا الحاسوب ويذهب إلى ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) leave this computer and go to %1.</source>
        <translation>
            <numerusform>لا يغادر أي حدث هذا الحاسوب إلى ⁨%1⁩.</numerusform>
            <numerusform>يغادر حدث واحد هذا الحاسوب ويذهب إلى ⁨%1⁩.</numerusform>
            <numerusform>يغادر حدثان هذا الحاسوب ويذهبان إلى ⁨%1⁩.</numerusform>
            <numerusform>تغادر %Ln أحداث هذا الحاسوب وتذهب إلى ⁨%1⁩.</numerusform>
            <numerusform>يغادر %Ln حدثًا هذا الحاسوب ويذهب إلى ⁨%1⁩.</numerusform>
            <numerusform>يغادر %Ln حدث هذا الحاسوب ويذهب إلى ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever receives it there will take it for a real one.</source>
        <translation>وسيعدّه من يستقبله هناك حقيقيًا.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;إرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Answered</source>
        <translation>جاء رد</translation>
    </message>
    <message>
        <source>The receiver answered.</source>
        <translation>ردّ المستقبِل.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>Hookkeeper ended while this request was on the wire, so nobody knows whether it arrived. It was sent again with the same event id.</source>
        <translation>انتهى Hookkeeper والطلب قيد الإرسال، فلا أحد يعلم هل وصل. أُعيد إرساله بمعرّف الحدث نفسه.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>العنوان غير مسموح به</translation>
    </message>
    <message>
        <source>The host name leads to an address that this store does not allow, so nothing was sent.</source>
        <translation>يؤدي اسم المضيف إلى عنوان لا يسمح به مخزن البيانات هذا، لذا لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Host name not found</source>
        <translation>لم يُعثر على اسم المضيف</translation>
    </message>
    <message>
        <source>There is no host of this name. Check the spelling of the URL, or whether this computer is online.</source>
        <translation>لا يوجد مضيف بهذا الاسم. تحقّق من كتابة عنوان URL، أو من اتصال هذا الحاسوب بالإنترنت.</translation>
    </message>
    <message>
        <source>Time-out: host name</source>
        <translation>انتهت المهلة: اسم المضيف</translation>
    </message>
    <message>
        <source>Looking up the host name took too long. Check this computer&apos;s network.</source>
        <translation>استغرق البحث عن اسم المضيف وقتًا طويلًا. تحقّق من شبكة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>The host is there, but nothing listens on this port. Check whether the receiver is running.</source>
        <translation>المضيف موجود، لكن لا شيء يستمع على هذا المنفذ. تحقّق من أن المستقبِل يعمل.</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>يتعذّر الوصول إلى المضيف</translation>
    </message>
    <message>
        <source>There is no way to the host from here. Check the network on both sides.</source>
        <translation>لا طريق إلى المضيف من هنا. تحقّق من الشبكة في الجهتين.</translation>
    </message>
    <message>
        <source>Time-out: connecting</source>
        <translation>انتهت المهلة: الاتصال</translation>
    </message>
    <message>
        <source>The host did not take the connection in time. It may be down, or a firewall may be in between.</source>
        <translation>لم يقبل المضيف الاتصال في الوقت المحدد. قد يكون متوقفًا، أو قد يكون بينكما جدار حماية.</translation>
    </message>
    <message>
        <source>Time-out: secure connection</source>
        <translation>انتهت المهلة: الاتصال الآمن</translation>
    </message>
    <message>
        <source>The host took the connection, but agreeing on encryption took too long.</source>
        <translation>قبل المضيف الاتصال، لكن الاتفاق على التشفير استغرق وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>لا اتصال آمنًا</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate or its encryption could not be trusted, so nothing was sent. The receiver&apos;s operator has to repair it.</source>
        <translation>تعذّر الوثوق بشهادة المستقبِل أو بتشفيره، لذا لم يُرسَل شيء. على مشغّل المستقبِل إصلاح ذلك.</translation>
    </message>
    <message>
        <source>Time-out: sending</source>
        <translation>انتهت المهلة: الإرسال</translation>
    </message>
    <message>
        <source>The receiver stopped taking the request before it was sent whole.</source>
        <translation>توقف المستقبِل عن قبول الطلب قبل أن يُرسَل كاملًا.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>The receiver took the request but did not answer in time. It may have received it. Receivers should answer first and work afterwards.</source>
        <translation>قبل المستقبِل الطلب لكنه لم يرد في الوقت المحدد. ربما وصله الطلب. على المستقبِلات أن ترد أولًا ثم تعمل.</translation>
    </message>
    <message>
        <source>Answer not finished in time</source>
        <translation>لم يكتمل الرد في الوقت المحدد</translation>
    </message>
    <message>
        <source>The receiver began to answer but did not finish in time. It may have received the request.</source>
        <translation>بدأ المستقبِل الرد لكنه لم يكمله في الوقت المحدد. ربما وصله الطلب.</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>أُغلق بلا رد</translation>
    </message>
    <message>
        <source>The receiver closed the connection without an answer. It may have received the request.</source>
        <translation>أغلق المستقبِل الاتصال بلا رد. ربما وصله الطلب.</translation>
    </message>
    <message>
        <source>Answer cut short</source>
        <translation>الرد مبتور</translation>
    </message>
    <message>
        <source>The receiver closed the connection in the middle of its answer. It may have received the request.</source>
        <translation>أغلق المستقبِل الاتصال في منتصف رده. ربما وصله الطلب.</translation>
    </message>
    <message>
        <source>Answer&apos;s headers too large</source>
        <translation>ترويسات الرد كبيرة جدًا</translation>
    </message>
    <message>
        <source>The headers of the receiver&apos;s answer are larger than 64 KB, so they were not read to the end.</source>
        <translation>ترويسات رد المستقبِل أكبر من 64 كيلوبايت، لذا لم تُقرأ إلى آخرها.</translation>
    </message>
    <message>
        <source>Answer is not HTTP</source>
        <translation>الرد ليس HTTP</translation>
    </message>
    <message>
        <source>Something answered, but not in HTTP. Check the port and whether the URL should start with https://.</source>
        <translation>جاء رد، لكنه ليس HTTP. تحقّق من المنفذ، ومما إذا كان على عنوان URL أن يبدأ بـ ⁨https://⁩.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>The attempt was cancelled by hand.</source>
        <translation>أُلغيت المحاولة يدويًا.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>The request could not be made.</source>
        <translation>تعذّر إجراء الطلب.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What happened, and the reason in the network library&apos;s words.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Reason: %2.</source>
        <comment>a sentence, then a reason</comment>
        <translation>%1 السبب: %2.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>The receiver at %1 took the test event: %2.</source>
        <translation>قبل المستقبِل عند ⁨%1⁩ حدث الاختبار: %2.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>There is no host called %1.</source>
        <translation>لا يوجد مضيف باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check the spelling; if it is new, its DNS entry may not be there yet.</source>
        <translation>تحقّق من كتابته؛ وإن كان جديدًا فربما لم يظهر سجل DNS الخاص به بعد.</translation>
    </message>
    <message>
        <source>Looking up %1 took too long.</source>
        <translation>استغرق البحث عن ⁨%1⁩ وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, this computer&apos;s DNS server does not answer.</source>
        <translation>حاول مجددًا؛ وإن بقي الأمر كذلك فخادم DNS لهذا الحاسوب لا يستجيب.</translation>
    </message>
    <message>
        <source>%1 leads to an address that nothing may be sent to: %2.</source>
        <translation>يؤدي ⁨%1⁩ إلى عنوان لا يجوز الإرسال إليه: %2.</translation>
    </message>
    <message>
        <source>If it is right, have the range allowed: &quot;policy allow&quot; in hookkeeperctl.</source>
        <translation>إن كان صحيحًا فاطلب السماح بالنطاق: الأمر «policy allow» في hookkeeperctl.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens on that port.</source>
        <translation>المضيف ⁨%1⁩ موجود، لكن لا شيء يستمع على ذلك المنفذ.</translation>
    </message>
    <message>
        <source>Check the port in the URL, and whether the receiver is running.</source>
        <translation>تحقّق من المنفذ في عنوان URL، ومن أن المستقبِل يعمل.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>يتعذّر الوصول إلى ⁨%1⁩: %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, and whether a firewall or VPN is in between.</source>
        <translation>تحقّق من شبكة هذا الحاسوب، ومن وجود جدار حماية أو VPN في الطريق.</translation>
    </message>
    <message>
        <source>%1 does not answer when it is called.</source>
        <translation>لا يجيب ⁨%1⁩ عند الاتصال به.</translation>
    </message>
    <message>
        <source>It may be down, or a firewall drops what comes from here; ask whoever runs it.</source>
        <translation>قد يكون متوقفًا، أو قد يحجب جدار حماية ما يأتي من هنا؛ اسأل من يديره.</translation>
    </message>
    <message>
        <source>%1 took the call, but did not finish the encryption in time.</source>
        <translation>قبل ⁨%1⁩ الاتصال، لكنه لم يُكمل التشفير في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and ask whoever runs it.</source>
        <translation>تحقّق من أن المنفذ هو منفذ https، واسأل من يديره.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>انتهت شهادة ⁨%1⁩ في %2.</translation>
    </message>
    <message>
        <source>Whoever runs it has to renew it; until then nothing is delivered.</source>
        <translation>على من يديره تجديدها؛ وحتى ذلك الحين لا يُسلَّم شيء.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good only from %2 on.</source>
        <translation>لا تصلح شهادة ⁨%1⁩ إلا ابتداءً من %2.</translation>
    </message>
    <message>
        <source>Check the date of this computer; else wait, or have another certificate made.</source>
        <translation>تحقّق من تاريخ هذا الحاسوب؛ وإلا فانتظر، أو اطلب إصدار شهادة أخرى.</translation>
    </message>
    <message>
        <source>%1 signed its certificate itself, so anybody could have made it.</source>
        <translation>وقّع ⁨%1⁩ شهادته بنفسه، وكان بإمكان أيٍّ كان أن يصنعها.</translation>
    </message>
    <message>
        <source>Have one made by a public authority, or name its certificate as the endpoint&apos;s CA file.</source>
        <translation>اطلب إصدار شهادة من سلطة عامة، أو عيّن شهادته ملفَّ CA لنقطة النهاية.</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that is not known here: %2.</source>
        <translation>شهادة ⁨%1⁩ من سلطة غير معروفة هنا: %2.</translation>
    </message>
    <message>
        <source>If it is your company&apos;s own, name its certificate as the endpoint&apos;s CA file; else the receiver may have left out a certificate in between.</source>
        <translation>إن كانت السلطة تابعة لشركتك فعيّن شهادتها ملفَّ CA لنقطة النهاية؛ وإلا فربما أغفل المستقبِل شهادة وسيطة.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for other names: %2.</source>
        <translation>الشهادة التي يعرضها ⁨%1⁩ لأسماء أخرى: %2.</translation>
    </message>
    <message>
        <source>Check the host in the URL, or have this name added to the certificate.</source>
        <translation>تحقّق من المضيف في عنوان URL، أو اطلب إضافة هذا الاسم إلى الشهادة.</translation>
    </message>
    <message>
        <source>%1 does not speak https on that port.</source>
        <translation>لا يستخدم ⁨%1⁩ بروتوكول https على ذلك المنفذ.</translation>
    </message>
    <message>
        <source>Check the port; a plain test receiver wants http:// instead.</source>
        <translation>تحقّق من المنفذ؛ فمستقبِل الاختبار غير المشفّر يحتاج إلى ⁨http://⁩.</translation>
    </message>
    <message>
        <source>%1 only knows encryption that is not safe any more (before TLS 1.2).</source>
        <translation>لا يعرف ⁨%1⁩ إلا تشفيرًا لم يعد آمنًا (أقدم من TLS 1.2).</translation>
    </message>
    <message>
        <source>Whoever runs it has to switch TLS 1.2 or 1.3 on.</source>
        <translation>على من يديره تفعيل TLS 1.2 أو 1.3.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: %2.</source>
        <translation>تعذّر إنشاء اتصال مشفّر بـ ⁨%1⁩: %2.</translation>
    </message>
    <message>
        <source>Send this sentence to whoever runs it.</source>
        <translation>أرسل هذه الجملة إلى من يديره.</translation>
    </message>
    <message>
        <source>%1 wants https on that port.</source>
        <translation>يطلب ⁨%1⁩ بروتوكول https على ذلك المنفذ.</translation>
    </message>
    <message>
        <source>Change http:// to https:// in the URL.</source>
        <translation>غيّر ⁨http://⁩ إلى ⁨https://⁩ في عنوان URL.</translation>
    </message>
    <message>
        <source>%1 took the event, but did not answer in time.</source>
        <translation>قبل ⁨%1⁩ الحدث، لكنه لم يرد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The receiver must answer first and do its work afterwards; or set a longer time-out.</source>
        <translation>على المستقبِل أن يرد أولًا ثم يعمل؛ أو عيّن مهلة أطول.</translation>
    </message>
    <message>
        <source>%1 stopped reading before the event was through.</source>
        <translation>توقف ⁨%1⁩ عن القراءة قبل اكتمال الحدث.</translation>
    </message>
    <message>
        <source>Check what stands before the receiver: a proxy or a limit on size.</source>
        <translation>تحقّق مما يقف أمام المستقبِل: وكيل أو حد للحجم.</translation>
    </message>
    <message>
        <source>%1 began to answer, but did not end in time.</source>
        <translation>بدأ ⁨%1⁩ الرد، لكنه لم ينتهِ في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The receiver should answer with a status only, without a long body.</source>
        <translation>يحسن أن يرد المستقبِل برمز الحالة فقط، بلا متن طويل.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>أغلق ⁨%1⁩ الاتصال بلا رد.</translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log; it may have crashed on this event.</source>
        <translation>انظر في سجل المستقبِل؛ فربما انهار عند هذا الحدث.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of its answer.</source>
        <translation>أغلق ⁨%1⁩ الاتصال في منتصف رده.</translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log, and at what stands before it.</source>
        <translation>انظر في سجل المستقبِل، وفيما يقف أمامه.</translation>
    </message>
    <message>
        <source>What %1 answers is not HTTP.</source>
        <translation>ما يرد به ⁨%1⁩ ليس HTTP.</translation>
    </message>
    <message>
        <source>Check the port: something else listens there, or it wants https:// in front.</source>
        <translation>تحقّق من المنفذ: فشيء آخر يستمع هناك، أو أنه يتطلب ⁨https://⁩ في الأول.</translation>
    </message>
    <message>
        <source>%1 answers with more header lines than anybody should.</source>
        <translation>يرد ⁨%1⁩ بأسطر ترويسات أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Look at what stands before the receiver.</source>
        <translation>انظر فيما يقف أمام المستقبِل.</translation>
    </message>
    <message>
        <source>%1 sends callers on to %2. Webhooks do not follow.</source>
        <translation>يحيل ⁨%1⁩ المتصلين إلى ⁨%2⁩. خطّافات الويب لا تتبع الإحالة.</translation>
    </message>
    <message>
        <source>If you trust that address, set it as the URL.</source>
        <translation>إن كنت تثق بذلك العنوان فعيّنه عنوان URL.</translation>
    </message>
    <message>
        <source>%1 does not let the event in: %2.</source>
        <translation>لا يسمح ⁨%1⁩ بدخول الحدث: %2.</translation>
    </message>
    <message>
        <source>It wants a key or a password of its own: add it as a header of the endpoint, or ask for a URL without.</source>
        <translation>يطلب مفتاحًا أو كلمة مرور خاصة به: أضفها ترويسةً لنقطة النهاية، أو اطلب عنوان URL لا يحتاج إليها.</translation>
    </message>
    <message>
        <source>%1 knows no such path: %2.</source>
        <translation>لا يعرف ⁨%1⁩ مسارًا كهذا: %2.</translation>
    </message>
    <message>
        <source>Check the part of the URL after the host; the receiver may have been moved or not been switched on.</source>
        <translation>تحقّق من جزء عنوان URL الذي يلي المضيف؛ فربما نُقل المستقبِل أو لم يُفعَّل.</translation>
    </message>
    <message>
        <source>%1 does not take POST at this path: %2.</source>
        <translation>لا يقبل ⁨%1⁩ طلبات POST على هذا المسار: %2.</translation>
    </message>
    <message>
        <source>The URL may be of a page for people; ask for the webhook&apos;s.</source>
        <translation>قد يكون عنوان URL لصفحة يزورها الناس؛ اطلب عنوان خطّاف الويب.</translation>
    </message>
    <message>
        <source>%1 says that this URL is gone for good: %2.</source>
        <translation>يقول ⁨%1⁩ إن عنوان URL هذا زال نهائيًا: %2.</translation>
    </message>
    <message>
        <source>Ask for the new one; an endpoint that answers so is put on hold.</source>
        <translation>اطلب العنوان الجديد؛ فنقطة النهاية التي ترد هكذا تُوقَف مؤقتًا.</translation>
    </message>
    <message>
        <source>The event is too large for %1: %2.</source>
        <translation>الحدث أكبر مما يقبله ⁨%1⁩: %2.</translation>
    </message>
    <message>
        <source>Have the receiver&apos;s limit raised; events have a few kilobytes.</source>
        <translation>اطلب رفع حد المستقبِل؛ فحجم الأحداث بضعة كيلوبايتات.</translation>
    </message>
    <message>
        <source>%1 does not take JSON: %2.</source>
        <translation>لا يقبل ⁨%1⁩ بيانات JSON: %2.</translation>
    </message>
    <message>
        <source>The receiver must take Content-Type application/json.</source>
        <translation>على المستقبِل أن يقبل Content-Type بقيمة ⁨application/json⁩.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests: %2.</source>
        <translation>يطلب ⁨%1⁩ طلبات أقل: %2.</translation>
    </message>
    <message>
        <source>Set a rate limit for the endpoint; what is due is tried again.</source>
        <translation>عيّن حد معدل لنقطة النهاية؛ وما حان وقته تُعاد محاولته.</translation>
    </message>
    <message>
        <source>%1 refused the test event: %2.</source>
        <translation>رفض ⁨%1⁩ حدث الاختبار: %2.</translation>
    </message>
    <message>
        <source>Look at its answer below; it may not take events that it does not know.</source>
        <translation>انظر إلى رده أدناه؛ فربما لا يقبل أحداثًا لا يعرفها.</translation>
    </message>
    <message>
        <source>%1 has an error of its own: %2.</source>
        <translation>لدى ⁨%1⁩ خطأ داخلي: %2.</translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log; real events would be tried again.</source>
        <translation>انظر في سجل المستقبِل؛ والأحداث الحقيقية تُعاد محاولتها.</translation>
    </message>
    <message>
        <source>%1 answers with a status that means nothing here: %2.</source>
        <translation>يرد ⁨%1⁩ برمز حالة لا معنى له هنا: %2.</translation>
    </message>
    <message>
        <source>It has to answer with 200 or 204.</source>
        <translation>عليه أن يرد بالرمز 200 أو 204.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>أُوقف الاختبار.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The test event could not be sent: %2.</source>
        <translation>تعذّر إرسال حدث الاختبار: %2.</translation>
    </message>
    <message>
        <source>Check the URL; if it is right, please report this with the log.</source>
        <translation>تحقّق من عنوان URL؛ فإن كان صحيحًا فيُرجى الإبلاغ عن ذلك مع إرفاق سجل البرنامج.</translation>
    </message>
    <message>
        <source>The certificate ends soon: on %2. Have it renewed before then, or deliveries will fail.</source>
        <translation>تنتهي الشهادة قريبًا: في %2. اطلب تجديدها قبل ذلك، وإلا فشلت عمليات التسليم.</translation>
    </message>
    <message>
        <source>The certificate was not checked, as the endpoint is set: whoever stands between can read and answer.</source>
        <translation>لم تُفحص الشهادة، وفق إعداد نقطة النهاية: يمكن لمن يقف في الطريق أن يقرأ ويرد.</translation>
    </message>
    <message>
        <source>http:// is not encrypted: customers&apos; data can be read on the way to %1. Use https:// if it can.</source>
        <translation>الاتصال عبر ⁨http://⁩ غير مشفّر: يمكن قراءة بيانات العملاء في الطريق إلى ⁨%1⁩. استخدم ⁨https://⁩ إن كان يدعمه.</translation>
    </message>
    <message>
        <source>It took %2 to answer. A receiver should answer first and do its work afterwards.</source>
        <translation>استغرق الرد %2. على المستقبِل أن يرد أولًا ثم يعمل.</translation>
    </message>
    <message>
        <source>The answer is longer than 64 KB; the rest was not read. A receiver needs to answer with a status only.</source>
        <translation>الرد أطول من 64 كيلوبايت؛ ولم تُقرأ بقيته. يكفي أن يرد المستقبِل برمز الحالة.</translation>
    </message>
    <message>
        <source>6to4</source>
        <translation>6to4</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>قياس الأداء</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>البث العام</translation>
    </message>
    <message>
        <source>carrier-grade NAT</source>
        <translation>ترجمة العناوين لدى المشغّل (CGNAT)</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>محلي للوصلة</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>الاسترجاع المحلي</translation>
    </message>
    <message>
        <source>metadata service</source>
        <translation>خدمة البيانات الوصفية</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>البث المتعدد</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>protocol assignment</source>
        <translation>تخصيص البروتوكولات</translation>
    </message>
    <message>
        <source>public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>هذه الشبكة</translation>
    </message>
    <message>
        <source>unique local</source>
        <translation>محلي فريد</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>ReceiverKind</name>
    <message>
        <source>Another receiver</source>
        <translation>مستقبِل آخر</translation>
    </message>
    <message>
        <source>Accept POST requests with a JSON body at this address.</source>
        <translation>اقبل طلبات POST بمتن JSON على هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the signature over the bytes as they arrive, before parsing them.</source>
        <translation>تحقّق من التوقيع على البايتات كما تصل، قبل تحليلها.</translation>
    </message>
    <message>
        <source>Answer with a status from 200 to 299 at once, and do the work afterwards.</source>
        <translation>أجب فورًا برمز حالة من 200 إلى 299، ثم أنجز العمل.</translation>
    </message>
    <message>
        <source>Zapier catch hook</source>
        <translation>خطّاف Zapier من نوع Catch Hook</translation>
    </message>
    <message>
        <source>In Zapier, open the Zap that begins with Webhooks by Zapier → Catch Hook.</source>
        <translation>في Zapier، افتح Zap الذي يبدأ بـ ⁨Webhooks by Zapier → Catch Hook⁩.</translation>
    </message>
    <message>
        <source>Send an event from the simulator, then choose Test trigger and pick it.</source>
        <translation>أرسل حدثًا من المحاكي، ثم اختر Test trigger وحدّده.</translation>
    </message>
    <message>
        <source>Publish the Zap.</source>
        <translation>انشر Zap.</translation>
    </message>
    <message>
        <source>A Catch Hook hands on the fields, not the bytes that were signed. Choose Catch Raw Hook if the Zap is to check the signature.</source>
        <translation>يمرّر Catch Hook الحقول، لا البايتات التي وُقِّعت. اختر Catch Raw Hook إن كان على Zap أن يتحقق من التوقيع.</translation>
    </message>
    <message>
        <source>Make custom webhook</source>
        <translation>خطّاف ويب مخصص في Make</translation>
    </message>
    <message>
        <source>In Make, open the scenario that begins with Webhooks → Custom webhook.</source>
        <translation>في Make، افتح السيناريو الذي يبدأ بـ ⁨Webhooks → Custom webhook⁩.</translation>
    </message>
    <message>
        <source>Choose Redetermine data structure, then send an event from the simulator.</source>
        <translation>اختر Redetermine data structure، ثم أرسل حدثًا من المحاكي.</translation>
    </message>
    <message>
        <source>Turn the scenario on.</source>
        <translation>شغّل السيناريو.</translation>
    </message>
    <message>
        <source>Make drops a webhook that no scenario has used for some days and then answers 410 Gone, which puts this endpoint on hold.</source>
        <translation>يزيل Make خطّاف الويب الذي لم يستخدمه أي سيناريو بضعة أيام، ثم يرد بـ ⁨410 Gone⁩، فتُوقَف نقطة النهاية هذه مؤقتًا.</translation>
    </message>
    <message>
        <source>n8n webhook</source>
        <translation>خطّاف ويب n8n</translation>
    </message>
    <message>
        <source>In n8n, open the workflow and set the Webhook node&apos;s HTTP Method to POST.</source>
        <translation>في n8n، افتح سير العمل وعيّن HTTP Method في عقدة Webhook على POST.</translation>
    </message>
    <message>
        <source>Activate the workflow: until then n8n answers 404 Not Found.</source>
        <translation>فعّل سير العمل: فحتى ذلك الحين يرد n8n بـ ⁨404 Not Found⁩.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it under Executions.</source>
        <translation>أرسل حدثًا من المحاكي وابحث عنه تحت Executions.</translation>
    </message>
    <message>
        <source>n8n test webhook</source>
        <translation>خطّاف ويب n8n للاختبار</translation>
    </message>
    <message>
        <source>In n8n, open the Webhook node and choose Listen for test event.</source>
        <translation>في n8n، افتح عقدة Webhook واختر Listen for test event.</translation>
    </message>
    <message>
        <source>Send an event from the simulator within two minutes.</source>
        <translation>أرسل حدثًا من المحاكي خلال دقيقتين.</translation>
    </message>
    <message>
        <source>When it works, activate the workflow and enter the node&apos;s Production URL here.</source>
        <translation>متى نجح ذلك، فعّل سير العمل وأدخل هنا Production URL الخاص بالعقدة.</translation>
    </message>
    <message>
        <source>This test URL works only while the editor listens. Events sent at any other time fail with 404 Not Found.</source>
        <translation>لا يعمل عنوان URL الاختباري هذا إلا والمحرر يستمع. وما يُرسَل في أي وقت آخر يفشل بـ ⁨404 Not Found⁩.</translation>
    </message>
    <message>
        <source>Pipedream workflow</source>
        <translation>سير عمل Pipedream</translation>
    </message>
    <message>
        <source>In Pipedream, open the workflow that begins with an HTTP / Webhook trigger.</source>
        <translation>في Pipedream، افتح سير العمل الذي يبدأ بمشغِّل ⁨HTTP / Webhook⁩.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and select it in the trigger.</source>
        <translation>أرسل حدثًا من المحاكي وحدّده في المشغِّل.</translation>
    </message>
    <message>
        <source>Deploy the workflow.</source>
        <translation>انشر سير العمل.</translation>
    </message>
    <message>
        <source>Power Automate flow or Azure logic app</source>
        <translation>تدفق Power Automate أو تطبيق منطقي Azure</translation>
    </message>
    <message>
        <source>Open the flow that begins with When an HTTP request is received.</source>
        <translation>افتح التدفق الذي يبدأ بـ ⁨When an HTTP request is received⁩.</translation>
    </message>
    <message>
        <source>Set Who can trigger the flow to Anyone; other choices refuse us with 401.</source>
        <translation>عيّن Who can trigger the flow على Anyone؛ فالخيارات الأخرى ترفضنا بالرمز 401.</translation>
    </message>
    <message>
        <source>Choose Use sample payload to generate schema and paste an event from the simulator.</source>
        <translation>اختر Use sample payload to generate schema والصق حدثًا من المحاكي.</translation>
    </message>
    <message>
        <source>The link contains the key that starts the flow: whoever has it can start the flow too.</source>
        <translation>يحتوي الرابط على المفتاح الذي يبدأ التدفق: فكل من لديه الرابط يستطيع بدء التدفق أيضًا.</translation>
    </message>
    <message>
        <source>Workato webhook</source>
        <translation>خطّاف ويب Workato</translation>
    </message>
    <message>
        <source>In Workato, open the recipe that begins with New event via webhook.</source>
        <translation>في Workato، افتح الوصفة التي تبدأ بـ ⁨New event via webhook⁩.</translation>
    </message>
    <message>
        <source>Send an event from the simulator, so that Workato learns its fields.</source>
        <translation>أرسل حدثًا من المحاكي، ليتعرّف Workato حقوله.</translation>
    </message>
    <message>
        <source>Start the recipe.</source>
        <translation>ابدأ الوصفة.</translation>
    </message>
    <message>
        <source>Tray webhook</source>
        <translation>خطّاف ويب Tray</translation>
    </message>
    <message>
        <source>In Tray, open the workflow that begins with a Webhook trigger.</source>
        <translation>في Tray، افتح سير العمل الذي يبدأ بمشغِّل Webhook.</translation>
    </message>
    <message>
        <source>Enable the workflow.</source>
        <translation>فعّل سير العمل.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in the workflow&apos;s logs.</source>
        <translation>أرسل حدثًا من المحاكي وابحث عنه في سجلات سير العمل.</translation>
    </message>
    <message>
        <source>Zoho Flow webhook</source>
        <translation>خطّاف ويب Zoho Flow</translation>
    </message>
    <message>
        <source>In Zoho Flow, open the flow that begins with a webhook and choose JSON as the payload format.</source>
        <translation>في Zoho Flow، افتح التدفق الذي يبدأ بخطّاف ويب واختر JSON صيغةً للحمولة.</translation>
    </message>
    <message>
        <source>Choose Test, then send an event from the simulator.</source>
        <translation>اختر Test، ثم أرسل حدثًا من المحاكي.</translation>
    </message>
    <message>
        <source>Switch the flow on.</source>
        <translation>شغّل التدفق.</translation>
    </message>
    <message>
        <source>Pabbly Connect webhook</source>
        <translation>خطّاف ويب Pabbly Connect</translation>
    </message>
    <message>
        <source>In Pabbly Connect, open the workflow that begins with Webhook by Pabbly.</source>
        <translation>في Pabbly Connect، افتح سير العمل الذي يبدأ بـ ⁨Webhook by Pabbly⁩.</translation>
    </message>
    <message>
        <source>Choose Capture webhook response, then send an event from the simulator.</source>
        <translation>اختر Capture webhook response، ثم أرسل حدثًا من المحاكي.</translation>
    </message>
    <message>
        <source>Save the workflow and switch it on.</source>
        <translation>احفظ سير العمل وشغّله.</translation>
    </message>
    <message>
        <source>IFTTT webhook</source>
        <translation>خطّاف ويب IFTTT</translation>
    </message>
    <message>
        <source>In IFTTT, begin the applet with Webhooks → Receive a web request with a JSON payload.</source>
        <translation>في IFTTT، ابدأ التطبيق الصغير بـ ⁨Webhooks → Receive a web request with a JSON payload⁩.</translation>
    </message>
    <message>
        <source>Enter the link of the form /trigger/NAME/json/with/key/KEY here.</source>
        <translation>أدخل هنا الرابط الذي على هيئة ⁨/trigger/NAME/json/with/key/KEY⁩.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it under the applet&apos;s activity.</source>
        <translation>أرسل حدثًا من المحاكي وابحث عنه في نشاط التطبيق الصغير.</translation>
    </message>
    <message>
        <source>A link without /json/ passes on only value1 to value3, which our events do not have. The key in the link opens every webhook of that IFTTT account.</source>
        <translation>الرابط الذي بلا ⁨/json/⁩ لا يمرّر إلا value1 إلى value3، وليست في أحداثنا. والمفتاح الذي في الرابط يفتح كل خطّافات الويب في حساب IFTTT ذاك.</translation>
    </message>
    <message>
        <source>Slack incoming webhook</source>
        <translation>خطّاف ويب Slack الوارد</translation>
    </message>
    <message>
        <source>Make a Zap, a scenario or a program of your own that receives our events.</source>
        <translation>أنشئ Zap أو سيناريو أو برنامجًا خاصًا بك يستقبل أحداثنا.</translation>
    </message>
    <message>
        <source>Let it write the message and post that to this Slack link.</source>
        <translation>اجعله يكتب الرسالة ويرسلها بـ POST إلى رابط Slack هذا.</translation>
    </message>
    <message>
        <source>Enter the address of that receiver here instead.</source>
        <translation>أدخل هنا عنوان ذلك المستقبِل بدلًا منه.</translation>
    </message>
    <message>
        <source>Slack will refuse every event: it wants {&quot;text&quot;: …}, and our JSON has another form.</source>
        <translation>سيرفض Slack كل حدث: فهو يطلب ⁨{&quot;text&quot;: …}⁩، ولبيانات JSON لدينا شكل آخر.</translation>
    </message>
    <message>
        <source>Slack workflow webhook</source>
        <translation>خطّاف ويب لسير عمل Slack</translation>
    </message>
    <message>
        <source>Let it post the workflow&apos;s variables, and only these, to this Slack link.</source>
        <translation>اجعله يرسل متغيرات سير العمل، وهي وحدها، بـ POST إلى رابط Slack هذا.</translation>
    </message>
    <message>
        <source>A Slack workflow takes only the text variables that were set up in it; our JSON has nested fields, which it refuses.</source>
        <translation>لا يقبل سير عمل Slack إلا المتغيرات النصية المعرّفة فيه؛ وفي بيانات JSON لدينا حقول متداخلة يرفضها.</translation>
    </message>
    <message>
        <source>Discord webhook</source>
        <translation>خطّاف ويب Discord</translation>
    </message>
    <message>
        <source>Let it write the message and post that to this Discord link.</source>
        <translation>اجعله يكتب الرسالة ويرسلها بـ POST إلى رابط Discord هذا.</translation>
    </message>
    <message>
        <source>Discord will refuse every event: it wants {&quot;content&quot;: …}, and our JSON has another form.</source>
        <translation>سيرفض Discord كل حدث: فهو يطلب ⁨{&quot;content&quot;: …}⁩، ولبيانات JSON لدينا شكل آخر.</translation>
    </message>
    <message>
        <source>Microsoft Teams incoming webhook</source>
        <translation>خطّاف ويب Microsoft Teams الوارد</translation>
    </message>
    <message>
        <source>Make a Power Automate flow that begins with When an HTTP request is received.</source>
        <translation>أنشئ تدفق Power Automate يبدأ بـ ⁨When an HTTP request is received⁩.</translation>
    </message>
    <message>
        <source>Let it post a message to the channel.</source>
        <translation>اجعله ينشر رسالة في القناة.</translation>
    </message>
    <message>
        <source>Enter the address of that flow here instead.</source>
        <translation>أدخل هنا عنوان ذلك التدفق بدلًا منه.</translation>
    </message>
    <message>
        <source>Teams will refuse every event: it wants a message card, and our JSON has another form.</source>
        <translation>سيرفض Teams كل حدث: فهو يطلب بطاقة رسالة، ولبيانات JSON لدينا شكل آخر.</translation>
    </message>
    <message>
        <source>Public request inspector</source>
        <translation>فاحص طلبات عام</translation>
    </message>
    <message>
        <source>Open the inspector&apos;s page in the browser.</source>
        <translation>افتح صفحة الفاحص في المتصفح.</translation>
    </message>
    <message>
        <source>Send a sample event from the simulator and look at it there.</source>
        <translation>أرسل حدثًا تجريبيًا من المحاكي وانظر إليه هناك.</translation>
    </message>
    <message>
        <source>Enter the address of the real receiver here before real events are sent.</source>
        <translation>أدخل هنا عنوان المستقبِل الحقيقي قبل إرسال أحداث حقيقية.</translation>
    </message>
    <message>
        <source>Everybody who has this link sees what arrives, your customers&apos; data included. Use it for sample events only.</source>
        <translation>يرى كل من لديه هذا الرابط ما يصل، بما فيه بيانات عملائك. استخدمه للأحداث التجريبية فقط.</translation>
    </message>
    <message>
        <source>Tunnel to a developer&apos;s computer</source>
        <translation>نفق إلى حاسوب أحد المطوّرين</translation>
    </message>
    <message>
        <source>Start the program that receives, then the tunnel, on the developer&apos;s computer.</source>
        <translation>ابدأ البرنامج الذي يستقبل، ثم النفق، على حاسوب المطوّر.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in that program.</source>
        <translation>أرسل حدثًا من المحاكي وابحث عنه في ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Enter the new address here when the tunnel was started anew.</source>
        <translation>أدخل العنوان الجديد هنا كلما بدأ النفق من جديد.</translation>
    </message>
    <message>
        <source>The tunnel ends with the developer&apos;s session; after that deliveries fail. Somebody else may be given its address later.</source>
        <translation>ينتهي النفق بانتهاء جلسة المطوّر؛ وبعدها تفشل عمليات التسليم. وقد يُمنح عنوانه لاحقًا لغيره.</translation>
    </message>
    <message>
        <source>AWS API Gateway</source>
        <translation>AWS API Gateway</translation>
    </message>
    <message>
        <source>In API Gateway, add a route for POST without authorization and deploy the stage.</source>
        <translation>في API Gateway، أضف مسارًا لـPOST بلا تفويض وانشر المرحلة.</translation>
    </message>
    <message>
        <source>Let the function check the signature over the body as it arrives; it may be Base64-encoded.</source>
        <translation>اجعل الدالة تتحقق من التوقيع على المتن كما يصل؛ فقد يكون مرمّزًا بـBase64.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in CloudWatch.</source>
        <translation>أرسل حدثًا من المحاكي وابحث عنه في CloudWatch.</translation>
    </message>
    <message>
        <source>AWS Lambda function URL</source>
        <translation>عنوان URL لدالة AWS Lambda</translation>
    </message>
    <message>
        <source>In Lambda, set the function URL&apos;s auth type to NONE; AWS_IAM refuses us with 403.</source>
        <translation>في Lambda، عيّن نوع المصادقة لعنوان URL الخاص بالدالة على NONE؛ فالخيار AWS_IAM يرفضنا بالرمز 403.</translation>
    </message>
    <message>
        <source>Azure function</source>
        <translation>دالة Azure</translation>
    </message>
    <message>
        <source>In Azure, give the function an HTTP trigger that allows POST.</source>
        <translation>في Azure، أعطِ الدالة مشغِّل HTTP يسمح بـPOST.</translation>
    </message>
    <message>
        <source>Copy its link with Get function URL, so that the key (code=…) is in it.</source>
        <translation>انسخ رابطها عبر Get function URL، ليكون المفتاح (⁨code=…⁩) فيه.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it under Invocations.</source>
        <translation>أرسل حدثًا من المحاكي وابحث عنه تحت Invocations.</translation>
    </message>
    <message>
        <source>Google Cloud Run or Cloud Function</source>
        <translation>دالة Google Cloud Run أو Cloud Function</translation>
    </message>
    <message>
        <source>In Google Cloud, allow unauthenticated invocations; otherwise we are refused with 403.</source>
        <translation>في Google Cloud، اسمح بالاستدعاءات غير المصادَق عليها؛ وإلا رُفضنا بالرمز 403.</translation>
    </message>
    <message>
        <source>Let the program check the signature over the body as it arrives.</source>
        <translation>اجعل البرنامج يتحقق من التوقيع على المتن كما يصل.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in the logs.</source>
        <translation>أرسل حدثًا من المحاكي وابحث عنه في السجلات.</translation>
    </message>
    <message>
        <source>Supabase edge function</source>
        <translation>دالة Supabase الطرفية</translation>
    </message>
    <message>
        <source>Turn off Verify JWT for the function (--no-verify-jwt); otherwise we are refused with 401.</source>
        <translation>أوقف Verify JWT للدالة (⁨--no-verify-jwt⁩)؛ وإلا رُفضنا بالرمز 401.</translation>
    </message>
    <message>
        <source>Let the function check the signature over the body as it arrives.</source>
        <translation>اجعل الدالة تتحقق من التوقيع على المتن كما يصل.</translation>
    </message>
    <message>
        <source>Vercel function</source>
        <translation>دالة Vercel</translation>
    </message>
    <message>
        <source>Use the project&apos;s production address: previews are protected and refuse us with 401.</source>
        <translation>استخدم عنوان الإنتاج للمشروع: فالمعاينات محمية وترفضنا بالرمز 401.</translation>
    </message>
    <message>
        <source>Let the function read the body as it arrives, before parsing, to check the signature.</source>
        <translation>اجعل الدالة تقرأ المتن كما يصل، قبل تحليله، لتتحقق من التوقيع.</translation>
    </message>
    <message>
        <source>Netlify function</source>
        <translation>دالة Netlify</translation>
    </message>
    <message>
        <source>Use the function&apos;s own path, such as /.netlify/functions/NAME; a page answers 404 to a POST.</source>
        <translation>استخدم مسار الدالة نفسها، مثل ⁨/.netlify/functions/NAME⁩؛ فالصفحة ترد على POST بالرمز 404.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in the function&apos;s log.</source>
        <translation>أرسل حدثًا من المحاكي وابحث عنه في سجل الدالة.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Start the program that receives on this computer, or the local receiver.</source>
        <translation>ابدأ البرنامج الذي يستقبل على هذا الحاسوب، أو المستقبِل المحلي.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it there.</source>
        <translation>أرسل حدثًا من المحاكي وابحث عنه هناك.</translation>
    </message>
    <message>
        <source>The address means the computer that Hookkeeper runs on. On another computer it leads somewhere else.</source>
        <translation>يعني العنوان الحاسوب الذي يعمل عليه Hookkeeper. وعلى حاسوب آخر يؤدي إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Address in a private network</source>
        <translation>عنوان في شبكة خاصة</translation>
    </message>
    <message>
        <source>Make sure that this computer is in that network, or connected to it by VPN.</source>
        <translation>تأكّد من أن هذا الحاسوب في تلك الشبكة، أو متصل بها عبر VPN.</translation>
    </message>
    <message>
        <source>Allow its range of addresses with &quot;hookkeeperctl policy allow&quot;.</source>
        <translation>اسمح بنطاق عناوينه بالأمر «hookkeeperctl policy allow».</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in the receiver.</source>
        <translation>أرسل حدثًا من المحاكي وابحث عنه في المستقبِل.</translation>
    </message>
    <message>
        <source>Nothing is sent to a private address until its range is allowed, and the receiver can be reached only from inside its network.</source>
        <translation>لا يُرسَل شيء إلى عنوان خاص قبل السماح بنطاقه، ولا يمكن الوصول إلى المستقبِل إلا من داخل شبكته.</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>A burst of 1,000 bookings</source>
        <translation>دفعة من 1,000 حجز</translation>
    </message>
    <message>
        <source>What a receiver gets when a popular course opens: 1,000 confirmations within half a minute.</source>
        <translation>ما يصل إلى المستقبِل عند فتح دورة مطلوبة: 1,000 تأكيد خلال نصف دقيقة.</translation>
    </message>
    <message>
        <source>A customer who changes her address</source>
        <translation>عميلة تغيّر عنوانها</translation>
    </message>
    <message>
        <source>A new customer books, moves house, and what comes later has the new address.</source>
        <translation>عميلة جديدة تحجز ثم تنتقل، وما يأتي بعد ذلك يحمل العنوان الجديد.</translation>
    </message>
    <message>
        <source>A day at a clinic</source>
        <translation>يوم في عيادة</translation>
    </message>
    <message>
        <source>Bookings from morning to evening, a reschedule, a cancellation, and reminders for tomorrow.</source>
        <translation>حجوزات من الصباح إلى المساء، وإعادة جدولة، وإلغاء، وتذكيرات للغد.</translation>
    </message>
    <message>
        <source>Reminders the evening before</source>
        <translation>تذكيرات في الليلة السابقة</translation>
    </message>
    <message>
        <source>Three appointments of tomorrow are confirmed in the morning and reminded of in the evening.</source>
        <translation>تُؤكَّد صباحًا ثلاثة من مواعيد الغد، ويُذكَّر بها مساءً.</translation>
    </message>
    <message>
        <source>A new resource</source>
        <translation>مورد جديد</translation>
    </message>
    <message>
        <source>A new colleague is set up, changed, and gets her first bookings.</source>
        <translation>تُضاف زميلة جديدة وتُغيَّر بياناتها، ثم تأتيها أول حجوزاتها.</translation>
    </message>
    <message>
        <source>A no-show series</source>
        <translation>سلسلة من عدم الحضور</translation>
    </message>
    <message>
        <source>A customer who does not come: confirmed, reminded, booked anew, reminded again, and in the end cancelled.</source>
        <translation>عميل لا يحضر: يُؤكَّد موعده، ويُذكَّر، ويحجز من جديد، ويُذكَّر ثانية، ثم يُلغى موعده في النهاية.</translation>
    </message>
    <message>
        <source>A reschedule and a cancellation</source>
        <translation>إعادة جدولة وإلغاء</translation>
    </message>
    <message>
        <source>One appointment is confirmed, moved twice and cancelled.</source>
        <translation>يُؤكَّد موعد واحد، ويُنقل مرتين، ثم يُلغى.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلِّم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>موقوف</translation>
    </message>
</context>
<context>
    <name>Status codes</name>
    <message>
        <source>The receiver has moved. Redirects are never followed, because they could lead a signed request anywhere: put the new address into the webhook settings.</source>
        <translation>انتقل المستقبِل. لا تُتَّبع إعادات التوجيه أبدًا، لأنها قد تقود طلبًا موقّعًا إلى أي مكان: ضع العنوان الجديد في إعدادات خطّافات الويب.</translation>
    </message>
    <message>
        <source>The receiver does not let us in. If it checks the signature, compare the hash key on both sides; otherwise check its access rules.</source>
        <translation>لا يسمح لنا المستقبِل بالدخول. إن كان يتحقق من التوقيع فقارن مفتاح التجزئة في الجهتين؛ وإلا فتحقّق من قواعد الوصول لديه.</translation>
    </message>
    <message>
        <source>The receiver could not use what it got. Compare the payload with what it expects.</source>
        <translation>لم يتمكن المستقبِل من استخدام ما وصله. قارن الحمولة بما يتوقعه.</translation>
    </message>
    <message>
        <source>The receiver&apos;s account is not paid for or has used up its plan.</source>
        <translation>حساب المستقبِل غير مدفوع أو استنفد باقته.</translation>
    </message>
    <message>
        <source>The host is there, but not this path. Check the URL, or whether the receiver&apos;s integration was removed.</source>
        <translation>المضيف موجود، لكن هذا المسار غير موجود. تحقّق من عنوان URL، أو مما إذا أُزيل تكامل المستقبِل.</translation>
    </message>
    <message>
        <source>There is something at this URL, but it takes no POST. Check the path.</source>
        <translation>يوجد شيء عند عنوان URL هذا، لكنه لا يقبل POST. تحقّق من المسار.</translation>
    </message>
    <message>
        <source>The receiver waited too long for the request. Usually this passes.</source>
        <translation>انتظر المستقبِل الطلب طويلًا. يزول هذا عادةً من نفسه.</translation>
    </message>
    <message>
        <source>The receiver says this contradicts what it has, for example because it got the event before.</source>
        <translation>يقول المستقبِل إن هذا يتعارض مع ما لديه، مثلًا لأن الحدث وصله من قبل.</translation>
    </message>
    <message>
        <source>The receiver says it is gone for good, so the endpoint is held: nothing more goes there until somebody releases it or sets another URL.</source>
        <translation>يقول المستقبِل إنه زال نهائيًا، لذا نقطة النهاية موقوفة: لا يذهب إليها شيء آخر حتى يستأنفها أحد أو يعيّن عنوان URL آخر.</translation>
    </message>
    <message>
        <source>The payload is larger than the receiver takes. Its operator can raise the limit.</source>
        <translation>الحمولة أكبر مما يقبله المستقبِل. يمكن لمشغّله رفع الحد.</translation>
    </message>
    <message>
        <source>The URL is longer than the receiver takes.</source>
        <translation>عنوان URL أطول مما يقبله المستقبِل.</translation>
    </message>
    <message>
        <source>The receiver does not take application/json at this URL.</source>
        <translation>لا يقبل المستقبِل ⁨application/json⁩ عند عنوان URL هذا.</translation>
    </message>
    <message>
        <source>The server does not answer for this host name. Check the URL.</source>
        <translation>لا يرد الخادم باسم المضيف هذا. تحقّق من عنوان URL.</translation>
    </message>
    <message>
        <source>The receiver gets more than it wants to take. Hookkeeper waits as long as the receiver asks for.</source>
        <translation>يصل إلى المستقبِل أكثر مما يريد قبوله. ينتظر Hookkeeper المدة التي يطلبها المستقبِل.</translation>
    </message>
    <message>
        <source>The receiver got the request and failed while working on it. Its log says why.</source>
        <translation>وصل الطلب إلى المستقبِل وفشل أثناء معالجته. يبيّن سجله السبب.</translation>
    </message>
    <message>
        <source>The receiver does not know how to take a POST here.</source>
        <translation>لا يعرف المستقبِل كيف يقبل POST هنا.</translation>
    </message>
    <message>
        <source>A gateway answered, but the receiver behind it did not. Usually it is down or restarting.</source>
        <translation>ردّت بوابة، لكن المستقبِل الذي خلفها لم يرد. يكون عادةً متوقفًا أو يعاد تشغيله.</translation>
    </message>
    <message>
        <source>The receiver is overloaded or under maintenance. Usually this passes.</source>
        <translation>المستقبِل مثقل بالعمل أو تحت الصيانة. يزول هذا عادةً من نفسه.</translation>
    </message>
    <message>
        <source>A gateway answered, but the receiver behind it was too slow.</source>
        <translation>ردّت بوابة، لكن المستقبِل الذي خلفها كان بطيئًا جدًا.</translation>
    </message>
    <message>
        <source>The receiver has no room left.</source>
        <translation>لم تبقَ مساحة لدى المستقبِل.</translation>
    </message>
    <message>
        <source>A network in between wants somebody to sign in first, as in a hotel.</source>
        <translation>تطلب شبكة في الطريق تسجيل الدخول أولًا، كما في فندق.</translation>
    </message>
    <message>
        <source>The receiver answered with a code that ends no request, so it does not count as delivered.</source>
        <translation>ردّ المستقبِل برمز لا ينهي أي طلب، لذا لا يُحسب الحدث مُسلَّمًا.</translation>
    </message>
    <message>
        <source>The receiver has it.</source>
        <translation>وصل الحدث إلى المستقبِل.</translation>
    </message>
    <message>
        <source>The receiver pointed elsewhere instead of taking the event. Redirects are never followed.</source>
        <translation>أحال المستقبِل إلى مكان آخر بدلًا من قبول الحدث. لا تُتَّبع إعادات التوجيه أبدًا.</translation>
    </message>
    <message>
        <source>The receiver refused the request. Its operator or its log can say why.</source>
        <translation>رفض المستقبِل الطلب. يمكن لمشغّله أو لسجله بيان السبب.</translation>
    </message>
    <message>
        <source>The receiver failed. Its operator or its log can say why.</source>
        <translation>فشل المستقبِل. يمكن لمشغّله أو لسجله بيان السبب.</translation>
    </message>
    <message>
        <source>The receiver answered with a code that HTTP does not know.</source>
        <translation>ردّ المستقبِل برمز لا يعرفه HTTP.</translation>
    </message>
</context>
<context>
    <name>Triggers</name>
    <message>
        <source>Appointment confirmed</source>
        <translation>تأكيد موعد</translation>
    </message>
    <message>
        <source>Appointment rescheduled</source>
        <translation>إعادة جدولة موعد</translation>
    </message>
    <message>
        <source>Appointment canceled</source>
        <translation>إلغاء موعد</translation>
    </message>
    <message>
        <source>Customer profile created</source>
        <translation>إنشاء ملف عميل</translation>
    </message>
    <message>
        <source>Customer profile updated</source>
        <translation>تحديث ملف عميل</translation>
    </message>
    <message>
        <source>Resource created</source>
        <translation>إنشاء مورد</translation>
    </message>
    <message>
        <source>Resource updated</source>
        <translation>تحديث مورد</translation>
    </message>
    <message>
        <source>Email reminder</source>
        <translation>تذكير بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>SMS reminder</source>
        <translation>تذكير برسالة SMS</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>التذكير</translation>
    </message>
</context>
<context>
    <name>TroubleNotes</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>There is no delivery &quot;%1&quot; in this store. It may be in another one, or was removed with its age: look for the customer or the appointment in the filter.</source>
        <translation>لا يوجد تسليم «⁨%1⁩» في مخزن البيانات هذا. ربما يكون في مخزن آخر، أو أُزيل لقِدمه: ابحث عن العميل أو الموعد في المرشِّح.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Duplicate: request %1 brought the same event, and it was taken with %2. A receiver has to notice that by the eventId.</source>
        <translation>مكرر: جاء الطلب %1 بالحدث نفسه، وقُبل بـ %2. على المستقبِل أن يلاحظ ذلك من eventId.</translation>
    </message>
    <message>
        <source>Sent again: request %1 brought the same event, and got no answer.</source>
        <translation>أُرسل مجددًا: جاء الطلب %1 بالحدث نفسه، ولم يتلقَّ ردًّا.</translation>
    </message>
    <message>
        <source>Sent again: request %1 brought the same event, and it was answered with %2.</source>
        <translation>أُرسل مجددًا: جاء الطلب %1 بالحدث نفسه، وكان الرد عليه ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Out of order: request %1 about the same customer came before it, and happened %2 after it.</source>
        <translation>خارج الترتيب: جاء قبله الطلب %1 عن العميل نفسه، وقد وقع بعده بـ%2.</translation>
    </message>
    <message>
        <source>Out of order: request %1 about the same resource came before it, and happened %2 after it.</source>
        <translation>خارج الترتيب: جاء قبله الطلب %1 عن المورد نفسه، وقد وقع بعده بـ%2.</translation>
    </message>
    <message>
        <source>Out of order: request %1 about the same appointment came before it, and happened %2 after it.</source>
        <translation>خارج الترتيب: جاء قبله الطلب %1 عن الموعد نفسه، وقد وقع بعده بـ%2.</translation>
    </message>
    <message>
        <source>Late: the webhook-timestamp is %1 old. Receivers refuse more than 5 minutes, against replays.</source>
        <translation>متأخر: عمر webhook-timestamp هو %1. ترفض المستقبِلات ما زاد على 5 دقائق، اتقاءً لإعادة الإرسال الخبيثة.</translation>
    </message>
    <message>
        <source>Wrong clock: the webhook-timestamp is %1 ahead of this computer&apos;s clock. Receivers refuse more than 5 minutes.</source>
        <translation>ساعة خاطئة: يسبق webhook-timestamp ساعة هذا الحاسوب بـ%1. ترفض المستقبِلات ما زاد على 5 دقائق.</translation>
    </message>
    <message>
        <source>Late: the event was created %1 before it came (createdAt).</source>
        <translation>متأخر: أُنشئ الحدث قبل وصوله بـ%1 (createdAt).</translation>
    </message>
    <message>
        <source>Wrong clock: the event was created %1 after it came (createdAt), by the sender&apos;s clock.</source>
        <translation>ساعة خاطئة: أُنشئ الحدث بعد وصوله بـ%1 (createdAt)، حسب ساعة المُرسِل.</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>a signature</comment>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Does not match</source>
        <comment>a signature</comment>
        <translation>لا يطابق</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقّع</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>a signature</comment>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>The signature belongs to exactly these bytes and was made with the company&apos;s hash key.</source>
        <translation>التوقيع لهذه البايتات بعينها، وأُنشئ بمفتاح التجزئة الخاص بالشركة.</translation>
    </message>
    <message>
        <source>The signature does not match: other bytes were signed, or another key was used.</source>
        <translation>التوقيع لا يطابق: وُقِّعت بايتات أخرى، أو استُخدم مفتاح آخر.</translation>
    </message>
    <message>
        <source>The request has no X-Message-Signature header, so anybody could have sent it.</source>
        <translation>ليست في الطلب ترويسة X-Message-Signature، وكان بإمكان أيٍّ كان أن يرسله.</translation>
    </message>
    <message>
        <source>The signature was not checked: %1</source>
        <translation>لم يُفحص التوقيع: %1</translation>
    </message>
    <message>
        <source>The signature was not checked: the payload names no company of this store.</source>
        <translation>لم يُفحص التوقيع: لا تذكر الحمولة شركة من شركات مخزن البيانات هذا.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>a payload</comment>
        <translation>صالحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <comment>of a payload</comment>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>No JSON</source>
        <translation>ليست JSON</translation>
    </message>
    <message>
        <source>Cut off</source>
        <comment>a request</comment>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>No HTTP</source>
        <translation>ليس HTTP</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>ليس خطّاف ويب</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>a payload</comment>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>The payload is being held against the schema of its trigger.</source>
        <translation>جارٍ مقارنة الحمولة بمخطط مشغِّلها.</translation>
    </message>
    <message>
        <source>The payload follows the schema of its trigger.</source>
        <translation>تتبع الحمولة مخطط مشغِّلها.</translation>
    </message>
    <message>
        <source>The payload differs from the schema of its trigger: %1</source>
        <translation>تخالف الحمولة مخطط مشغِّلها: %1</translation>
    </message>
    <message>
        <source>The body is no JSON object, so it is no event.</source>
        <translation>المتن ليس كائن JSON، فهو ليس حدثًا.</translation>
    </message>
    <message>
        <source>The payload was not checked: it names no trigger.</source>
        <translation>لم تُفحص الحمولة: لا تذكر مشغِّلًا.</translation>
    </message>
    <message>
        <source>The payload was not checked: &quot;%1&quot; is no trigger that is documented or that a company has named so.</source>
        <translation>لم تُفحص الحمولة: «⁨%1⁩» ليس مشغِّلًا موثّقًا ولا اسمًا أعطته شركة لمشغِّل.</translation>
    </message>
    <message>
        <source>The payload was not checked: only its first megabyte was kept.</source>
        <translation>لم تُفحص الحمولة: لم يُحفظ منها إلا الميغابايت الأول.</translation>
    </message>
    <message>
        <source>The payload was not checked: it was let go to save room before there was time for it.</source>
        <translation>لم تُفحص الحمولة: أُزيلت لتوفير المساحة قبل أن يتسع الوقت لفحصها.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>an event that arrived</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>خارج الترتيب</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>ساعة خاطئة</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>أُرسل مجددًا</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>&quot;Duplicate +1&quot;: there is one more thing to say of it</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>New: no earlier request brought this event, it is not older than one that came before, and its time is right.</source>
        <translation>جديد: لم يأتِ طلب سابق بهذا الحدث، وليس أقدم مما جاء قبله، ووقته صحيح.</translation>
    </message>
    <message>
        <source>Client left</source>
        <comment>before the answer was whole</comment>
        <translation>غادر المتصِل</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>an answer that its client did not read</comment>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the receiver, before the answer was whole</comment>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>1 byte/s</source>
        <comment>how fast the answer goes out</comment>
        <translation>1 بايت/ث</translation>
    </message>
    <message>
        <source>Half</source>
        <comment>an answer</comment>
        <translation>نصف</translation>
    </message>
    <message>
        <source>Endless</source>
        <comment>headers of an answer</comment>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Cut short</source>
        <comment>an answer</comment>
        <translation>مبتور</translation>
    </message>
    <message>
        <source>Gzip bomb</source>
        <translation>قنبلة gzip</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>for the other receiver&apos;s answer</comment>
        <translation>ينتظر</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>%1, at %2</source>
        <comment>in 4 minutes, at 15:41:25</comment>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Waits: its endpoint is held because the receiver answered 410 Gone.</source>
        <translation>ينتظر: نقطة نهايته موقوفة لأن المستقبِل ردّ بـ ⁨410 Gone⁩.</translation>
    </message>
    <message>
        <source>Waits: its endpoint is held because nothing got through for five days.</source>
        <translation>ينتظر: نقطة نهايته موقوفة لأن شيئًا لم يصل منذ خمسة أيام.</translation>
    </message>
    <message>
        <source>Waits: its endpoint is held because its URL was removed.</source>
        <translation>ينتظر: نقطة نهايته موقوفة لأن عنوان URL الخاص بها أُزيل.</translation>
    </message>
    <message>
        <source>Waits: its company is in the archive.</source>
        <translation>ينتظر: شركته في الأرشيف.</translation>
    </message>
    <message>
        <source>Waits: its endpoint was put on hold.</source>
        <translation>ينتظر: أُوقفت نقطة نهايته مؤقتًا.</translation>
    </message>
    <message>
        <source>Held since %1.</source>
        <extracomment>%1 is a moment: &quot;14 May, 15:41:25&quot;.</extracomment>
        <translation>موقوف منذ %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>What a person wrote when they put the endpoint on hold.</extracomment>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Nothing is sent from this store at the moment.</source>
        <translation>لا يُرسَل شيء من مخزن البيانات هذا في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Sending is paused: %1.</source>
        <extracomment>%1 says why, as the status bar does.</extracomment>
        <translation>الإرسال معلَّق: %1.</translation>
    </message>
    <message>
        <source>Another program sends from this store: %1.</source>
        <extracomment>%1 is a program: &quot;hookkeeperctl (pid 4711)&quot;.</extracomment>
        <translation>برنامج آخر يُرسل من مخزن البيانات هذا: %1.</translation>
    </message>
    <message>
        <source>Waits: its endpoint has no URL. Set one in the webhook settings.</source>
        <translation>ينتظر: ليس لنقطة نهايته عنوان URL. عيّن واحدًا في إعدادات خطّافات الويب.</translation>
    </message>
    <message>
        <source>Waits for an earlier event of the same appointment.</source>
        <translation>ينتظر حدثًا سابقًا للموعد نفسه.</translation>
    </message>
    <message>
        <source>Waits: the plan that sends it again is paused.</source>
        <translation>ينتظر: الخطة التي تعيد إرساله معلَّقة.</translation>
    </message>
    <message numerus="yes">
        <source>Waits: the receiver failed %Ln time(s) in a row. The next probe goes out %1.</source>
        <translation>
            <numerusform>ينتظر: لم يفشل المستقبِل بعد. تخرج محاولة الاستطلاع التالية %1.</numerusform>
            <numerusform>ينتظر: فشل المستقبِل مرة واحدة. تخرج محاولة الاستطلاع التالية %1.</numerusform>
            <numerusform>ينتظر: فشل المستقبِل مرتين متتاليتين. تخرج محاولة الاستطلاع التالية %1.</numerusform>
            <numerusform>ينتظر: فشل المستقبِل %Ln مرات متتالية. تخرج محاولة الاستطلاع التالية %1.</numerusform>
            <numerusform>ينتظر: فشل المستقبِل %Ln مرة متتالية. تخرج محاولة الاستطلاع التالية %1.</numerusform>
            <numerusform>ينتظر: فشل المستقبِل %Ln مرة متتالية. تخرج محاولة الاستطلاع التالية %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its plan sends it again %1.</source>
        <comment>in 4 minutes, at 15:41:25</comment>
        <translation>تعيد خطته إرساله %1.</translation>
    </message>
    <message>
        <source>The next attempt goes out %1.</source>
        <translation>تخرج المحاولة التالية %1.</translation>
    </message>
    <message>
        <source>It is due and goes out next.</source>
        <translation>حان وقته ويُرسَل تاليًا.</translation>
    </message>
    <message>
        <source>It is due and goes out as the endpoint&apos;s limit of %1 allows.</source>
        <translation>حان وقته ويُرسَل بقدر ما يسمح حد نقطة النهاية ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>ZapierWords</name>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>نعم/لا</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>line item</source>
        <translation>بند سطري</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The fields that a Catch Hook of Webhooks by Zapier offers to the next steps.</source>
        <translation>الحقول التي يقدّمها Catch Hook من Webhooks by Zapier إلى الخطوات التالية.</translation>
    </message>
    <message>
        <source>Names of nested fields are joined with two underscores; a list of objects becomes line items, name[]field.</source>
        <translation>تُضم أسماء الحقول المتداخلة بشرطتين سفليتين؛ وتصبح قائمة الكائنات بنودًا سطرية، ⁨name[]field⁩.</translation>
    </message>
    <message>
        <source>Not known: Zapier says nowhere what becomes of null, of empty lists and objects and of lists in lists; it may leave them out.</source>
        <translation>غير معروف: لا يذكر Zapier ما يصير إليه null والقوائم والكائنات الفارغة والقوائم داخل القوائم؛ وربما يحذفها.</translation>
    </message>
    <message>
        <source>There are more fields than are shown here.</source>
        <translation>توجد حقول أكثر مما هو معروض هنا.</translation>
    </message>
    <message>
        <source>The payload is no JSON object. What a Catch Hook makes of it is not known.</source>
        <translation>الحمولة ليست كائن JSON. ولا يُعرف ما يصنعه منها Catch Hook.</translation>
    </message>
</context>
<context>
    <name>hk::ActionSet</name>
    <message>
        <source>&amp;Add company…</source>
        <translation>إ&amp;ضافة شركة…</translation>
    </message>
    <message>
        <source>&amp;Companies…</source>
        <translation>ال&amp;شركات…</translation>
    </message>
    <message>
        <source>&amp;Addresses and proxy…</source>
        <translation>ال&amp;عناوين والوكيل…</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;حفظ التغييرات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>إ&amp;خفاء البيانات الشخصية</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Zoom to &amp;100 %</source>
        <translation>التكبير إلى 100 &amp;بالمئة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>إلى الأ&amp;مام</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>ا&amp;نتقال إلى…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>لوحة الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>الجزء ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Hookkeeper</source>
        <translation>&amp;حول Hookkeeper</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>الد&amp;ليل</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>الترح&amp;يب</translation>
    </message>
</context>
<context>
    <name>hk::AdditionalCard</name>
    <message>
        <source>On hold</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>موقوفة: %1</translation>
    </message>
    <message>
        <source>No URL</source>
        <translation>بلا عنوان URL</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>متعثرة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>More endpoints</source>
        <translation>نقاط نهاية إضافية</translation>
    </message>
    <message>
        <source>Other receivers, each with its own triggers, headers and pace.</source>
        <translation>مستقبِلات أخرى، لكل منها مشغِّلاتها وترويساتها ووتيرتها.</translation>
    </message>
    <message>
        <source>Add endpoint…</source>
        <translation>إضافة نقطة نهاية…</translation>
    </message>
    <message>
        <source>There is none yet. The four URLs above are enough for most.</source>
        <translation>لا توجد نقاط بعد. عناوين URL الأربعة أعلاه تكفي معظم الشركات.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>آخر اختبار</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>تتلقى</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>إيقاف مؤقت…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;200 OK, 3 minutes ago&quot;</extracomment>
        <translation>⁨%1⁩، %2</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <extracomment>%1: &quot;3 minutes ago&quot;</extracomment>
        <translation>فشل، %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>an endpoint</source>
        <translation>نقطة نهاية</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Stop testing %1</source>
        <translation>إنهاء اختبار %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>اختبار %1</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>إيقاف %1 مؤقتًا</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>استئناف %1</translation>
    </message>
</context>
<context>
    <name>hk::AdvancedCard</name>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Retr&amp;y schedule</source>
        <translation>&amp;جدول إعادة المحاولة</translation>
    </message>
    <message>
        <source>Time-&amp;out</source>
        <translation>الم&amp;هلة</translation>
    </message>
    <message numerus="yes">
        <source>The waits after each failed attempt, ±20 %: %n attempt(s) within about %1, then the delivery has failed.</source>
        <translation>
            <numerusform>فترات الانتظار بعد كل محاولة فاشلة، ±20 %: لا محاولات خلال نحو %1، ثم يُعد التسليم فاشلًا.</numerusform>
            <numerusform>فترات الانتظار بعد كل محاولة فاشلة، ±20 %: محاولة واحدة خلال نحو %1، ثم يُعد التسليم فاشلًا.</numerusform>
            <numerusform>فترات الانتظار بعد كل محاولة فاشلة، ±20 %: محاولتان خلال نحو %1، ثم يُعد التسليم فاشلًا.</numerusform>
            <numerusform>فترات الانتظار بعد كل محاولة فاشلة، ±20 %: %n محاولات خلال نحو %1، ثم يُعد التسليم فاشلًا.</numerusform>
            <numerusform>فترات الانتظار بعد كل محاولة فاشلة، ±20 %: %n محاولة خلال نحو %1، ثم يُعد التسليم فاشلًا.</numerusform>
            <numerusform>فترات الانتظار بعد كل محاولة فاشلة، ±20 %: %n محاولة خلال نحو %1، ثم يُعد التسليم فاشلًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>For a whole attempt, until the answer&apos;s last byte.</source>
        <translation>للمحاولة كلها، حتى آخر بايت من الرد.</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>المهلة</translation>
    </message>
</context>
<context>
    <name>hk::AnswersView</name>
    <message>
        <source>Answer of this receiver</source>
        <translation>رد هذا المستقبِل</translation>
    </message>
    <message>
        <source>Answer of the other receiver</source>
        <translation>رد المستقبِل الآخر</translation>
    </message>
    <message>
        <source>This receiver waits for the other’s answer.</source>
        <translation>ينتظر هذا المستقبِل رد المستقبِل الآخر.</translation>
    </message>
    <message>
        <source>This receiver answered: %1</source>
        <translation>ردّ هذا المستقبِل: %1</translation>
    </message>
    <message>
        <source>Below are the first %1 of %2 bytes.</source>
        <translation>أدناه أول %1 من %2 بايت.</translation>
    </message>
    <message>
        <source>Its bytes were let go to save room.</source>
        <translation>أُزيلت بايتاته لتوفير المساحة.</translation>
    </message>
    <message>
        <source>The request was not forwarded.</source>
        <translation>لم يُحوَّل الطلب.</translation>
    </message>
    <message>
        <source>The other receiver answered after %1: %2</source>
        <translation>ردّ المستقبِل الآخر بعد %1: %2</translation>
    </message>
    <message>
        <source>The other receiver did not answer: %1</source>
        <translation>لم يرد المستقبِل الآخر: %1</translation>
    </message>
    <message>
        <source>What the other receiver answered was let go to save room.</source>
        <translation>أُزيل رد المستقبِل الآخر لتوفير المساحة.</translation>
    </message>
    <message>
        <source>The request was forwarded; there is no answer yet.</source>
        <translation>حُوِّل الطلب؛ ولا رد بعد.</translation>
    </message>
</context>
<context>
    <name>hk::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number, with the space that the language has before it.</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>الت&amp;كبير</translation>
    </message>
    <message>
        <source>Of everything in the window. Ctrl++, Ctrl+− and Ctrl+0 do the same.</source>
        <translation>لكل ما في النافذة. تفعل ⁨Ctrl++⁩ و⁨Ctrl+−⁩ و⁨Ctrl+0⁩ الشيء نفسه.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact: more rows at once</source>
        <translation>مدمجة: صفوف أكثر في آن واحد</translation>
    </message>
    <message>
        <source>R&amp;ows of lists</source>
        <translation>&amp;صفوف القوائم</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفَّفة</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>ال&amp;حركة</translation>
    </message>
    <message>
        <source>Black and white, an outline around everything, and a wide mark of what has the keyboard.</source>
        <translation>أسود وأبيض، وإطار حول كل شيء، وعلامة عريضة لما تتجه إليه لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The desktop asks for high contrast: its own colours are shown.</source>
        <translation>يطلب سطح المكتب تباينًا عاليًا: تُعرض ألوانه هو.</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>لا شيء يتحرك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Menus may fade, and a bar runs while something is busy.</source>
        <translation>قد تظهر القوائم وتختفي تدريجيًا، ويجري شريط ما دام شيء قيد العمل.</translation>
    </message>
</context>
<context>
    <name>hk::AttemptEntry</name>
    <message>
        <source>Nothing was dialled.</source>
        <translation>لم يُنشأ أي اتصال.</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>تم الوصول إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate was not verified.</source>
        <translation>لم يُتحقق من شهادة المستقبِل.</translation>
    </message>
    <message>
        <source>Show less of attempt %1</source>
        <translation>عرض أقل من المحاولة %1</translation>
    </message>
    <message>
        <source>Show more of attempt %1</source>
        <translation>عرض المزيد من المحاولة %1</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>نسخ ال&amp;صف</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>نسخ ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Copy as cURL, as it was &amp;sent</source>
        <translation>نسخ كأمر cURL، كما أُ&amp;رسل</translation>
    </message>
    <message>
        <source>&amp;Compare with the attempt before</source>
        <translation>م&amp;قارنة بالمحاولة السابقة</translation>
    </message>
</context>
<context>
    <name>hk::AttemptList</name>
    <message>
        <source>Attempts, newest first</source>
        <translation>المحاولات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>There was no attempt yet.</source>
        <translation>لم تجرِ أي محاولة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier attempt(s)</source>
        <translation>
            <numerusform>لا محاولات سابقة لعرضها</numerusform>
            <numerusform>عرض محاولة سابقة واحدة</numerusform>
            <numerusform>عرض محاولتين سابقتين</numerusform>
            <numerusform>عرض %Ln محاولات سابقة</numerusform>
            <numerusform>عرض %Ln محاولة سابقة</numerusform>
            <numerusform>عرض %Ln محاولة سابقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::AttentionCard</name>
    <message>
        <source>Endpoints that need attention</source>
        <translation>نقاط نهاية تحتاج إلى الانتباه</translation>
    </message>
    <message>
        <source>None: every endpoint answers, and nothing waits to be sent again.</source>
        <translation>لا توجد: كل نقاط النهاية ترد، ولا شيء ينتظر إعادة الإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>endpoints</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>نقطة واحدة أخرى</numerusform>
            <numerusform>نقطتان أخريان</numerusform>
            <numerusform>%Ln نقاط أخرى</numerusform>
            <numerusform>%Ln نقطة أخرى</numerusform>
            <numerusform>%Ln نقطة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::AttentionRow</name>
    <message>
        <source>Resend %1…</source>
        <extracomment>Opens the resend planner with so many failed deliveries.</extracomment>
        <translation>إعادة إرسال %1…</translation>
    </message>
    <message>
        <source>Resend what failed at %1: %2</source>
        <translation>إعادة إرسال ما فشل عند %1: %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>استئناف %1</translation>
    </message>
    <message>
        <source>Sending goes on, beginning with what waits</source>
        <translation>يُستأنف الإرسال، بدءًا بما ينتظر</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Open the settings of %1</source>
        <translation>فتح إعدادات %1</translation>
    </message>
    <message>
        <source>Show failed</source>
        <translation>عرض ما فشل</translation>
    </message>
    <message>
        <source>Show what failed at %1</source>
        <translation>عرض ما فشل عند %1</translation>
    </message>
    <message>
        <source>Show waiting</source>
        <translation>عرض ما ينتظر</translation>
    </message>
    <message>
        <source>Show what waits for %1</source>
        <translation>عرض ما ينتظر %1</translation>
    </message>
</context>
<context>
    <name>hk::AuditDetail</name>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>تجزئة القيد</translation>
    </message>
    <message>
        <source>Time and origin of the entry</source>
        <translation>وقت القيد ومصدره</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>قبل:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>بعد:</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>اختر قيدًا لترى ما غيّره.</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>مخزن البيانات كله</translation>
    </message>
    <message>
        <source>Entry %1 · %2 · %3 · %4</source>
        <extracomment>Number of an entry, who, company, time: &quot;Entry 12 · window:ada · co_1 · 14 May 2026, 15:41&quot;.</extracomment>
        <translation>القيد ⁨%1⁩ · ⁨%2⁩ · ⁨%3⁩ · ⁨%4⁩</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>⁨SHA-256 %1⁩</translation>
    </message>
</context>
<context>
    <name>hk::AuditModel</name>
    <message>
        <source>Whole store</source>
        <translation>مخزن البيانات كله</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>hk::AuditPage</name>
    <message>
        <source>Check for &amp;changes</source>
        <translation>التح&amp;قق من التغييرات</translation>
    </message>
    <message>
        <source>Recomputes the hash of every entry: tells whether one was changed, moved or taken out</source>
        <translation>يعيد حساب تجزئة كل قيد: يبيّن هل غُيّر أحدها أو نُقل أو حُذف</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>%1 · who changed or looked at what</source>
        <translation>⁨%1⁩ · مَن غيّر أو عاين ماذا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>جارٍ التحقق من كل القيود…</translation>
    </message>
    <message>
        <source>Nothing was changed, moved or taken out. Keep this head elsewhere to prove it later: %1</source>
        <translation>لم يُغيَّر شيء ولم يُنقل ولم يُحذف. احفظ هذا الرأس في مكان آخر لتثبت ذلك لاحقًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Export the audit as CSV or, with .jsonl, as JSON Lines</source>
        <translation>تصدير سجل التدقيق بصيغة CSV، أو بصيغة JSON Lines مع ⁨.jsonl⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written to %1.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>
            <numerusform>لم تُكتب أي قيود في ⁨%1⁩.</numerusform>
            <numerusform>كُتب قيد واحد في ⁨%1⁩.</numerusform>
            <numerusform>كُتب قيدان في ⁨%1⁩.</numerusform>
            <numerusform>كُتبت %Ln قيود في ⁨%1⁩.</numerusform>
            <numerusform>كُتب %Ln قيدًا في ⁨%1⁩.</numerusform>
            <numerusform>كُتب %Ln قيد في ⁨%1⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::AuditView</name>
    <message>
        <source>Show &amp;new entries</source>
        <translation>عرض القيود ال&amp;جديدة</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>لا قيد يطابق</translation>
    </message>
    <message>
        <source>Nothing in the audit fits the filter.</source>
        <translation>لا شيء في سجل التدقيق يوافق المرشِّح.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Filter the audit</source>
        <translation>ترشيح سجل التدقيق</translation>
    </message>
    <message>
        <source>who:window what:settings time:&lt;7d or any text</source>
        <translation>⁨who:window what:settings time:&lt;7d⁩ أو أي نص</translation>
    </message>
    <message>
        <source>Fields: who, what, company, time. A minus sign in front excludes, * stands for anything.</source>
        <translation>الحقول: ⁨who, what, company, time⁩. علامة الناقص في المقدمة تستبعد، و⁨*⁩ تقوم مقام أي شيء.</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>قيود مَن</translation>
    </message>
    <message>
        <source>This company and the store</source>
        <translation>هذه الشركة ومخزن البيانات</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>كل الشركات</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation>قيود سجل التدقيق</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>م&amp;سح المرشِّح</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>لم يُسجَّل شيء بعد</translation>
    </message>
    <message>
        <source>Who changes settings, looks at a key or sends something again is recorded here, with what stood there before and after.</source>
        <translation>يُسجَّل هنا من يغيّر الإعدادات أو يطّلع على مفتاح أو يعيد إرسال شيء، مع ما كان قبل ذلك وما صار بعده.</translation>
    </message>
    <message>
        <source>Open webhook &amp;settings</source>
        <translation>فتح إعدادات &amp;خطّافات الويب</translation>
    </message>
</context>
<context>
    <name>hk::BarPlot</name>
    <message>
        <source>Choose a bar with the arrow keys, open it with Enter.</source>
        <translation>اختر عمودًا بمفاتيح الأسهم، وافتحه بـ Enter.</translation>
    </message>
</context>
<context>
    <name>hk::Bars</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month below a chart, as in &quot;14 May&quot;; letters as in QDate::toString().</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>An hour of a day: &quot;14 May, 15:00 to 16:00&quot;.</extracomment>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>dddd, d MMM</source>
        <extracomment>Weekday, day and month, as in &quot;Thursday, 14 May&quot;; letters as in QDate::toString().</extracomment>
        <translation>dddd، d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;14 May, 14:05&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 time</source>
        <extracomment>%1 is a city: &quot;Toronto time&quot;.</extracomment>
        <translation>بتوقيت %1</translation>
    </message>
</context>
<context>
    <name>hk::BehaviourDialog</name>
    <message>
        <source>Give the sender the &amp;other&apos;s answer</source>
        <translation>إعطاء المُرسِل &amp;رد المستقبِل الآخر</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;تطبيق</translation>
    </message>
    <message>
        <source>How the receiver behaves</source>
        <translation>سلوك المستقبِل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Ways to answer, good ones and bad ones</source>
        <translation>طرق الرد، السليمة منها والمعطوبة</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>الر&amp;د</translation>
    </message>
    <message>
        <source>One after the other, the last one stays: 503*2,200 or delay=5s:500 or 200:type=text/html:body=&apos;…&apos;</source>
        <translation>واحد بعد الآخر، والأخير يبقى: ⁨503*2,200⁩ أو ⁨delay=5s:500⁩ أو ⁨200:type=text/html:body=&apos;…&apos;⁩</translation>
    </message>
    <message>
        <source>What fits no rule is answered so.</source>
        <translation>ما لا تنطبق عليه قاعدة يُرد عليه هكذا.</translation>
    </message>
    <message>
        <source>No, plain http</source>
        <translation>لا، http غير مشفّر</translation>
    </message>
    <message>
        <source>https with a good certificate</source>
        <translation>بروتوكول https بشهادة سليمة</translation>
    </message>
    <message>
        <source>https, the certificate has expired</source>
        <translation>بروتوكول https بشهادة منتهية</translation>
    </message>
    <message>
        <source>https, the certificate is another host&apos;s</source>
        <translation>بروتوكول https بشهادة مضيف آخر</translation>
    </message>
    <message>
        <source>https, the certificate signs itself</source>
        <translation>بروتوكول https بشهادة موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>العنوان المستمَع عليه</translation>
    </message>
    <message>
        <source>A URL; empty: nowhere</source>
        <translation>عنوان URL؛ فارغ: إلى لا مكان</translation>
    </message>
    <message>
        <source>&amp;TLS</source>
        <translation>ت&amp;شفير TLS</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>ا&amp;لاستماع على</translation>
    </message>
    <message>
        <source>&amp;Forward to</source>
        <translation>التحو&amp;يل إلى</translation>
    </message>
    <message>
        <source>Only programs on this computer can send here.</source>
        <translation>لا يمكن الإرسال إلى هنا إلا للبرامج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Others in the network can send here, and nobody is asked who they are.</source>
        <translation>يمكن لآخرين في الشبكة الإرسال إلى هنا، ولا يُسأل أحد عن هويته.</translation>
    </message>
    <message>
        <source>Everything that arrives from now on is sent to %1, with its headers and its signature.</source>
        <translation>كل ما يصل من الآن يُرسَل إلى ⁨%1⁩، بترويساته وتوقيعه.</translation>
    </message>
    <message>
        <source>Other computers can send to this one through %1, and see its answers.</source>
        <translation>يمكن لحواسيب أخرى الإرسال إلى هذا الحاسوب عبر ⁨%1⁩، ورؤية ردوده.</translation>
    </message>
    <message>
        <source>Forward to %1?</source>
        <translation>هل تريد التحويل إلى ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Let other computers send here?</source>
        <translation>هل تريد السماح لحواسيب أخرى بالإرسال إلى هنا؟</translation>
    </message>
    <message>
        <source>This reaches beyond this computer.</source>
        <translation>يتجاوز هذا حدود هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;متابعة</translation>
    </message>
</context>
<context>
    <name>hk::BodyView</name>
    <message>
        <source>Formatted</source>
        <translation>منسّق</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>A body as hexadecimal digits.</extracomment>
        <translation>ست عشري</translation>
    </message>
    <message>
        <source>Save body as…</source>
        <translation>حفظ المتن باسم…</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>تحميل الكل</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>أول %1 من %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Shown as it came: it is larger than %1.</source>
        <translation>يُعرض كما جاء: فهو أكبر من %1.</translation>
    </message>
    <message>
        <source>Save body as</source>
        <translation>حفظ المتن باسم</translation>
    </message>
    <message>
        <source>The body is in %1.</source>
        <translation>المتن في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>hk::Changes</name>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>المشغِّلات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشِّح</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Name of %1 in the payload</source>
        <translation>اسم «%1» في الحمولة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An endpoint&apos;s name, and which of its settings: &quot;CRM: triggers&quot;</extracomment>
        <translation>⁨%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>hk::ChangesBar</name>
    <message>
        <source>Review changes</source>
        <translation>مراجعة التغييرات</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;2 unsaved changes · 1 problem to fix&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>%n تغييرات غير محفوظة</numerusform>
            <numerusform>%n تغييرًا غير محفوظ</numerusform>
            <numerusform>%n تغيير غير محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>لا مشكلات للإصلاح</numerusform>
            <numerusform>مشكلة واحدة للإصلاح</numerusform>
            <numerusform>مشكلتان للإصلاح</numerusform>
            <numerusform>%n مشكلات للإصلاح</numerusform>
            <numerusform>%n مشكلة للإصلاح</numerusform>
            <numerusform>%n مشكلة للإصلاح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <extracomment>The table that stands in the place of the chart %1.</extracomment>
        <translation>%1، كجدول</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كرسم بياني</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Show “%1” as a chart</source>
        <extracomment>%1 is the title of the card: &quot;Response time&quot;.</extracomment>
        <translation>عرض «%1» كرسم بياني</translation>
    </message>
    <message>
        <source>Show “%1” as a table</source>
        <translation>عرض «%1» كجدول</translation>
    </message>
</context>
<context>
    <name>hk::Charts</name>
    <message>
        <source>Delivered</source>
        <translation>سُلِّم</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>p50</source>
        <extracomment>The 50th percentile of response times, at the end of its line.</extracomment>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <extracomment>The 95th percentile of response times, at the end of its line.</extracomment>
        <translation>p95</translation>
    </message>
</context>
<context>
    <name>hk::CheckSignatureDialog</name>
    <message>
        <source>It matches: the default key, the external id, made it.</source>
        <translation>يطابق: أنشأه المفتاح الافتراضي، أي المعرّف الخارجي.</translation>
    </message>
    <message>
        <source>It matches: the hash key that is set made it.</source>
        <translation>يطابق: أنشأه مفتاح التجزئة المعيَّن.</translation>
    </message>
    <message>
        <source>The old key made it, which retires when the rotation ends: this receiver has not changed over yet.</source>
        <translation>أنشأه المفتاح القديم الذي يُحال إلى التقاعد عند انتهاء التدوير: لم ينتقل هذا المستقبِل بعد.</translation>
    </message>
    <message>
        <source>The new key made it: this receiver has changed over.</source>
        <translation>أنشأه المفتاح الجديد: انتقل هذا المستقبِل.</translation>
    </message>
    <message>
        <source>It matches: the pasted key made it.</source>
        <translation>يطابق: أنشأه المفتاح الملصوق.</translation>
    </message>
    <message>
        <source>What was tried:</source>
        <translation>ما جُرِّب:</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <translation>فحص توقيع</translation>
    </message>
    <message>
        <source>Paste what a receiver got or has computed: you are told which key made the signature, or why none did. What is said is computed, never guessed.</source>
        <translation>الصق ما وصل إلى المستقبِل أو ما حسبه: يُبيَّن لك أي مفتاح أنشأ التوقيع، أو لماذا لم ينشئه أي مفتاح. ما يُقال محسوب، لا تخمين فيه.</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>كيفية حسابه</translation>
    </message>
    <message>
        <source>Copy how it is computed</source>
        <translation>نسخ كيفية الحساب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>hk::CheckSignatureForm</name>
    <message>
        <source>The keys of %1</source>
        <translation>مفاتيح %1</translation>
    </message>
    <message>
        <source>Another key, pasted here</source>
        <translation>مفتاح آخر، يُلصق هنا</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open the body from a file</source>
        <translation>فتح المتن من ملف</translation>
    </message>
    <message>
        <source>Check &amp;with</source>
        <translation>الفحص &amp;بـ</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>المف&amp;تاح</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>الت&amp;رويسة</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>التو&amp;قيع</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>المت&amp;ن</translation>
    </message>
    <message>
        <source>It is kept nowhere. Blanks around it count.</source>
        <translation>لا يُحفظ في أي مكان. وتُحسب المسافات حوله.</translation>
    </message>
    <message>
        <source>Open the body</source>
        <translation>فتح المتن</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The bytes of %1, exactly: %2.</source>
        <translation>بايتات ⁨%1⁩ بعينها: %2.</translation>
    </message>
    <message>
        <source>Every byte counts. If line ends or blanks may have changed on the way, open a file instead.</source>
        <translation>لكل بايت أثر. إن احتُمل تغيّر نهايات الأسطر أو المسافات في الطريق، فافتح ملفًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The bytes of the request, exactly: %1.</source>
        <translation>بايتات الطلب بعينها: %1.</translation>
    </message>
    <message>
        <source>Paste the key that the receiver has.</source>
        <translation>الصق المفتاح الذي لدى المستقبِل.</translation>
    </message>
    <message>
        <source>Paste the value of the header.</source>
        <translation>الصق قيمة الترويسة.</translation>
    </message>
    <message>
        <source>It is part of what is signed.</source>
        <translation>هو جزء مما يُوقَّع.</translation>
    </message>
</context>
<context>
    <name>hk::Chip</name>
    <message>
        <source>%1  %2</source>
        <extracomment>A filter and how many rows it would show: &quot;Failed 41&quot;.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  …</source>
        <extracomment>A filter whose rows are being counted: &quot;Failed …&quot;.</extracomment>
        <translation>%1  …</translation>
    </message>
</context>
<context>
    <name>hk::ClearButton</name>
    <message>
        <source>Clear the field</source>
        <translation>إفراغ الحقل</translation>
    </message>
</context>
<context>
    <name>hk::CloseDialog</name>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Go on sending in the background?</source>
        <translation>هل يستمر الإرسال في الخلفية؟</translation>
    </message>
    <message>
        <source>&amp;Remember my answer</source>
        <translation>&amp;تذكُّر إجابتي</translation>
    </message>
    <message>
        <source>Then webhooks go out and are tried again as before, and notices pop up. The icon in the tray brings the window back. When you quit, what is queued waits until the next start.</source>
        <translation>عندئذ تخرج خطّافات الويب وتُعاد محاولتها كما في السابق، وتظهر الإشعارات. تعيد الأيقونة في شريط النظام النافذة. وعند الإنهاء ينتظر ما في الانتظار حتى التشغيل التالي.</translation>
    </message>
    <message>
        <source>Then webhooks go out and are tried again as before, and notices pop up. This desktop has no tray: start Hookkeeper again to bring the window back. When you quit, what is queued waits until the next start.</source>
        <translation>عندئذ تخرج خطّافات الويب وتُعاد محاولتها كما في السابق، وتظهر الإشعارات. ليس في سطح المكتب هذا شريط نظام: شغّل Hookkeeper مجددًا لاستعادة النافذة. وعند الإنهاء ينتظر ما في الانتظار حتى التشغيل التالي.</translation>
    </message>
    <message>
        <source>The preferences can change it.</source>
        <translation>يمكن تغيير ذلك في التفضيلات.</translation>
    </message>
    <message>
        <source>&amp;Keep sending</source>
        <translation>ال&amp;استمرار في الإرسال</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>hk::CodeDialog</name>
    <message>
        <source>Code for receivers</source>
        <translation>شفرة للمستقبِلات</translation>
    </message>
    <message>
        <source>Checks the signature as this company writes it, with nothing but the language&apos;s own library. The hash key is not in it: the receiver reads it from its environment.</source>
        <translation>تتحقق من التوقيع كما تكتبه هذه الشركة، بالمكتبة الأصلية للغة وحدها. ليس مفتاح التجزئة فيها: يقرؤه المستقبِل من متغيرات بيئته.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الشفرة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>hk::CodeView</name>
    <message>
        <source>Tab indents; press Esc, then Tab to leave the editor.</source>
        <translation>المفتاح Tab يزيح النص؛ اضغط Esc ثم Tab لمغادرة المحرر.</translation>
    </message>
</context>
<context>
    <name>hk::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>&amp;كما في البداية</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>hk::CommandPalette</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Where an action is: a page, and a menu. &quot;Deliveries · Delivery&quot;</extracomment>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Nothing that is possible now is called like that.</source>
        <translation>لا شيء مما هو ممكن الآن يُسمى هكذا.</translation>
    </message>
</context>
<context>
    <name>hk::CompaniesDialog</name>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>أُرشفت %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>الشركات</translation>
    </message>
    <message>
        <source>Search by name or external id</source>
        <translation>البحث بالاسم أو المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>البحث في الشركات</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>ت&amp;كرار…</translation>
    </message>
    <message>
        <source>Ar&amp;chive</source>
        <translation>أر&amp;شفة</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>استيراد &amp;ملف CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Take &amp;out of archive</source>
        <translation>إ&amp;خراج من الأرشيف</translation>
    </message>
    <message>
        <source>What waited goes out.</source>
        <translation>يُرسَل ما كان ينتظر.</translation>
    </message>
    <message>
        <source>It takes no events, and what waits is held. Nothing is lost.</source>
        <translation>لا تقبل أحداثًا، وما ينتظر موقوف. لا يُفقد شيء.</translation>
    </message>
    <message>
        <source>“%1” is in the archive: it takes no events, and what waits is held. Nothing is lost.</source>
        <translation>«⁨%1⁩» في الأرشيف: لا تقبل أحداثًا، وما ينتظر موقوف. لا يُفقد شيء.</translation>
    </message>
    <message>
        <source>“%1” is in use again, and what waited goes out.</source>
        <translation>عادت «⁨%1⁩» إلى الاستخدام، وأُرسل ما كان ينتظر.</translation>
    </message>
    <message>
        <source>Import companies</source>
        <translation>استيراد شركات</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>ملفات CSV (*.csv);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>hk::CompanyDialog</name>
    <message>
        <source>Add company</source>
        <translation>إضافة شركة</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>تحرير الشركة</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>تكرار %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The copy gets the URLs, endpoints and settings, and sends to them from its first event on. It does not get the hash key: until one is set, it signs with its external id.</source>
        <translation>تأخذ النسخة عناوين URL ونقاط النهاية والإعدادات، وتُرسل إليها من أول حدث لها. ولا تأخذ مفتاح التجزئة: فحتى يُعيَّن مفتاح، توقّع بمعرّفها الخارجي.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;External id</source>
        <translation>المعرّف ال&amp;خارجي</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>المنطقة ال&amp;زمنية</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>ال&amp;بيئة</translation>
    </message>
    <message>
        <source>Webhook URLs must use https, except to this computer.</source>
        <translation>يجب أن تستخدم عناوين URL لخطّافات الويب https، إلا إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Webhook URLs may use plain http.</source>
        <translation>يجوز أن تستخدم عناوين URL لخطّافات الويب http غير المشفّر.</translation>
    </message>
    <message>
        <source>Receivers and scripts know the company by it: it stays.</source>
        <translation>تعرف المستقبِلات والنصوص البرمجية الشركةَ به: فهو يبقى.</translation>
    </message>
    <message>
        <source>What your own system calls the company. It is also the default hash key, and cannot be changed later.</source>
        <translation>ما يسمّي به نظامك الشركة. وهو أيضًا مفتاح التجزئة الافتراضي، ولا يمكن تغييره لاحقًا.</translation>
    </message>
</context>
<context>
    <name>hk::CompanyImportDialog</name>
    <message>
        <source>To be added</source>
        <translation>يُضاف</translation>
    </message>
    <message>
        <source>To be changed</source>
        <translation>يُغيَّر</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>cleared: %1</source>
        <translation>أُفرغ: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Leave out what is refused</source>
        <translation>ت&amp;جاوز ما رُفض</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import companies</source>
        <translation>استيراد شركات</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>مصير كل سطر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>To be added: %1. To be changed: %2. Unchanged: %3. Refused: %4.</source>
        <translation>يُضاف: %1. يُغيَّر: %2. بلا تغيير: %3. مرفوض: %4.</translation>
    </message>
</context>
<context>
    <name>hk::CompanyStates</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>hk::CompareView</name>
    <message>
        <source>Attempt %1 · %2</source>
        <comment>number, then how it ended</comment>
        <translation>المحاولة %1 · %2</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسَل بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Ignore name order</source>
        <translation>تجاهل ترتيب الأسماء</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسَل شيء بعد.</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>لا فرق.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln difference(s).</source>
        <translation>
            <numerusform>لا فروق.</numerusform>
            <numerusform>يوجد أكثر من فرق واحد.</numerusform>
            <numerusform>يوجد أكثر من فرقين.</numerusform>
            <numerusform>يوجد أكثر من %Ln فروق.</numerusform>
            <numerusform>يوجد أكثر من %Ln فرقًا.</numerusform>
            <numerusform>يوجد أكثر من %Ln فرق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>لا فروق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%Ln فروق</numerusform>
            <numerusform>%Ln فرقًا</numerusform>
            <numerusform>%Ln فرق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>الإكمالات</translation>
    </message>
</context>
<context>
    <name>hk::ConflictDialog</name>
    <message>
        <source>Changed on both sides</source>
        <translation>تغيّر في الجهتين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>استخدام هذه</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>قيمتي: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>القيمة الأخرى: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A field and one of its two values: &quot;Time-out, mine: 20s&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Other values were saved in the meantime. Choose for each field; nothing is saved before you save.</source>
        <translation>حُفظت قيم أخرى في هذه الأثناء. اختر لكل حقل؛ ولا يُحفظ شيء قبل أن تحفظ.</translation>
    </message>
</context>
<context>
    <name>hk::DaysField</name>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number in a field; the plural is that of the number.</extracomment>
        <translation>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> أيام</numerusform>
            <numerusform> يومًا</numerusform>
            <numerusform> يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveriesList</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Show all t&amp;ime</source>
        <translation>عرض &amp;كل الأوقات</translation>
    </message>
    <message>
        <source>&amp;Send a test event</source>
        <translation>إرسال حدث ا&amp;ختبار</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>م&amp;سح المرشِّح</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>No delivery of this period fits the filter.</source>
        <translation>لا يطابق المرشِّحَ أي تسليم من هذه الفترة.</translation>
    </message>
    <message>
        <source>No delivery fits the filter.</source>
        <translation>لا يطابق المرشِّحَ أي تسليم.</translation>
    </message>
    <message>
        <source>No deliveries in this period</source>
        <translation>لا عمليات تسليم في هذه الفترة</translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation>لا عمليات تسليم بعد</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w more than %Ln new delivery(ies)</source>
        <translation>
            <numerusform>ع&amp;رض أكثر من ذلك من عمليات التسليم الجديدة</numerusform>
            <numerusform>ع&amp;رض أكثر من تسليم جديد</numerusform>
            <numerusform>ع&amp;رض أكثر من تسليمين جديدين</numerusform>
            <numerusform>ع&amp;رض أكثر من %Ln عمليات تسليم جديدة</numerusform>
            <numerusform>ع&amp;رض أكثر من %Ln عملية تسليم جديدة</numerusform>
            <numerusform>ع&amp;رض أكثر من %Ln عملية تسليم جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w %Ln new delivery(ies)</source>
        <translation>
            <numerusform>ع&amp;رض عمليات التسليم الجديدة</numerusform>
            <numerusform>ع&amp;رض تسليم جديد واحد</numerusform>
            <numerusform>ع&amp;رض تسليمين جديدين</numerusform>
            <numerusform>ع&amp;رض %Ln عمليات تسليم جديدة</numerusform>
            <numerusform>ع&amp;رض %Ln عملية تسليم جديدة</numerusform>
            <numerusform>ع&amp;رض %Ln عملية تسليم جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Each event that is sent shows here with every attempt, to be found, explained and sent again.</source>
        <translation>يظهر هنا كل حدث يُرسَل مع محاولاته كلها، ليُعثر عليه ويُفهم ما جرى له ويُعاد إرساله.</translation>
    </message>
</context>
<context>
    <name>hk::DeliveriesPage</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
</context>
<context>
    <name>hk::DeliveriesTable</name>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryActions</name>
    <message>
        <source>Send it again?</source>
        <translation>هل تريد إرساله مجددًا؟</translation>
    </message>
    <message>
        <source>This event was delivered already.</source>
        <translation>سُلِّم هذا الحدث من قبل.</translation>
    </message>
    <message>
        <source>The receiver gets the same event a second time; its event ID stays the same.</source>
        <translation>يصل الحدث نفسه إلى المستقبِل مرة ثانية؛ ويبقى معرّف الحدث كما هو.</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>إعادة إرسا&amp;ل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Resent as %1</source>
        <translation>أُعيد إرساله باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not resent, because of its status: %1</source>
        <extracomment>%1 is a status, such as &quot;Retrying&quot;.</extracomment>
        <translation>لم يُعَد إرساله، بسبب حالته: %1</translation>
    </message>
    <message>
        <source>The next attempt is due now.</source>
        <translation>حان وقت المحاولة التالية الآن.</translation>
    </message>
    <message>
        <source>Cancel the delivery?</source>
        <translation>هل تريد إلغاء التسليم؟</translation>
    </message>
    <message>
        <source>It is sent no more. The event stays in the list.</source>
        <translation>لن يُرسَل بعد ذلك. ويبقى الحدث في القائمة.</translation>
    </message>
    <message>
        <source>What is on the wire at this moment is not called back.</source>
        <translation>ما هو قيد الإرسال في هذه اللحظة لا يُستدعى.</translation>
    </message>
    <message>
        <source>&amp;Cancel delivery</source>
        <translation>إ&amp;لغاء التسليم</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>The delivery is cancelled.</source>
        <translation>أُلغي التسليم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are due now.</source>
        <translation>
            <numerusform>لا عمليات تسليم حان وقتها.</numerusform>
            <numerusform>حان الآن وقت تسليم واحد.</numerusform>
            <numerusform>حان الآن وقت تسليمين.</numerusform>
            <numerusform>حان الآن وقت %Ln عمليات تسليم.</numerusform>
            <numerusform>حان الآن وقت %Ln عملية تسليم.</numerusform>
            <numerusform>حان الآن وقت %Ln عملية تسليم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln delivery(ies)?</source>
        <translation>
            <numerusform>لا عمليات تسليم لإلغائها؟</numerusform>
            <numerusform>هل تريد إلغاء تسليم واحد؟</numerusform>
            <numerusform>هل تريد إلغاء تسليمين؟</numerusform>
            <numerusform>هل تريد إلغاء %Ln عمليات تسليم؟</numerusform>
            <numerusform>هل تريد إلغاء %Ln عملية تسليم؟</numerusform>
            <numerusform>هل تريد إلغاء %Ln عملية تسليم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not finished are sent no more. The events stay in the list.</source>
        <translation>ما لم ينتهِ منها لن يُرسَل بعد ذلك. وتبقى الأحداث في القائمة.</translation>
    </message>
    <message>
        <source>&amp;Cancel deliveries</source>
        <translation>إ&amp;لغاء عمليات التسليم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are cancelled.</source>
        <translation>
            <numerusform>لم تُلغَ أي عملية تسليم.</numerusform>
            <numerusform>أُلغي تسليم واحد.</numerusform>
            <numerusform>أُلغي تسليمان.</numerusform>
            <numerusform>أُلغيت %Ln عمليات تسليم.</numerusform>
            <numerusform>أُلغيت %Ln عملية تسليم.</numerusform>
            <numerusform>أُلغيت %Ln عملية تسليم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, already finished.</source>
        <translation>
            <numerusform>لم يُستثنَ شيء.</numerusform>
            <numerusform>استُثني تسليم واحد انتهى من قبل.</numerusform>
            <numerusform>استُثني تسليمان انتهيا من قبل.</numerusform>
            <numerusform>استُثنيت %Ln عمليات تسليم انتهت من قبل.</numerusform>
            <numerusform>استُثنيت %Ln عملية تسليم انتهت من قبل.</numerusform>
            <numerusform>استُثنيت %Ln عملية تسليم انتهت من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, on the wire or waiting for an earlier one.</source>
        <translation>
            <numerusform>لم يُستثنَ شيء.</numerusform>
            <numerusform>استُثني تسليم واحد قيد الإرسال أو ينتظر تسليمًا سابقًا.</numerusform>
            <numerusform>استُثني تسليمان قيد الإرسال أو ينتظران تسليمًا سابقًا.</numerusform>
            <numerusform>استُثنيت %Ln عمليات تسليم قيد الإرسال أو تنتظر تسليمًا سابقًا.</numerusform>
            <numerusform>استُثنيت %Ln عملية تسليم قيد الإرسال أو تنتظر تسليمًا سابقًا.</numerusform>
            <numerusform>استُثنيت %Ln عملية تسليم قيد الإرسال أو تنتظر تسليمًا سابقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cURL command is on the clipboard, freshly signed and without the key.</source>
        <translation>أمر cURL في الحافظة، موقّعًا من جديد وبلا المفتاح.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait all the same: held, or without a URL.</source>
        <translation>
            <numerusform>لا شيء منها ينتظر.</numerusform>
            <numerusform>لا يزال تسليم واحد منها ينتظر: معلّق أو بلا عنوان URL.</numerusform>
            <numerusform>لا يزال تسليمان منها ينتظران: معلّقان أو بلا عنوان URL.</numerusform>
            <numerusform>لا تزال %Ln عمليات تسليم منها تنتظر: معلّقة أو بلا عنوان URL.</numerusform>
            <numerusform>لا تزال %Ln عملية تسليم منها تنتظر: معلّقة أو بلا عنوان URL.</numerusform>
            <numerusform>لا تزال %Ln عملية تسليم منها تنتظر: معلّقة أو بلا عنوان URL.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, of a paused plan.</source>
        <translation>
            <numerusform>لم يُستثنَ شيء.</numerusform>
            <numerusform>استُثني تسليم واحد من خطة متوقفة مؤقتًا.</numerusform>
            <numerusform>استُثني تسليمان من خطة متوقفة مؤقتًا.</numerusform>
            <numerusform>استُثنيت %Ln عمليات تسليم من خطة متوقفة مؤقتًا.</numerusform>
            <numerusform>استُثنيت %Ln عملية تسليم من خطة متوقفة مؤقتًا.</numerusform>
            <numerusform>استُثنيت %Ln عملية تسليم من خطة متوقفة مؤقتًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryCopies</name>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>%1 is a value, such as a name or an id.</extracomment>
        <translation>نسخ «%1»</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>نسخ ال&amp;صف</translation>
    </message>
    <message>
        <source>Copy &amp;delivery ID</source>
        <translation>نسخ معرّف الت&amp;سليم</translation>
    </message>
    <message>
        <source>Copy &amp;event ID</source>
        <translation>نسخ معرّف ال&amp;حدث</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>Copy as &amp;cURL, freshly signed</source>
        <translation>نسخ كأمر cURL، موقّعًا من &amp;جديد</translation>
    </message>
    <message>
        <source>Copy as cURL, as it was &amp;sent</source>
        <translation>نسخ كأمر cURL، &amp;كما أُرسل</translation>
    </message>
    <message>
        <source>The request as it was sent is on the clipboard as a cURL command.</source>
        <translation>الطلب كما أُرسل موجود في الحافظة كأمر cURL.</translation>
    </message>
    <message>
        <source>&amp;Filter by this value</source>
        <translation>ال&amp;ترشيح بهذه القيمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and its value: &quot;Customer: 4711&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>المشغِّل</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryDesk</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>These are more rows than can be chosen one by one. Choose fewer.</source>
        <translation>هذه صفوف أكثر مما يمكن اختياره واحدًا واحدًا. اختر أقل.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show plan</source>
        <translation>عرض الخطة</translation>
    </message>
    <message>
        <source>These are more rows than can be chosen one by one. Narrow the filter and use “Resend all that match”.</source>
        <translation>هذه صفوف أكثر مما يمكن اختياره واحدًا واحدًا. ضيّق المرشِّح واستخدم «إعادة إرسال كل ما يطابق».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) that you selected</source>
        <translation>
            <numerusform>لا عمليات تسليم محدَّدة</numerusform>
            <numerusform>تسليم واحد حدّدته</numerusform>
            <numerusform>تسليمان حدّدتهما</numerusform>
            <numerusform>%Ln عمليات تسليم حدّدتها</numerusform>
            <numerusform>%Ln عملية تسليم حدّدتها</numerusform>
            <numerusform>%Ln عملية تسليم حدّدتها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryExportDialog</name>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>ملف CSV، لجدول بيانات</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>ملف JSON Lines، للبرامج</translation>
    </message>
    <message>
        <source>HTTP archive (HAR 1.2)</source>
        <translation>أرشيف HTTP (HAR 1.2)</translation>
    </message>
    <message>
        <source>Evidence, a page to read and print</source>
        <translation>إثبات، صفحة للقراءة والطباعة</translation>
    </message>
    <message>
        <source>Evidence, a PDF</source>
        <translation>إثبات، ملف PDF</translation>
    </message>
    <message>
        <source>A row for each delivery, without payloads. Cells that a spreadsheet would take for formulas are made plain text.</source>
        <translation>صف لكل تسليم، بلا حمولات. وتُجعل الخلايا التي قد يعدّها جدول البيانات صيغًا حسابية نصًا عاديًا.</translation>
    </message>
    <message>
        <source>A line for each delivery, with its payload and every attempt.</source>
        <translation>سطر لكل تسليم، بحمولته وكل محاولة.</translation>
    </message>
    <message>
        <source>An entry for each attempt: request, response and how long each phase took. Browsers and other tools open it.</source>
        <translation>مُدخل لكل محاولة: الطلب والرد ومدة كل مرحلة. تفتحه المتصفحات وأدوات أخرى.</translation>
    </message>
    <message>
        <source>What was sent, when, what came back, how each signature comes about. One HTML file for at most %1 deliveries.</source>
        <translation>ما أُرسل، ومتى، وما عاد، وكيف نشأ كل توقيع. ملف HTML واحد لما لا يزيد على %1 من عمليات التسليم.</translation>
    </message>
    <message>
        <source>The same as the page, as a PDF to send and to print. For at most %1 deliveries.</source>
        <translation>مثل الصفحة، بصيغة PDF للإرسال والطباعة. لما لا يزيد على %1 من عمليات التسليم.</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>إ&amp;خفاء البيانات الشخصية</translation>
    </message>
    <message>
        <source>Show the &amp;signatures that were sent</source>
        <translation>إظهار ال&amp;تواقيع التي أُرسلت</translation>
    </message>
    <message>
        <source>Export deliveries</source>
        <translation>تصدير عمليات التسليم</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only the %Ln selected delivery(ies)</source>
        <translation>
            <numerusform>لا عمليات تسليم &amp;محدَّدة</numerusform>
            <numerusform>التسليم الواحد ال&amp;محدَّد فقط</numerusform>
            <numerusform>التسليمان ال&amp;محدَّدان فقط</numerusform>
            <numerusform>عمليات التسليم الـ%Ln ال&amp;محدَّدة فقط</numerusform>
            <numerusform>عمليات التسليم الـ%Ln ال&amp;محدَّدة فقط</numerusform>
            <numerusform>عمليات التسليم الـ%Ln ال&amp;محدَّدة فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>Names, e-mails, phones, addresses, confirmation numbers, notes and custom fields read [masked], in payloads, answers and columns.</source>
        <translation>تظهر الأسماء وعناوين البريد الإلكتروني وأرقام الهاتف والعناوين وأرقام التأكيد والملاحظات والحقول المخصصة على هيئة ⁨[masked]⁩، في الحمولات والردود والأعمدة.</translation>
    </message>
    <message>
        <source>Keys, cookies and other secrets are left out in any case.</source>
        <translation>المفاتيح وملفات تعريف الارتباط وسائر الأسرار مستبعدة في كل حال.</translation>
    </message>
    <message>
        <source>Deliveries written</source>
        <translation>عمليات التسليم المكتوبة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تص&amp;دير…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>لا عمليات تسليم</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>%Ln عمليات تسليم</numerusform>
            <numerusform>%Ln عملية تسليم</numerusform>
            <numerusform>%Ln عملية تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>How many there are shows while they are written.</source>
        <translation>يظهر عددها أثناء كتابتها.</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>كُتب %1 من %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>كُتب %1</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryFiles</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) written to %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>لم تُكتب أي عملية تسليم في ⁨%1⁩</numerusform>
            <numerusform>كُتب تسليم واحد في ⁨%1⁩</numerusform>
            <numerusform>كُتب تسليمان في ⁨%1⁩</numerusform>
            <numerusform>كُتبت %Ln عمليات تسليم في ⁨%1⁩</numerusform>
            <numerusform>كُتبت %Ln عملية تسليم في ⁨%1⁩</numerusform>
            <numerusform>كُتبت %Ln عملية تسليم في ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported deliveries and HTTP archives (%1)</source>
        <translation>عمليات تسليم مُصدَّرة وأرشيفات HTTP (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>الاطلاع على ملف</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryHead</name>
    <message>
        <source>Never sent</source>
        <translation>لم يُرسَل قط</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسَل بعد</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>⁨%1⁩ · ⁨%2⁩ · ⁨%3⁩</translation>
    </message>
    <message>
        <source>Copy as cURL (Ctrl+Shift+C)</source>
        <translation>نسخ كأمر cURL (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Open in Simulator</source>
        <translation>فتح في المحاكي</translation>
    </message>
    <message>
        <source>Copy and filter</source>
        <translation>نسخ وترشيح</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>آخر رد</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Copy delivery ID</source>
        <translation>نسخ معرّف التسليم</translation>
    </message>
    <message>
        <source>%1 · simulated</source>
        <translation>⁨%1⁩ · مُحاكى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The data of this event were erased; it cannot be sent again.</source>
        <translation>مُحيت بيانات هذا الحدث؛ ولا يمكن إرساله مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>Last attempt failed the same way: more than %Ln others since %1</source>
        <extracomment>%1 is a moment: &quot;14 May, 15:41:25&quot;.</extracomment>
        <translation>
            <numerusform>فشلت المحاولة الأخيرة بالطريقة نفسها: ولا غيرها منذ ⁨%1⁩</numerusform>
            <numerusform>فشلت المحاولة الأخيرة بالطريقة نفسها: أكثر من واحدة غيرها منذ ⁨%1⁩</numerusform>
            <numerusform>فشلت المحاولة الأخيرة بالطريقة نفسها: أكثر من اثنتين غيرها منذ ⁨%1⁩</numerusform>
            <numerusform>فشلت المحاولة الأخيرة بالطريقة نفسها: أكثر من %Ln غيرها منذ ⁨%1⁩</numerusform>
            <numerusform>فشلت المحاولة الأخيرة بالطريقة نفسها: أكثر من %Ln غيرها منذ ⁨%1⁩</numerusform>
            <numerusform>فشلت المحاولة الأخيرة بالطريقة نفسها: أكثر من %Ln غيرها منذ ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last attempt failed the same way: %Ln more since %1</source>
        <translation>
            <numerusform>فشلت المحاولة الأخيرة بالطريقة نفسها: ولا غيرها منذ ⁨%1⁩</numerusform>
            <numerusform>فشلت المحاولة الأخيرة بالطريقة نفسها: واحدة غيرها منذ ⁨%1⁩</numerusform>
            <numerusform>فشلت المحاولة الأخيرة بالطريقة نفسها: اثنتان غيرها منذ ⁨%1⁩</numerusform>
            <numerusform>فشلت المحاولة الأخيرة بالطريقة نفسها: %Ln غيرها منذ ⁨%1⁩</numerusform>
            <numerusform>فشلت المحاولة الأخيرة بالطريقة نفسها: %Ln غيرها منذ ⁨%1⁩</numerusform>
            <numerusform>فشلت المحاولة الأخيرة بالطريقة نفسها: %Ln غيرها منذ ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>ينتظر %1</translation>
    </message>
    <message>
        <source>Resend of %1</source>
        <translation>إعادة إرسال %1</translation>
    </message>
    <message>
        <source>Resent as %1</source>
        <translation>أُعيد إرساله باسم ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier resend(s)</source>
        <translation>
            <numerusform>ولا إعادات إرسال سابقة</numerusform>
            <numerusform>وإعادة إرسال سابقة واحدة</numerusform>
            <numerusform>وإعادتا إرسال سابقتان</numerusform>
            <numerusform>و%Ln إعادات إرسال سابقة</numerusform>
            <numerusform>و%Ln إعادة إرسال سابقة</numerusform>
            <numerusform>و%Ln إعادة إرسال سابقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryInspector</name>
    <message>
        <source>Select a delivery to look at it.</source>
        <translation>حدّد تسليمًا للاطلاع عليه.</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>أجزاء التسليم</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Request as it was sent</source>
        <translation>الطلب كما أُرسل</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>ما عاد</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>ال&amp;حمولة</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>ال&amp;طلب</translation>
    </message>
    <message>
        <source>Resp&amp;onse</source>
        <translation>ال&amp;رد</translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation>المحا&amp;ولات</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>التسلسل ال&amp;زمني</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;Attempts %1</source>
        <translation>المحا&amp;ولات %1</translation>
    </message>
    <message>
        <source>Erased on %1 at the request of whom it was about.</source>
        <translation>مُحي في %1 بطلب ممن يخصّه.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسَل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing came back yet.</source>
        <translation>لم يعُد شيء بعد.</translation>
    </message>
    <message>
        <source>There was more; the first 64 KB are kept.</source>
        <translation>كان هناك المزيد؛ والمحفوظ أول 64 كيلوبايت.</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryMenu</name>
    <message>
        <source>&amp;Resend</source>
        <translation>إعادة إرسا&amp;ل</translation>
    </message>
    <message>
        <source>Resend all that &amp;match…</source>
        <translation>إعادة إرسال كل ما &amp;يطابق…</translation>
    </message>
    <message>
        <source>Resend &amp;plans…</source>
        <translation>&amp;خطط إعادة الإرسال…</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>إعادة ال&amp;محاولة الآن</translation>
    </message>
    <message>
        <source>C&amp;ancel delivery…</source>
        <translation>إ&amp;لغاء التسليم…</translation>
    </message>
    <message>
        <source>&amp;Hold the endpoint…</source>
        <translation>إي&amp;قاف نقطة النهاية مؤقتًا…</translation>
    </message>
    <message>
        <source>&amp;Copy as cURL</source>
        <translation>&amp;نسخ كأمر cURL</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>مقا&amp;رنة</translation>
    </message>
    <message>
        <source>Open in &amp;Simulator</source>
        <translation>&amp;فتح في المحاكي</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Look at a file…</source>
        <translation>ا&amp;طلاع على ملف…</translation>
    </message>
    <message>
        <source>Re&amp;tention…</source>
        <translation>مدة ال&amp;حفظ…</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s &amp;data…</source>
        <translation>محو &amp;بيانات عميل…</translation>
    </message>
    <message>
        <source>&amp;Jump to a date…</source>
        <translation>الانتقال إلى &amp;تاريخ…</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>الأعم&amp;دة…</translation>
    </message>
    <message>
        <source>C&amp;ancel…</source>
        <translation>إ&amp;لغاء…</translation>
    </message>
    <message>
        <source>Cancel delivery</source>
        <translation>إلغاء التسليم</translation>
    </message>
    <message>
        <source>Ends its attempts for good</source>
        <translation>ينهي محاولاته نهائيًا</translation>
    </message>
    <message>
        <source>Makes the next attempt due at once</source>
        <translation>يجعل وقت المحاولة التالية يحين فورًا</translation>
    </message>
    <message>
        <source>More to do with these deliveries</source>
        <translation>مزيد من الإجراءات على عمليات التسليم هذه</translation>
    </message>
    <message>
        <source>The data of this event were erased; it cannot be sent again.</source>
        <translation>مُحيت بيانات هذا الحدث؛ ولا يمكن إرساله مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resend %Ln…</source>
        <translation>
            <numerusform>إعادة إرسا&amp;ل…</numerusform>
            <numerusform>إعادة إرسا&amp;ل تسليم واحد…</numerusform>
            <numerusform>إعادة إرسا&amp;ل تسليمين…</numerusform>
            <numerusform>إعادة إرسا&amp;ل %Ln عمليات تسليم…</numerusform>
            <numerusform>إعادة إرسا&amp;ل %Ln عملية تسليم…</numerusform>
            <numerusform>إعادة إرسا&amp;ل %Ln عملية تسليم…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends the selected ones again</source>
        <translation>يرسل المحدد مجددًا</translation>
    </message>
    <message>
        <source>Sends the same event again</source>
        <translation>يرسل الحدث نفسه مجددًا</translation>
    </message>
    <message>
        <source>Select a delivery first.</source>
        <translation>حدّد تسليمًا أولًا.</translation>
    </message>
    <message>
        <source>C&amp;ompare the two</source>
        <translation>مقا&amp;رنة الاثنين</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln &amp;now</source>
        <translation>
            <numerusform>إعادة ال&amp;محاولة الآن</numerusform>
            <numerusform>إعادة ال&amp;محاولة الآن لتسليم واحد</numerusform>
            <numerusform>إعادة ال&amp;محاولة الآن لتسليمين</numerusform>
            <numerusform>إعادة ال&amp;محاولة الآن لـ%Ln عمليات تسليم</numerusform>
            <numerusform>إعادة ال&amp;محاولة الآن لـ%Ln عملية تسليم</numerusform>
            <numerusform>إعادة ال&amp;محاولة الآن لـ%Ln عملية تسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ancel %Ln…</source>
        <translation>
            <numerusform>إ&amp;لغاء…</numerusform>
            <numerusform>إ&amp;لغاء تسليم واحد…</numerusform>
            <numerusform>إ&amp;لغاء تسليمين…</numerusform>
            <numerusform>إ&amp;لغاء %Ln عمليات تسليم…</numerusform>
            <numerusform>إ&amp;لغاء %Ln عملية تسليم…</numerusform>
            <numerusform>إ&amp;لغاء %Ln عملية تسليم…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to the endpoint a&amp;gain</source>
        <translation>ا&amp;ستئناف الإرسال إلى نقطة النهاية</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
</context>
<context>
    <name>hk::DemoCompany</name>
    <message>
        <source>Northwind Clinics (demo)</source>
        <translation>⁨Northwind Clinics⁩ (تجريبية)</translation>
    </message>
</context>
<context>
    <name>hk::DifferenceTable</name>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Another order</source>
        <extracomment>An object&apos;s names stand in another order.</extracomment>
        <translation>ترتيب آخر</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(غير موجود)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>السطر الأول</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln equal</source>
        <extracomment>A part of a message, such as its headers, in which nothing differs.</extracomment>
        <translation>
            <numerusform>%1: لا أجزاء متساوية</numerusform>
            <numerusform>%1: جزء واحد متساوٍ</numerusform>
            <numerusform>%1: جزآن متساويان</numerusform>
            <numerusform>%1: %Ln أجزاء متساوية</numerusform>
            <numerusform>%1: %Ln جزءًا متساويًا</numerusform>
            <numerusform>%1: %Ln جزء متساوٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more; the rest was not compared.</source>
        <translation>يوجد المزيد؛ ولم تُقارن البقية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal</source>
        <comment>parts of two texts</comment>
        <translation>
            <numerusform>لا أجزاء متساوية</numerusform>
            <numerusform>جزء واحد متساوٍ</numerusform>
            <numerusform>جزآن متساويان</numerusform>
            <numerusform>%Ln أجزاء متساوية</numerusform>
            <numerusform>%Ln جزءًا متساويًا</numerusform>
            <numerusform>%Ln جزء متساوٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <comment>the names in an object</comment>
        <translation>ترتيب ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, then where</comment>
        <extracomment>What happened, then where: &quot;Changed $.customer.email&quot;</extracomment>
        <translation>%1 ⁨%2⁩</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>نسخ ال&amp;صف</translation>
    </message>
    <message>
        <source>Copy &amp;place</source>
        <translation>نسخ المو&amp;ضع</translation>
    </message>
    <message>
        <source>Copy value &amp;before</source>
        <translation>نسخ القيمة &amp;قبل</translation>
    </message>
    <message>
        <source>Copy value &amp;after</source>
        <translation>نسخ القيمة &amp;بعد</translation>
    </message>
</context>
<context>
    <name>hk::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة التنفيذ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>hk::EndpointActions</name>
    <message>
        <source>“%1” was saved. The next attempt uses it.</source>
        <translation>حُفظت «%1». تستخدمها المحاولة التالية.</translation>
    </message>
    <message>
        <source>The test was stopped. Its event may have gone out before.</source>
        <translation>أُوقف الاختبار. ربما خرج حدثه قبل ذلك.</translation>
    </message>
    <message>
        <source>Testing “%1”…</source>
        <translation>جارٍ اختبار «%1»…</translation>
    </message>
    <message>
        <source>Nothing is sent to it now; what is due waits.</source>
        <translation>لا يُرسَل إليها شيء الآن؛ وما حان وقته ينتظر.</translation>
    </message>
    <message>
        <source>Sending goes on, beginning with what waited.</source>
        <translation>يُستأنف الإرسال، بدءًا بما كان ينتظر.</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>إزالة نقطة النهاية</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>هل تريد إزالة «%1»؟</translation>
    </message>
    <message>
        <source>What waits for it is cancelled. What was sent stays in the deliveries.</source>
        <translation>يُلغى ما ينتظرها. ويبقى ما أُرسل ضمن عمليات التسليم.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>“%1” was removed; deliveries cancelled: %2.</source>
        <translation>أُزيلت «%1»؛ عمليات التسليم الملغاة: %2.</translation>
    </message>
</context>
<context>
    <name>hk::EndpointDialog</name>
    <message>
        <source>Endpoint “%1”</source>
        <translation>نقطة النهاية «%1»</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>إضافة نقطة نهاية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>What you and your colleagues call it.</source>
        <translation>ما تسمّيها به أنت وزملاؤك.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;عنوان URL</translation>
    </message>
    <message>
        <source>Empty: nothing is sent to it.</source>
        <translation>فارغ: لا يُرسَل إليها شيء.</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>المشغِّلات</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>الم&amp;رشِّح</translation>
    </message>
    <message>
        <source>Only events whose payload fits, such as appointment.locationId:12. Empty: every event.</source>
        <translation>الأحداث التي تناسب حمولتُها المرشِّحَ فقط، مثل ⁨appointment.locationId:12⁩. فارغ: كل حدث.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;الترويسات</translation>
    </message>
    <message>
        <source>Sent with every attempt. Secret values are kept sealed and shown as dots everywhere.</source>
        <translation>تُرسَل مع كل محاولة. تُحفظ القيم السرية مختومة وتظهر نقاطًا في كل مكان.</translation>
    </message>
    <message>
        <source>At a &amp;time</source>
        <translation>في آن &amp;واحد</translation>
    </message>
    <message>
        <source>Requests that may run side by side, 1 to 64.</source>
        <translation>الطلبات التي يجوز أن تجري معًا، من 1 إلى 64.</translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation>&amp;حد المعدل</translation>
    </message>
    <message>
        <source>Such as 10/s or 100/m; none: as fast as it answers.</source>
        <translation>مثل ⁨10/s⁩ أو ⁨100/m⁩؛ none: بالسرعة التي ترد بها.</translation>
    </message>
    <message>
        <source>Time-&amp;out</source>
        <translation>ال&amp;مهلة</translation>
    </message>
    <message>
        <source>Empty: the company&apos;s, %1.</source>
        <translation>فارغة: مهلة الشركة، %1.</translation>
    </message>
    <message>
        <source>Retry &amp;schedule</source>
        <translation>&amp;جدول إعادة المحاولة</translation>
    </message>
    <message>
        <source>Keep the events of an appointment in order</source>
        <translation>الحفاظ على ترتيب أحداث الموعد</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>A later event waits until the earlier one is delivered or given up.</source>
        <translation>ينتظر الحدث اللاحق حتى يُسلَّم السابق أو تنتهي محاولاته.</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>سلطة ال&amp;شهادات</translation>
    </message>
    <message>
        <source>One is stored</source>
        <translation>توجد شهادة محفوظة</translation>
    </message>
    <message>
        <source>One of its own is trusted beside those of the system.</source>
        <translation>يُوثق بسلطة خاصة بها إلى جانب سلطات النظام.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>نسيانها</translation>
    </message>
    <message>
        <source>For a receiver whose certificate was made by your own authority: the authority&apos;s certificate, a PEM file.</source>
        <translation>لمستقبِل أصدرت شهادتَه سلطتُك الخاصة: شهادة السلطة، ملف PEM.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>شهادة سلطة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>تغيير إلى ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>hk::EndpointHold</name>
    <message>
        <source>Nothing is sent to it now; what is due waits.</source>
        <translation>لا يُرسَل إليها شيء الآن؛ وما حان وقته ينتظر.</translation>
    </message>
    <message>
        <source>Sending goes on, beginning with what waited.</source>
        <translation>يُستأنف الإرسال، بدءًا بما كان ينتظر.</translation>
    </message>
</context>
<context>
    <name>hk::EndpointsCard</name>
    <message>
        <source>Endpoints</source>
        <translation>نقاط النهاية</translation>
    </message>
    <message>
        <source>HTTPS is required in production. Empty means “do not send”.</source>
        <translation>استخدام HTTPS مطلوب في بيئة الإنتاج. والفارغ يعني «عدم الإرسال».</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>اختبار الكل</translation>
    </message>
    <message>
        <source>Test all URLs</source>
        <translation>اختبار كل عناوين URL</translation>
    </message>
    <message>
        <source>Sends one marked test event to each URL</source>
        <translation>يرسل حدث اختبار واحدًا معلَّمًا إلى كل عنوان URL</translation>
    </message>
    <message>
        <source>Use the &amp;local receiver</source>
        <translation>است&amp;خدام المستقبِل المحلي</translation>
    </message>
    <message>
        <source>Starts it and enters its address for each category; nothing is saved yet</source>
        <translation>يبدؤه ويُدخل عنوانه لكل فئة؛ ولا يُحفظ شيء بعد</translation>
    </message>
    <message>
        <source>No URL is set yet: enter that of whoever takes the events, or try it with the receiver of this program.</source>
        <translation>لم يُعيَّن عنوان URL بعد: أدخل عنوان من يتلقى الأحداث، أو جرّب بمستقبِل هذا البرنامج.</translation>
    </message>
    <message>
        <source>No URL is set yet: enter that of whoever takes the events.</source>
        <translation>لم يُعيَّن عنوان URL بعد: أدخل عنوان من يتلقى الأحداث.</translation>
    </message>
</context>
<context>
    <name>hk::EnvironmentMark</name>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>A production company: its webhook URLs must use https, except to this computer.</source>
        <translation>شركة في بيئة الإنتاج: يجب أن تستخدم عناوين URL لخطّافات الويب https، إلا إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A test company: its webhook URLs may use plain http.</source>
        <translation>شركة في بيئة الاختبار: يجوز أن تستخدم عناوين URL لخطّافات الويب http غير المشفّر.</translation>
    </message>
    <message>
        <source>%1 (production) – Hookkeeper</source>
        <translation>⁨%1⁩ (الإنتاج) – Hookkeeper</translation>
    </message>
    <message>
        <source>%1 (test) – Hookkeeper</source>
        <translation>⁨%1⁩ (الاختبار) – Hookkeeper</translation>
    </message>
</context>
<context>
    <name>hk::EraseDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s data</source>
        <translation>محو بيانات عميل</translation>
    </message>
    <message>
        <source>What the store holds of one customer of %1 is erased for good. When what was delivered stays, so that all figures stay true.</source>
        <translation>يُمحى نهائيًا ما يحفظه مخزن البيانات عن عميل واحد من عملاء %1. ويبقى وقت التسليم، لتظل الأرقام كلها صحيحة.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Find &amp;by</source>
        <translation>البحث &amp;حسب</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>ال&amp;قيمة</translation>
    </message>
    <message>
        <source>Exactly as the events have it.</source>
        <translation>كما ترد في الأحداث تمامًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What goes is shown here before anything happens.</source>
        <translation>يُعرض هنا ما سيُمحى قبل أن يحدث أي شيء.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n delivery(ies) that are not finished</source>
        <translation>
            <numerusform>لا عمليات تسليم غير منتهية لإلغائها</numerusform>
            <numerusform>إلغاء تسليم واحد لم ينتهِ</numerusform>
            <numerusform>إلغاء تسليمين لم ينتهيا</numerusform>
            <numerusform>إلغاء %n عمليات تسليم لم تنتهِ</numerusform>
            <numerusform>إلغاء %n عملية تسليم لم تنتهِ</numerusform>
            <numerusform>إلغاء %n عملية تسليم لم تنتهِ</numerusform>
        </translation>
    </message>
    <message>
        <source>What there is, is not known.</source>
        <translation>لا يُعرف ما هو موجود.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>جارٍ المحو…</translation>
    </message>
    <message>
        <source>Find the customer first.</source>
        <translation>ابحث عن العميل أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to erase.</source>
        <translation>لا شيء يُمحى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are not finished: wait, or have them cancelled.</source>
        <translation>
            <numerusform>لا عمليات تسليم غير منتهية.</numerusform>
            <numerusform>لم ينتهِ تسليم واحد: انتظر، أو اطلب إلغاءه.</numerusform>
            <numerusform>لم ينتهِ تسليمان: انتظر، أو اطلب إلغاءهما.</numerusform>
            <numerusform>لم تنتهِ %Ln عمليات تسليم: انتظر، أو اطلب إلغاءها.</numerusform>
            <numerusform>لم تنتهِ %Ln عملية تسليم: انتظر، أو اطلب إلغاءها.</numerusform>
            <numerusform>لم تنتهِ %Ln عملية تسليم: انتظر، أو اطلب إلغاءها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a value first.</source>
        <translation>أدخل قيمة أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %Ln event(s)</source>
        <translation>
            <numerusform>مح&amp;و الأحداث</numerusform>
            <numerusform>مح&amp;و حدث واحد</numerusform>
            <numerusform>مح&amp;و حدثين</numerusform>
            <numerusform>مح&amp;و %Ln أحداث</numerusform>
            <numerusform>مح&amp;و %Ln حدثًا</numerusform>
            <numerusform>مح&amp;و %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>مح&amp;و</translation>
    </message>
    <message>
        <source>Erased. Another program reads the store, so its write-ahead log keeps older pages until that program ends.</source>
        <translation>تم المحو. يقرأ برنامج آخر مخزن البيانات، لذا يحتفظ سجل الكتابة المسبقة بصفحات أقدم حتى ينتهي ذلك البرنامج.</translation>
    </message>
</context>
<context>
    <name>hk::ExportDialog</name>
    <message>
        <source>Also keys and secret headers</source>
        <translation>مع المفاتيح والترويسات السرية</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>Fields of the Setup API</source>
        <translation>حقول Setup API</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>المحت&amp;وى</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة ال&amp;مرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>URLs, triggers, endpoints and retry schedule of %1, as JSON. “Import…” reads it back, here or elsewhere.</source>
        <translation>عناوين URL والمشغِّلات ونقاط النهاية وجدول إعادة المحاولة لدى %1، بصيغة JSON. ويقرؤها «استيراد…» هنا أو في مكان آخر.</translation>
    </message>
    <message>
        <source>The four URLs of %1 alone, under the names that the Setup API gives them: bookingWebhookUrl and so on.</source>
        <translation>عناوين URL الأربعة لدى %1 وحدها، بالأسماء التي تعطيها إياها Setup API: bookingWebhookUrl وما شابه.</translation>
    </message>
    <message>
        <source>12 characters at least. Without it nobody can read the keys in the file, and nobody can help you if you forget it.</source>
        <translation>12 حرفًا على الأقل. من دونها لا يستطيع أحد قراءة المفاتيح التي في الملف، ولا مساعدتك إن نسيتها.</translation>
    </message>
</context>
<context>
    <name>hk::FactLabel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact&apos;s name and what it is: &quot;Endpoint: https://…&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hk::FailureAnnouncer</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) failed.</source>
        <translation>
            <numerusform>لم تفشل أي عملية تسليم.</numerusform>
            <numerusform>فشلت عملية تسليم واحدة.</numerusform>
            <numerusform>فشلت عمليتا تسليم.</numerusform>
            <numerusform>فشلت %Ln عمليات تسليم.</numerusform>
            <numerusform>فشلت %Ln عملية تسليم.</numerusform>
            <numerusform>فشلت %Ln عملية تسليم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::FieldList</name>
    <message>
        <source>Search the fields</source>
        <translation>البحث في الحقول</translation>
    </message>
    <message>
        <source>Fields of the payload</source>
        <translation>حقول الحمولة</translation>
    </message>
    <message>
        <source>No field is like that.</source>
        <translation>لا حقل يطابق ذلك.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>القيم: %1</translation>
    </message>
</context>
<context>
    <name>hk::FigureTile</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>What a tile says to screen readers: its caption, its figure and its note.</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>hk::Figures</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent: &quot;98.2 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>A part of a chart&apos;s bar: &quot;14 May, 15:00 to 16:00: Failed 3&quot;.</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 delivered, %3 retrying, %4 failed</source>
        <extracomment>A chart&apos;s bar: &quot;14 May, 15:00 to 16:00: 42 delivered, 2 retrying, 1 failed&quot;.</extracomment>
        <translation>%1: سُلِّم %2، وتُعاد محاولة %3، وفشل %4</translation>
    </message>
    <message>
        <source>%1, %2 not sent yet</source>
        <extracomment>%1: &quot;14 May, 15:00 to 16:00: 42 delivered, 2 retrying, 1 failed&quot;.</extracomment>
        <translation>%1، ولم يُرسَل %2 بعد</translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1: لا ردود</translation>
    </message>
    <message>
        <source>%1: half within %2, 95 % within %3</source>
        <extracomment>%1 is a time such as &quot;14 May, 15:00 to 16:00&quot;, %2 and %3 are durations.</extracomment>
        <translation>%1: نصفها خلال %2، و95 % خلال %3</translation>
    </message>
    <message>
        <source>nothing was given up</source>
        <translation>لم تنتهِ محاولات أي تسليم</translation>
    </message>
    <message numerus="yes">
        <source>at %Ln endpoint(s)</source>
        <translation>
            <numerusform>عند أي نقطة نهاية</numerusform>
            <numerusform>عند نقطة نهاية واحدة</numerusform>
            <numerusform>عند نقطتي نهاية</numerusform>
            <numerusform>عند %Ln نقاط نهاية</numerusform>
            <numerusform>عند %Ln نقطة نهاية</numerusform>
            <numerusform>عند %Ln نقطة نهاية</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>attempt</comment>
        <extracomment>%1: &quot;in 40 seconds&quot;</extracomment>
        <translation>التالية %1</translation>
    </message>
    <message>
        <source>next is due</source>
        <comment>attempt</comment>
        <translation>حان وقت التالية</translation>
    </message>
    <message>
        <source>%1 held</source>
        <comment>deliveries</comment>
        <translation>%1 موقوف</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>deliveries</comment>
        <translation>%1 في الانتظار</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>لا ردود</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <extracomment>%1 is a duration: 95 % of the answers came within it.</extracomment>
        <translation>95 % خلال %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسَل بعد</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>النصف خلال</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % خلال</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>nothing has finished yet</source>
        <translation>لم ينتهِ شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 finished</source>
        <extracomment>%1 of %2 deliveries that are finished were delivered; the plural is that of %2.</extracomment>
        <translation>
            <numerusform>%1 من %2 منتهية</numerusform>
            <numerusform>%1 من %2 منتهية</numerusform>
            <numerusform>%1 من %2 منتهيتين</numerusform>
            <numerusform>%1 من %2 منتهية</numerusform>
            <numerusform>%1 من %2 منتهية</numerusform>
            <numerusform>%1 من %2 منتهية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unlisted</source>
        <comment>endpoints</comment>
        <extracomment>%1: &quot;at 3 endpoints&quot;, of which so many are not in the settings. Short: it is in a tile.</extracomment>
        <translation>
            <numerusform>%1، %Ln غير مدرجة</numerusform>
            <numerusform>%1، واحدة غير مدرجة</numerusform>
            <numerusform>%1، اثنتان غير مدرجتين</numerusform>
            <numerusform>%1، %Ln غير مدرجة</numerusform>
            <numerusform>%1، %Ln غير مدرجة</numerusform>
            <numerusform>%1، %Ln غير مدرجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::FileDrop</name>
    <message numerus="yes">
        <source>Drop one file at a time: these are %Ln.</source>
        <translation>
            <numerusform>أفلت ملفًا واحدًا في كل مرة: لا ملفات هنا.</numerusform>
            <numerusform>أفلت ملفًا واحدًا في كل مرة: هذا ملف واحد.</numerusform>
            <numerusform>أفلت ملفًا واحدًا في كل مرة: هذان ملفان.</numerusform>
            <numerusform>أفلت ملفًا واحدًا في كل مرة: هذه %Ln ملفات.</numerusform>
            <numerusform>أفلت ملفًا واحدًا في كل مرة: هذه %Ln ملفًا.</numerusform>
            <numerusform>أفلت ملفًا واحدًا في كل مرة: هذه %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is nothing that can be opened here: drop a payload as JSON or a cURL command, an HTTP archive or JSON Lines, a file of settings, or a scenario.</source>
        <translation>لا يمكن فتح ⁨%1⁩ هنا: أفلت حمولة بصيغة JSON أو أمر cURL، أو أرشيف HTTP أو JSON Lines، أو ملف إعدادات، أو سيناريو.</translation>
    </message>
    <message>
        <source>Add a company first, then drop the file.</source>
        <translation>أضف شركة أولًا، ثم أفلت الملف.</translation>
    </message>
</context>
<context>
    <name>hk::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>المرشِّح</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>المرشِّح: %1</translation>
    </message>
    <message>
        <source>How filters are written</source>
        <translation>كيف تُكتب المرشِّحات</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>All deliveries · %1</source>
        <extracomment>%1 is a period, such as &quot;Last 24 hours&quot;.</extracomment>
        <translation>كل عمليات التسليم · %1</translation>
    </message>
    <message>
        <source>All that match %1 · %2</source>
        <extracomment>%1 is a filter, such as status:failed, %2 a period, such as &quot;Last 24 hours&quot;.</extracomment>
        <translation>كل ما يطابق ⁨%1⁩ · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) in the last hour</source>
        <translation>
            <numerusform>لا عمليات تسليم في آخر ساعة</numerusform>
            <numerusform>تسليم واحد في آخر ساعة</numerusform>
            <numerusform>تسليمان في آخر ساعة</numerusform>
            <numerusform>%Ln عمليات تسليم في آخر ساعة</numerusform>
            <numerusform>%Ln عملية تسليم في آخر ساعة</numerusform>
            <numerusform>%Ln عملية تسليم في آخر ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) in the last 24 hours</source>
        <translation>
            <numerusform>لا عمليات تسليم في آخر 24 ساعة</numerusform>
            <numerusform>تسليم واحد في آخر 24 ساعة</numerusform>
            <numerusform>تسليمان في آخر 24 ساعة</numerusform>
            <numerusform>%Ln عمليات تسليم في آخر 24 ساعة</numerusform>
            <numerusform>%Ln عملية تسليم في آخر 24 ساعة</numerusform>
            <numerusform>%Ln عملية تسليم في آخر 24 ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) in the last 7 days</source>
        <translation>
            <numerusform>لا عمليات تسليم في آخر 7 أيام</numerusform>
            <numerusform>تسليم واحد في آخر 7 أيام</numerusform>
            <numerusform>تسليمان في آخر 7 أيام</numerusform>
            <numerusform>%Ln عمليات تسليم في آخر 7 أيام</numerusform>
            <numerusform>%Ln عملية تسليم في آخر 7 أيام</numerusform>
            <numerusform>%Ln عملية تسليم في آخر 7 أيام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>لا عمليات تسليم</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>%Ln عمليات تسليم</numerusform>
            <numerusform>%Ln عملية تسليم</numerusform>
            <numerusform>%Ln عملية تسليم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::FilterHelp</name>
    <message>
        <source>How filters are written</source>
        <translation>كيف تُكتب المرشِّحات</translation>
    </message>
</context>
<context>
    <name>hk::FilterMenu</name>
    <message>
        <source>Filter by trigger, endpoint, answer and more</source>
        <translation>الترشيح بالمشغِّل ونقطة النهاية والرد وغيرها</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>الترشيح حسب</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>ن&amp;قطة النهاية</translation>
    </message>
    <message>
        <source>&amp;Resends</source>
        <translation>إعادات الإ&amp;رسال</translation>
    </message>
    <message>
        <source>&amp;Only resends</source>
        <translation>إعادات الإرسال &amp;فقط</translation>
    </message>
    <message>
        <source>&amp;Without resends</source>
        <translation>&amp;بلا إعادات إرسال</translation>
    </message>
    <message>
        <source>&amp;Simulations</source>
        <translation>عمليات المحا&amp;كاة</translation>
    </message>
    <message>
        <source>&amp;Only simulations</source>
        <translation>عمليات المحاكاة &amp;فقط</translation>
    </message>
    <message>
        <source>&amp;Without simulations</source>
        <translation>&amp;بلا عمليات محاكاة</translation>
    </message>
    <message>
        <source>&amp;How filters are written</source>
        <translation>كيف &amp;تُكتب المرشِّحات</translation>
    </message>
    <message>
        <source>&amp;Trigger</source>
        <translation>ال&amp;مشغِّل</translation>
    </message>
    <message>
        <source>&amp;Any trigger</source>
        <translation>أ&amp;ي مشغِّل</translation>
    </message>
    <message>
        <source>All of %1</source>
        <extracomment>%1 is a category, such as Booking.</extracomment>
        <translation>الكل من فئة %1</translation>
    </message>
    <message>
        <source>&amp;Any endpoint</source>
        <translation>أ&amp;ي نقطة نهاية</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>الر&amp;د</translation>
    </message>
    <message>
        <source>&amp;Any answer</source>
        <translation>أ&amp;ي رد</translation>
    </message>
    <message>
        <source>&amp;2xx: accepted</source>
        <translation>م&amp;قبول (2xx)</translation>
    </message>
    <message>
        <source>&amp;3xx: redirected</source>
        <translation>معاد &amp;توجيهه (3xx)</translation>
    </message>
    <message>
        <source>&amp;4xx: refused</source>
        <translation>م&amp;رفوض (4xx)</translation>
    </message>
    <message>
        <source>&amp;5xx: the receiver failed</source>
        <translation>&amp;فشل المستقبِل (5xx)</translation>
    </message>
    <message>
        <source>&amp;No answer</source>
        <translation>&amp;بلا رد</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>hk::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>البحث في هذا النص</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in this text.</source>
        <translation>ليس «⁨%1⁩» في هذا النص.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the matches of a search: which one is selected, and how many there are.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced.</source>
        <translation>
            <numerusform>لم يُستبدل شيء.</numerusform>
            <numerusform>استُبدل موضع واحد.</numerusform>
            <numerusform>استُبدل موضعان.</numerusform>
            <numerusform>استُبدلت %Ln مواضع.</numerusform>
            <numerusform>استُبدل %Ln موضعًا.</numerusform>
            <numerusform>استُبدل %Ln موضع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::FormView</name>
    <message>
        <source>Fi&amp;rst name</source>
        <translation>الاسم ال&amp;أول</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>اسم العا&amp;ئلة</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>Reso&amp;urce</source>
        <translation>الم&amp;ورد</translation>
    </message>
    <message>
        <source>Resource&apos;s e-mail</source>
        <translation>البريد الإلكتروني للمورد</translation>
    </message>
    <message>
        <source>L&amp;ocation</source>
        <translation>&amp;الموقع</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>معرّف الموقع</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>التار&amp;يخ</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>الو&amp;قت</translation>
    </message>
    <message>
        <source> min</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Duratio&amp;n</source>
        <translation>المد&amp;ة</translation>
    </message>
    <message>
        <source>The text is not JSON, so there is nothing to fill in; the list under it says where.</source>
        <translation>النص ليس JSON، فلا شيء يُملأ؛ وتبيّن القائمة التي تحته الموضع.</translation>
    </message>
    <message>
        <source>The payload has none of the fields that this form knows.</source>
        <translation>ليس في الحمولة أيٌّ من الحقول التي يعرفها هذا النموذج.</translation>
    </message>
    <message>
        <source>The text is being read.</source>
        <translation>جارٍ قراءة النص.</translation>
    </message>
</context>
<context>
    <name>hk::GoToDialog</name>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Page, company, delivery, event, appointment or customer</source>
        <translation>صفحة أو شركة أو تسليم أو حدث أو موعد أو عميل</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;.</source>
        <translation>لا شيء يُسمى «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation>اكتب ثلاثة أحرف أو أكثر.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in this store. An ID is found once it is complete.</source>
        <translation>لا يوجد «⁨%1⁩» في مخزن البيانات هذا. لا يُعثر على المعرّف إلا مكتملًا.</translation>
    </message>
</context>
<context>
    <name>hk::GoToSearch</name>
    <message>
        <source>All deliveries of this event</source>
        <translation>كل عمليات تسليم هذا الحدث</translation>
    </message>
    <message>
        <source>All deliveries with &quot;%1&quot;</source>
        <extracomment>%1 is what somebody typed.</extracomment>
        <translation>كل عمليات التسليم التي فيها «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>hk::HashKeyEdit</name>
    <message>
        <source>Hide the hash key</source>
        <translation>إخفاء مفتاح التجزئة</translation>
    </message>
    <message>
        <source>Show the hash key</source>
        <translation>إظهار مفتاح التجزئة</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
</context>
<context>
    <name>hk::HashKeyField</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Use default</source>
        <translation>استخدام الافتراضي</translation>
    </message>
    <message>
        <source>Hash &amp;key</source>
        <translation>مفتاح التج&amp;زئة</translation>
    </message>
    <message>
        <source>Copy the hash key; it leaves the clipboard after a minute</source>
        <translation>نسخ مفتاح التجزئة؛ ويغادر الحافظة بعد دقيقة</translation>
    </message>
    <message>
        <source>Copy the hash key</source>
        <translation>نسخ مفتاح التجزئة</translation>
    </message>
    <message>
        <source>Sign with the company&apos;s external id instead of a key of its own</source>
        <translation>التوقيع بالمعرّف الخارجي للشركة بدلًا من مفتاح خاص بها</translation>
    </message>
    <message>
        <source>Use the default hash key</source>
        <translation>استخدام مفتاح التجزئة الافتراضي</translation>
    </message>
    <message>
        <source>Remove the line break</source>
        <translation>إزالة فاصل الأسطر</translation>
    </message>
    <message>
        <source>Default key – type or paste a key to set one</source>
        <translation>المفتاح الافتراضي – اكتب مفتاحًا أو الصقه لتعيينه</translation>
    </message>
    <message>
        <source>The default key is the external id “%1”. It is no secret: whoever guesses it can sign messages in your name.</source>
        <translation>المفتاح الافتراضي هو المعرّف الخارجي «⁨%1⁩». وهو ليس سرًا: فمن يخمّنه يستطيع توقيع رسائل باسمك.</translation>
    </message>
    <message numerus="yes">
        <source>A key of %n byte(s) can be found by trying; 32 random ones cannot. It is taken if your receiver knows no other.</source>
        <translation>
            <numerusform>المفتاح الفارغ يمكن كشفه بالتجربة؛ أما 32 بايت عشوائية فلا. يُقبل إن كان مستقبِلك لا يعرف غيره.</numerusform>
            <numerusform>مفتاح من بايت واحد يمكن كشفه بالتجربة؛ أما 32 بايت عشوائية فلا. يُقبل إن كان مستقبِلك لا يعرف غيره.</numerusform>
            <numerusform>مفتاح من بايتين يمكن كشفه بالتجربة؛ أما 32 بايت عشوائية فلا. يُقبل إن كان مستقبِلك لا يعرف غيره.</numerusform>
            <numerusform>مفتاح من %n بايت يمكن كشفه بالتجربة؛ أما 32 بايت عشوائية فلا. يُقبل إن كان مستقبِلك لا يعرف غيره.</numerusform>
            <numerusform>مفتاح من %n بايت يمكن كشفه بالتجربة؛ أما 32 بايت عشوائية فلا. يُقبل إن كان مستقبِلك لا يعرف غيره.</numerusform>
            <numerusform>مفتاح من %n بايت يمكن كشفه بالتجربة؛ أما 32 بايت عشوائية فلا. يُقبل إن كان مستقبِلك لا يعرف غيره.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key is set.</source>
        <translation>المفتاح معيَّن.</translation>
    </message>
    <message>
        <source>A new key, used from the next attempt on once it is saved.</source>
        <translation>مفتاح جديد، يُستخدم من المحاولة التالية بعد حفظه.</translation>
    </message>
    <message>
        <source>A key is being rotated: attempts carry a signature of the old one, which is the one here, and of the new one.</source>
        <translation>يجري تدوير مفتاح: تحمل المحاولات توقيعًا بالقديم، وهو المعروض هنا، وتوقيعًا بالجديد.</translation>
    </message>
    <message>
        <source>Keys are kept sealed in the store; what opens them is in the system keyring.</source>
        <translation>تُحفظ المفاتيح مختومة في مخزن البيانات؛ وما يفتحها في حافظة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Keys are kept sealed in the store; what opens them is in a file beside it that only you can read.</source>
        <translation>تُحفظ المفاتيح مختومة في مخزن البيانات؛ وما يفتحها في ملف بجواره لا يقرؤه غيرك.</translation>
    </message>
</context>
<context>
    <name>hk::HeadersTable</name>
    <message>
        <source>Remove header</source>
        <translation>إزالة الترويسة</translation>
    </message>
    <message>
        <source>Headers of its own</source>
        <translation>ترويسات خاصة بها</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سرية</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>إضافة ترويسة</translation>
    </message>
    <message>
        <source>Keep the value secret</source>
        <extracomment>Read out for the box in the column &quot;Secret&quot;.</extracomment>
        <translation>إبقاء القيمة سرية</translation>
    </message>
</context>
<context>
    <name>hk::HelpWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>لا صفحة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Manual – Hookkeeper</source>
        <translation>الدليل – Hookkeeper</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Places with these words</source>
        <translation>المواضع التي فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 · Manual – Hookkeeper</source>
        <extracomment>%1 is the title of a page of the manual.</extracomment>
        <translation>⁨%1⁩ · الدليل – Hookkeeper</translation>
    </message>
</context>
<context>
    <name>hk::HistoryDialog</name>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Who changed it, and with what: &quot;ada (Window)&quot;.</extracomment>
        <translation>⁨%1⁩ (%2)</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>كما كانت قبل ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>⁨%1⁩ ولا غيره</numerusform>
            <numerusform>⁨%1⁩ وواحد آخر</numerusform>
            <numerusform>⁨%1⁩ واثنان آخران</numerusform>
            <numerusform>⁨%1⁩ و%n أخرى</numerusform>
            <numerusform>⁨%1⁩ و%n أخرى</numerusform>
            <numerusform>⁨%1⁩ و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>&amp;Restore this version…</source>
        <translation>ا&amp;ستعادة هذا الإصدار…</translation>
    </message>
    <message>
        <source>Settings history</source>
        <translation>محفوظات الإعدادات</translation>
    </message>
    <message>
        <source>Versions of the settings, newest first</source>
        <translation>إصدارات الإعدادات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>ما غيّره الإصدار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The settings of %1 were not changed yet.</source>
        <translation>لم تُغيَّر إعدادات %1 بعد.</translation>
    </message>
    <message>
        <source>The settings of %1 after each change. Hash keys are not part of a version.</source>
        <translation>إعدادات %1 بعد كل تغيير. ليست مفاتيح التجزئة جزءًا من الإصدار.</translation>
    </message>
    <message>
        <source>These are the settings as they are.</source>
        <translation>هذه هي الإعدادات كما هي الآن.</translation>
    </message>
</context>
<context>
    <name>hk::HoldDialog</name>
    <message>
        <source>Hold “%1”</source>
        <translation>إيقاف «%1» مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>For your colleagues, such as “their server moves on Sunday”. May be empty.</source>
        <translation>لزملائك، مثل «ينتقل خادمهم يوم الأحد». يجوز تركه فارغًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Nothing is sent to it until you choose “Release”. What is due meanwhile waits, and nothing is lost.</source>
        <translation>لا يُرسَل إليها شيء حتى تختار «استئناف». وما يحين وقته في هذه الأثناء ينتظر، ولا يُفقد شيء.</translation>
    </message>
</context>
<context>
    <name>hk::HoldNotice</name>
    <message>
        <source>%1 of %2 is on hold: its receiver answered 410 Gone. What is due waits.</source>
        <extracomment>%1 is an endpoint (&quot;Booking&quot;), %2 a company.</extracomment>
        <translation>نقطة النهاية %1 لدى %2 موقوفة: ردّ مستقبِلها بـ ⁨410 Gone⁩. وما حان وقته ينتظر.</translation>
    </message>
    <message>
        <source>%1 of %2 is on hold: nothing got through for five days. What is due waits.</source>
        <translation>نقطة النهاية %1 لدى %2 موقوفة: لم يصل شيء منذ خمسة أيام. وما حان وقته ينتظر.</translation>
    </message>
    <message numerus="yes">
        <source>So are %Ln more endpoint(s).</source>
        <translation>
            <numerusform>ولا نقطة نهاية أخرى.</numerusform>
            <numerusform>وكذلك نقطة نهاية واحدة أخرى.</numerusform>
            <numerusform>وكذلك نقطتا نهاية أخريان.</numerusform>
            <numerusform>وكذلك %Ln نقاط نهاية أخرى.</numerusform>
            <numerusform>وكذلك %Ln نقطة نهاية أخرى.</numerusform>
            <numerusform>وكذلك %Ln نقطة نهاية أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>إعدادات خطّافات الويب</translation>
    </message>
</context>
<context>
    <name>hk::ImportDialog</name>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>ما يغيّره الملف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة ال&amp;مرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enter compares the keys of the file.</source>
        <translation>يقارن المفتاح Enter مفاتيح الملف.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>The file holds keys and secret headers. Without its passphrase they stay as they are here.</source>
        <translation>في الملف مفاتيح وترويسات سرية. ومن دون عبارة مروره تبقى كما هي هنا.</translation>
    </message>
    <message>
        <source>All but the keys is as in the file. Type its passphrase to compare them.</source>
        <translation>كل شيء عدا المفاتيح مطابق للملف. اكتب عبارة مروره لمقارنتها.</translation>
    </message>
    <message>
        <source>Everything is as in the file: there is nothing to import.</source>
        <translation>كل شيء مطابق للملف: لا شيء يُستورد.</translation>
    </message>
    <message numerus="yes">
        <source>The file changes %n setting(s) of %1.</source>
        <translation>
            <numerusform>لا يغيّر الملف أي إعداد لدى %1.</numerusform>
            <numerusform>يغيّر الملف إعدادًا واحدًا لدى %1.</numerusform>
            <numerusform>يغيّر الملف إعدادين لدى %1.</numerusform>
            <numerusform>يغيّر الملف %n إعدادات لدى %1.</numerusform>
            <numerusform>يغيّر الملف %n إعدادًا لدى %1.</numerusform>
            <numerusform>يغيّر الملف %n إعداد لدى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the file has no value for it: %1.</source>
        <translation>متروك، إذ ليس في الملف قيمة له: %1.</translation>
    </message>
</context>
<context>
    <name>hk::Keeping</name>
    <message>
        <source>%1 and %2 with their payloads go with them. About %3 become free in the store&apos;s file, for what comes.</source>
        <extracomment>%1 and %2: &quot;1,204 attempts&quot;, &quot;980 events&quot;</extracomment>
        <translation>تذهب معها %1 و%2 بحمولاتها. ويتحرر نحو %3 في ملف مخزن البيانات لما يأتي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest ended on %1.</source>
        <translation>انتهى أقدمها في %1.</translation>
    </message>
    <message>
        <source>They leave the list and the counts beside it; the Overview goes on counting them.</source>
        <translation>تغادر القائمة والأعداد التي بجوارها؛ وتظل «نظرة عامة» تعدّها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) as old stay: what sends them again is not finished.</source>
        <translation>
            <numerusform>لا تبقى عمليات تسليم بهذا القدم.</numerusform>
            <numerusform>يبقى تسليم واحد بهذا القدم: ما يعيد إرساله لم ينتهِ.</numerusform>
            <numerusform>يبقى تسليمان بهذا القدم: ما يعيد إرسالهما لم ينتهِ.</numerusform>
            <numerusform>تبقى %Ln عمليات تسليم بهذا القدم: ما يعيد إرسالها لم ينتهِ.</numerusform>
            <numerusform>تبقى %Ln عملية تسليم بهذا القدم: ما يعيد إرسالها لم ينتهِ.</numerusform>
            <numerusform>تبقى %Ln عملية تسليم بهذا القدم: ما يعيد إرسالها لم ينتهِ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old delivery(ies) removed</source>
        <translation>
            <numerusform>لم تُزل أي عملية تسليم قديمة</numerusform>
            <numerusform>أُزيل تسليم قديم واحد</numerusform>
            <numerusform>أُزيل تسليمان قديمان</numerusform>
            <numerusform>أُزيلت %Ln عمليات تسليم قديمة</numerusform>
            <numerusform>أُزيلت %Ln عملية تسليم قديمة</numerusform>
            <numerusform>أُزيلت %Ln عملية تسليم قديمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No event is found, but it is mentioned elsewhere</source>
        <translation>لم يُعثر على حدث، لكنه مذكور في مكان آخر</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>%1: &quot;14 events&quot;; %2 and %3 are dates.</extracomment>
        <translation>%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>الأسماء: %1</translation>
    </message>
    <message>
        <source>E-mail addresses: %1</source>
        <translation>عناوين البريد الإلكتروني: %1</translation>
    </message>
    <message>
        <source>Customer IDs: %1</source>
        <translation>معرّفات العميل: %1</translation>
    </message>
    <message>
        <source>Erased are what the events are found by, their payloads, and what was sent and answered. %1 and %2 stay, with their times and outcomes.</source>
        <extracomment>%1 and %2: &quot;20 deliveries&quot;, &quot;31 attempts&quot;</extracomment>
        <translation>يُمحى ما يُعثر به على الأحداث، وحمولاتها، وما أُرسل وما رُدّ به. وتبقى %1 و%2، بأوقاتها ونتائجها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>لا عمليات تسليم</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>%Ln عمليات تسليم</numerusform>
            <numerusform>%Ln عملية تسليم</numerusform>
            <numerusform>%Ln عملية تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Own samples that mention it are removed: %1</source>
        <translation>تُزال العيّنات الخاصة التي تذكره: %1</translation>
    </message>
    <message>
        <source>Saved filters that mention it are removed: %1</source>
        <translation>تُزال المرشِّحات المحفوظة التي تذكره: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other filter(s) that mention it are forgotten: recent ones and those of resend plans.</source>
        <translation>
            <numerusform>لا تُنسى مرشِّحات أخرى.</numerusform>
            <numerusform>يُنسى مرشِّح آخر يذكره: من المرشِّحات الأخيرة أو من مرشِّحات خطط إعادة الإرسال.</numerusform>
            <numerusform>يُنسى مرشِّحان آخران يذكرانه: من المرشِّحات الأخيرة ومن مرشِّحات خطط إعادة الإرسال.</numerusform>
            <numerusform>تُنسى %Ln مرشِّحات أخرى تذكره: من المرشِّحات الأخيرة ومن مرشِّحات خطط إعادة الإرسال.</numerusform>
            <numerusform>يُنسى %Ln مرشِّحًا آخر يذكره: من المرشِّحات الأخيرة ومن مرشِّحات خطط إعادة الإرسال.</numerusform>
            <numerusform>يُنسى %Ln مرشِّح آخر يذكره: من المرشِّحات الأخيرة ومن مرشِّحات خطط إعادة الإرسال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) have the same customer ID, but not this. To erase all of them, find by customer ID.</source>
        <translation>
            <numerusform>لا أحداث أخرى لها معرّف العميل نفسه دون هذه القيمة.</numerusform>
            <numerusform>حدث واحد آخر له معرّف العميل نفسه، لكن ليست له هذه القيمة. لمحوها كلها، ابحث بمعرّف العميل.</numerusform>
            <numerusform>حدثان آخران لهما معرّف العميل نفسه، لكن ليست لهما هذه القيمة. لمحوها كلها، ابحث بمعرّف العميل.</numerusform>
            <numerusform>%Ln أحداث أخرى لها معرّف العميل نفسه، لكن ليست لها هذه القيمة. لمحوها كلها، ابحث بمعرّف العميل.</numerusform>
            <numerusform>%Ln حدثًا آخر لها معرّف العميل نفسه، لكن ليست لها هذه القيمة. لمحوها كلها، ابحث بمعرّف العميل.</numerusform>
            <numerusform>%Ln حدث آخر لها معرّف العميل نفسه، لكن ليست لها هذه القيمة. لمحوها كلها، ابحث بمعرّف العميل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same was erased on %1 already.</source>
        <translation>سبق محو البيانات نفسها يوم %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) keep what they hold until they are removed; daily ones go after seven days:</source>
        <translation>
            <numerusform>لا نسخ احتياطية:</numerusform>
            <numerusform>تحتفظ نسخة احتياطية واحدة بما فيها حتى تُزال؛ والنسخ اليومية تُزال بعد سبعة أيام:</numerusform>
            <numerusform>تحتفظ نسختان احتياطيتان بما فيهما حتى تُزالا؛ والنسخ اليومية تُزال بعد سبعة أيام:</numerusform>
            <numerusform>تحتفظ %n نسخ احتياطية بما فيها حتى تُزال؛ والنسخ اليومية تُزال بعد سبعة أيام:</numerusform>
            <numerusform>تحتفظ %n نسخة احتياطية بما فيها حتى تُزال؛ والنسخ اليومية تُزال بعد سبعة أيام:</numerusform>
            <numerusform>تحتفظ %n نسخة احتياطية بما فيها حتى تُزال؛ والنسخ اليومية تُزال بعد سبعة أيام:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::KeepingDialogs</name>
    <message>
        <source>Retention saved</source>
        <translation>حُفظت مدة الحفظ</translation>
    </message>
    <message numerus="yes">
        <source>The data of %Ln event(s) are erased</source>
        <translation>
            <numerusform>لم تُمحَ بيانات أي حدث</numerusform>
            <numerusform>مُحيت بيانات حدث واحد</numerusform>
            <numerusform>مُحيت بيانات حدثين</numerusform>
            <numerusform>مُحيت بيانات %Ln أحداث</numerusform>
            <numerusform>مُحيت بيانات %Ln حدثًا</numerusform>
            <numerusform>مُحيت بيانات %Ln حدث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::KeepingSection</name>
    <message>
        <source>Keeping</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Deliveries of %1</source>
        <extracomment>%1 is a company.</extracomment>
        <translation>عمليات تسليم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>Re&amp;tention…</source>
        <translation>مدة ال&amp;حفظ…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>مخزن البيانات</translation>
    </message>
    <message>
        <source>%1 on the disk. What is removed becomes free within it, for what comes: it does not shrink.</source>
        <extracomment>%1 is a size such as &quot;12.3 MB&quot;.</extracomment>
        <translation>حجمه على القرص ⁨%1⁩. ما يُزال منه تُتاح مساحته داخله لما يأتي: فهو لا يتقلص.</translation>
    </message>
    <message>
        <source>There is no daily backup yet.</source>
        <translation>لا توجد نسخة احتياطية يومية بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n daily backup(s), %1. The newest: %2</source>
        <translation>
            <numerusform>لا نسخ احتياطية يومية، ⁨%1⁩. الأحدث: ⁨%2⁩</numerusform>
            <numerusform>نسخة احتياطية يومية واحدة، ⁨%1⁩. الأحدث: ⁨%2⁩</numerusform>
            <numerusform>نسختان احتياطيتان يوميتان، ⁨%1⁩. الأحدث: ⁨%2⁩</numerusform>
            <numerusform>%n نسخ احتياطية يومية، ⁨%1⁩. الأحدث: ⁨%2⁩</numerusform>
            <numerusform>%n نسخة احتياطية يومية، ⁨%1⁩. الأحدث: ⁨%2⁩</numerusform>
            <numerusform>%n نسخة احتياطية يومية، ⁨%1⁩. الأحدث: ⁨%2⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no company yet.</source>
        <translation>لا توجد شركة بعد.</translation>
    </message>
    <message>
        <source>All are kept for good.</source>
        <translation>تُحفظ كلها دائمًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1: kept for %n day(s)</source>
        <extracomment>%1 is an outcome, such as &quot;Delivered&quot;.</extracomment>
        <translation>
            <numerusform>⁨%1⁩: لا يُحفظ أي يوم</numerusform>
            <numerusform>⁨%1⁩: يُحفظ يومًا واحدًا</numerusform>
            <numerusform>⁨%1⁩: يُحفظ يومين</numerusform>
            <numerusform>⁨%1⁩: يُحفظ %n أيام</numerusform>
            <numerusform>⁨%1⁩: يُحفظ %n يومًا</numerusform>
            <numerusform>⁨%1⁩: يُحفظ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: kept for good</source>
        <translation>⁨%1⁩: يُحفظ دائمًا</translation>
    </message>
</context>
<context>
    <name>hk::KeyRotationRow</name>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>Generate a hash key</source>
        <translation>توليد مفتاح تجزئة</translation>
    </message>
    <message>
        <source>Puts a key of 32 random bytes into the field above</source>
        <translation>يضع مفتاحًا من 32 بايت عشوائية في الحقل أعلاه</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>تدوير…</translation>
    </message>
    <message>
        <source>Rotate the hash key</source>
        <translation>تدوير مفتاح التجزئة</translation>
    </message>
    <message>
        <source>Copy new key</source>
        <translation>نسخ المفتاح الجديد</translation>
    </message>
    <message>
        <source>Copy the key that takes over, for whoever runs the receivers; it leaves the clipboard after a minute</source>
        <translation>نسخ المفتاح الذي سيحل محل القديم، لمن يدير المستقبِلات؛ ويغادر الحافظة بعد دقيقة</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>إتمام الآن</translation>
    </message>
    <message>
        <source>From now on the new key signs alone</source>
        <translation>من الآن يوقّع المفتاح الجديد وحده</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>إلغاء التدوير</translation>
    </message>
    <message>
        <source>The old key signs alone again, as if there had been no rotation</source>
        <translation>يعود المفتاح القديم إلى التوقيع وحده، كأن لم يكن تدوير</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>مفتاح آخر</translation>
    </message>
    <message>
        <source>Finish the rotation</source>
        <translation>إتمام التدوير</translation>
    </message>
    <message>
        <source>Shall the new key sign alone from now on?</source>
        <translation>هل يوقّع المفتاح الجديد وحده من الآن؟</translation>
    </message>
    <message>
        <source>Receivers that still verify with the old key refuse what comes next. The old key is forgotten.</source>
        <translation>المستقبِلات التي لا تزال تتحقق بالمفتاح القديم ترفض ما يأتي بعد ذلك. ويُنسى المفتاح القديم.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء كليهما</translation>
    </message>
    <message>
        <source>Call the rotation off</source>
        <translation>إلغاء التدوير</translation>
    </message>
    <message>
        <source>Shall the old key sign alone again?</source>
        <translation>هل يعود المفتاح القديم إلى التوقيع وحده؟</translation>
    </message>
    <message>
        <source>Receivers that already verify with the new key refuse what comes next. The new key is forgotten.</source>
        <translation>المستقبِلات التي صارت تتحقق بالمفتاح الجديد ترفض ما يأتي بعد ذلك. ويُنسى المفتاح الجديد.</translation>
    </message>
    <message>
        <source>Old and new key both sign until %1, then the new one alone.</source>
        <translation>يوقّع المفتاحان القديم والجديد كلاهما حتى %1، ثم الجديد وحده.</translation>
    </message>
    <message>
        <source>Rotating lets a new key take over without a gap: both sign for a while.</source>
        <translation>التدوير يتيح لمفتاح جديد أن يحل محل القديم بلا انقطاع: فيوقّع كلاهما مدة من الزمن.</translation>
    </message>
</context>
<context>
    <name>hk::KeySection</name>
    <message>
        <source>Hash keys and secret headers are sealed in the store. The data key that opens them is not in it:</source>
        <translation>مفاتيح التجزئة والترويسات السرية مختومة في مخزن البيانات. ومفتاح البيانات الذي يفتحها ليس فيه:</translation>
    </message>
    <message>
        <source>Key storage</source>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <source>It is in the system keyring of your account.</source>
        <translation>هو في حافظة مفاتيح النظام الخاصة بحسابك.</translation>
    </message>
    <message>
        <source>A copy of the store alone opens only where this keyring is. While the keyring is locked or does not answer, the program says so at its start and opens nothing: unlock it, then start again. When it is lost, so are the sealed keys: deliveries stay, and keys are set anew or imported from a settings file with secrets.</source>
        <translation>لا تُفتح نسخة من مخزن البيانات وحدها إلا حيث توجد حافظة المفاتيح هذه. وما دامت الحافظة مقفلة أو لا ترد، يعلن البرنامج ذلك عند بدئه ولا يفتح شيئًا: افتح قفلها ثم شغّله مجددًا. وإن فُقدت فُقدت معها المفاتيح المختومة: تبقى عمليات التسليم، وتُعيَّن المفاتيح من جديد أو تُستورد من ملف إعدادات يحوي الأسرار.</translation>
    </message>
    <message>
        <source>It is in the file %1, not in the system keyring: no keyring could be used when this store was made.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>هو في الملف ⁨%1⁩، لا في حافظة مفاتيح النظام: فلم يكن بالإمكان استخدام أي حافظة عند إنشاء مخزن البيانات هذا.</translation>
    </message>
    <message>
        <source>Others on this computer may read that file. Take that right away: chmod 600</source>
        <translation>قد يُسمح لآخرين على هذا الحاسوب بقراءة هذا الملف. اسحب منهم هذه الصلاحية: ⁨chmod 600⁩</translation>
    </message>
    <message>
        <source>Only you may read it. Back it up apart from the store: whoever has both can read the keys, and without it nobody can.</source>
        <translation>لا يقرؤه غيرك. احتفظ بنسخة احتياطية منه بعيدًا عن مخزن البيانات: فمن يملك الاثنين يستطيع قراءة المفاتيح، ومن دونه لا يستطيع أحد.</translation>
    </message>
    <message>
        <source>The key of a store stays where it is. To have it in the keyring, export the settings with their secrets, start with a new store while the keyring is unlocked, and import them there.</source>
        <translation>يبقى مفتاح مخزن البيانات حيث هو. ليكون في حافظة المفاتيح، صدّر الإعدادات مع أسرارها، وابدأ بمخزن بيانات جديد والحافظة مفتوحة القفل، ثم استوردها هناك.</translation>
    </message>
</context>
<context>
    <name>hk::KeyTip</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and its key: &quot;Sends it again (Ctrl+R)&quot;.</extracomment>
        <translation>%1 (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>hk::LanguageSection</name>
    <message>
        <source>Language and times</source>
        <translation>اللغة والأوقات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>This computer&apos;s (%1)</source>
        <extracomment>%1 is a time zone, such as &quot;Europe/Berlin&quot;.</extracomment>
        <translation>هذا الحاسوب (⁨%1⁩)</translation>
    </message>
    <message>
        <source>The company&apos;s</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>The company&apos;s (%1)</source>
        <translation>الشركة (⁨%1⁩)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Times by &amp;clocks of</source>
        <translation>الأوقات بحسب سا&amp;عة</translation>
    </message>
    <message>
        <source>Dates and numbers: %1, %2</source>
        <extracomment>Shows how dates and numbers are written: &quot;Dates and numbers: 5/14/2026, 1,234.5&quot;.</extracomment>
        <translation>التواريخ والأرقام: ⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Now it is %1. Where the mouse rests on a time, it is told by the other clocks as well. The Overview counts by the company&apos;s.</source>
        <extracomment>%1 is the time it is now.</extracomment>
        <translation>الوقت الآن ⁨%1⁩. حيث يستقر مؤشر الفأرة على وقت، يُذكر أيضًا بحسب الساعات الأخرى. وتحسب «نظرة عامة» بساعة الشركة.</translation>
    </message>
</context>
<context>
    <name>hk::LeaveGuard</name>
    <message>
        <source>Save your changes before you leave &quot;%1&quot;?</source>
        <translation>هل تريد حفظ تغييراتك قبل مغادرة «%1»؟</translation>
    </message>
    <message>
        <source>Discarded changes cannot be brought back.</source>
        <translation>لا يمكن استرجاع التغييرات المتجاهَلة.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>بقاء</translation>
    </message>
    <message>
        <source>End what runs on &quot;%1&quot;?</source>
        <extracomment>%1 is a page, such as &quot;Simulator&quot;.</extracomment>
        <translation>هل تريد إنهاء ما يجري في «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>The window is made anew for this. What was stored by then is sent in any case.</source>
        <translation>يُعاد إنشاء النافذة لهذا. وما خُزِّن حتى ذلك الحين يُرسَل في كل حال.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤه</translation>
    </message>
</context>
<context>
    <name>hk::Lists</name>
    <message>
        <source>, </source>
        <extracomment>What stands between the items of a list: &quot;a, b, c&quot;.</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>hk::LiveSwitch</name>
    <message>
        <source>Li&amp;ve</source>
        <translation>م&amp;باشر</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>New deliveries come into the list by themselves</source>
        <translation>تدخل عمليات التسليم الجديدة إلى القائمة من تلقاء نفسها</translation>
    </message>
</context>
<context>
    <name>hk::MainWindow</name>
    <message>
        <source>About Hookkeeper</source>
        <translation>حول Hookkeeper</translation>
    </message>
    <message>
        <source>Hookkeeper %1</source>
        <translation>Hookkeeper %1</translation>
    </message>
    <message>
        <source>The desktop home of a scheduling company&apos;s webhooks.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>موطن خطّافات الويب لشركة جدولة على سطح المكتب.
برنامج حر برخصة جنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Hookkeeper</source>
        <translation>Hookkeeper</translation>
    </message>
</context>
<context>
    <name>hk::ManualContents</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>hk::ManyAgain</name>
    <message numerus="yes">
        <source>Plan %1: %Ln delivery(ies) are sent again</source>
        <extracomment>%1 is the number of a plan.</extracomment>
        <translation>
            <numerusform>الخطة %1: لا تُعاد أي عملية تسليم</numerusform>
            <numerusform>الخطة %1: يُعاد إرسال تسليم واحد</numerusform>
            <numerusform>الخطة %1: يُعاد إرسال تسليمين</numerusform>
            <numerusform>الخطة %1: يُعاد إرسال %Ln عمليات تسليم</numerusform>
            <numerusform>الخطة %1: يُعاد إرسال %Ln عملية تسليم</numerusform>
            <numerusform>الخطة %1: يُعاد إرسال %Ln عملية تسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %Ln delivery(ies) are sent again, beginning %2, at %3</source>
        <extracomment>%1 is the number of a plan, then &quot;in 4 minutes, at 14 May, 15:41:25&quot;.</extracomment>
        <translation>
            <numerusform>الخطة %1: لا تُعاد أي عملية تسليم، والبداية %2، عند %3</numerusform>
            <numerusform>الخطة %1: يُعاد إرسال تسليم واحد، والبداية %2، عند %3</numerusform>
            <numerusform>الخطة %1: يُعاد إرسال تسليمين، والبداية %2، عند %3</numerusform>
            <numerusform>الخطة %1: يُعاد إرسال %Ln عمليات تسليم، والبداية %2، عند %3</numerusform>
            <numerusform>الخطة %1: يُعاد إرسال %Ln عملية تسليم، والبداية %2، عند %3</numerusform>
            <numerusform>الخطة %1: يُعاد إرسال %Ln عملية تسليم، والبداية %2، عند %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::MaskMark</name>
    <message>
        <source>Personal data masked</source>
        <translation>البيانات الشخصية مخفية</translation>
    </message>
    <message>
        <source>Names, e-mails, phones and addresses read &quot;[masked]&quot; on this screen, and in what you copy. Click to show them again.</source>
        <translation>تظهر الأسماء وعناوين البريد الإلكتروني وأرقام الهاتف والعناوين على هيئة «⁨[masked]⁩» على هذه الشاشة وفيما تنسخه. انقر لإظهارها مجددًا.</translation>
    </message>
</context>
<context>
    <name>hk::Menus</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>مل&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>الت&amp;سليم</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
</context>
<context>
    <name>hk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>hk::MomentDialog</name>
    <message>
        <source>Jump to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>ال&amp;تاريخ والوقت</translation>
    </message>
    <message>
        <source>As the clocks show it in %1.</source>
        <extracomment>%1 is a time zone, such as Europe/Berlin.</extracomment>
        <translation>كما تظهره الساعات في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Jump</source>
        <translation>ا&amp;نتقال</translation>
    </message>
</context>
<context>
    <name>hk::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>hk::Needs</name>
    <message>
        <source>%1 URL</source>
        <extracomment>%1 is a category: &quot;Booking URL&quot;.</extracomment>
        <translation>عنوان URL لفئة %1</translation>
    </message>
    <message>
        <source>It has no URL, so nothing is sent to it.</source>
        <translation>ليس لها عنوان URL، لذا لا يُرسَل إليها شيء.</translation>
    </message>
    <message>
        <source>It answered 410 Gone, so nothing is sent to it since %1.</source>
        <translation>ردّت بـ ⁨410 Gone⁩، لذا لا يُرسَل إليها شيء منذ %1.</translation>
    </message>
    <message>
        <source>Nothing got through for five days, so nothing is sent to it since %1.</source>
        <translation>لم يصل شيء منذ خمسة أيام، لذا لا يُرسَل إليها شيء منذ %1.</translation>
    </message>
    <message>
        <source>It is held because its URL was removed.</source>
        <translation>هي موقوفة لأن عنوان URL الخاص بها أُزيل.</translation>
    </message>
    <message>
        <source>It was put on hold at %1.</source>
        <translation>أُوقفت مؤقتًا في %1.</translation>
    </message>
    <message>
        <source>It was put on hold at %1: %2</source>
        <extracomment>%1 is a time, %2 a note that somebody left.</extracomment>
        <translation>أُوقفت مؤقتًا في %1: %2</translation>
    </message>
    <message>
        <source>Nothing gets through.</source>
        <translation>لا يصل شيء.</translation>
    </message>
    <message>
        <source>Nothing gets through since %1.</source>
        <translation>لا يصل شيء منذ %1.</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <extracomment>%1 is what happened: &quot;502 Bad Gateway since 14:05.&quot;</extracomment>
        <translation>⁨%1⁩ منذ %2.</translation>
    </message>
    <message>
        <source>It is tried again with one delivery at a time.</source>
        <translation>تُعاد محاولتها بتسليم واحد في كل مرة.</translation>
    </message>
    <message>
        <source>It is tried again with one delivery %1.</source>
        <extracomment>%1: &quot;in 2 minutes&quot;</extracomment>
        <translation>تُعاد محاولتها بتسليم واحد %1.</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>انتهت صلاحية شهادته</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>شهادته غير سارية بعد</translation>
    </message>
    <message>
        <source>it signed its certificate itself</source>
        <translation>وقّع شهادته بنفسه</translation>
    </message>
    <message>
        <source>its certificate is from an unknown authority</source>
        <translation>شهادته من سلطة غير معروفة</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>شهادته لاسم آخر</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>تعذّر إنشاء اتصال آمن</translation>
    </message>
    <message>
        <source>it wants https://</source>
        <translation>يتطلب ⁨https://⁩</translation>
    </message>
    <message>
        <source>its host name was not found</source>
        <translation>لم يُعثر على اسم مضيفه</translation>
    </message>
    <message>
        <source>its address is not allowed</source>
        <translation>عنوانه غير مسموح به</translation>
    </message>
    <message>
        <source>it could not be reached</source>
        <translation>تعذّر الوصول إليه</translation>
    </message>
    <message>
        <source>it gave no proper answer</source>
        <translation>لم يعطِ ردًّا صحيحًا</translation>
    </message>
    <message>
        <source>The last test failed %1: %2.</source>
        <extracomment>%1 is when: &quot;3 hours ago&quot;; %2 what was found: &quot;its certificate has expired&quot;.</extracomment>
        <translation>فشل آخر اختبار %1: %2.</translation>
    </message>
    <message>
        <source>It answers again.</source>
        <translation>عادت ترد.</translation>
    </message>
    <message>
        <source>It answers again; the last failure was: %1.</source>
        <extracomment>%1 is what happened: &quot;502 Bad Gateway&quot;.</extracomment>
        <translation>عادت ترد؛ وكان آخر فشل: %1.</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>an endpoint</comment>
        <translation>متعثرة</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>فشل الاختبار</translation>
    </message>
    <message numerus="yes">
        <source>%1 delivery(ies) failed.</source>
        <translation>
            <numerusform>عمليات التسليم الفاشلة: %1.</numerusform>
            <numerusform>عمليات التسليم الفاشلة: %1.</numerusform>
            <numerusform>عمليات التسليم الفاشلة: %1.</numerusform>
            <numerusform>فشلت %1 عمليات تسليم.</numerusform>
            <numerusform>فشلت %1 عملية تسليم.</numerusform>
            <numerusform>فشلت %1 عملية تسليم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wait(s).</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>عمليات التسليم المنتظرة: %1.</numerusform>
            <numerusform>عمليات التسليم المنتظرة: %1.</numerusform>
            <numerusform>عمليات التسليم المنتظرة: %1.</numerusform>
            <numerusform>تنتظر %1 عمليات تسليم.</numerusform>
            <numerusform>تنتظر %1 عملية تسليم.</numerusform>
            <numerusform>تنتظر %1 عملية تسليم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::NoticeBell</name>
    <message numerus="yes">
        <source>Notices: %n new</source>
        <translation>
            <numerusform>الإشعارات: لا جديد</numerusform>
            <numerusform>الإشعارات: إشعار جديد واحد</numerusform>
            <numerusform>الإشعارات: إشعاران جديدان</numerusform>
            <numerusform>الإشعارات: %n إشعارات جديدة</numerusform>
            <numerusform>الإشعارات: %n إشعارًا جديدًا</numerusform>
            <numerusform>الإشعارات: %n إشعار جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices: nothing new</source>
        <translation>الإشعارات: لا جديد</translation>
    </message>
</context>
<context>
    <name>hk::NoticeDesk</name>
    <message>
        <source>&amp;Notices…</source>
        <translation>الإ&amp;شعارات…</translation>
    </message>
</context>
<context>
    <name>hk::NoticeSection</name>
    <message>
        <source>An endpoint &amp;fails</source>
        <translation>تتعثّ&amp;ر نقطة نهاية</translation>
    </message>
    <message>
        <source>An endpoint is put on &amp;hold</source>
        <translation>تُ&amp;وقَف نقطة نهاية مؤقتًا</translation>
    </message>
    <message>
        <source>An endpoint that failed &amp;works again</source>
        <translation>تعود نقطة نهاية كانت متعثرة إلى ال&amp;عمل</translation>
    </message>
    <message>
        <source>A &amp;plan of resends has ended</source>
        <translation>تنتهي &amp;خطة إعادات إرسال</translation>
    </message>
    <message>
        <source>Sending pauses because the &amp;disk is full</source>
        <translation>يُعلَّق الإرسال لأن ال&amp;قرص ممتلئ</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>ساعات ال&amp;هدوء: لا يظهر شيء</translation>
    </message>
    <message>
        <source>&amp;Start in the background when I log in</source>
        <translation>ال&amp;بدء في الخلفية عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>Notices and background</source>
        <translation>الإشعارات والخلفية</translation>
    </message>
    <message>
        <source>Pop up when</source>
        <translation>إظهار إشعار عندما</translation>
    </message>
    <message>
        <source>Each endpoint is told of once until it works again. The list of notices, at the bell in the status bar, has all of them in any case.</source>
        <translation>يُخطَر عن كل نقطة نهاية مرة واحدة حتى تعود إلى العمل. وقائمة الإشعارات، عند الجرس في شريط الحالة، تحويها كلها في كل حال.</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>a time of day</comment>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>بداية ساعات الهدوء</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>نهاية ساعات الهدوء</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Keep sending in the background</source>
        <translation>الاستمرار في الإرسال في الخلفية</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>عند إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>They begin when they end, so nothing is quiet. Set another time.</source>
        <translation>تبدأ حين تنتهي، فلا هدوء إذن. عيّن وقتًا آخر.</translation>
    </message>
    <message>
        <source>What happens meanwhile is told in one notice afterwards.</source>
        <translation>ما يحدث في أثنائها يُذكر بعدها في إشعار واحد.</translation>
    </message>
    <message>
        <source>Deliveries go out without a window. A second start of the program shows it.</source>
        <translation>تخرج عمليات التسليم من دون نافذة. وتشغيل البرنامج مرة ثانية يعرضها.</translation>
    </message>
    <message>
        <source>The entry is %1.</source>
        <translation>المُدخل هو ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 was changed: it does not start this program in the background. Switching it on writes it anew.</source>
        <translation>غُيِّر ⁨%1⁩: فهو لا يبدأ هذا البرنامج في الخلفية. وتشغيله يكتبه من جديد.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;من</translation>
    </message>
</context>
<context>
    <name>hk::NoticeText</name>
    <message>
        <source>%1 URL</source>
        <extracomment>%1 is a category: &quot;Booking URL&quot;.</extracomment>
        <translation>عنوان URL لفئة %1</translation>
    </message>
    <message>
        <source>Nothing gets through since %1. What is due is tried again.</source>
        <translation>لا يصل شيء منذ ⁨%1⁩. وما حان وقته تُعاد محاولته.</translation>
    </message>
    <message>
        <source>%1 since %2. What is due is tried again.</source>
        <extracomment>%1 is what happened, %2 a time: &quot;502 Bad Gateway since 14 May, 14:05:10.&quot;</extracomment>
        <translation>⁨%1⁩ منذ ⁨%2⁩. وما حان وقته تُعاد محاولته.</translation>
    </message>
    <message>
        <source>Its receiver answered 410 Gone. What is due waits until you release it.</source>
        <translation>ردّ مستقبِلها بـ ⁨410 Gone⁩. وما حان وقته ينتظر حتى تستأنفها.</translation>
    </message>
    <message>
        <source>Nothing got through for five days. What is due waits until you release it.</source>
        <translation>لم يصل شيء منذ خمسة أيام. وما حان وقته ينتظر حتى تستأنف نقطة النهاية.</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>المسلَّمة: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>الفاشلة: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>الملغاة: %1</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>an endpoint</comment>
        <translation>متعثرة</translation>
    </message>
    <message>
        <source>%1 of %2 is failing</source>
        <extracomment>%1 is an endpoint (&quot;Booking URL&quot;), %2 a company.</extracomment>
        <translation>نقطة النهاية ⁨%1⁩ لدى ⁨%2⁩ متعثرة</translation>
    </message>
    <message>
        <source>Show deliveries</source>
        <translation>عرض عمليات التسليم</translation>
    </message>
    <message>
        <source>%1 of %2 is on hold</source>
        <extracomment>%1 is an endpoint (&quot;Booking URL&quot;), %2 a company.</extracomment>
        <translation>نقطة النهاية ⁨%1⁩ لدى ⁨%2⁩ موقوفة</translation>
    </message>
    <message>
        <source>Show settings</source>
        <translation>عرض الإعدادات</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>an endpoint</comment>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>%1 of %2 works again</source>
        <extracomment>%1 is an endpoint (&quot;Booking URL&quot;), %2 a company.</extracomment>
        <translation>نقطة النهاية ⁨%1⁩ لدى ⁨%2⁩ تعمل من جديد</translation>
    </message>
    <message>
        <source>What waited for it is being sent.</source>
        <translation>يُرسَل الآن ما كان ينتظرها.</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a plan</comment>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Plan %1 of %2 has ended</source>
        <extracomment>%1 is a plan&apos;s number, %2 a company.</extracomment>
        <translation>انتهت الخطة %1 لدى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>sending</comment>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>Sending is paused: the disk is full</source>
        <translation>الإرسال معلَّق: القرص ممتلئ</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room, and sending goes on by itself.</source>
        <translation>لا يضيع شيء. أفسح مكانًا فيستمر الإرسال من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Show Hookkeeper</source>
        <translation>عرض Hookkeeper</translation>
    </message>
    <message>
        <source>Sending was paused: the disk was full.</source>
        <translation>عُلِّق الإرسال: كان القرص ممتلئًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) put on hold.</source>
        <translation>
            <numerusform>لم تُوقَف أي نقطة نهاية.</numerusform>
            <numerusform>أُوقفت نقطة نهاية واحدة مؤقتًا.</numerusform>
            <numerusform>أُوقفت نقطتا نهاية مؤقتًا.</numerusform>
            <numerusform>أُوقفت %n نقاط نهاية مؤقتًا.</numerusform>
            <numerusform>أُوقفت %n نقطة نهاية مؤقتًا.</numerusform>
            <numerusform>أُوقفت %n نقطة نهاية مؤقتًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) began to fail.</source>
        <translation>
            <numerusform>لم تتعثر أي نقطة نهاية.</numerusform>
            <numerusform>بدأت نقطة نهاية واحدة تتعثر.</numerusform>
            <numerusform>بدأت نقطتا نهاية تتعثران.</numerusform>
            <numerusform>بدأت %n نقاط نهاية تتعثر.</numerusform>
            <numerusform>بدأت %n نقطة نهاية تتعثر.</numerusform>
            <numerusform>بدأت %n نقطة نهاية تتعثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) work(s) again.</source>
        <translation>
            <numerusform>لم تعد أي نقطة نهاية إلى العمل.</numerusform>
            <numerusform>عادت نقطة نهاية واحدة إلى العمل.</numerusform>
            <numerusform>عادت نقطتا نهاية إلى العمل.</numerusform>
            <numerusform>عادت %n نقاط نهاية إلى العمل.</numerusform>
            <numerusform>عادت %n نقطة نهاية إلى العمل.</numerusform>
            <numerusform>عادت %n نقطة نهاية إلى العمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) ended.</source>
        <translation>
            <numerusform>لم تنتهِ أي خطة.</numerusform>
            <numerusform>انتهت خطة واحدة.</numerusform>
            <numerusform>انتهت خطتان.</numerusform>
            <numerusform>انتهت %n خطط.</numerusform>
            <numerusform>انتهت %n خطة.</numerusform>
            <numerusform>انتهت %n خطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) in the quiet hours</source>
        <translation>
            <numerusform>لا إشعارات في ساعات الهدوء</numerusform>
            <numerusform>إشعار واحد في ساعات الهدوء</numerusform>
            <numerusform>إشعاران في ساعات الهدوء</numerusform>
            <numerusform>%n إشعارات في ساعات الهدوء</numerusform>
            <numerusform>%n إشعارًا في ساعات الهدوء</numerusform>
            <numerusform>%n إشعار في ساعات الهدوء</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>عرض الإشعارات</translation>
    </message>
</context>
<context>
    <name>hk::NoticesDialog</name>
    <message>
        <source>Notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>إفرا&amp;غ القائمة</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Notices, the newest first</source>
        <translation>الإشعارات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing was told yet. What fails, is put on hold or has ended is kept here, also when nobody saw it pop up.</source>
        <translation>لم يُخطَر بشيء بعد. ما يتعثر أو يُوقَف مؤقتًا أو ينتهي يُحفظ هنا، حتى إن لم ير أحد ظهوره.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>ال&amp;تفضيلات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>hk::OutcomePlot</name>
    <message>
        <source>Chart of deliveries by outcome</source>
        <translation>رسم بياني لعمليات التسليم حسب النتيجة</translation>
    </message>
</context>
<context>
    <name>hk::OverviewBody</name>
    <message>
        <source>Send a test</source>
        <translation>إرسال اختبار</translation>
    </message>
    <message>
        <source>Shows what was given up</source>
        <translation>يعرض ما انتهت محاولاته</translation>
    </message>
    <message>
        <source>Shows what is tried again</source>
        <translation>يعرض ما تُعاد محاولته</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>وسيط زمن الرد</translation>
    </message>
    <message>
        <source>Shows the deliveries that took longest</source>
        <translation>يعرض عمليات التسليم التي استغرقت أطول وقت</translation>
    </message>
    <message>
        <source>Deliveries by outcome</source>
        <translation>عمليات التسليم حسب النتيجة</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>زمن الرد</translation>
    </message>
    <message>
        <source>No deliveries in this period</source>
        <translation>لا عمليات تسليم في هذه الفترة</translation>
    </message>
    <message>
        <source>per day, %1</source>
        <extracomment>%1 is whose time: &quot;Toronto time&quot;.</extracomment>
        <translation>لكل يوم، %1</translation>
    </message>
    <message>
        <source>per hour, %1</source>
        <translation>لكل ساعة، %1</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>بالمللي ثانية</translation>
    </message>
    <message>
        <source>How much gets through, how long receivers take and which endpoint needs you shows here as soon as events are sent.</source>
        <translation>يظهر هنا، ما إن تُرسَل أحداث، كم يصل منها، وكم تستغرق المستقبِلات، وأي نقطة نهاية تحتاج إليك.</translation>
    </message>
    <message>
        <source>The share of finished deliveries that got through, as in reports; what waits or is retried is not in it. Shows what was delivered.</source>
        <translation>نسبة عمليات التسليم المنتهية التي وصلت، كما في التقارير؛ ولا يُحسب فيها ما ينتظر أو يُعاد. يعرض ما سُلِّم.</translation>
    </message>
</context>
<context>
    <name>hk::OverviewPage</name>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>environment</comment>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>%1 · %2 · updated %3</source>
        <extracomment>Company, environment and a time: &quot;Northwind Clinics · Production · updated 15:42:10&quot;.</extracomment>
        <translation>⁨%1⁩ · %2 · حُدِّث %3</translation>
    </message>
    <message>
        <source>Sending goes on, beginning with what waited.</source>
        <translation>يُستأنف الإرسال، بدءًا بما كان ينتظر.</translation>
    </message>
    <message>
        <source>Hold again</source>
        <translation>إيقاف مؤقت مجددًا</translation>
    </message>
    <message>
        <source>Nothing is sent to it now; what is due waits.</source>
        <translation>لا يُرسَل إليها شيء الآن؛ وما حان وقته ينتظر.</translation>
    </message>
</context>
<context>
    <name>hk::Page</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>hk::PageList</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>hk::PastDeliveryDialog</name>
    <message>
        <source>Trigger</source>
        <translation>المشغِّل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Delivery ID</source>
        <translation>معرّف التسليم</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>Start from a past delivery</source>
        <translation>البدء من تسليم سابق</translation>
    </message>
    <message>
        <source>&amp;Filter, or a delivery ID</source>
        <translation>&amp;مرشِّح، أو معرّف تسليم</translation>
    </message>
    <message>
        <source>Past deliveries</source>
        <translation>عمليات تسليم سابقة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>The company has no delivery yet.</source>
        <translation>لا عمليات تسليم للشركة بعد.</translation>
    </message>
    <message>
        <source>None of them is like that. An older one can be given by its ID.</source>
        <translation>لا شيء منها يطابق ذلك. يمكن إعطاء تسليم أقدم بمعرّفه.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln. An older one can be given by its ID.</source>
        <translation>
            <numerusform>لا عمليات تسليم. يمكن إعطاء تسليم أقدم بمعرّفه.</numerusform>
            <numerusform>آخر تسليم. يمكن إعطاء تسليم أقدم بمعرّفه.</numerusform>
            <numerusform>آخر تسليمين. يمكن إعطاء تسليم أقدم بمعرّفه.</numerusform>
            <numerusform>آخر %Ln عمليات تسليم. يمكن إعطاء تسليم أقدم بمعرّفه.</numerusform>
            <numerusform>آخر %Ln عملية تسليم. يمكن إعطاء تسليم أقدم بمعرّفه.</numerusform>
            <numerusform>آخر %Ln عملية تسليم. يمكن إعطاء تسليم أقدم بمعرّفه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::PayloadActions</name>
    <message>
        <source>&amp;Open payload…</source>
        <translation>فتح &amp;حمولة…</translation>
    </message>
    <message>
        <source>&amp;Paste payload or cURL command</source>
        <translation>&amp;لصق حمولة أو أمر cURL</translation>
    </message>
    <message>
        <source>Save pa&amp;yload as…</source>
        <translation>ح&amp;فظ الحمولة باسم…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Replac&amp;e…</source>
        <translation>استب&amp;دال…</translation>
    </message>
    <message>
        <source>Complete f&amp;ield or value</source>
        <translation>إكمال حقل أو &amp;قيمة</translation>
    </message>
    <message>
        <source>For&amp;mat payload</source>
        <translation>تنس&amp;يق الحمولة</translation>
    </message>
    <message>
        <source>Set a le&amp;gal value</source>
        <translation>تعيين قيمة &amp;مسموح بها</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>المش&amp;كلة التالية</translation>
    </message>
    <message>
        <source>Fiel&amp;ds of the payload</source>
        <translation>حق&amp;ول الحمولة</translation>
    </message>
    <message>
        <source>P&amp;ayload as text</source>
        <translation>الحمولة كن&amp;ص</translation>
    </message>
    <message>
        <source>Payload as a &amp;form</source>
        <translation>الحمولة كنمو&amp;ذج</translation>
    </message>
    <message>
        <source>Te&amp;xt and form</source>
        <translation>ال&amp;نص والنموذج</translation>
    </message>
</context>
<context>
    <name>hk::PayloadAssist</name>
    <message>
        <source>%1: %2.</source>
        <translation>⁨%1⁩: %2.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>القيم: %1</translation>
    </message>
</context>
<context>
    <name>hk::PayloadCard</name>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>عيّنة جديدة</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>نسخ الحمولة</translation>
    </message>
    <message>
        <source>More for the payload</source>
        <translation>المزيد للحمولة</translation>
    </message>
    <message>
        <source>Tab indents here. Press Esc, then Tab, to leave the editor.</source>
        <translation>المفتاح Tab يزيح النص هنا. اضغط Esc ثم Tab لمغادرة المحرر.</translation>
    </message>
    <message>
        <source>The contract knows nothing to complete here.</source>
        <translation>لا يعرف العقد ما يكمله هنا.</translation>
    </message>
    <message>
        <source>One of its lines is too long to be edited. Format breaks it into lines.</source>
        <translation>أحد أسطرها أطول من أن يُحرَّر. يقسّمها «تنسيق» إلى أسطر.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>ليست JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>That is not in the payload any more.</source>
        <translation>لم يعد ذلك في الحمولة.</translation>
    </message>
    <message>
        <source>The payload has no problem.</source>
        <translation>لا مشكلات في الحمولة.</translation>
    </message>
    <message>
        <source>What is not JSON cannot be mended for you; the list says where.</source>
        <translation>ما ليس JSON لا يمكن إصلاحه تلقائيًا؛ وتبيّن القائمة الموضع.</translation>
    </message>
    <message>
        <source>Only JSON can be formatted; the list under the text says what is wrong with it.</source>
        <translation>لا يمكن تنسيق إلا JSON؛ وتبيّن القائمة التي تحت النص ما الخطأ فيه.</translation>
    </message>
    <message>
        <source>The payload has nothing to put &quot;%1&quot; in.</source>
        <translation>ليس في الحمولة ما يوضع فيه «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Only JSON has fields; the list under the text says what is wrong with it.</source>
        <translation>لا حقول إلا في JSON؛ وتبيّن القائمة التي تحت النص ما الخطأ فيه.</translation>
    </message>
    <message>
        <source>The payload is on the clipboard.</source>
        <translation>الحمولة في الحافظة.</translation>
    </message>
</context>
<context>
    <name>hk::PayloadSources</name>
    <message>
        <source>%1 is of another company; choose that one first.</source>
        <translation>ينتمي ⁨%1⁩ إلى شركة أخرى؛ اخترها أولًا.</translation>
    </message>
</context>
<context>
    <name>hk::PayloadTransfer</name>
    <message>
        <source>What was pasted</source>
        <translation>ما لُصق</translation>
    </message>
    <message>
        <source>Open payload</source>
        <translation>فتح حمولة</translation>
    </message>
    <message>
        <source>JSON or a cURL command (*)</source>
        <translation>ملف JSON أو أمر cURL (*)</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Save payload as</source>
        <translation>حفظ الحمولة باسم</translation>
    </message>
    <message>
        <source>What was dropped</source>
        <translation>ما أُفلت</translation>
    </message>
    <message>
        <source>The payload is in %1.</source>
        <translation>الحمولة في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>hk::PayloadView</name>
    <message>
        <source>Payload, formatted</source>
        <translation>الحمولة، منسّقة</translation>
    </message>
    <message>
        <source>Problems of the payload</source>
        <translation>مشكلات الحمولة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>⁨%1⁩ %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>hk::PeriodChoice</name>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;من:</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>أيام مختارة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>t&amp;o:</source>
        <translation>إل&amp;ى:</translation>
    </message>
</context>
<context>
    <name>hk::Plans</name>
    <message>
        <source>Their endpoint was removed</source>
        <translation>أُزيلت نقطة نهايتها</translation>
    </message>
    <message>
        <source>Their endpoint has no URL</source>
        <translation>ليس لنقطة نهايتها عنوان URL</translation>
    </message>
    <message>
        <source>The data of their events were erased</source>
        <translation>مُحيت بيانات أحداثها</translation>
    </message>
    <message>
        <source>The receiver has them already, by this delivery or by another one of the same event</source>
        <translation>وصلت المستقبِلَ من قبل، بهذا التسليم أو بتسليم آخر للحدث نفسه</translation>
    </message>
    <message>
        <source>Out of date: a later event of the same appointment went there</source>
        <translation>متقادمة: ذهب إلى هناك حدث لاحق للموعد نفسه</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>قديمة جدًا</translation>
    </message>
    <message>
        <source>Twice the same: a later delivery of the same event is sent again</source>
        <translation>مكررة: يُعاد إرسال تسليم لاحق للحدث نفسه</translation>
    </message>
    <message>
        <source>Their endpoint is on hold: they would wait there</source>
        <translation>نقطة نهايتها موقوفة: ستنتظر هناك</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>The state of a plan whose time has not come.</extracomment>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The state of a plan.</extracomment>
        <translation>معلَّقة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>The state of a plan.</extracomment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The state of a plan: all of its deliveries are finished.</extracomment>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Plan %1 begins %2, at %3.</source>
        <comment>in 4 minutes, at 14 May, 15:41:25</comment>
        <translation>تبدأ الخطة %1 %2، عند %3.</translation>
    </message>
    <message>
        <source>Plan %1 is running.</source>
        <translation>الخطة %1 جارية.</translation>
    </message>
    <message>
        <source>Plan %1 is paused: what was not sent yet waits.</source>
        <translation>الخطة %1 معلَّقة: ما لم يُرسَل بعد ينتظر.</translation>
    </message>
    <message>
        <source>Plan %1 was cancelled %2.</source>
        <comment>3 minutes ago</comment>
        <translation>أُلغيت الخطة %1 ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Plan %1 was cancelled.</source>
        <translation>أُلغيت الخطة %1.</translation>
    </message>
    <message>
        <source>Plan %1 was done %2.</source>
        <comment>3 minutes ago</comment>
        <translation>تمت الخطة %1 ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Plan %1 is done.</source>
        <translation>تمت الخطة %1.</translation>
    </message>
    <message>
        <source>%1 of %2 finished: %3 delivered, %4 failed, %5 cancelled.</source>
        <translation>انتهى %1 من %2: سُلِّم %3، وفشل %4، وأُلغي %5.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>المستثنى: %1.</translation>
    </message>
    <message>
        <source>Pace: %1.</source>
        <extracomment>%1 is a rate, such as 10/s.</extracomment>
        <translation>الوتيرة: %1.</translation>
    </message>
    <message>
        <source>At once: %1.</source>
        <extracomment>%1 is how many deliveries are on their way at the same time at most.</extracomment>
        <translation>في آن واحد: %1.</translation>
    </message>
    <message>
        <source>Started %1 by %2.</source>
        <translation>بدأت %1 بواسطة %2.</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>بدأت %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An endpoint and its host: &quot;Booking (crm.northwind.example)&quot;.</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Less than 1 hour</source>
        <translation>أقل من ساعة واحدة</translation>
    </message>
    <message>
        <source>1 to 24 hours</source>
        <translation>من ساعة واحدة إلى 24 ساعة</translation>
    </message>
    <message>
        <source>1 to 7 days</source>
        <translation>من يوم إلى 7 أيام</translation>
    </message>
    <message>
        <source>More than 7 days</source>
        <translation>أكثر من 7 أيام</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>in 4 minutes, at 15:41:25</comment>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Waiting at %1: %2. The endpoint is on hold; it goes on when somebody sends to it again.</source>
        <extracomment>%1 is an endpoint, %2 how many deliveries wait there.</extracomment>
        <translation>في الانتظار عند ⁨%1⁩: %2. نقطة النهاية موقوفة؛ ويستمر الأمر حين يستأنف أحدهم الإرسال إليها.</translation>
    </message>
    <message>
        <source>Waiting at %1: %2. The endpoint has no URL; it goes on when it has one.</source>
        <extracomment>%1 is an endpoint, %2 how many deliveries wait there.</extracomment>
        <translation>في الانتظار عند ⁨%1⁩: %2. ليس لنقطة النهاية عنوان URL؛ ويستمر الأمر حين يكون لها عنوان.</translation>
    </message>
    <message>
        <source>Waiting at %1: %2. The receiver failed %3 times in a row; the next probe goes out %4, and one that gets through lets the others go.</source>
        <extracomment>%1 is an endpoint, %2 how many deliveries wait there, %3 a number, %4 &quot;in 4 minutes&quot;.</extracomment>
        <translation>في الانتظار عند ⁨%1⁩: %2. مرات فشل المستقبِل المتتالية: %3؛ تخرج محاولة الاستطلاع التالية %4، فإذا وصلت واحدة خرجت البقية.</translation>
    </message>
    <message>
        <source>Waiting at %1: %2. The last attempt there failed; the next one goes out %3.</source>
        <extracomment>%1 is an endpoint, %2 how many deliveries wait there, %3 is a time: &quot;in 4 minutes&quot;.</extracomment>
        <translation>في الانتظار عند ⁨%1⁩: %2. فشلت آخر محاولة هناك؛ تخرج المحاولة التالية %3.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>The state of a plan that sends nothing, since something else must happen first.</extracomment>
        <translation>منتظرة</translation>
    </message>
    <message>
        <source>Plan %1 is waiting.</source>
        <translation>الخطة %1 منتظرة.</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>مخطط له %1.</translation>
    </message>
    <message>
        <source>Planned for %1 by %2.</source>
        <extracomment>%1 is a time, %2 a user of this computer.</extracomment>
        <translation>مخطط له %1 بواسطة ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Not finished: they, or resends of them, are queued or retrying, or wait at an endpoint on hold</source>
        <translation>لم تنتهِ: هي أو إعادات إرسالها في الانتظار أو تُعاد محاولتها، أو تنتظر عند نقطة نهاية موقوفة</translation>
    </message>
</context>
<context>
    <name>hk::PlansDialog</name>
    <message>
        <source>–</source>
        <comment>a plan without a filter</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشِّح</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Resend plans</source>
        <translation>خطط إعادة الإرسال</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Resend plans, newest first</source>
        <translation>خطط إعادة الإرسال، الأحدث أولًا</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>ت&amp;عليق</translation>
    </message>
    <message>
        <source>&amp;Cancel plan…</source>
        <translation>إ&amp;لغاء الخطة…</translation>
    </message>
    <message>
        <source>&amp;Show deliveries</source>
        <translation>عرض عمليات الت&amp;سليم</translation>
    </message>
    <message>
        <source>&amp;Export summary…</source>
        <translation>&amp;تصدير الملخص…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Deliveries finished</source>
        <translation>عمليات التسليم المنتهية</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What was sent again for %1, newest first.</source>
        <translation>ما أُعيد إرساله لدى %1، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Select a plan first.</source>
        <translation>حدّد خطة أولًا.</translation>
    </message>
    <message>
        <source>The plan has ended.</source>
        <translation>انتهت الخطة.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>م&amp;واصلة</translation>
    </message>
    <message>
        <source>Cancel plan %1?</source>
        <translation>هل تريد إلغاء الخطة %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) that are not finished are sent no more.</source>
        <translation>
            <numerusform>لا عمليات تسليم غير منتهية.</numerusform>
            <numerusform>لن يُرسَل بعد ذلك تسليم واحد لم ينتهِ.</numerusform>
            <numerusform>لن يُرسَل بعد ذلك تسليمان لم ينتهيا.</numerusform>
            <numerusform>لن تُرسَل بعد ذلك %Ln عمليات تسليم لم تنتهِ.</numerusform>
            <numerusform>لن تُرسَل بعد ذلك %Ln عملية تسليم لم تنتهِ.</numerusform>
            <numerusform>لن تُرسَل بعد ذلك %Ln عملية تسليم لم تنتهِ.</numerusform>
        </translation>
    </message>
    <message>
        <source>What went out stays as it is. What is on the wire at this moment is not called back.</source>
        <translation>ما خرج يبقى كما هو. وما هو قيد الإرسال في هذه اللحظة لا يُستدعى.</translation>
    </message>
    <message>
        <source>&amp;Cancel plan</source>
        <translation>إ&amp;لغاء الخطة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Export the plan&apos;s summary</source>
        <translation>تصدير ملخص الخطة</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>لا خطة بعد</translation>
    </message>
    <message>
        <source>A plan sends again what a filter finds, at a pace, and shows here how far it is.</source>
        <translation>تعيد الخطة إرسال ما يجده المرشِّح، بوتيرة محددة، وتبيّن هنا إلى أين وصلت.</translation>
    </message>
    <message>
        <source>&amp;Resend all that match…</source>
        <translation>إعادة إرسال كل ما &amp;يطابق…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
</context>
<context>
    <name>hk::PolicyDialog</name>
    <message>
        <source>Public addresses are always allowed; this adds nothing.</source>
        <translation>العناوين العامة مسموح بها دائمًا؛ وهذا لا يضيف شيئًا.</translation>
    </message>
    <message>
        <source>This computer: webhooks reach every program that listens here. Fine for trying things out.</source>
        <translation>هذا الحاسوب: تصل خطّافات الويب إلى كل برنامج يستمع هنا. مناسب للتجربة.</translation>
    </message>
    <message>
        <source>Your private network: whoever may set a URL can make this computer send requests to machines that trust it.</source>
        <translation>شبكتك الخاصة: يستطيع كل من يجوز له تعيين عنوان URL أن يجعل هذا الحاسوب يرسل طلبات إلى أجهزة تثق به.</translation>
    </message>
    <message>
        <source>Dangerous: cloud machines hand out passwords to whoever asks at such addresses. Allow it only if you know why.</source>
        <translation>خطر: تسلّم الأجهزة السحابية كلمات مرور لكل من يسأل عند مثل هذه العناوين. لا تسمح به إلا إن كنت تعرف السبب.</translation>
    </message>
    <message>
        <source>Dangerous: it holds addresses of several kinds, such as private networks, or those where cloud machines hand out passwords. Allow a smaller range.</source>
        <translation>خطر: فيه عناوين من عدة أنواع، مثل شبكات خاصة، أو عناوين تسلّم عندها الأجهزة السحابية كلمات مرور. اسمح بنطاق أصغر.</translation>
    </message>
    <message>
        <source>A special range that no webhook should need.</source>
        <translation>نطاق خاص لا يُفترض أن يحتاج إليه أي خطّاف ويب.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ما يعنيه</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>ال&amp;سماح</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Addresses and proxy</source>
        <translation>العناوين والوكيل</translation>
    </message>
    <message>
        <source>Webhooks of all companies go to public addresses, and besides only to these. It holds from the next attempt on, whatever a host name leads to.</source>
        <translation>تذهب خطّافات الويب لكل الشركات إلى العناوين العامة، وإلى هذه وحدها عدا ذلك. يسري هذا من المحاولة التالية، أيًّا كان ما يؤدي إليه اسم المضيف.</translation>
    </message>
    <message>
        <source>Allowed ranges</source>
        <translation>النطاقات المسموح بها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Allow also</source>
        <translation>السماح أيضًا &amp;بـ</translation>
    </message>
    <message>
        <source>Allow addresses</source>
        <translation>السماح بعناوين</translation>
    </message>
    <message>
        <source>Allow %1?</source>
        <translation>هل تريد السماح بـ ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>Keep it closed</source>
        <translation>إبقاؤه مغلقًا</translation>
    </message>
</context>
<context>
    <name>hk::PreferencesDialog</name>
    <message>
        <source>&amp;Reset this section</source>
        <translation>إعادة &amp;ضبط هذا القسم</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>No setting has this word.</source>
        <translation>لا إعداد فيه هذه الكلمة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>hk::PrivacySection</name>
    <message>
        <source>&amp;Mask personal data on the screen</source>
        <translation>إ&amp;خفاء البيانات الشخصية على الشاشة</translation>
    </message>
    <message>
        <source>For demos and shared screens; Ctrl+Shift+M does the same, and the status bar says so while it is on.</source>
        <translation>للعروض التوضيحية والشاشات المشتركة؛ يفعل ⁨Ctrl+Shift+M⁩ الشيء نفسه، ويبيّن ذلك شريط الحالة ما دام مفعّلًا.</translation>
    </message>
    <message>
        <source>Names, e-mails, phones, addresses, notes and custom fields of customers and staff read &quot;[masked]&quot;: in payloads, answers, the Local receiver, comparisons, saved samples and files that you look at. Filters that may name a person are not offered.</source>
        <translation>تظهر الأسماء وعناوين البريد الإلكتروني وأرقام الهاتف والعناوين والملاحظات والحقول المخصصة للعملاء والموظفين على هيئة «⁨[masked]⁩»: في الحمولات والردود والمستقبِل المحلي والمقارنات والعيّنات المحفوظة والملفات التي تعاينها. ولا تُعرض المرشِّحات التي قد تسمّي شخصًا.</translation>
    </message>
    <message>
        <source>Company names, URLs and ids stay, and so do samples that were made up. What you type stays as well, such as a name in the filter.</source>
        <translation>تبقى أسماء الشركات وعناوين URL والمعرّفات، وكذلك العيّنات المختلَقة. ويبقى ما تكتبه أيضًا، كاسم في المرشِّح.</translation>
    </message>
    <message>
        <source>What you copy is masked as it is shown. A payload that you open in the Simulator is masked, so sending it sends &quot;[masked]&quot;. Exports of deliveries begin with masking, which you can take away there; exports of the Local receiver, and what is sent again, hold the data as they are. The store does not change.</source>
        <translation>ما تنسخه مخفيّ كما يُعرض. والحمولة التي تفتحها في المحاكي مخفية البيانات، فإرسالها يرسل «⁨[masked]⁩». تبدأ عمليات تصدير التسليم بالإخفاء، ويمكنك إلغاؤه هناك؛ أما ما يُصدَّر من المستقبِل المحلي وما يُرسَل مجددًا فيحوي البيانات كما هي. ولا يتغير مخزن البيانات.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
</context>
<context>
    <name>hk::ProblemList</name>
    <message>
        <source>Set a le&amp;gal value</source>
        <translation>تعيين قيمة &amp;مسموح بها</translation>
    </message>
    <message>
        <source>What differs from the contract</source>
        <translation>ما يخالف العقد</translation>
    </message>
    <message>
        <source>Also with Ctrl+. where the cursor stands</source>
        <translation>أيضًا بالضغط على ⁨Ctrl+.⁩ عند موضع المؤشر</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;</source>
        <translation>إضافة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>إزالة «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>hk::ProxyRow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>ال&amp;وكيل</translation>
    </message>
    <message>
        <source>none, environment, or a URL such as http://proxy.example:3128</source>
        <translation>⁨none⁩ أو ⁨environment⁩ أو عنوان URL مثل ⁨http://proxy.example:3128⁩</translation>
    </message>
    <message>
        <source>Saved. The next attempt uses it.</source>
        <translation>تم الحفظ. تستخدمه المحاولة التالية.</translation>
    </message>
</context>
<context>
    <name>hk::PrunePreview</name>
    <message>
        <source>Ended as</source>
        <translation>كيف انتهت</translation>
    </message>
    <message>
        <source>Under 30 days</source>
        <translation>أقل من 30 يومًا</translation>
    </message>
    <message>
        <source>30 to 90</source>
        <translation>من 30 إلى 90</translation>
    </message>
    <message>
        <source>90 days to a year</source>
        <translation>من 90 يومًا إلى سنة</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>منذ أكثر من ذلك</translation>
    </message>
    <message numerus="yes">
        <source>Counting… %Ln so far</source>
        <translation>
            <numerusform>جارٍ العدّ… لا شيء حتى الآن</numerusform>
            <numerusform>جارٍ العدّ… واحد حتى الآن</numerusform>
            <numerusform>جارٍ العدّ… اثنان حتى الآن</numerusform>
            <numerusform>جارٍ العدّ… %Ln حتى الآن</numerusform>
            <numerusform>جارٍ العدّ… %Ln حتى الآن</numerusform>
            <numerusform>جارٍ العدّ… %Ln حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>What is removed, by outcome and by how long ago it ended</source>
        <translation>ما يُزال، حسب النتيجة وحسب المدة التي مضت على انتهائه</translation>
    </message>
    <message>
        <source>What would be removed is not known.</source>
        <translation>لا يُعرف ما الذي سيُزال.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) would be removed now</source>
        <translation>
            <numerusform>لن يُزال أي تسليم الآن</numerusform>
            <numerusform>سيُزال تسليم واحد الآن</numerusform>
            <numerusform>سيُزال تسليمان الآن</numerusform>
            <numerusform>ستُزال %Ln عمليات تسليم الآن</numerusform>
            <numerusform>ستُزال %Ln عملية تسليم الآن</numerusform>
            <numerusform>ستُزال %Ln عملية تسليم الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be removed now</source>
        <translation>لن يُزال شيء الآن</translation>
    </message>
</context>
<context>
    <name>hk::RawView</name>
    <message>
        <source>&amp;Bytes in hexadecimal</source>
        <translation>ال&amp;بايتات بالنظام الست عشري</translation>
    </message>
    <message>
        <source>Body as it came</source>
        <translation>المتن كما جاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes</source>
        <translation>أول %1 من %2 بايت</translation>
    </message>
    <message>
        <source>These bytes are no text.</source>
        <translation>هذه البايتات ليست نصًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) came; personal data is masked</source>
        <translation>
            <numerusform>لم يصل أي بايت؛ البيانات الشخصية مخفية</numerusform>
            <numerusform>وصل بايت واحد؛ البيانات الشخصية مخفية</numerusform>
            <numerusform>وصل بايتان؛ البيانات الشخصية مخفية</numerusform>
            <numerusform>وصلت %Ln بايتات؛ البيانات الشخصية مخفية</numerusform>
            <numerusform>وصل %Ln بايتًا؛ البيانات الشخصية مخفية</numerusform>
            <numerusform>وصل %Ln بايت؛ البيانات الشخصية مخفية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ReceivedModel</name>
    <message>
        <source>cut off</source>
        <comment>in the place of method and path</comment>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>not HTTP</source>
        <comment>in the place of method and path</comment>
        <translation>ليس HTTP</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>المشغِّل</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Payload</source>
        <comment>column: whether it follows the schema</comment>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Arrival</source>
        <comment>column: new, duplicate, out of order, late</comment>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column: what the receiver answered</comment>
        <translation>الرد</translation>
    </message>
</context>
<context>
    <name>hk::ReceiverCard</name>
    <message>
        <source>&amp;Port</source>
        <translation>الم&amp;نفذ</translation>
    </message>
    <message>
        <source>Copy &amp;URL…</source>
        <translation>نسخ عن&amp;وان URL…</translation>
    </message>
    <message>
        <source>Copies the local URL for a kind of event, for the webhook settings</source>
        <translation>ينسخ عنوان URL المحلي لنوع من الأحداث، لإعدادات خطّافات الويب</translation>
    </message>
    <message>
        <source>&amp;Answer with</source>
        <translation>الرد &amp;بـ</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>الم&amp;زيد…</translation>
    </message>
    <message>
        <source>Rules, TLS, forwarding, another address</source>
        <translation>القواعد وTLS والتحويل وعنوان آخر</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>كما كُتب: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) come first</source>
        <extracomment>beside &quot;Answer with 200 OK&quot;: some requests are answered by rules</extracomment>
        <translation>
            <numerusform>لا قواعد تسبق</numerusform>
            <numerusform>تسبق قاعدة واحدة</numerusform>
            <numerusform>تسبق قاعدتان</numerusform>
            <numerusform>تسبق %n قواعد</numerusform>
            <numerusform>تسبق %n قاعدة</numerusform>
            <numerusform>تسبق %n قاعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>forwards to %1 and gives back its answer</source>
        <translation>يحوّل إلى ⁨%1⁩ ويعيد رده</translation>
    </message>
    <message>
        <source>forwards to %1</source>
        <translation>يحوّل إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>shows an expired certificate</source>
        <translation>يعرض شهادة منتهية</translation>
    </message>
    <message>
        <source>shows another host&apos;s certificate</source>
        <translation>يعرض شهادة مضيف آخر</translation>
    </message>
    <message>
        <source>shows a certificate that signs itself</source>
        <translation>يعرض شهادة موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>Stop the receiver to choose another port.</source>
        <translation>أوقف المستقبِل لاختيار منفذ آخر.</translation>
    </message>
</context>
<context>
    <name>hk::ReceiverDialog</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step: &quot;1. Open the Zap&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>hk::ReceiverPage</name>
    <message>
        <source>&amp;Start receiver</source>
        <translation>بدء المست&amp;قبِل</translation>
    </message>
    <message>
        <source>Copy &amp;local URL</source>
        <translation>نسخ عنوان URL المح&amp;لي</translation>
    </message>
    <message>
        <source>E&amp;xport HAR…</source>
        <translation>تصدير &amp;HAR…</translation>
    </message>
    <message>
        <source>Writes the requests that are listed to a file, for other tools</source>
        <translation>يكتب الطلبات المدرجة في ملف، لأدوات أخرى</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>إفرا&amp;غ القائمة</translation>
    </message>
    <message>
        <source>&amp;Export requests…</source>
        <translation>&amp;تصدير الطلبات…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Local receiver</source>
        <translation>المستقبِل المحلي</translation>
    </message>
    <message>
        <source>Start the receiver on another port?</source>
        <translation>هل تريد بدء المستقبِل على منفذ آخر؟</translation>
    </message>
    <message>
        <source>URLs that point to the old port have to be changed.</source>
        <translation>يجب تغيير عناوين URL التي تشير إلى المنفذ القديم.</translation>
    </message>
    <message>
        <source>&amp;Use a free port</source>
        <translation>استخدام منفذ &amp;حر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Stop receiver</source>
        <translation>إ&amp;يقاف المستقبِل</translation>
    </message>
    <message>
        <source>Off: nothing can arrive</source>
        <translation>متوقف: لا يمكن أن يصل شيء</translation>
    </message>
    <message>
        <source>Listening on %1, port %2: other computers can send here, too</source>
        <translation>يستمع على ⁨%1⁩، المنفذ %2: يمكن لحواسيب أخرى الإرسال إلى هنا أيضًا</translation>
    </message>
    <message>
        <source>Listening on %1, port %2, for this computer only</source>
        <translation>يستمع على ⁨%1⁩، المنفذ %2، لهذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>No requests caught yet</source>
        <translation>لم تُلتقط أي طلبات بعد</translation>
    </message>
    <message>
        <source>TLS and the address to listen on change when the receiver is started again.</source>
        <translation>يتغير TLS والعنوان المستمَع عليه عند بدء المستقبِل من جديد.</translation>
    </message>
    <message>
        <source>No request is listed to be exported.</source>
        <translation>لا طلبات مدرجة لتصديرها.</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>تصدير الطلبات</translation>
    </message>
    <message>
        <source>The file holds what came as it came: personal data is masked on the screen only.</source>
        <translation>يحوي الملف ما جاء كما جاء: فالبيانات الشخصية مخفية على الشاشة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) written to %1</source>
        <translation>
            <numerusform>لم يُكتب أي طلب في ⁨%1⁩</numerusform>
            <numerusform>كُتب طلب واحد في ⁨%1⁩</numerusform>
            <numerusform>كُتب طلبان في ⁨%1⁩</numerusform>
            <numerusform>كُتبت %Ln طلبات في ⁨%1⁩</numerusform>
            <numerusform>كُتب %Ln طلبًا في ⁨%1⁩</numerusform>
            <numerusform>كُتب %Ln طلب في ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Se&amp;nd a test event</source>
        <translation>إرسال حدث ا&amp;ختبار</translation>
    </message>
    <message>
        <source>What is sent to this address shows here, with its signature and payload checked. Point a webhook URL at it, or send a test event.</source>
        <translation>يظهر هنا ما يُرسَل إلى هذا العنوان، بعد فحص توقيعه وحمولته. وجّه إليه عنوان URL لخطّاف ويب، أو أرسل حدث اختبار.</translation>
    </message>
    <message>
        <source>The receiver takes what is sent to it and checks signature and payload. Start it, then point a webhook URL at it.</source>
        <translation>يقبل المستقبِل ما يُرسَل إليه ويفحص التوقيع والحمولة. ابدأه، ثم وجّه إليه عنوان URL لخطّاف ويب.</translation>
    </message>
</context>
<context>
    <name>hk::RecordInspector</name>
    <message>
        <source>&amp;Attempt</source>
        <translation>الم&amp;حاولة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What the file says of this entry</source>
        <translation>ما يقوله الملف عن هذا المُدخل</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>ال&amp;طلب</translation>
    </message>
    <message>
        <source>Request as the file has it</source>
        <translation>الطلب كما في الملف</translation>
    </message>
    <message>
        <source>Resp&amp;onse</source>
        <translation>ال&amp;رد</translation>
    </message>
    <message>
        <source>Answer as the file has it</source>
        <translation>الرد كما في الملف</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4</source>
        <translation>%1 من %2: %3، %4</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>لا رد.</translation>
    </message>
    <message>
        <source>There was more; this is what was kept.</source>
        <translation>كان هناك المزيد؛ وهذا ما حُفظ.</translation>
    </message>
</context>
<context>
    <name>hk::RecordListModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
</context>
<context>
    <name>hk::RecordsDialog</name>
    <message>
        <source>%1 – to look at</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>⁨%1⁩ – للاطلاع</translation>
    </message>
    <message>
        <source>Nothing of this file goes into the store.</source>
        <translation>لا يدخل شيء من هذا الملف مخزن البيانات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find in all of it</source>
        <translation>البحث فيه كله</translation>
    </message>
    <message>
        <source>Find text in the file&apos;s entries</source>
        <translation>البحث عن نص في مُدخلات الملف</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>مُدخلات الملف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>لا مُدخلات</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>%Ln مُدخلات</numerusform>
            <numerusform>%Ln مُدخلًا</numerusform>
            <numerusform>%Ln مُدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(ies)</source>
        <translation>
            <numerusform>%1 من %Ln مُدخل</numerusform>
            <numerusform>%1 من مُدخل واحد</numerusform>
            <numerusform>%1 من مُدخلين</numerusform>
            <numerusform>%1 من %Ln مُدخلات</numerusform>
            <numerusform>%1 من %Ln مُدخلًا</numerusform>
            <numerusform>%1 من %Ln مُدخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::RemoveCompanyDialog</name>
    <message>
        <source>Remove for good</source>
        <translation>إزالة نهائية</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Its settings and keys, %1 and %2 with all attempts go, and nothing brings them back. What only should not be sent any more is better archived.</source>
        <extracomment>%1 and %2: &quot;4 endpoints&quot;, &quot;2,000 deliveries&quot;</extracomment>
        <translation>تُزال إعداداتها ومفاتيحها و%1 و%2 مع كل المحاولات، ولا شيء يعيدها. وإن كان المراد وقف الإرسال فقط، فالأرشفة أفضل.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation>
            <numerusform>لا نقاط نهاية</numerusform>
            <numerusform>نقطة نهاية واحدة</numerusform>
            <numerusform>نقطتا نهاية</numerusform>
            <numerusform>%n نقاط نهاية</numerusform>
            <numerusform>%n نقطة نهاية</numerusform>
            <numerusform>%n نقطة نهاية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>لا عمليات تسليم</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>%Ln عمليات تسليم</numerusform>
            <numerusform>%Ln عملية تسليم</numerusform>
            <numerusform>%Ln عملية تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to remove it.</source>
        <translation>اكتب «⁨%1⁩» لإزالتها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>hk::RepeatForm</name>
    <message>
        <source>As fast as they are stored</source>
        <translation>بسرعة تخزينها</translation>
    </message>
    <message>
        <source>Events in which time</source>
        <translation>أحداث كل وحدة زمنية</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>في الثانية</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>&amp;Number of events</source>
        <translation>&amp;عدد الأحداث</translation>
    </message>
    <message>
        <source>Each is an event of its own with its own ID, unless you wrote one into the payload: that one stays.</source>
        <translation>كل منها حدث مستقل بمعرّفه الخاص، ما لم تكتب معرّفًا في الحمولة: فهو يبقى.</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>المع&amp;دل</translation>
    </message>
    <message>
        <source>It takes at least %1.</source>
        <translation>يستغرق %1 على الأقل.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>يستغرق %1.</translation>
    </message>
</context>
<context>
    <name>hk::ReportPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The foot of a printed page: &quot;Page 2 of 5&quot;.</extracomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>hk::ReportsPage</name>
    <message>
        <source>E&amp;xport</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>كل نقاط النهاية</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>بصيغة &amp;PDF…</translation>
    </message>
    <message>
        <source>As &amp;HTML…</source>
        <translation>بصيغة &amp;HTML…</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>بصيغة &amp;CSV…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later one.</source>
        <translation>اليوم الأخير يسبق الأول. اختر يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>كُتب التقرير في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The printer took nothing. Choose another one, or export a PDF and print that.</source>
        <translation>لم تأخذ الطابعة شيئًا. اختر غيرها، أو صدّر ملف PDF واطبعه.</translation>
    </message>
    <message>
        <source>Nothing to report in this period</source>
        <translation>لا شيء يُذكر في هذه الفترة</translation>
    </message>
    <message>
        <source>Volume, success, response times and outages of what is sent become a report here, to be printed or exported.</source>
        <translation>يصير حجم ما يُرسَل ونجاحه وأزمنة الرد والانقطاعات تقريرًا هنا، للطباعة أو التصدير.</translation>
    </message>
    <message>
        <source>&amp;Send a test event</source>
        <translation>إرسال حدث ا&amp;ختبار</translation>
    </message>
</context>
<context>
    <name>hk::RequestActions</name>
    <message>
        <source>Copy as cUR&amp;L</source>
        <translation>نسخ &amp;كأمر cURL</translation>
    </message>
    <message>
        <source>Copies a command that sends the same request again</source>
        <translation>ينسخ أمرًا يرسل الطلب نفسه مجددًا</translation>
    </message>
    <message>
        <source>Turn &amp;into a sample…</source>
        <translation>تحوي&amp;ل إلى عيّنة…</translation>
    </message>
    <message>
        <source>Keeps the payload under a name, for the Simulator</source>
        <translation>يحفظ الحمولة باسم، للمحاكي</translation>
    </message>
    <message>
        <source>Send t&amp;o Simulator</source>
        <translation>&amp;إرسال إلى المحاكي</translation>
    </message>
    <message>
        <source>Opens the payload in the Simulator&apos;s editor</source>
        <translation>يفتح الحمولة في محرر المحاكي</translation>
    </message>
    <message>
        <source>Copied as a cURL command; it carries the signature, not the key.</source>
        <translation>نُسخ كأمر cURL؛ وفيه التوقيع، لا المفتاح.</translation>
    </message>
</context>
<context>
    <name>hk::RequestCard</name>
    <message>
        <source>Signed request</source>
        <translation>الطلب الموقّع</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>عرض الطلب كـ</translation>
    </message>
    <message>
        <source>What Zapier sees</source>
        <translation>ما يراه Zapier</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>كيفية توقيعه</translation>
    </message>
    <message>
        <source>Save the body as the file that the code reads</source>
        <translation>حفظ المتن في الملف الذي تقرؤه الشفرة</translation>
    </message>
    <message>
        <source>Check a receiver&apos;s signature of this request</source>
        <translation>فحص توقيع مستقبِل لهذا الطلب</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>نسخ الطلب</translation>
    </message>
    <message>
        <source>Out of date: %1</source>
        <translation>متقادم: %1</translation>
    </message>
    <message>
        <source>Signed with the key in force · body %1</source>
        <translation>موقّع بالمفتاح الساري · المتن %1</translation>
    </message>
    <message>
        <source>Signed with the key in force · body %1, read from %2, which the button above saves</source>
        <translation>موقّع بالمفتاح الساري · المتن %1، يُقرأ من ⁨%2⁩ الذي يحفظه الزر أعلاه</translation>
    </message>
    <message>
        <source>The fields are on the clipboard.</source>
        <translation>الحقول في الحافظة.</translation>
    </message>
    <message>
        <source>The computation is on the clipboard, without the key.</source>
        <translation>الحساب في الحافظة، بلا المفتاح.</translation>
    </message>
    <message>
        <source>The request is on the clipboard, with its signature and without the key.</source>
        <translation>الطلب في الحافظة، بتوقيعه وبلا المفتاح.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>حفظ المتن</translation>
    </message>
    <message>
        <source>The body is saved, byte for byte.</source>
        <translation>حُفظ المتن، بايتًا بايتًا.</translation>
    </message>
</context>
<context>
    <name>hk::RequestFilterBar</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>توقيع غير صالح</translation>
    </message>
    <message>
        <source>Bad payload</source>
        <translation>حمولة غير صالحة</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>أُرسل مجددًا</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>خارج الترتيب</translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation>وقت خاطئ</translation>
    </message>
    <message>
        <source>All</source>
        <comment>requests</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Look for requests</source>
        <translation>البحث عن طلبات</translation>
    </message>
    <message>
        <source>Path, trigger, event id or body</source>
        <translation>المسار أو المشغِّل أو معرّف الحدث أو المتن</translation>
    </message>
</context>
<context>
    <name>hk::RequestInspector</name>
    <message>
        <source>Request line and headers</source>
        <translation>سطر الطلب والترويسات</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>أجزاء الطلب</translation>
    </message>
    <message>
        <source>Pa&amp;yload</source>
        <translation>ال&amp;حمولة</translation>
    </message>
    <message>
        <source>Heade&amp;rs</source>
        <translation>&amp;الترويسات</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>ال&amp;خام</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>ال&amp;رد</translation>
    </message>
    <message>
        <source>There is no request line.</source>
        <translation>لا سطر طلب.</translation>
    </message>
    <message>
        <source>The headers were let go to save room.</source>
        <translation>أُزيلت الترويسات لتوفير المساحة.</translation>
    </message>
    <message>
        <source>The body was let go to save room.</source>
        <translation>أُزيل المتن لتوفير المساحة.</translation>
    </message>
    <message>
        <source>Select a request to look at it.</source>
        <translation>حدّد طلبًا للاطلاع عليه.</translation>
    </message>
</context>
<context>
    <name>hk::RequestPane</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show the request to</source>
        <translation>عرض الطلب إلى</translation>
    </message>
</context>
<context>
    <name>hk::RequestsView</name>
    <message>
        <source>No request matches</source>
        <translation>لا طلب يطابق</translation>
    </message>
    <message>
        <source>None of the requests that are kept fits the filter.</source>
        <translation>لا يطابق المرشِّحَ أي من الطلبات المحفوظة.</translation>
    </message>
    <message>
        <source>Show all re&amp;quests</source>
        <translation>عرض كل ال&amp;طلبات</translation>
    </message>
    <message>
        <source>Selects the newest request</source>
        <translation>يحدّد أحدث طلب</translation>
    </message>
    <message>
        <source>Requests that arrived</source>
        <translation>الطلبات التي وصلت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>%1 من %Ln طلب</numerusform>
            <numerusform>%1 من طلب واحد</numerusform>
            <numerusform>%1 من طلبين</numerusform>
            <numerusform>%1 من %Ln طلبات</numerusform>
            <numerusform>%1 من %Ln طلبًا</numerusform>
            <numerusform>%1 من %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>requests, above the selected one</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدًا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ResendDialog</name>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>إ&amp;عادة الإرسال</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>How many there are is not known.</source>
        <translation>لا يُعرف عددها.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>لا شيء يطابق.</translation>
    </message>
    <message>
        <source>All of them are left out; see above why.</source>
        <translation>كلها مستثناة؛ انظر السبب أعلاه.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln again</source>
        <translation>
            <numerusform>إ&amp;عادة الإرسال</numerusform>
            <numerusform>إعادة إرسا&amp;ل تسليم واحد</numerusform>
            <numerusform>إعادة إرسا&amp;ل تسليمين</numerusform>
            <numerusform>إعادة إرسا&amp;ل %Ln عمليات تسليم</numerusform>
            <numerusform>إعادة إرسا&amp;ل %Ln عملية تسليم</numerusform>
            <numerusform>إعادة إرسا&amp;ل %Ln عملية تسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>⁨%1⁩ ولا غيره</numerusform>
            <numerusform>⁨%1⁩ وواحد آخر</numerusform>
            <numerusform>⁨%1⁩ واثنان آخران</numerusform>
            <numerusform>⁨%1⁩ و%Ln أخرى</numerusform>
            <numerusform>⁨%1⁩ و%Ln أخرى</numerusform>
            <numerusform>⁨%1⁩ و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Receivers: %1.</source>
        <translation>المستقبِلات: %1.</translation>
    </message>
    <message>
        <source>%1 is a company in production.</source>
        <translation>الشركة %1 في بيئة الإنتاج.</translation>
    </message>
    <message>
        <source>They get the same events once more; event IDs stay the same, so that they can tell.</source>
        <translation>تصلها الأحداث نفسها مرة أخرى؛ وتبقى معرّفات الأحداث كما هي، ليمكنها تمييزها.</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>هل تريد الإرسال مجددًا؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are sent again.</source>
        <translation>
            <numerusform>لا تُعاد أي عملية تسليم.</numerusform>
            <numerusform>يُعاد إرسال تسليم واحد.</numerusform>
            <numerusform>يُعاد إرسال تسليمين.</numerusform>
            <numerusform>يُعاد إرسال %Ln عمليات تسليم.</numerusform>
            <numerusform>يُعاد إرسال %Ln عملية تسليم.</numerusform>
            <numerusform>يُعاد إرسال %Ln عملية تسليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent again: meanwhile nothing is left to send.</source>
        <translation>لم يُعَد إرسال شيء: لم يبقَ في هذه الأثناء ما يُرسَل.</translation>
    </message>
</context>
<context>
    <name>hk::ResendOptions</name>
    <message>
        <source>&amp;Rate</source>
        <translation>المع&amp;دل</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>أي عمر</translation>
    </message>
    <message>
        <source>Not older than 1 hour</source>
        <translation>ليست أقدم من ساعة واحدة</translation>
    </message>
    <message>
        <source>Not older than 24 hours</source>
        <translation>ليست أقدم من 24 ساعة</translation>
    </message>
    <message>
        <source>Not older than 7 days</source>
        <translation>ليست أقدم من 7 أيام</translation>
    </message>
    <message>
        <source>Not older than 30 days</source>
        <translation>ليست أقدم من 30 يومًا</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>الع&amp;مر</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>في آ&amp;ن واحد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>في وقت محدد</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>ال&amp;بدء</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>الو&amp;قت</translation>
    </message>
    <message>
        <source>This is no whole number from 1 to 64.</source>
        <translation>هذا ليس عددًا صحيحًا من 1 إلى 64.</translation>
    </message>
    <message>
        <source>There is no such time: clocks go forward then. Choose a later one.</source>
        <translation>لا يوجد وقت كهذا: تُقدَّم الساعة حينئذ. اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>In the company&apos;s time zone, %1 (%2).</source>
        <extracomment>%1 is a time zone, such as America/Toronto, %2 its offset: &quot;UTC-04:00&quot;.</extracomment>
        <translation>بالمنطقة الزمنية للشركة، ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one, or start now.</source>
        <translation>انقضى ذلك الوقت. اختر وقتًا لاحقًا، أو ابدأ الآن.</translation>
    </message>
    <message>
        <source>Such as 10/s or 100/m; empty: as fast as the endpoints take them.</source>
        <translation>مثل ⁨10/s⁩ أو ⁨100/m⁩؛ والفارغ: بالسرعة التي تقبلها نقاط النهاية.</translation>
    </message>
    <message>
        <source>How many deliveries of the plan are on their way at the same time, 1 to 64; empty: as many as the endpoints take.</source>
        <translation>كم من عمليات تسليم الخطة يكون في الطريق في آن واحد، من 1 إلى 64؛ والفارغ: بقدر ما تقبله نقاط النهاية.</translation>
    </message>
</context>
<context>
    <name>hk::ResendPreview</name>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Send these too</source>
        <translation>إرسال هذه أيضًا</translation>
    </message>
    <message>
        <source>Send these too: %1</source>
        <translation>إرسال هذه أيضًا: %1</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Planned by endpoint</source>
        <translation>المخطَّط له حسب نقطة النهاية</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>المشغِّل</translation>
    </message>
    <message>
        <source>Planned by trigger</source>
        <translation>المخطَّط له حسب المشغِّل</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Planned by age</source>
        <translation>المخطَّط له حسب العمر</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطَّط له</translation>
    </message>
    <message>
        <source>There is nothing to send again</source>
        <translation>لا شيء يُعاد إرساله</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln delivery(ies) would be sent again</source>
        <translation>
            <numerusform>لا عمليات تسليم يُعاد إرسالها</numerusform>
            <numerusform>لن يُعاد إرسال التسليم الواحد</numerusform>
            <numerusform>لن يُعاد إرسال أي من التسليمين</numerusform>
            <numerusform>لن يُعاد إرسال أي من عمليات التسليم الـ%Ln</numerusform>
            <numerusform>لن يُعاد إرسال أي من عمليات التسليم الـ%Ln</numerusform>
            <numerusform>لن يُعاد إرسال أي من عمليات التسليم الـ%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>المستثنى:</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>لا شيء مستثنى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 would be sent again</source>
        <extracomment>%1 of all that the filter finds.</extracomment>
        <translation>
            <numerusform>لن يُعاد إرسال أي من %1 (%Ln)</numerusform>
            <numerusform>سيُعاد إرسال %Ln من %1</numerusform>
            <numerusform>سيُعاد إرسال %Ln من %1</numerusform>
            <numerusform>سيُعاد إرسال %Ln من %1</numerusform>
            <numerusform>سيُعاد إرسال %Ln من %1</numerusform>
            <numerusform>سيُعاد إرسال %Ln من %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ResponsePlot</name>
    <message>
        <source>Chart of response times</source>
        <translation>رسم بياني لأزمنة الرد</translation>
    </message>
</context>
<context>
    <name>hk::RestoreDialog</name>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>In version %1</source>
        <translation>في الإصدار %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>استعادة الإصدار %1</translation>
    </message>
    <message>
        <source>What going back changes</source>
        <translation>ما تغيّره الاستعادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Everything is as in this version: there is nothing to do.</source>
        <translation>كل شيء مطابق لهذا الإصدار: لا شيء يُفعل.</translation>
    </message>
    <message numerus="yes">
        <source>Going back changes %n setting(s) of %1. Hash keys stay as they are.</source>
        <translation>
            <numerusform>لا تغيّر الاستعادة أي إعداد لدى %1. وتبقى مفاتيح التجزئة كما هي.</numerusform>
            <numerusform>تغيّر الاستعادة إعدادًا واحدًا لدى %1. وتبقى مفاتيح التجزئة كما هي.</numerusform>
            <numerusform>تغيّر الاستعادة إعدادين لدى %1. وتبقى مفاتيح التجزئة كما هي.</numerusform>
            <numerusform>تغيّر الاستعادة %n إعدادات لدى %1. وتبقى مفاتيح التجزئة كما هي.</numerusform>
            <numerusform>تغيّر الاستعادة %n إعدادًا لدى %1. وتبقى مفاتيح التجزئة كما هي.</numerusform>
            <numerusform>تغيّر الاستعادة %n إعداد لدى %1. وتبقى مفاتيح التجزئة كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Endpoints that came later stay: %1.</source>
        <translation>تبقى نقاط النهاية التي أُضيفت لاحقًا: %1.</translation>
    </message>
</context>
<context>
    <name>hk::ResultLine</name>
    <message numerus="yes">
        <source>Show all %Ln deliveries</source>
        <translation>
            <numerusform>لا عمليات تسليم لعرضها</numerusform>
            <numerusform>عرض التسليم</numerusform>
            <numerusform>عرض التسليمين</numerusform>
            <numerusform>عرض كل عمليات التسليم الـ%Ln</numerusform>
            <numerusform>عرض كل عمليات التسليم الـ%Ln</numerusform>
            <numerusform>عرض كل عمليات التسليم الـ%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسَل شيء بعد.</translation>
    </message>
    <message>
        <source>Storing the event…</source>
        <translation>جارٍ تخزين الحدث…</translation>
    </message>
    <message>
        <source>Nothing was stored and sent: the filter of each endpoint says no.</source>
        <translation>لم يُخزَّن شيء ولم يُرسَل: لا يسمح مرشِّح أي نقطة نهاية بذلك.</translation>
    </message>
</context>
<context>
    <name>hk::ResultRow</name>
    <message>
        <source>Open delivery</source>
        <translation>فتح التسليم</translation>
    </message>
    <message>
        <source>Shows it on the Deliveries page</source>
        <translation>يعرضه في صفحة عمليات التسليم</translation>
    </message>
    <message>
        <source>Stored; it goes out next.</source>
        <translation>خُزِّن؛ ويُرسَل تاليًا.</translation>
    </message>
    <message>
        <source>Open delivery to %1</source>
        <translation>فتح التسليم إلى %1</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>أُلغي قبل إرساله.</translation>
    </message>
    <message>
        <source>Stored; its endpoint is on hold, so it waits.</source>
        <translation>خُزِّن؛ ونقطة نهايته موقوفة، لذا ينتظر.</translation>
    </message>
    <message>
        <source>%1 after %2 · tried again %3</source>
        <translation>⁨%1⁩ بعد %2 · تُعاد المحاولة %3</translation>
    </message>
    <message>
        <source>%1 in %2 from %3</source>
        <translation>⁨%1⁩ خلال %2 من ⁨%3⁩</translation>
    </message>
    <message>
        <source> · signature verified</source>
        <translation> · التوقيع سليم</translation>
    </message>
    <message>
        <source> · signature does not match</source>
        <translation> · التوقيع لا يطابق</translation>
    </message>
</context>
<context>
    <name>hk::RetentionDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>How long deliveries of %1 are kept after they ended. Once a day the program that sends removes what is older; what is not finished never goes.</source>
        <translation>المدة التي تُحفظ خلالها عمليات التسليم لدى %1 بعد انتهائها. يزيل البرنامج الذي يُرسل ما هو أقدم مرة كل يوم؛ وما لم ينتهِ لا يُزال أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>ما &amp;سُلِّم</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>ما &amp;فشل</translation>
    </message>
    <message>
        <source>&amp;Cancelled</source>
        <translation>ما أُ&amp;لغي</translation>
    </message>
    <message>
        <source>For good</source>
        <extracomment>In the field for the days that something is kept.</extracomment>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Removing: %1 of %2…</source>
        <extracomment>%1 and %2 are numbers of deliveries.</extracomment>
        <translation>جارٍ الإزالة: %1 من %2…</translation>
    </message>
    <message>
        <source>Stopped. %1; the rest is still there.</source>
        <translation>تم الإيقاف. %1؛ والبقية لا تزال موجودة.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Save and &amp;remove %Ln delivery(ies)</source>
        <translation>
            <numerusform>حفظ وإ&amp;زالة</numerusform>
            <numerusform>حفظ وإ&amp;زالة تسليم واحد</numerusform>
            <numerusform>حفظ وإ&amp;زالة تسليمين</numerusform>
            <numerusform>حفظ وإ&amp;زالة %Ln عمليات تسليم</numerusform>
            <numerusform>حفظ وإ&amp;زالة %Ln عملية تسليم</numerusform>
            <numerusform>حفظ وإ&amp;زالة %Ln عملية تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and &amp;remove</source>
        <translation>حفظ وإ&amp;زالة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>How many there are is not known.</source>
        <translation>لا يُعرف عددها.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>لا شيء يُزال.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>hk::ReviewDialog</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>بعد الحفظ</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>مراجعة التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>%n تغييرات غير محفوظة</numerusform>
            <numerusform>%n تغييرًا غير محفوظ</numerusform>
            <numerusform>%n تغيير غير محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cannot be saved yet: something is wrong with %1.</source>
        <extracomment>%1: names of fields, such as &quot;Booking URL, Time-out&quot;.</extracomment>
        <translation>لا يمكن الحفظ بعد: يوجد خطأ في %1.</translation>
    </message>
</context>
<context>
    <name>hk::RotateDialog</name>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Rotate the hash key</source>
        <translation>تدوير مفتاح التجزئة</translation>
    </message>
    <message>
        <source>From now on every attempt is signed with both keys: X-Message-Signature stays the old one&apos;s, X-Message-Signature-Next is the new one&apos;s. Give the new key to whoever runs the receivers while both count; then the old one retires by itself. You can end that sooner, or call it off.</source>
        <translation>من الآن تُوقَّع كل محاولة بالمفتاحين معًا: تبقى X-Message-Signature للقديم، وتكون X-Message-Signature-Next للجديد. أعطِ المفتاح الجديد لمن يدير المستقبِلات ما دام كلاهما ساريًا؛ ثم يُحال القديم إلى التقاعد من تلقاء نفسه. يمكنك إنهاء ذلك قبل أوانه، أو إلغاؤه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>Makes a key of 32 random bytes</source>
        <translation>يصنع مفتاحًا من 32 بايت عشوائية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the new hash key</source>
        <translation>نسخ مفتاح التجزئة الجديد</translation>
    </message>
    <message>
        <source>Copy the new key; it leaves the clipboard after a minute</source>
        <translation>نسخ المفتاح الجديد؛ ويغادر الحافظة بعد دقيقة</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>المفتاح ال&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Both sign for</source>
        <translation>يوقّع &amp;كلاهما مدة</translation>
    </message>
    <message>
        <source>As long as the slowest of your receivers needs to take the new key.</source>
        <translation>بقدر ما يحتاج أبطأ مستقبِلاتك لاعتماد المفتاح الجديد.</translation>
    </message>
    <message>
        <source>Copy it for whoever runs the receivers. While both keys sign, “Copy new key” gives it again.</source>
        <translation>انسخه لمن يدير المستقبِلات. وما دام المفتاحان يوقّعان، يعطيه «نسخ المفتاح الجديد» مجددًا.</translation>
    </message>
</context>
<context>
    <name>hk::RotationActions</name>
    <message>
        <source>The new key signs alone now.</source>
        <translation>يوقّع المفتاح الجديد وحده الآن.</translation>
    </message>
    <message>
        <source>The old key signs alone again.</source>
        <translation>عاد المفتاح القديم إلى التوقيع وحده.</translation>
    </message>
    <message>
        <source>Both keys sign now.</source>
        <translation>يوقّع المفتاحان معًا الآن.</translation>
    </message>
    <message>
        <source>The new key is on the clipboard for 60 seconds.</source>
        <translation>المفتاح الجديد في الحافظة لمدة 60 ثانية.</translation>
    </message>
</context>
<context>
    <name>hk::RowMenu</name>
    <message>
        <source>Cop&amp;y and more</source>
        <translation>ن&amp;سخ والمزيد</translation>
    </message>
    <message>
        <source>&amp;Filter by “%1”</source>
        <extracomment>%1 is a value in the list, such as 502</extracomment>
        <translation>ال&amp;ترشيح بـ «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Leave “%1” o&amp;ut</source>
        <extracomment>%1 is a value in the list, such as 502</extracomment>
        <translation>استث&amp;ناء «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>hk::RulesTable</name>
    <message>
        <source>Rules, the first that fits counts</source>
        <translation>القواعد، وأول ما ينطبق منها هو المعتبر</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>المشغِّل</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what a rule answers</comment>
        <translation>الرد</translation>
    </message>
    <message>
        <source>In path, trigger and header * stands for anything; what is empty fits all. A header is written Name:value.</source>
        <translation>في المسار والمشغِّل والترويسة تعني * أي شيء؛ والفارغ ينطبق على الكل. تُكتب الترويسة على هيئة ⁨Name:value⁩.</translation>
    </message>
    <message>
        <source>Add &amp;rule</source>
        <translation>إ&amp;ضافة قاعدة</translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>إ&amp;زالة القاعدة</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>Answer &amp;with…</source>
        <translation>الرد &amp;بـ…</translation>
    </message>
    <message>
        <source>Ways to answer, good ones and bad ones, for the chosen rule</source>
        <translation>طرق الرد، السليمة منها والمعطوبة، للقاعدة المختارة</translation>
    </message>
</context>
<context>
    <name>hk::RunDialog</name>
    <message>
        <source>Send many</source>
        <translation>إرسال كثير</translation>
    </message>
    <message>
        <source>&amp;This event</source>
        <translation>&amp;هذا الحدث</translation>
    </message>
    <message>
        <source>A sc&amp;enario</source>
        <translation>سينا&amp;ريو</translation>
    </message>
    <message>
        <source>Sho&amp;w in Deliveries</source>
        <translation>عر&amp;ض في عمليات التسليم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A run goes on without this window.</source>
        <translation>تستمر العملية من دون هذه النافذة.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Nothing more is stored; what is stored goes out.</source>
        <translation>لا يُخزَّن المزيد؛ وما خُزِّن يُرسَل.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message numerus="yes">
        <source>Sends %Ln event(s)</source>
        <translation>
            <numerusform>لا يرسل أحداثًا</numerusform>
            <numerusform>يرسل حدثًا واحدًا</numerusform>
            <numerusform>يرسل حدثين</numerusform>
            <numerusform>يرسل %Ln أحداث</numerusform>
            <numerusform>يرسل %Ln حدثًا</numerusform>
            <numerusform>يرسل %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>The payload on the page is not JSON.</source>
        <translation>الحمولة التي في الصفحة ليست JSON.</translation>
    </message>
    <message>
        <source>The file that is chosen is no scenario.</source>
        <translation>الملف المختار ليس سيناريو.</translation>
    </message>
    <message>
        <source>Nothing was sent, because no URL is set for: %1. Set it in the webhook settings, or send to the local receiver.</source>
        <translation>لم يُرسَل شيء، لأنه لم يُعيَّن عنوان URL لـ: %1. عيّنه في إعدادات خطّافات الويب، أو أرسل إلى المستقبِل المحلي.</translation>
    </message>
    <message>
        <source>It ended after %1 of %2 events. %3</source>
        <translation>انتهت العملية بعد %1 من %2 حدث. %3</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 events: the others were not made. What is stored goes out.</source>
        <translation>أُلغيت العملية بعد %1 من %2 حدث: لم تُنشأ الأحداث الأخرى. وما خُزِّن يُرسَل.</translation>
    </message>
    <message>
        <source>%1 of %2 events are stored: to the others the filter of each endpoint says no.</source>
        <translation>خُزِّن %1 من %2 حدث: لا يسمح مرشِّح أي نقطة نهاية بالأحداث الأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s) are stored.</source>
        <translation>
            <numerusform>لا أحداث للتخزين.</numerusform>
            <numerusform>خُزِّن الحدث الواحد.</numerusform>
            <numerusform>خُزِّن الحدثان.</numerusform>
            <numerusform>خُزِّنت الأحداث الـ%Ln كلها.</numerusform>
            <numerusform>خُزِّنت الأحداث الـ%Ln كلها.</numerusform>
            <numerusform>خُزِّنت الأحداث الـ%Ln كلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::RunLine</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>ع&amp;رض</translation>
    </message>
    <message>
        <source>Show what is being sent</source>
        <translation>عرض ما يُرسَل الآن</translation>
    </message>
    <message>
        <source>Opens &quot;Send many&quot; again</source>
        <translation>يفتح «إرسال كثير» من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel sending many</source>
        <translation>إلغاء إرسال الكثير</translation>
    </message>
    <message>
        <source>Nothing more is stored; what is stored goes out.</source>
        <translation>لا يُخزَّن المزيد؛ وما خُزِّن يُرسَل.</translation>
    </message>
    <message>
        <source>Sending many: %1</source>
        <translation>إرسال كثير: %1</translation>
    </message>
</context>
<context>
    <name>hk::RunProgress</name>
    <message>
        <source>Events stored</source>
        <translation>الأحداث المخزَّنة</translation>
    </message>
    <message>
        <source>%1 of %2 events stored</source>
        <translation>خُزِّن %1 من %2 حدث</translation>
    </message>
    <message>
        <source>%1 · deliveries: %2 delivered, %3 failed, %4 waiting</source>
        <translation>%1 · عمليات التسليم: سُلِّم %2، وفشل %3، وينتظر %4</translation>
    </message>
    <message>
        <source>, %1 cancelled</source>
        <translation>، وأُلغي %1</translation>
    </message>
    <message>
        <source>%1 left · the next event in %2</source>
        <translation>بقي %1 · الحدث التالي بعد %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>hk::SampleDialog</name>
    <message>
        <source>Turn into a sample</source>
        <translation>تحويل إلى عيّنة</translation>
    </message>
    <message>
        <source>The payload is kept for %1 exactly as it came, to be opened in the Simulator.</source>
        <translation>تُحفظ الحمولة لدى %1 كما جاءت تمامًا، لفتحها في المحاكي.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1, received</source>
        <comment>a sample of a trigger</comment>
        <translation>%1، مستلَمة</translation>
    </message>
    <message>
        <source>Received payload</source>
        <translation>حمولة مستلَمة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Trigger</source>
        <translation>ال&amp;مشغِّل</translation>
    </message>
    <message>
        <source>&amp;Replace sample</source>
        <translation>استب&amp;دال العيّنة</translation>
    </message>
    <message>
        <source>&amp;Save sample</source>
        <translation>&amp;حفظ العيّنة</translation>
    </message>
</context>
<context>
    <name>hk::SampleMenu</name>
    <message>
        <source>Samp&amp;les</source>
        <extracomment>A submenu: where a payload can come from, and keeping it.</extracomment>
        <translation>ال&amp;عيّنات</translation>
    </message>
    <message>
        <source>&amp;Another sample</source>
        <translation>عيّنة أ&amp;خرى</translation>
    </message>
    <message>
        <source>&amp;Edge case</source>
        <translation>حالة &amp;حدّية</translation>
    </message>
    <message>
        <source>From a &amp;past delivery…</source>
        <translation>من تسليم سا&amp;بق…</translation>
    </message>
    <message>
        <source>&amp;Save sample…</source>
        <translation>ح&amp;فظ عيّنة…</translation>
    </message>
</context>
<context>
    <name>hk::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>المرشِّحات المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Usual questions</source>
        <translation>أسئلة &amp;شائعة</translation>
    </message>
    <message>
        <source>Re&amp;cent filters</source>
        <translation>المرشِّحات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;نسيان هذه</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;حفظ هذا المرشِّح…</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <translation>إ&amp;دارة المرشِّحات المحفوظة…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>حفظ المرشِّح</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>هل تريد استبدال ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>There is a filter of that name already.</source>
        <translation>يوجد مرشِّح بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>It finds %1 from now on.</source>
        <translation>يجد من الآن ⁨%1⁩.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>اسمه الآن ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>أُزيل ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>hk::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>المرشِّحات المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>ا&amp;ستخدام</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>Re&amp;place by the one in force</source>
        <translation>استبدال السا&amp;ري به</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No filter is in force.</source>
        <translation>لا مرشِّح سارٍ.</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>إعادة تسمية المرشِّح</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>hk::SavedSamples</name>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Saved samples</source>
        <translation>العيّنات المحفوظة</translation>
    </message>
    <message>
        <source>Load, rename, export or remove the sample</source>
        <translation>تحميل العيّنة أو إعادة تسميتها أو تصديرها أو إزالتها</translation>
    </message>
    <message>
        <source>Saved sample</source>
        <translation>عيّنة محفوظة</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>تح&amp;ميل</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة الت&amp;سمية…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Save sample</source>
        <translation>حفظ العيّنة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>هل تريد استبدال ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>There is a sample of that name already.</source>
        <translation>توجد عيّنة بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>What it was is gone then.</source>
        <translation>ويزول عندئذ محتواها السابق.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظت باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Rename sample</source>
        <translation>إعادة تسمية العيّنة</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>اسمها الآن ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>صُدِّرت إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Export sample</source>
        <translation>تصدير العيّنة</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>The sample is not listed any more.</source>
        <translation>لن تُدرج العيّنة بعد ذلك.</translation>
    </message>
    <message>
        <source>Events that were sent with it stay in the list of deliveries.</source>
        <translation>تبقى الأحداث التي أُرسلت بها في قائمة عمليات التسليم.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>أُزيلت ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>hk::ScanLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Deliveries looked at</source>
        <translation>عمليات التسليم التي فُحصت</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>إلغاء البحث</translation>
    </message>
    <message>
        <source>Looking at each delivery: %1% done, %2 found</source>
        <extracomment>%1: a percentage without its sign; %2: a number of deliveries</extracomment>
        <translation>جارٍ فحص كل تسليم: أُنجز %1%، ووُجد %2</translation>
    </message>
    <message>
        <source>Stopped: %1 found in the oldest %2</source>
        <extracomment>numbers of deliveries: how many match, how many were looked at</extracomment>
        <translation>توقف: وُجد %1 في أقدم %2</translation>
    </message>
    <message>
        <source>Stopped: %1 found in the newest %2</source>
        <translation>توقف: وُجد %1 في أحدث %2</translation>
    </message>
    <message>
        <source>Ended early: %1 found in the oldest %2</source>
        <extracomment>numbers of deliveries: how many match, how many were looked at</extracomment>
        <translation>انتهى مبكرًا: وُجد %1 في أقدم %2</translation>
    </message>
    <message>
        <source>Ended early: %1 found in the newest %2</source>
        <translation>انتهى مبكرًا: وُجد %1 في أحدث %2</translation>
    </message>
</context>
<context>
    <name>hk::ScenarioForm</name>
    <message>
        <source>Problems of the scenario</source>
        <translation>مشكلات السيناريو</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>الوقت الحقيقي</translation>
    </message>
    <message>
        <source>60 times as fast: an hour in a minute</source>
        <translation>أسرع 60 مرة: ساعة في دقيقة</translation>
    </message>
    <message>
        <source>3,600 times as fast: an hour in a second</source>
        <translation>أسرع 3,600 مرة: ساعة في ثانية</translation>
    </message>
    <message>
        <source>As fast as they are stored</source>
        <translation>بسرعة تخزينها</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>A scenario of your own, a JSON file</source>
        <translation>سيناريو خاص بك، ملف JSON</translation>
    </message>
    <message>
        <source>Scen&amp;ario</source>
        <translation>السي&amp;ناريو</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>الب&amp;ذرة</translation>
    </message>
    <message>
        <source>The same seed tells of the same people.</source>
        <translation>البذرة نفسها تحكي عن الأشخاص أنفسهم.</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>ال&amp;سرعة</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>فتح سيناريو</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>السيناريوهات (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة ⁨%1⁩: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB.</source>
        <translation>حجم ⁨%1⁩ أكبر من 16 ميغابايت.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>The file is no scenario: %n problem(s), by line and field below. Mend them and open it again.</source>
        <translation>
            <numerusform>الملف ليس سيناريو. أصلحه وافتحه من جديد.</numerusform>
            <numerusform>الملف ليس سيناريو: مشكلة واحدة، مبيّنة أدناه بالسطر والحقل. أصلحها وافتحه من جديد.</numerusform>
            <numerusform>الملف ليس سيناريو: مشكلتان، مبيّنتان أدناه بالسطر والحقل. أصلحهما وافتحه من جديد.</numerusform>
            <numerusform>الملف ليس سيناريو: %n مشكلات، مبيّنة أدناه بالسطر والحقل. أصلحها وافتحه من جديد.</numerusform>
            <numerusform>الملف ليس سيناريو: %n مشكلة، مبيّنة أدناه بالسطر والحقل. أصلحها وافتحه من جديد.</numerusform>
            <numerusform>الملف ليس سيناريو: %n مشكلة، مبيّنة أدناه بالسطر والحقل. أصلحها وافتحه من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) within %1.</source>
        <translation>
            <numerusform>لا أحداث خلال %1.</numerusform>
            <numerusform>حدث واحد خلال %1.</numerusform>
            <numerusform>حدثان خلال %1.</numerusform>
            <numerusform>%Ln أحداث خلال %1.</numerusform>
            <numerusform>%Ln حدثًا خلال %1.</numerusform>
            <numerusform>%Ln حدث خلال %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this speed they are sent as fast as they are stored.</source>
        <translation>بهذه السرعة تُرسَل حالما تُخزَّن.</translation>
    </message>
    <message>
        <source>At this speed they take %1.</source>
        <translation>بهذه السرعة تستغرق %1.</translation>
    </message>
</context>
<context>
    <name>hk::SendBar</name>
    <message>
        <source>Send &amp;many or a scenario…</source>
        <translation>إرسال &amp;كثير أو سيناريو…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>Send man&amp;y…</source>
        <translation>إرسال &amp;كثير…</translation>
    </message>
    <message>
        <source>This event many times, or a scenario</source>
        <translation>هذا الحدث مرات كثيرة، أو سيناريو</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>What is not on the wire yet is not sent</source>
        <translation>ما ليس قيد الإرسال بعد لا يُرسَل</translation>
    </message>
    <message>
        <source>&amp;Send anyway</source>
        <translation>إرسال &amp;على أي حال</translation>
    </message>
    <message>
        <source>Sends these bytes</source>
        <translation>يرسل هذه البايتات</translation>
    </message>
    <message>
        <source>The payload is being checked.</source>
        <translation>جارٍ فحص الحمولة.</translation>
    </message>
    <message>
        <source>The payload is not JSON; the list under it says where.</source>
        <translation>الحمولة ليست JSON؛ وتبيّن القائمة التي تحتها الموضع.</translation>
    </message>
</context>
<context>
    <name>hk::SendTargetChooser</name>
    <message>
        <source>Send to</source>
        <translation>الإرسال إلى</translation>
    </message>
    <message>
        <source>To the company&apos;s endpoints</source>
        <translation>إلى نقاط نهاية الشركة</translation>
    </message>
    <message>
        <source>To the local receiver</source>
        <translation>إلى المستقبِل المحلي</translation>
    </message>
    <message>
        <source>To another URL…</source>
        <translation>إلى عنوان URL آخر…</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>To %1 and %Ln more</source>
        <translation>
            <numerusform>إلى %1 ولا غيره</numerusform>
            <numerusform>إلى %1 وواحد آخر</numerusform>
            <numerusform>إلى %1 واثنين آخرين</numerusform>
            <numerusform>إلى %1 و%Ln أخرى</numerusform>
            <numerusform>إلى %1 و%Ln أخرى</numerusform>
            <numerusform>إلى %1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>To the local receiver (127.0.0.1:%1)</source>
        <translation>إلى المستقبِل المحلي (127.0.0.1:%1)</translation>
    </message>
</context>
<context>
    <name>hk::Sender</name>
    <message>
        <source>Paused: the disk is full</source>
        <translation>معلَّق: القرص ممتلئ</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room, and sending goes on by itself.</source>
        <translation>لا يضيع شيء. أفسح مكانًا فيستمر الإرسال من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Paused: this computer has no network</source>
        <translation>معلَّق: لا شبكة لهذا الحاسوب</translation>
    </message>
    <message>
        <source>What goes to this computer itself is sent all the same.</source>
        <translation>ما يذهب إلى هذا الحاسوب نفسه يُرسَل مع ذلك.</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <extracomment>%1 is the reason, a sentence.</extracomment>
        <translation>معلَّق: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing is lost. Sending goes on by itself when it can.</source>
        <translation>لا يضيع شيء. يستمر الإرسال من تلقاء نفسه حين يستطيع.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>يُرسِل</translation>
    </message>
    <message>
        <source>This program sends what is queued in the store.</source>
        <translation>يرسل هذا البرنامج ما هو في الانتظار في مخزن البيانات.</translation>
    </message>
    <message>
        <source>Another Hookkeeper is sending from this store</source>
        <translation>نسخة أخرى من Hookkeeper ترسل من مخزن البيانات هذا</translation>
    </message>
    <message>
        <source>Not sending</source>
        <translation>لا يُرسِل</translation>
    </message>
    <message>
        <source>What is queued waits until sending is resumed, in the menu Tools.</source>
        <translation>ينتظر ما في الانتظار حتى يُستأنف الإرسال، من قائمة «أدوات».</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 في الانتظار</translation>
    </message>
    <message>
        <source>%1 retrying</source>
        <translation>%1 تُعاد محاولتها</translation>
    </message>
</context>
<context>
    <name>hk::SendingAction</name>
    <message>
        <source>R&amp;esume sending</source>
        <translation>م&amp;واصلة الإرسال</translation>
    </message>
    <message>
        <source>Pa&amp;use sending</source>
        <translation>ت&amp;عليق الإرسال</translation>
    </message>
    <message>
        <source>What is queued goes out again</source>
        <translation>يخرج ما في الانتظار مجددًا</translation>
    </message>
    <message>
        <source>What is queued waits until sending is resumed, or Hookkeeper starts again</source>
        <translation>ينتظر ما في الانتظار حتى يُستأنف الإرسال أو يبدأ Hookkeeper مجددًا</translation>
    </message>
</context>
<context>
    <name>hk::SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>&amp;Addresses…</source>
        <translation>ال&amp;عناوين…</translation>
    </message>
    <message>
        <source>Where webhooks may go</source>
        <translation>أين يمكن أن تذهب خطّافات الويب</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>To public addresses only.</source>
        <translation>إلى العناوين العامة فقط.</translation>
    </message>
    <message>
        <source>To public addresses, and besides to these: %1</source>
        <translation>إلى العناوين العامة، وإلى هذه أيضًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>To one endpoint 8 requests are on the way at once; an endpoint can have a limit and a pace of its own. Connecting may take 10 s. How long a whole attempt may take, and when it is tried again, is set for each company and endpoint in the Webhook settings. Of an answer the first 64 KB are kept.</source>
        <translation>يكون في الطريق إلى نقطة نهاية واحدة 8 طلبات في آن واحد؛ وقد يكون لنقطة النهاية حد وإيقاع خاصان بها. قد يستغرق الاتصال 10 ثوانٍ. أما كم تستغرق المحاولة كلها ومتى تُعاد، فيُعيَّن لكل شركة ونقطة نهاية في «إعدادات خطّافات الويب». ويُحفظ من الرد أول ⁨64 KB⁩.</translation>
    </message>
    <message>
        <source>Requests at &amp;once, to all endpoints</source>
        <translation>ال&amp;طلبات في آن واحد، إلى كل نقاط النهاية</translation>
    </message>
</context>
<context>
    <name>hk::SettingForm</name>
    <message>
        <source>%1: back to the default</source>
        <extracomment>%1 is a setting, such as &quot;Theme&quot;.</extracomment>
        <translation>⁨%1⁩: العودة إلى الافتراضي</translation>
    </message>
</context>
<context>
    <name>hk::SettingsDraft</name>
    <message>
        <source>not set</source>
        <translation>غير معيَّن</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>set</source>
        <translation>معيَّن</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>قيد التدوير</translation>
    </message>
    <message>
        <source>default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A trigger and what it is called in the payload: &quot;Appointment confirmed: booked&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as documented</source>
        <translation>كما هو موثّق</translation>
    </message>
    <message>
        <source>Booking URL</source>
        <translation>عنوان URL للحجز</translation>
    </message>
    <message>
        <source>Customer URL</source>
        <translation>عنوان URL للعميل</translation>
    </message>
    <message>
        <source>Resource URL</source>
        <translation>عنوان URL للمورد</translation>
    </message>
    <message>
        <source>Reminder URL</source>
        <translation>عنوان URL للتذكير</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>مفتاح التجزئة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Standard Webhooks headers</source>
        <translation>ترويسات Standard Webhooks</translation>
    </message>
    <message>
        <source>Retry schedule</source>
        <translation>جدول إعادة المحاولة</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Booking triggers</source>
        <translation>مشغِّلات الحجز</translation>
    </message>
    <message>
        <source>Customer triggers</source>
        <translation>مشغِّلات العميل</translation>
    </message>
    <message>
        <source>Resource triggers</source>
        <translation>مشغِّلات المورد</translation>
    </message>
    <message>
        <source>Reminder triggers</source>
        <translation>مشغِّلات التذكير</translation>
    </message>
    <message>
        <source>Names in the payload</source>
        <translation>الأسماء في الحمولة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
</context>
<context>
    <name>hk::SettingsFiles</name>
    <message>
        <source>Import settings…</source>
        <translation>استيراد الإعدادات…</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>تصدير الإعدادات…</translation>
    </message>
    <message>
        <source>Settings history…</source>
        <translation>محفوظات الإعدادات…</translation>
    </message>
    <message>
        <source>More for webhook settings</source>
        <translation>المزيد لإعدادات خطّافات الويب</translation>
    </message>
    <message>
        <source>History, import and export</source>
        <translation>المحفوظات والاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>صُدِّرت إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>ملفات JSON (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Imported without the keys: no passphrase was given.</source>
        <translation>تم الاستيراد بلا المفاتيح: لم تُعطَ عبارة مرور.</translation>
    </message>
    <message>
        <source>Imported. The next attempt uses it.</source>
        <translation>تم الاستيراد. تستخدمه المحاولة التالية.</translation>
    </message>
    <message>
        <source>Version %1 is back. The next attempt uses it.</source>
        <translation>عاد الإصدار %1. تستخدمه المحاولة التالية.</translation>
    </message>
</context>
<context>
    <name>hk::SettingsPage</name>
    <message>
        <source>The hash key is on the clipboard for 60 seconds.</source>
        <translation>مفتاح التجزئة في الحافظة لمدة 60 ثانية.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>إعدادات خطّافات الويب</translation>
    </message>
    <message>
        <source>Company › %1</source>
        <translation>الشركة › %1</translation>
    </message>
    <message>
        <source>Saved. The next attempt uses it.</source>
        <translation>تم الحفظ. تستخدمه المحاولة التالية.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>The old settings are back.</source>
        <translation>عادت الإعدادات القديمة.</translation>
    </message>
    <message>
        <source>The settings were changed in the meantime. Your changes are still here, beside the new values: look at them, then save again.</source>
        <translation>تغيّرت الإعدادات في هذه الأثناء. تغييراتك ما زالت هنا، إلى جانب القيم الجديدة: راجعها ثم احفظ مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>hk::Shipped</name>
    <message>
        <source>Failed in the last 24 hours</source>
        <translation>ما فشل في آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Retrying now</source>
        <translation>ما تُعاد محاولته الآن</translation>
    </message>
    <message>
        <source>Waiting for a held endpoint</source>
        <translation>ما ينتظر نقطة نهاية موقوفة</translation>
    </message>
    <message>
        <source>Refused by the receiver today</source>
        <translation>ما رفضه المستقبِل اليوم</translation>
    </message>
    <message>
        <source>Slower than 5 seconds this week</source>
        <translation>ما تجاوز 5 ثوانٍ هذا الأسبوع</translation>
    </message>
    <message>
        <source>Delivered only after retries this week</source>
        <translation>ما لم يُسلَّم إلا بإعادة المحاولة هذا الأسبوع</translation>
    </message>
    <message>
        <source>Resends of the last 7 days</source>
        <translation>إعادات الإرسال في آخر 7 أيام</translation>
    </message>
</context>
<context>
    <name>hk::ShortcutsDialog</name>
    <message>
        <source>%1 is needed for typing and moving: hold Ctrl, Alt or the Super key as well, or press a function key.</source>
        <translation>المفتاح ⁨%1⁩ لازم للكتابة والتنقل: اضغط معه ⁨Ctrl⁩ أو ⁨Alt⁩ أو مفتاح ⁨Super⁩، أو اضغط مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>%1 opens a menu or presses a button: hold Ctrl as well.</source>
        <translation>المفتاح ⁨%1⁩ يفتح قائمة أو يضغط زرًا: اضغط معه ⁨Ctrl⁩.</translation>
    </message>
    <message>
        <source>%1 belongs to menus and windows: press another key.</source>
        <translation>المفتاح ⁨%1⁩ للقوائم والنوافذ: اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;بلا مفتاح</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة ال&amp;ضبط</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>إعادة ضبط ال&amp;كل</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>البحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Press the keys that are to do it</source>
        <translation>اضغط المفاتيح التي تؤديه</translation>
    </message>
    <message>
        <source>No action and no key is called like that.</source>
        <translation>لا إجراء ولا مفتاح يُسمى هكذا.</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>مفتاح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Use %1 here?</source>
        <translation>هل تريد استخدام ⁨%1⁩ هنا؟</translation>
    </message>
    <message>
        <source>%1 does &quot;%2&quot; until now.</source>
        <extracomment>%1 is a key, %2 an action.</extracomment>
        <translation>المفتاح ⁨%1⁩ يؤدي حتى الآن «⁨%2⁩».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be left without that key.</source>
        <translation>سيبقى «⁨%1⁩» من دون هذا المفتاح.</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>ا&amp;ستخدامه هنا</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;تركه</translation>
    </message>
</context>
<context>
    <name>hk::Sidebar</name>
    <message>
        <source>Add company…</source>
        <translation>إضافة شركة…</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>The company whose webhooks are shown</source>
        <translation>الشركة المعروضة خطّافات الويب الخاصة بها</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>الشركة: %1</translation>
    </message>
</context>
<context>
    <name>hk::SigningCard</name>
    <message>
        <source>Signing</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>فحص توقيع…</translation>
    </message>
    <message>
        <source>Code for receivers…</source>
        <translation>شفرة للمستقبِلات…</translation>
    </message>
    <message>
        <source>HMAC-SHA256, hex</source>
        <extracomment>A way to write a signature: the method and the encoding of its bytes.</extracomment>
        <translation>HMAC-SHA256, hex</translation>
    </message>
    <message>
        <source>HMAC-SHA256, base64</source>
        <translation>HMAC-SHA256, base64</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>التو&amp;قيع</translation>
    </message>
    <message>
        <source>How the header X-Message-Signature is written.</source>
        <translation>كيف تُكتب الترويسة X-Message-Signature.</translation>
    </message>
    <message>
        <source>Standard Webhooks headers too</source>
        <translation>ترويسات Standard Webhooks أيضًا</translation>
    </message>
    <message>
        <source>Copy whsec_ key</source>
        <translation>نسخ مفتاح ⁦whsec_⁩</translation>
    </message>
    <message>
        <source>Copy the hash key as Standard Webhooks libraries take it; it leaves the clipboard after a minute</source>
        <translation>نسخ مفتاح التجزئة كما تقبله مكتبات Standard Webhooks؛ ويغادر الحافظة بعد دقيقة</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>ترويسات إضافية</translation>
    </message>
    <message>
        <source>webhook-id, webhook-timestamp and webhook-signature let receivers use a ready-made library and refuse old messages.</source>
        <translation>تتيح الترويسات webhook-id وwebhook-timestamp وwebhook-signature للمستقبِلات استخدام مكتبة جاهزة ورفض الرسائل القديمة.</translation>
    </message>
</context>
<context>
    <name>hk::SimulatorPage</name>
    <message>
        <source>Build a trigger, see exactly what will be sent, send it</source>
        <translation>ابنِ مشغِّلًا، وانظر ما سيُرسَل بالضبط، ثم أرسله</translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>إعدادات خطّافات الويب</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>المحاكي</translation>
    </message>
    <message>
        <source>the payload has changed.</source>
        <translation>تغيّرت الحمولة.</translation>
    </message>
    <message>
        <source>the payload is not JSON.</source>
        <translation>الحمولة ليست JSON.</translation>
    </message>
    <message>
        <source>The filter of each endpoint says no to this event, so it would go nowhere.</source>
        <translation>لا يسمح مرشِّح أي نقطة نهاية بهذا الحدث، لذا لن يذهب إلى أي مكان.</translation>
    </message>
    <message>
        <source>No %1 URL is set, so this event would go nowhere.</source>
        <translation>لم يُعيَّن عنوان URL لفئة %1، لذا لن يذهب هذا الحدث إلى أي مكان.</translation>
    </message>
    <message>
        <source>The local receiver is off: what is sent waits until it is started.</source>
        <translation>المستقبِل المحلي متوقف: ينتظر ما يُرسَل حتى يُبدأ.</translation>
    </message>
</context>
<context>
    <name>hk::StatusChips</name>
    <message>
        <source>All</source>
        <comment>deliveries</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Hide simulations</source>
        <translation>إخفاء عمليات المحاكاة</translation>
    </message>
    <message>
        <source>Leaves out what the Simulator and the console&apos;s trigger sent</source>
        <translation>يستثني ما أرسله المحاكي وأمر trigger في سطر الأوامر</translation>
    </message>
</context>
<context>
    <name>hk::StatusStrip</name>
    <message>
        <source>Store: %1</source>
        <extracomment>In the status bar; %1 is the path of the store&apos;s file.</extracomment>
        <translation>مخزن البيانات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Deliveries that wait, in all companies</source>
        <translation>عمليات التسليم المنتظرة، في كل الشركات</translation>
    </message>
    <message>
        <source>Receiver on :%1</source>
        <extracomment>The number is a port; the colon belongs to it, as in an address.</extracomment>
        <translation>المستقبِل على ⁨:%1⁩</translation>
    </message>
    <message>
        <source>Receiver off</source>
        <translation>المستقبِل متوقف</translation>
    </message>
</context>
<context>
    <name>hk::TableColumns</name>
    <message>
        <source>&amp;Arrange columns…</source>
        <translation>&amp;ترتيب الأعمدة…</translation>
    </message>
</context>
<context>
    <name>hk::Terms</name>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
</context>
<context>
    <name>hk::TestDialog</name>
    <message>
        <source>%1 – nothing may be sent there</source>
        <translation>⁨%1⁩ – لا يجوز إرسال شيء إلى هناك</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <extracomment>&quot;Test of Booking URL&quot;</extracomment>
        <translation>اختبار %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Certificate of %1 by %2, good until %3</source>
        <translation>شهادة ⁨%1⁩ من ⁨%2⁩، صالحة حتى %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>لم تبقَ أيام</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
</context>
<context>
    <name>hk::TimeText</name>
    <message>
        <source>%1 (company)</source>
        <extracomment>A date and time by the clocks of the company that is shown.</extracomment>
        <translation>⁨%1⁩ (الشركة)</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <extracomment>A date and time by this computer&apos;s clock.</extracomment>
        <translation>⁨%1⁩ (هذا الحاسوب)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل أقل من يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد ثانية واحدة</numerusform>
            <numerusform>بعد ثانيتين</numerusform>
            <numerusform>بعد %n ثوانٍ</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>بعد أقل من دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>بعد أقل من ساعة</numerusform>
            <numerusform>بعد ساعة واحدة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %n ساعات</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>بعد أقل من يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a table&apos;s time column, as in &quot;14 May&quot;; letters as in QDate::toString().</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year of a table&apos;s time column.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of a table&apos;s time column.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <extracomment>Days and hours, such as &quot;3 d 18 h&quot;.</extracomment>
        <translation>%1 %2 س</translation>
    </message>
</context>
<context>
    <name>hk::TimelineView</name>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Events in order</source>
        <translation>الأحداث بالترتيب</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>The payload names neither an appointment nor a customer.</source>
        <translation>لا تذكر الحمولة موعدًا ولا عميلًا.</translation>
    </message>
    <message numerus="yes">
        <source>Appointment %1: %Ln delivery(ies)</source>
        <extracomment>%1 is the appointment&apos;s or customer&apos;s id.</extracomment>
        <translation>
            <numerusform>الموعد %1: لا عمليات تسليم</numerusform>
            <numerusform>الموعد %1: تسليم واحد</numerusform>
            <numerusform>الموعد %1: تسليمان</numerusform>
            <numerusform>الموعد %1: %Ln عمليات تسليم</numerusform>
            <numerusform>الموعد %1: %Ln عملية تسليم</numerusform>
            <numerusform>الموعد %1: %Ln عملية تسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer %1: %Ln delivery(ies)</source>
        <translation>
            <numerusform>العميل %1: لا عمليات تسليم</numerusform>
            <numerusform>العميل %1: تسليم واحد</numerusform>
            <numerusform>العميل %1: تسليمان</numerusform>
            <numerusform>العميل %1: %Ln عمليات تسليم</numerusform>
            <numerusform>العميل %1: %Ln عملية تسليم</numerusform>
            <numerusform>العميل %1: %Ln عملية تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier ones are left out.</source>
        <translation>استُثنيت الأقدم.</translation>
    </message>
    <message>
        <source>Later ones are left out.</source>
        <translation>استُثنيت الأحدث.</translation>
    </message>
    <message>
        <source>%1 · resend</source>
        <translation>⁨%1⁩ · إعادة إرسال</translation>
    </message>
    <message>
        <source>%1 · simulated</source>
        <translation>⁨%1⁩ · مُحاكى</translation>
    </message>
</context>
<context>
    <name>hk::Tray</name>
    <message>
        <source>&amp;Show Hookkeeper</source>
        <translation>&amp;عرض Hookkeeper</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) fail(s) or is/are on hold</source>
        <translation>
            <numerusform>لا نقطة نهاية تفشل أو موقوفة</numerusform>
            <numerusform>نقطة نهاية واحدة تفشل أو موقوفة</numerusform>
            <numerusform>نقطتا نهاية تفشلان أو موقوفتان</numerusform>
            <numerusform>%n نقاط نهاية تفشل أو موقوفة</numerusform>
            <numerusform>%n نقطة نهاية تفشل أو موقوفة</numerusform>
            <numerusform>%n نقطة نهاية تفشل أو موقوفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::TriggerCard</name>
    <message>
        <source>Trigger</source>
        <translation>المشغِّل</translation>
    </message>
</context>
<context>
    <name>hk::TriggerList</name>
    <message>
        <source>Name of %1 in the payload</source>
        <extracomment>What a trigger is called in the payload that is sent.</extracomment>
        <translation>اسم «%1» في الحمولة</translation>
    </message>
    <message>
        <source>every trigger</source>
        <translation>كل المشغِّلات</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>hk::TriggersDialog</name>
    <message>
        <source>What is ticked goes to the category&apos;s URL. On the right is what the trigger is called in the payload; change it only for a receiver that expects another name. Both count for events from the moment you save.</source>
        <translation>ما وُضعت عليه علامة يذهب إلى عنوان URL للفئة. وبجواره اسم المشغِّل في الحمولة؛ لا تغيّره إلا لمستقبِل يتوقع اسمًا آخر. ويسري الأمران على الأحداث من لحظة حفظك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>استخدام هذه</translation>
    </message>
</context>
<context>
    <name>hk::UrlDialog</name>
    <message>
        <source>&amp;Use this URL</source>
        <translation>ا&amp;ستخدام عنوان URL هذا</translation>
    </message>
    <message>
        <source>Send to another URL</source>
        <translation>الإرسال إلى عنوان URL آخر</translation>
    </message>
    <message>
        <source>Only what you simulate goes there, signed with the company&apos;s key. The webhook settings stay as they are.</source>
        <translation>لا يذهب إلى هناك إلا ما تحاكيه، موقّعًا بمفتاح الشركة. وتبقى إعدادات خطّافات الويب كما هي.</translation>
    </message>
    <message>
        <source>U&amp;RL</source>
        <translation>&amp;عنوان URL</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>تغيير إلى ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>hk::UrlField</name>
    <message>
        <source>&amp;Booking URL</source>
        <translation>عنوان URL لل&amp;حجز</translation>
    </message>
    <message>
        <source>&amp;Customer URL</source>
        <translation>عنوان URL للعمي&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Resource URL</source>
        <translation>عنوان URL للم&amp;ورد</translation>
    </message>
    <message>
        <source>Re&amp;minder URL</source>
        <translation>عنوان URL للتذ&amp;كير</translation>
    </message>
    <message>
        <source>Not set – booking events are not sent</source>
        <translation>غير معيَّن – لا تُرسَل أحداث الحجز</translation>
    </message>
    <message>
        <source>Not set – customer events are not sent</source>
        <translation>غير معيَّن – لا تُرسَل أحداث العميل</translation>
    </message>
    <message>
        <source>Not set – resource events are not sent</source>
        <translation>غير معيَّن – لا تُرسَل أحداث المورد</translation>
    </message>
    <message>
        <source>Not set – reminders are not sent</source>
        <translation>غير معيَّن – لا تُرسَل التذكيرات</translation>
    </message>
    <message>
        <source>On hold: %1. What is due waits here.</source>
        <translation>نقطة النهاية موقوفة: %1. وما حان وقته ينتظر هنا.</translation>
    </message>
    <message>
        <source>On hold: the receiver answered 410 Gone. What is due waits here.</source>
        <translation>نقطة النهاية موقوفة: ردّ المستقبِل بـ ⁨410 Gone⁩. وما حان وقته ينتظر هنا.</translation>
    </message>
    <message>
        <source>On hold: nothing got through for five days. What is due waits here.</source>
        <translation>نقطة النهاية موقوفة: لم يصل شيء منذ خمسة أيام. وما حان وقته ينتظر هنا.</translation>
    </message>
    <message>
        <source>On hold. What is due waits here.</source>
        <translation>نقطة النهاية موقوفة. وما حان وقته ينتظر هنا.</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>إفراغ %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>A menu with what else can be done with &quot;Booking URL&quot;.</extracomment>
        <translation>المزيد: %1</translation>
    </message>
    <message>
        <source>Triggers…</source>
        <translation>المشغِّلات…</translation>
    </message>
    <message>
        <source>Use this URL for all categories</source>
        <translation>استخدام عنوان URL هذا لكل الفئات</translation>
    </message>
    <message>
        <source>Use this URL for this category only</source>
        <translation>استخدام عنوان URL هذا لهذه الفئة فقط</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>إيقاف مؤقت…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Gets only: %1</source>
        <translation>يتلقى فقط: %1</translation>
    </message>
    <message>
        <source>Also used by %1</source>
        <extracomment>%1: names of other companies</extracomment>
        <translation>تستخدمه أيضًا %1</translation>
    </message>
    <message>
        <source>Gets %1</source>
        <extracomment>%1: triggers, such as &quot;Appointment confirmed, Appointment canceled&quot;.</extracomment>
        <translation>يتلقى %1</translation>
    </message>
    <message>
        <source>Plain http: anybody on the way can read it. %1</source>
        <extracomment>%1 is what is said of the URL otherwise.</extracomment>
        <translation>بروتوكول http غير مشفّر: يستطيع أيٌّ كان في الطريق قراءة المحتوى. %1</translation>
    </message>
    <message>
        <source>Change to https</source>
        <translation>تغيير إلى https</translation>
    </message>
    <message>
        <source>What to do there</source>
        <translation>ما يلزم فعله هناك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What kind of receiver it is, then what to mind there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The receiver failed %Ln time(s) in a row. Until it answers, only a probe goes out now and then; the next one at %1.</source>
        <translation>
            <numerusform>لم يفشل المستقبِل بعد. حتى يرد، لا تخرج إلا محاولة استطلاع بين حين وآخر؛ والتالية عند %1.</numerusform>
            <numerusform>فشل المستقبِل مرة واحدة. حتى يرد، لا تخرج إلا محاولة استطلاع بين حين وآخر؛ والتالية عند %1.</numerusform>
            <numerusform>فشل المستقبِل مرتين متتاليتين. حتى يرد، لا تخرج إلا محاولة استطلاع بين حين وآخر؛ والتالية عند %1.</numerusform>
            <numerusform>فشل المستقبِل %Ln مرات متتالية. حتى يرد، لا تخرج إلا محاولة استطلاع بين حين وآخر؛ والتالية عند %1.</numerusform>
            <numerusform>فشل المستقبِل %Ln مرة متتالية. حتى يرد، لا تخرج إلا محاولة استطلاع بين حين وآخر؛ والتالية عند %1.</numerusform>
            <numerusform>فشل المستقبِل %Ln مرة متتالية. حتى يرد، لا تخرج إلا محاولة استطلاع بين حين وآخر؛ والتالية عند %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>تغيير إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Clear it here too</source>
        <translation>إفراغه هنا أيضًا</translation>
    </message>
    <message>
        <source>Use that</source>
        <translation>استخدام تلك القيمة</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>This URL was cleared meanwhile.</source>
        <translation>مُسح عنوان URL هذا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%1 was saved here meanwhile.</source>
        <translation>حُفظ ⁨%1⁩ هنا في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>hk::UrlTest</name>
    <message>
        <source>Testing… Nothing of it is counted in the deliveries.</source>
        <translation>جارٍ الاختبار… لا يُحسب منه شيء ضمن عمليات التسليم.</translation>
    </message>
    <message>
        <source>The test was stopped. Its event may have gone out before.</source>
        <translation>أُوقف الاختبار. ربما خرج حدثه قبل ذلك.</translation>
    </message>
    <message>
        <source>Last test: %1 in %2, %3</source>
        <extracomment>&quot;Last test: 200 OK in 142 ms, 3 minutes ago&quot;</extracomment>
        <translation>آخر اختبار: ⁨%1⁩ خلال %2، %3</translation>
    </message>
    <message>
        <source>%1 Tested %2.</source>
        <extracomment>%1 is what was found, a sentence; %2 is when: &quot;3 minutes ago&quot;.</extracomment>
        <translation>%1 اختُبر %2.</translation>
    </message>
    <message>
        <source>The last test failed, %1. Test again to see why.</source>
        <extracomment>%1 is when: &quot;3 minutes ago&quot;.</extracomment>
        <translation>فشل آخر اختبار، %1. اختبر مجددًا لمعرفة السبب.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Stop testing %1</source>
        <extracomment>&quot;Test Booking URL&quot;</extracomment>
        <translation>إنهاء اختبار %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>اختبار %1</translation>
    </message>
    <message>
        <source>Stops the test now</source>
        <translation>ينهي الاختبار فورًا</translation>
    </message>
    <message>
        <source>Looks the host up, connects and sends one signed event that is marked as a test</source>
        <translation>يبحث عن المضيف ويتصل به ويرسل حدثًا واحدًا موقّعًا معلَّمًا بأنه اختبار</translation>
    </message>
</context>
<context>
    <name>hk::VerdictBox</name>
    <message>
        <source>What is to be said of the request</source>
        <translation>ما يُقال عن الطلب</translation>
    </message>
</context>
<context>
    <name>hk::VersionUndo</name>
    <message>
        <source>The old settings are back.</source>
        <translation>عادت الإعدادات القديمة.</translation>
    </message>
</context>
<context>
    <name>hk::Vocabulary</name>
    <message>
        <source>where a delivery stands</source>
        <translation>حالة التسليم</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>booking, customer, resource or reminder</source>
        <translation>حجز أو عميل أو مورد أو تذكير</translation>
    </message>
    <message>
        <source>the endpoint it goes to</source>
        <translation>نقطة النهاية التي يذهب إليها</translation>
    </message>
    <message>
        <source>the host it goes to</source>
        <translation>المضيف الذي يذهب إليه</translation>
    </message>
    <message>
        <source>HTTP status of the last answer</source>
        <translation>رمز حالة HTTP لآخر رد</translation>
    </message>
    <message>
        <source>how the last attempt failed</source>
        <translation>كيف فشلت آخر محاولة</translation>
    </message>
    <message>
        <source>how many attempts were made</source>
        <translation>عدد المحاولات التي جرت</translation>
    </message>
    <message>
        <source>how long ago, or when it was accepted</source>
        <translation>منذ متى قُبل، أو وقت قبوله</translation>
    </message>
    <message>
        <source>when the next attempt is due</source>
        <translation>متى يحين وقت المحاولة التالية</translation>
    </message>
    <message>
        <source>event ID</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>delivery ID</source>
        <translation>معرّف التسليم</translation>
    </message>
    <message>
        <source>whether it is a resend, or of which delivery</source>
        <translation>هل هو إعادة إرسال، أو لأي تسليم</translation>
    </message>
    <message>
        <source>number of the resend plan</source>
        <translation>رقم خطة إعادة الإرسال</translation>
    </message>
    <message>
        <source>whether it was simulated</source>
        <translation>هل هو مُحاكى</translation>
    </message>
    <message>
        <source>appointment ID</source>
        <translation>معرّف الموعد</translation>
    </message>
    <message>
        <source>customer ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>resource ID</source>
        <translation>معرّف المورد</translation>
    </message>
    <message>
        <source>e-mail address of the customer</source>
        <translation>البريد الإلكتروني للعميل</translation>
    </message>
    <message>
        <source>names, e-mails, IDs and confirmation numbers</source>
        <translation>الأسماء وعناوين البريد والمعرّفات وأرقام التأكيد</translation>
    </message>
    <message>
        <source>how long the last attempt took</source>
        <translation>مدة آخر محاولة</translation>
    </message>
    <message>
        <source>size of the payload</source>
        <translation>حجم الحمولة</translation>
    </message>
    <message>
        <source>text in payloads and responses</source>
        <translation>نص في الحمولات والردود</translation>
    </message>
    <message>
        <source>no answer was read</source>
        <translation>لم يُقرأ رد</translation>
    </message>
    <message>
        <source>the receiver failed</source>
        <translation>فشل المستقبِل</translation>
    </message>
    <message>
        <source>the receiver refused</source>
        <translation>رفض المستقبِل</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>in the last 15 minutes</source>
        <translation>في آخر 15 دقيقة</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>في آخر ساعة</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>في آخر 24 ساعة</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>في آخر 7 أيام</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>more than 7 days ago</source>
        <translation>قبل أكثر من 7 أيام</translation>
    </message>
    <message>
        <source>between one and two days ago</source>
        <translation>قبل يوم إلى يومين</translation>
    </message>
    <message>
        <source>within 5 minutes</source>
        <translation>خلال 5 دقائق</translation>
    </message>
    <message>
        <source>within an hour</source>
        <translation>خلال ساعة</translation>
    </message>
    <message>
        <source>in more than an hour</source>
        <translation>بعد أكثر من ساعة</translation>
    </message>
    <message>
        <source>in more than a day</source>
        <translation>بعد أكثر من يوم</translation>
    </message>
    <message>
        <source>longer than half a second</source>
        <translation>أطول من نصف ثانية</translation>
    </message>
    <message>
        <source>longer than a second</source>
        <translation>أطول من ثانية</translation>
    </message>
    <message>
        <source>longer than 5 seconds</source>
        <translation>أطول من 5 ثوانٍ</translation>
    </message>
    <message>
        <source>from one second to five</source>
        <translation>من ثانية واحدة إلى خمس</translation>
    </message>
    <message>
        <source>nothing was sent yet</source>
        <translation>لم يُرسَل شيء بعد</translation>
    </message>
    <message>
        <source>less than 1 kB</source>
        <translation>أقل من 1 كيلوبايت</translation>
    </message>
    <message>
        <source>more than 10 kB</source>
        <translation>أكثر من 10 كيلوبايت</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>أكثر من 1 ميغابايت</translation>
    </message>
    <message>
        <source>from 1 kB to 10 kB</source>
        <translation>من 1 إلى 10 كيلوبايت</translation>
    </message>
    <message>
        <source>a single one</source>
        <translation>محاولة واحدة</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>أُعيدت المحاولة</translation>
    </message>
    <message>
        <source>from two to five</source>
        <translation>من اثنتين إلى خمس</translation>
    </message>
    <message>
        <source>only resends</source>
        <translation>إعادات الإرسال فقط</translation>
    </message>
    <message>
        <source>no resends</source>
        <translation>بلا إعادات إرسال</translation>
    </message>
    <message>
        <source>only simulations</source>
        <translation>عمليات المحاكاة فقط</translation>
    </message>
    <message>
        <source>no simulations</source>
        <translation>بلا عمليات محاكاة</translation>
    </message>
</context>
<context>
    <name>hk::Waterfall</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>البحث عن الاسم</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>The encryption handshake of https.</extracomment>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A phase and its time: &quot;Connect: 12 ms&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>أين ذهب الوقت</translation>
    </message>
</context>
<context>
    <name>hk::Wayfinder</name>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
</context>
<context>
    <name>hk::WaysIn</name>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>ملفات JSON (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 is no settings file. Choose one that Hookkeeper exported, or a company of the Setup API as JSON.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>الملف ⁨%1⁩ ليس ملف إعدادات. اختر ملفًا صدّره Hookkeeper، أو شركة من Setup API بصيغة JSON.</translation>
    </message>
</context>
<context>
    <name>hk::WelcomePage</name>
    <message>
        <source>Read the &amp;manual</source>
        <translation>&amp;قراءة الدليل</translation>
    </message>
    <message>
        <source>&amp;Back to the page</source>
        <translation>ال&amp;رجوع إلى الصفحة</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>الترحيب</translation>
    </message>
    <message>
        <source>Welcome to Hookkeeper</source>
        <translation>مرحبًا بك في Hookkeeper</translation>
    </message>
    <message>
        <source>Hookkeeper sends a company&apos;s webhooks, keeps trying until they arrive, and remembers every attempt. Choose how to begin.</source>
        <translation>يرسل Hookkeeper خطّافات الويب لشركة، ويواصل المحاولة حتى تصل، ويتذكر كل محاولة. اختر كيف تبدأ.</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>الا&amp;طلاع على العرض التجريبي</translation>
    </message>
    <message>
        <source>Watch a made-up clinic&apos;s events arrive at a receiver inside this program. Nothing leaves this computer.</source>
        <translation>شاهد أحداث عيادة مختلَقة تصل إلى مستقبِل داخل هذا البرنامج. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Add my company</source>
        <translation>إ&amp;ضافة شركتي</translation>
    </message>
    <message>
        <source>Name the company whose webhooks you look after, then enter the URLs they go to.</source>
        <translation>سمِّ الشركة التي تتولى خطّافات الويب الخاصة بها، ثم أدخل عناوين URL التي تذهب إليها.</translation>
    </message>
    <message>
        <source>&amp;Import settings</source>
        <translation>است&amp;يراد الإعدادات</translation>
    </message>
    <message>
        <source>Bring URLs and endpoints from a settings file of Hookkeeper or of the Setup API. The company is added first.</source>
        <translation>أحضر عناوين URL ونقاط النهاية من ملف إعدادات من Hookkeeper أو من Setup API. تُضاف الشركة أولًا.</translation>
    </message>
    <message>
        <source>The demo is being made…</source>
        <translation>جارٍ إنشاء العرض التجريبي…</translation>
    </message>
</context>
<context>
    <name>hk::WindowProgram</name>
    <message>
        <source>Hookkeeper cannot start</source>
        <translation>يتعذّر بدء Hookkeeper</translation>
    </message>
    <message>
        <source>Hookkeeper does not answer</source>
        <extracomment>%1 is a program and its number: &quot;hookkeeper (pid 4711)&quot;.</extracomment>
        <translation>Hookkeeper لا يستجيب</translation>
    </message>
    <message>
        <source>This store is open in another Hookkeeper already, and that does not answer: %1.</source>
        <translation>مخزن البيانات هذا مفتوح بالفعل في نسخة أخرى من Hookkeeper لا تستجيب: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Its window comes to the front as soon as it answers. If it never does, end that program and start Hookkeeper again; nothing that was accepted is lost.</source>
        <translation>ستظهر نافذتها في المقدمة حالما تستجيب. وإن لم تستجب أبدًا فأنهِ ذلك البرنامج وشغّل Hookkeeper من جديد؛ لا يضيع شيء مما قُبل.</translation>
    </message>
</context>
<context>
    <name>hk::Words</name>
    <message>
        <source>a text</source>
        <extracomment>This and the next ones complete &quot;should be …&quot;.</extracomment>
        <translation>نص</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>⁨true⁩ أو ⁨false⁩</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Types of a value: &quot;a text or null&quot;.</extracomment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>a field&apos;s name is missing before the comma</source>
        <translation>ينقص اسم حقل قبل الفاصلة</translation>
    </message>
    <message>
        <source>a field&apos;s name is missing before the colon</source>
        <translation>ينقص اسم حقل قبل النقطتين الرأسيتين</translation>
    </message>
    <message>
        <source>a value is missing before the comma</source>
        <translation>تنقص قيمة قبل الفاصلة</translation>
    </message>
    <message>
        <source>a value is missing before the colon</source>
        <translation>تنقص قيمة قبل النقطتين الرأسيتين</translation>
    </message>
    <message>
        <source>a colon is missing after a field&apos;s name</source>
        <translation>تنقص النقطتان الرأسيتان بعد اسم حقل</translation>
    </message>
    <message>
        <source>something follows after its end</source>
        <translation>يوجد شيء بعد نهايته</translation>
    </message>
    <message>
        <source>] stands where } belongs</source>
        <translation>القوس ⁨]⁩ في موضع ⁨}⁩</translation>
    </message>
    <message>
        <source>} stands where ] belongs</source>
        <translation>القوس ⁨}⁩ في موضع ⁨]⁩</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>تنقص فاصلة</translation>
    </message>
    <message>
        <source>%1 is not a number of JSON</source>
        <translation>القيمة ⁨%1⁩ ليست عددًا في JSON</translation>
    </message>
    <message>
        <source>%1 is neither true, false, null, a number nor a text in quotes</source>
        <translation>القيمة ⁨%1⁩ ليست true ولا false ولا null ولا عددًا ولا نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>it holds no value</source>
        <translation>لا قيمة فيه</translation>
    </message>
    <message>
        <source>it ends before the closing }</source>
        <translation>ينتهي قبل قوس الإغلاق ⁨}⁩</translation>
    </message>
    <message>
        <source>it ends before the closing ]</source>
        <translation>ينتهي قبل قوس الإغلاق ⁨]⁩</translation>
    </message>
    <message>
        <source>a text must stand in double quotes, not in single ones</source>
        <translation>يجب أن يكون النص بين علامتي اقتباس مزدوجتين، لا مفردتين</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>لا تعليقات في JSON</translation>
    </message>
    <message>
        <source>it contains a null character</source>
        <translation>فيه حرف فارغ (null)</translation>
    </message>
    <message>
        <source>a value is missing before %1</source>
        <translation>تنقص قيمة قبل ⁨%1⁩</translation>
    </message>
    <message>
        <source>a comma stands before the closing %1</source>
        <translation>توجد فاصلة قبل قوس الإغلاق ⁨%1⁩</translation>
    </message>
    <message>
        <source>a field&apos;s name must stand in double quotes</source>
        <translation>يجب أن يكون اسم الحقل بين علامتي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>%1 cannot stand here</source>
        <translation>لا يمكن أن يكون ⁨%1⁩ هنا</translation>
    </message>
    <message>
        <source>it ends within a text</source>
        <translation>ينتهي داخل نص</translation>
    </message>
    <message>
        <source>a backslash in a text must be written as \\</source>
        <translation>يجب أن تُكتب الشرطة المائلة العكسية في النص هكذا ⁨\\⁩</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>تحتاج ⁨\u⁩ إلى أربعة أرقام ست عشرية</translation>
    </message>
    <message>
        <source>a text is not closed on its line</source>
        <translation>نص لم يُغلق في سطره</translation>
    </message>
    <message>
        <source>a text contains a control character</source>
        <translation>في نص حرف تحكم</translation>
    </message>
    <message>
        <source>should be %1</source>
        <extracomment>%1: types, such as &quot;a text or null&quot;. Sentences about a field, which stands before them.</extracomment>
        <translation>يجب أن يكون من النوع: %1</translation>
    </message>
    <message>
        <source>lacks the field &quot;%1&quot;</source>
        <translation>ينقصه الحقل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>has an unknown field &quot;%1&quot;</source>
        <translation>فيه حقل غير معروف «⁨%1⁩»</translation>
    </message>
    <message>
        <source>should be a time such as 2026-05-14T15:42:10Z</source>
        <translation>يجب أن يكون وقتًا مثل 2026-05-14T15:42:10Z</translation>
    </message>
    <message>
        <source>should not be empty</source>
        <translation>يجب ألا يكون فارغًا</translation>
    </message>
    <message>
        <source>should be at least %1</source>
        <translation>يجب ألا يقل عن %1</translation>
    </message>
    <message>
        <source>should be at most %1</source>
        <translation>يجب ألا يزيد على %1</translation>
    </message>
    <message>
        <source>holds a number too large to be checked</source>
        <translation>فيه عدد أكبر من أن يُفحص</translation>
    </message>
    <message>
        <source>should be &quot;%1&quot;</source>
        <translation>يجب أن يكون «⁨%1⁩»</translation>
    </message>
    <message>
        <source>a scenario is an object</source>
        <translation>السيناريو كائن</translation>
    </message>
    <message>
        <source>it has no &quot;hookkeeperScenario&quot;: 1</source>
        <translation>ليس فيه ⁨&quot;hookkeeperScenario&quot;: 1⁩</translation>
    </message>
    <message>
        <source>it has no steps</source>
        <translation>ليست فيه خطوات</translation>
    </message>
    <message>
        <source>something stands behind the scenario</source>
        <translation>يوجد شيء بعد السيناريو</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>موجود مرتين</translation>
    </message>
    <message>
        <source>there is no such field; a scenario has name, description, seed, steps</source>
        <translation>لا يوجد حقل كهذا؛ حقول السيناريو هي name وdescription وseed وsteps</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>يجب أن يكون قائمة</translation>
    </message>
    <message>
        <source>a step is an object</source>
        <translation>الخطوة كائن</translation>
    </message>
    <message>
        <source>more than 100,000 events make no scenario</source>
        <translation>ما زاد على 100,000 حدث لا يكون سيناريو</translation>
    </message>
    <message>
        <source>there is no such field; a step has trigger, after, appointment, customer, resource, inDays, at, repeat, every</source>
        <translation>لا يوجد حقل كهذا؛ حقول الخطوة هي trigger وafter وappointment وcustomer وresource وinDays وat وrepeat وevery</translation>
    </message>
    <message>
        <source>the step has no trigger</source>
        <translation>ليس للخطوة trigger</translation>
    </message>
    <message>
        <source>inDays and at go together</source>
        <translation>يأتي inDays وat معًا</translation>
    </message>
    <message>
        <source>only events of an appointment have appointment, inDays and at</source>
        <translation>لا تكون appointment وinDays وat إلا لأحداث المواعيد</translation>
    </message>
    <message>
        <source>appointment &quot;%1&quot; was confirmed before</source>
        <translation>أُكِّد الموعد «⁨%1⁩» من قبل</translation>
    </message>
    <message>
        <source>appointment &quot;%1&quot; was not confirmed before</source>
        <translation>لم يُؤكَّد الموعد «⁨%1⁩» من قبل</translation>
    </message>
    <message>
        <source>customer and resource are those of appointment &quot;%1&quot; already</source>
        <translation>قيمتا customer وresource هما قيمتا الموعد «⁨%1⁩» من قبل</translation>
    </message>
    <message>
        <source>one appointment is not confirmed several times</source>
        <translation>لا يُؤكَّد الموعد الواحد عدة مرات</translation>
    </message>
    <message>
        <source>there is no trigger &quot;%1&quot;</source>
        <translation>لا يوجد مشغِّل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time such as 90s, 5m or 2h</source>
        <translation>القيمة «⁨%1⁩» ليست مدة زمنية مثل 90s أو 5m أو 2h</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time such as 09:30</source>
        <translation>القيمة «⁨%1⁩» ليست وقتًا مثل 09:30</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>القيمة فارغة</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>فيه أكثر من %1 حرف</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>يجب أن يكون عددًا</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>يجب أن يكون عددًا صحيحًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>%1: what is wrong, %2: how many problems more there are</extracomment>
        <translation>%1 (و%2 أخرى)</translation>
    </message>
    <message>
        <source>it begins with a byte order mark</source>
        <translation>يبدأ بعلامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>it has more than 10,000 lines</source>
        <translation>فيه أكثر من 10,000 سطر</translation>
    </message>
    <message>
        <source>line %1 has a quote where none may be</source>
        <translation>في السطر %1 علامة اقتباس حيث لا تجوز</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>لا يوجد عمود «⁨%1⁩»</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is there twice</source>
        <translation>يوجد العمود «⁨%1⁩» مرتين</translation>
    </message>
    <message>
        <source>it has no column externalId</source>
        <translation>ليس فيه العمود externalId</translation>
    </message>
    <message>
        <source>It has %1 fields, not %2 as the first line has.</source>
        <translation>فيه %1 حقل، لا %2 كما في السطر الأول.</translation>
    </message>
    <message>
        <source>it is not UTF-8; save it as &quot;CSV UTF-8&quot;</source>
        <translation>ليس بترميز UTF-8؛ احفظه بصيغة «CSV UTF-8»</translation>
    </message>
    <message>
        <source>it has no line beside the titles</source>
        <translation>لا سطر فيه عدا سطر العناوين</translation>
    </message>
    <message>
        <source>Line %1 has the same external id.</source>
        <translation>للسطر %1 المعرّف الخارجي نفسه.</translation>
    </message>
    <message>
        <source>The cURL command</source>
        <translation>أمر cURL</translation>
    </message>
    <message>
        <source>%1 sends something other than JSON</source>
        <translation>يرسل ⁨%1⁩ شيئًا غير JSON</translation>
    </message>
    <message>
        <source>it sends no body</source>
        <translation>لا يرسل متنًا</translation>
    </message>
    <message>
        <source>it reads its body from another command</source>
        <translation>يقرأ متنه من أمر آخر</translation>
    </message>
    <message>
        <source>it reads its body from the file &quot;%1&quot;; open that file instead</source>
        <translation>يقرأ متنه من الملف «⁨%1⁩»؛ افتح ذلك الملف بدلًا منه</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>ليست لـ⁨%1⁩ قيمة</translation>
    </message>
    <message>
        <source>it is written for the Windows command line; copy it &quot;as cURL (bash)&quot;</source>
        <translation>مكتوب لسطر أوامر Windows؛ انسخه بصيغة «cURL (bash)»</translation>
    </message>
    <message>
        <source>it begins with &quot;%1&quot; instead of curl</source>
        <translation>يبدأ بـ «⁨%1⁩» بدلًا من curl</translation>
    </message>
    <message>
        <source>it has no request with method and URL</source>
        <translation>لا طلب فيه بطريقة وعنوان URL</translation>
    </message>
    <message>
        <source>it has no response</source>
        <translation>لا رد فيه</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>القيمة ⁨%1⁩ ليست نصًا</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>القيمة ⁨%1⁩ ليست true ولا false</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>القيمة ⁨%1⁩ ليست قائمة</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>القيمة ⁨%1⁩ ليست كائنًا</translation>
    </message>
    <message>
        <source>it has a member that is unknown here, &quot;%1&quot;</source>
        <translation>فيه عضو غير معروف هنا، «⁨%1⁩»</translation>
    </message>
    <message>
        <source>endpoint &quot;%1&quot;</source>
        <translation>نقطة النهاية «⁨%1⁩»</translation>
    </message>
    <message>
        <source>a header of endpoint &quot;%1&quot;</source>
        <translation>ترويسة لنقطة النهاية «⁨%1⁩»</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>لا اسم له</translation>
    </message>
    <message>
        <source>a newer Hookkeeper wrote it</source>
        <translation>كتبه إصدار أحدث من Hookkeeper</translation>
    </message>
    <message>
        <source>it has none of the settings, such as bookingWebhookUrl</source>
        <translation>ليس فيه أيٌّ من الإعدادات، مثل bookingWebhookUrl</translation>
    </message>
    <message>
        <source>it is not JSON (%1, at byte %2)</source>
        <translation>ليس JSON (%1، عند البايت %2)</translation>
    </message>
    <message>
        <source>it is JSON, but not an object</source>
        <translation>هو JSON، لكنه ليس كائنًا</translation>
    </message>
    <message>
        <source>a single quote does not end</source>
        <translation>علامة اقتباس مفردة لا تُغلق</translation>
    </message>
    <message>
        <source>a double quote does not end</source>
        <translation>علامة اقتباس مزدوجة لا تُغلق</translation>
    </message>
    <message>
        <source>it contains %1, which only a shell can fill in</source>
        <translation>يحتوي على ⁨%1⁩، ولا يملؤه إلا صدفة الأوامر</translation>
    </message>
    <message>
        <source>The answer is longer than 1 MB; the rest was not read.</source>
        <translation>الرد أطول من 1 ميغابايت؛ ولم تُقرأ بقيته.</translation>
    </message>
    <message>
        <source>Too much is being forwarded already, so this was not.</source>
        <translation>يجري تحويل الكثير من قبل، لذا لم يُحوَّل هذا.</translation>
    </message>
    <message>
        <source>It was forwarded and came back here, so it was not again.</source>
        <translation>حُوِّل الطلب وعاد إلى هنا، لذا لم يُحوَّل مجددًا.</translation>
    </message>
    <message>
        <source>there are more than 100 terms</source>
        <translation>يوجد أكثر من 100 تعبير</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>تنقص قيمة</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; in the audit; there are who, what, company and time</source>
        <translation>لا يوجد حقل «⁨%1⁩» في سجل التدقيق؛ الموجود ⁨who⁩ و⁨what⁩ و⁨company⁩ و⁨time⁩</translation>
    </message>
    <message>
        <source>this quote is never closed</source>
        <translation>لم تُغلق علامة الاقتباس هذه قط</translation>
    </message>
    <message>
        <source>time compares ages such as 15m, 2h or 7d, or times such as 2026-05-14T09:30:00Z, not &quot;%1&quot;</source>
        <translation>يقارن ⁨time⁩ أعمارًا مثل ⁨15m⁩ أو ⁨2h⁩ أو ⁨7d⁩، أو أوقاتًا مثل ⁨2026-05-14T09:30:00Z⁩، لا «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Entry %1 does not fit its hash: it was changed after it was written, or the one before it was, together with its hash.</source>
        <translation>القيد %1 لا يوافق تجزئته: غُيّر بعد كتابته، أو غُيّر الذي قبله مع تجزئته.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>القيد %1 مفقود.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are missing.</source>
        <translation>القيود من %1 إلى %2 مفقودة.</translation>
    </message>
    <message>
        <source>Entry %1 stands where another one stood: entries were reordered.</source>
        <translation>القيد %1 في موضع قيد آخر: أُعيد ترتيب القيود.</translation>
    </message>
    <message>
        <source>Entry %1 is missing at the end.</source>
        <translation>القيد %1 مفقود في النهاية.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are missing at the end.</source>
        <translation>القيود من %1 إلى %2 مفقودة في النهاية.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was there when it was noted: the audit was written anew.</source>
        <translation>القيد %1 ليس الذي كان هناك حين دُوِّن: كُتب سجل التدقيق من جديد.</translation>
    </message>
    <message>
        <source>The note of the last entry was not written with this store&apos;s key.</source>
        <translation>لم يُكتب تدوين القيد الأخير بمفتاح مخزن البيانات هذا.</translation>
    </message>
    <message>
        <source>this bracket was never opened</source>
        <translation>لم يُفتح هذا القوس قط</translation>
    </message>
    <message>
        <source>%1 has nothing before it</source>
        <translation>لا شيء قبل ⁨%1⁩</translation>
    </message>
    <message>
        <source>a term is missing here</source>
        <translation>ينقص هنا تعبير</translation>
    </message>
    <message>
        <source>- needs a term or a bracket right after it</source>
        <translation>تحتاج ⁨-⁩ إلى تعبير أو قوس بعدها مباشرة</translation>
    </message>
    <message>
        <source>brackets are nested deeper than 100 levels</source>
        <translation>تتداخل الأقواس إلى أعمق من 100 مستوى</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>لم يُغلق هذا القوس قط</translation>
    </message>
    <message>
        <source>there are more than 500 terms</source>
        <translation>يوجد أكثر من 500 تعبير</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of the payload, such as appointment.locationId</source>
        <translation>«⁨%1⁩» ليس حقلًا في الحمولة، مثل appointment.locationId</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>لا يوجد حقل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>a blank is missing before this, or quotes around it</source>
        <translation>تنقص مسافة قبل هذا، أو علامتا اقتباس حوله</translation>
    </message>
    <message>
        <source>a field and : are missing before this, such as appointment.locationId:12</source>
        <translation>ينقص حقل و⁨:⁩ قبل هذا، مثل ⁨appointment.locationId:12⁩</translation>
    </message>
    <message>
        <source>%1 compares ages such as 15m, 2h or 7d, or times such as 2026-05-14T09:30:00Z, not &quot;%2&quot;</source>
        <translation>يقارن ⁨%1⁩ أعمارًا مثل 15m أو 2h أو 7d، أو أوقاتًا مثل 2026-05-14T09:30:00Z، لا «⁨%2⁩»</translation>
    </message>
    <message>
        <source>%1 compares durations such as 500ms, 5s or 1m, not &quot;%2&quot;</source>
        <translation>يقارن ⁨%1⁩ مددًا مثل 500ms أو 5s أو 1m، لا «⁨%2⁩»</translation>
    </message>
    <message>
        <source>%1 compares sizes such as 500, 10kb or 1mb, not &quot;%2&quot;</source>
        <translation>يقارن ⁨%1⁩ أحجامًا مثل 500 أو 10kb أو 1mb، لا «⁨%2⁩»</translation>
    </message>
    <message>
        <source>%1 compares numbers, not &quot;%2&quot;</source>
        <translation>يقارن ⁨%1⁩ أعدادًا، لا «⁨%2⁩»</translation>
    </message>
    <message>
        <source>a range such as %1 takes no &lt; or &gt;</source>
        <translation>لا يقبل نطاق مثل ⁨%1⁩ الرمزين ⁨&lt;⁩ و⁨&gt;⁩</translation>
    </message>
    <message>
        <source>a range needs an end, such as 500..599</source>
        <translation>يحتاج النطاق إلى نهاية، مثل ⁨500..599⁩</translation>
    </message>
    <message>
        <source>a range has two ages or two times, not one of each</source>
        <translation>في النطاق عمران أو وقتان، لا واحد من كل منهما</translation>
    </message>
    <message>
        <source>this range ends before it begins</source>
        <translation>ينتهي هذا النطاق قبل أن يبدأ</translation>
    </message>
    <message>
        <source>a text to look for is missing</source>
        <translation>ينقص النص المراد البحث عنه</translation>
    </message>
    <message>
        <source>there is no status &quot;%1&quot;</source>
        <translation>لا توجد حالة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>جاء رد</translation>
    </message>
    <message>
        <source>interrupted: outcome unknown</source>
        <translation>انقطع: النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>address not allowed by policy</source>
        <translation>العنوان لا تسمح به السياسة</translation>
    </message>
    <message>
        <source>host name not found</source>
        <translation>لم يُعثر على اسم المضيف</translation>
    </message>
    <message>
        <source>time-out while looking up the host name</source>
        <translation>انتهت المهلة أثناء البحث عن اسم المضيف</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>يتعذّر الوصول إلى المضيف</translation>
    </message>
    <message>
        <source>time-out while connecting</source>
        <translation>انتهت المهلة أثناء الاتصال</translation>
    </message>
    <message>
        <source>time-out during the TLS handshake</source>
        <translation>انتهت المهلة أثناء مصافحة TLS</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>فشل TLS</translation>
    </message>
    <message>
        <source>time-out while sending</source>
        <translation>انتهت المهلة أثناء الإرسال</translation>
    </message>
    <message>
        <source>no answer within the time-out</source>
        <translation>لا رد خلال المهلة</translation>
    </message>
    <message>
        <source>answer not complete within the time-out</source>
        <translation>لم يكتمل الرد خلال المهلة</translation>
    </message>
    <message>
        <source>closed without an answer, may have been received</source>
        <translation>أُغلق بلا رد، وربما وصل الطلب</translation>
    </message>
    <message>
        <source>closed within the answer</source>
        <translation>أُغلق في منتصف الرد</translation>
    </message>
    <message>
        <source>response headers too large</source>
        <translation>ترويسات الرد كبيرة جدًا</translation>
    </message>
    <message>
        <source>answer is not HTTP</source>
        <translation>الرد ليس HTTP</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>قُطع</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>أُنهي الاتصال</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>أُعيد ضبط الاتصال</translation>
    </message>
    <message>
        <source>Garbage</source>
        <translation>بيانات عشوائية</translation>
    </message>
    <message>
        <source>%1, closed half way</source>
        <translation>⁨%1⁩، أُغلق في المنتصف</translation>
    </message>
    <message>
        <source>%1, headers without end</source>
        <translation>⁨%1⁩، ترويسات بلا نهاية</translation>
    </message>
    <message>
        <source>%1, a chunk cut short</source>
        <translation>⁨%1⁩، مقطع مبتور</translation>
    </message>
    <message>
        <source>%1, gzip bomb</source>
        <translation>⁨%1⁩، قنبلة gzip</translation>
    </message>
    <message>
        <source>%1, a body of %2</source>
        <translation>⁨%1⁩، متن حجمه %2</translation>
    </message>
    <message>
        <source>No answer: stopped after %1</source>
        <translation>لا رد: أُوقف بعد %1</translation>
    </message>
    <message>
        <source>No answer: client left after %1</source>
        <translation>لا رد: غادر المتصِل بعد %1</translation>
    </message>
    <message>
        <source>%1, one byte a second</source>
        <translation>⁨%1⁩، بايت واحد في الثانية</translation>
    </message>
    <message>
        <source>%1; client left after %2</source>
        <translation>⁨%1⁩؛ غادر المتصِل بعد %2</translation>
    </message>
    <message>
        <source>%1; client read no more after %2</source>
        <translation>⁨%1⁩؛ توقف المتصِل عن القراءة بعد %2</translation>
    </message>
    <message>
        <source>%1; stopped after %2</source>
        <translation>⁨%1⁩؛ أُوقف بعد %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>⁨%1⁩ بعد %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>not yet</comment>
        <translation>⁨%1⁩ بعد %2</translation>
    </message>
    <message>
        <source>a word is missing</source>
        <translation>تنقص كلمة</translation>
    </message>
    <message>
        <source>it is no status from 200 to 599 and no way to misbehave</source>
        <translation>ليس رمز حالة من 200 إلى 599 ولا طريقة رد معطوبة</translation>
    </message>
    <message>
        <source>there is one way to misbehave already</source>
        <translation>توجد طريقة رد معطوبة من قبل</translation>
    </message>
    <message>
        <source>there is no answer that this could belong to</source>
        <translation>لا رد يمكن أن ينتمي إليه هذا</translation>
    </message>
    <message>
        <source>who hangs up at once waits for nothing</source>
        <translation>من ينهي الاتصال فورًا لا ينتظر شيئًا</translation>
    </message>
    <message>
        <source>it is said twice</source>
        <translation>مذكور مرتين</translation>
    </message>
    <message>
        <source>a status is a number from 200 to 599</source>
        <translation>رمز الحالة عدد من 200 إلى 599</translation>
    </message>
    <message>
        <source>there is a status already</source>
        <translation>يوجد رمز حالة من قبل</translation>
    </message>
    <message>
        <source>a size is at most 100GB, such as 1GB or 300MB</source>
        <translation>الحجم 100GB على الأكثر، مثل 1GB أو 300MB</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>لا يوجد خيار كهذا</translation>
    </message>
    <message>
        <source>a delay is at most 10m, such as 5s or 200ms</source>
        <translation>التأخير 10m على الأكثر، مثل 5s أو 200ms</translation>
    </message>
    <message>
        <source>it is at most 24h, such as 10s</source>
        <translation>الحد الأقصى 24h، مثل 10s</translation>
    </message>
    <message>
        <source>a length is a number of bytes</source>
        <translation>الطول عدد من البايتات</translation>
    </message>
    <message>
        <source>there is a line end in it</source>
        <translation>فيه نهاية سطر</translation>
    </message>
    <message>
        <source>a header is written header=&apos;Name: value&apos;</source>
        <translation>تُكتب الترويسة على هيئة ⁨header=&apos;Name: value&apos;⁩</translation>
    </message>
    <message>
        <source>a quote is left open</source>
        <translation>علامة اقتباس لم تُغلق</translation>
    </message>
    <message>
        <source>This is no webhook: those come by POST.</source>
        <translation>هذا ليس خطّاف ويب: فخطّافات الويب تأتي بـPOST.</translation>
    </message>
    <message>
        <source>Cut off: the client closed the connection before its headers were whole.</source>
        <translation>مقطوع: أغلق المتصِل الاتصال قبل اكتمال ترويساته.</translation>
    </message>
    <message>
        <source>Cut off: the receiver closed the connection before the headers were whole.</source>
        <translation>مقطوع: أغلق المستقبِل الاتصال قبل اكتمال الترويسات.</translation>
    </message>
    <message>
        <source>Cut off: the headers did not come whole in time.</source>
        <translation>مقطوع: لم تكتمل الترويسات في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Cut off after %1 bytes: the client closed the connection before the last chunk of the body.</source>
        <translation>مقطوع بعد %1 بايت: أغلق المتصِل الاتصال قبل المقطع الأخير من المتن.</translation>
    </message>
    <message>
        <source>Cut off after %1 bytes: the receiver closed the connection before the last chunk of the body.</source>
        <translation>مقطوع بعد %1 بايت: أغلق المستقبِل الاتصال قبل المقطع الأخير من المتن.</translation>
    </message>
    <message>
        <source>Cut off after %1 bytes: the rest of the body did not come in time.</source>
        <translation>مقطوع بعد %1 بايت: لم تأتِ بقية المتن في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Cut off after %1 of %2 bytes: the client closed the connection within the body.</source>
        <translation>مقطوع بعد %1 من %2 بايت: أغلق المتصِل الاتصال داخل المتن.</translation>
    </message>
    <message>
        <source>Cut off after %1 of %2 bytes: the receiver closed the connection within the body.</source>
        <translation>مقطوع بعد %1 من %2 بايت: أغلق المستقبِل الاتصال داخل المتن.</translation>
    </message>
    <message>
        <source>Cut off after %1 of %2 bytes: the rest of the body did not come in time.</source>
        <translation>مقطوع بعد %1 من %2 بايت: لم تأتِ بقية المتن في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The request did not come in time.</source>
        <translation>لم يأتِ الطلب في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Too many long requests are coming in at once.</source>
        <translation>تأتي طلبات طويلة كثيرة في آن واحد.</translation>
    </message>
    <message>
        <source>The request carries no signature.</source>
        <translation>لا يحمل الطلب توقيعًا.</translation>
    </message>
    <message>
        <source>The receiver was told to forward to somewhere else.</source>
        <translation>صار المستقبِل يحوّل إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The headers are longer than 64 KB.</source>
        <translation>الترويسات أطول من 64 كيلوبايت.</translation>
    </message>
    <message>
        <source>There is a blank in the name of a header.</source>
        <translation>في اسم إحدى الترويسات مسافة.</translation>
    </message>
    <message>
        <source>There are too many headers.</source>
        <translation>عدد الترويسات كبير جدًا.</translation>
    </message>
    <message>
        <source>The body is longer than 32 MB.</source>
        <translation>المتن أطول من 32 ميغابايت.</translation>
    </message>
    <message>
        <source>The headers are too long.</source>
        <translation>الترويسات طويلة جدًا.</translation>
    </message>
    <message>
        <source>This is TLS, but the receiver takes plain HTTP here: its address begins with http://.</source>
        <translation>هذا TLS، لكن المستقبِل يقبل هنا HTTP غير المشفّر: يبدأ عنوانه بـ ⁨http://⁩.</translation>
    </message>
    <message>
        <source>This is not HTTP.</source>
        <translation>هذا ليس HTTP.</translation>
    </message>
    <message>
        <source>This is not HTTP/1.0 or HTTP/1.1.</source>
        <translation>هذا ليس ⁨HTTP/1.0⁩ ولا ⁨HTTP/1.1⁩.</translation>
    </message>
    <message>
        <source>The address is longer than 8 KB.</source>
        <translation>العنوان أطول من 8 كيلوبايت.</translation>
    </message>
    <message>
        <source>a header is written header=Name:value</source>
        <translation>تُكتب الترويسة على هيئة ⁨header=Name:value⁩</translation>
    </message>
    <message>
        <source>it begins with a path, event= or header=</source>
        <translation>تبدأ بمسار، أو ⁨event=⁩ أو ⁨header=⁩</translation>
    </message>
    <message>
        <source>nothing stands behind =</source>
        <translation>لا شيء بعد ⁨=⁩</translation>
    </message>
    <message>
        <source>there is no =&gt; between when and how</source>
        <translation>لا توجد ⁨=&gt;⁩ بين «متى» و«كيف»</translation>
    </message>
    <message>
        <source>it does not say when it applies; * is always</source>
        <translation>لا تذكر متى تنطبق؛ و* تعني دائمًا</translation>
    </message>
    <message>
        <source>there are more than 100</source>
        <translation>يوجد أكثر من 100</translation>
    </message>
    <message>
        <source>behind * stands how often, a number from 1 to 1,000,000</source>
        <translation>يأتي بعد * عدد المرات، وهو من 1 إلى 1,000,000</translation>
    </message>
    <message>
        <source>it has more than 100 parts</source>
        <translation>فيه أكثر من 100 جزء</translation>
    </message>
    <message>
        <source>nothing stands at a comma</source>
        <translation>لا شيء عند إحدى الفواصل</translation>
    </message>
    <message>
        <source>The body ends with a newline that was not signed: something added it on the way.</source>
        <translation>ينتهي المتن بفاصل أسطر لم يُوقَّع: أضافه شيء في الطريق.</translation>
    </message>
    <message>
        <source>The body that was signed ended with a newline that is missing here: something removed it on the way.</source>
        <translation>كان المتن الموقَّع ينتهي بفاصل أسطر غير موجود هنا: أزاله شيء في الطريق.</translation>
    </message>
    <message>
        <source>The newline at the end of the body is another one: line breaks were changed on the way.</source>
        <translation>فاصل الأسطر في نهاية المتن مختلف: غُيِّرت فواصل الأسطر في الطريق.</translation>
    </message>
    <message>
        <source>The body ends with white space or newlines that were not signed.</source>
        <translation>ينتهي المتن بمسافات بيضاء أو فواصل أسطر لم تُوقَّع.</translation>
    </message>
    <message>
        <source>The line breaks of the body were changed on the way (LF and CRLF).</source>
        <translation>غُيِّرت فواصل أسطر المتن في الطريق (LF وCRLF).</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark (BOM) that was not signed.</source>
        <translation>يبدأ المتن بعلامة ترتيب البايتات (BOM) ولم تُوقَّع.</translation>
    </message>
    <message>
        <source>The body that was signed began with a byte order mark (BOM) that is missing here.</source>
        <translation>كان المتن الموقَّع يبدأ بعلامة ترتيب البايتات (BOM) وهي غير موجودة هنا.</translation>
    </message>
    <message>
        <source>The body was read as Latin-1 and written as UTF-8 on the way.</source>
        <translation>قُرئ المتن بترميز Latin-1 وكُتب بترميز UTF-8 في الطريق.</translation>
    </message>
    <message>
        <source>The body is in Latin-1, but UTF-8 was signed: something converted it on the way.</source>
        <translation>المتن بترميز Latin-1، لكن ما وُقِّع كان بترميز UTF-8: حوّله شيء في الطريق.</translation>
    </message>
    <message>
        <source>The body is still encoded in base64; what it stands for was signed.</source>
        <translation>لا يزال المتن مرمّزًا بـbase64؛ وقد وُقِّع ما يرمز إليه.</translation>
    </message>
    <message>
        <source>An empty body was signed: the signer read the body before, or signed too early.</source>
        <translation>وُقِّع متن فارغ: قرأ الموقِّع المتن قبل ذلك، أو وقّع مبكرًا.</translation>
    </message>
    <message>
        <source>the key in force</source>
        <extracomment>The names of keys stand behind &quot;with&quot;.</extracomment>
        <translation>المفتاح الساري</translation>
    </message>
    <message>
        <source>the old key</source>
        <translation>المفتاح القديم</translation>
    </message>
    <message>
        <source>the new key</source>
        <translation>المفتاح الجديد</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>بايت واحد</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1; the first are %2, the last %3 (hex)</source>
        <extracomment>%1: &quot;3 bytes&quot;; %2 and %3: some of them.</extracomment>
        <translation>%1؛ أولها ⁨%2⁩، وآخرها ⁨%3⁩ (ست عشري)</translation>
    </message>
    <message>
        <source>[… %1 more]</source>
        <extracomment>%1: &quot;3 bytes&quot;.</extracomment>
        <translation>[… بقي %1]</translation>
    </message>
    <message>
        <source>2. The signed string: webhook-id, a dot, webhook-timestamp, a dot, and the body as it came.</source>
        <translation>2. السلسلة الموقَّعة: webhook-id، ثم نقطة، ثم webhook-timestamp، ثم نقطة، ثم المتن كما جاء.</translation>
    </message>
    <message>
        <source>2. The signed string: the body as it came, and nothing else.</source>
        <translation>2. السلسلة الموقَّعة: المتن كما جاء، ولا شيء غيره.</translation>
    </message>
    <message>
        <source>with %1:</source>
        <extracomment>%1: what a key is called, such as &quot;the old key&quot;.</extracomment>
        <translation>باستخدام %1:</translation>
    </message>
    <message>
        <source>1. The body: %1.</source>
        <translation>1. المتن: %1.</translation>
    </message>
    <message>
        <source>It begins with %1</source>
        <translation>تبدأ بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>3. HMAC-SHA256 of the signed string, keyed with the bytes of the hash key as they stand:</source>
        <translation>3. HMAC-SHA256 للسلسلة الموقَّعة، بمفتاح هو بايتات مفتاح التجزئة كما هي:</translation>
    </message>
    <message>
        <source>4. The header holds &quot;v1,&quot; and the base64, for each key, with a blank between them.</source>
        <translation>4. تحمل الترويسة «⁨v1,⁩» وbase64، لكل مفتاح، وبينهما مسافة.</translation>
    </message>
    <message>
        <source>4. The header holds the hex or the base64, as the company is set, of one key; a second one has X-Message-Signature-Next.</source>
        <translation>4. تحمل الترويسة hex أو base64، حسب إعداد الشركة، لمفتاح واحد؛ أما المفتاح الثاني فله X-Message-Signature-Next.</translation>
    </message>
    <message>
        <source>The signed string:</source>
        <translation>السلسلة الموقَّعة:</translation>
    </message>
    <message>
        <source>It matches with %1.</source>
        <extracomment>%1: what a key is called, such as &quot;the old key&quot;.</extracomment>
        <translation>يطابق باستخدام %1.</translation>
    </message>
    <message>
        <source>The signature was made with %1, which is not the key in force.</source>
        <extracomment>%1: what a key is called, such as &quot;the old key&quot;.</extracomment>
        <translation>أُنشئ التوقيع باستخدام %1، وهو ليس المفتاح الساري.</translation>
    </message>
    <message>
        <source>It is a Standard Webhooks signature over &quot;id.timestamp.body&quot;; X-Message-Signature is over the body alone.</source>
        <translation>هو توقيع Standard Webhooks على «id.timestamp.body»؛ أما X-Message-Signature فعلى المتن وحده.</translation>
    </message>
    <message>
        <source>This cannot be the signature: it has one byte, and an HMAC-SHA256 has 32 bytes. It was cut short, or made by another algorithm.</source>
        <translation>لا يمكن أن يكون هذا هو التوقيع: فيه بايت واحد، وطول HMAC-SHA256 هو 32 بايت. لقد بُتر، أو أنشأته خوارزمية أخرى.</translation>
    </message>
    <message>
        <source>This cannot be the signature: it has %1 bytes, and an HMAC-SHA256 has 32 bytes. It was cut short, or made by another algorithm.</source>
        <translation>لا يمكن أن يكون هذا هو التوقيع: فيه %1 بايت، وطول HMAC-SHA256 هو 32 بايت. لقد بُتر، أو أنشأته خوارزمية أخرى.</translation>
    </message>
    <message>
        <source>The signature does not match: it was made for another body, id or timestamp, or with another key.</source>
        <translation>التوقيع لا يطابق: أُنشئ لمتن أو id أو timestamp آخر، أو بمفتاح آخر.</translation>
    </message>
    <message>
        <source>The signature does not match: it was made for another body or with another key.</source>
        <translation>التوقيع لا يطابق: أُنشئ لمتن آخر أو بمفتاح آخر.</translation>
    </message>
    <message>
        <source>The usual mistakes were not looked for.</source>
        <translation>لم يُبحث عن الأخطاء المعتادة.</translation>
    </message>
    <message>
        <source>JSON.stringify in Node</source>
        <extracomment>A function and its language; &quot;%1 writes it&quot;.</extracomment>
        <translation>الدالة JSON.stringify في Node</translation>
    </message>
    <message>
        <source>json.dumps in Python</source>
        <translation>الدالة json.dumps في Python</translation>
    </message>
    <message>
        <source>json_encode in PHP</source>
        <translation>الدالة json_encode في PHP</translation>
    </message>
    <message>
        <source>json.Marshal in Go</source>
        <translation>الدالة json.Marshal في Go</translation>
    </message>
    <message>
        <source>System.Text.Json in .NET</source>
        <translation>المكتبة System.Text.Json في ⁨.NET⁩</translation>
    </message>
    <message>
        <source>other white space</source>
        <extracomment>This and the next ones: &quot;the same JSON with …&quot;.</extracomment>
        <translation>مسافات بيضاء أخرى</translation>
    </message>
    <message>
        <source>its fields in alphabetical order</source>
        <translation>حقوله مرتبة أبجديًا</translation>
    </message>
    <message>
        <source>other escapes</source>
        <translation>رموز هروب أخرى</translation>
    </message>
    <message>
        <source>other spellings of numbers</source>
        <translation>كتابة أخرى للأعداد</translation>
    </message>
    <message>
        <source>empty arrays for empty objects</source>
        <translation>مصفوفات فارغة بدلًا من الكائنات الفارغة</translation>
    </message>
    <message>
        <source>another line end</source>
        <translation>نهاية سطر أخرى</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two things, or several with commas and one.</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>The body was re-serialised: the signature is that of the same JSON with %1. Check the bytes as they came, before a JSON parser saw them.</source>
        <extracomment>%1: what differs, such as &quot;other white space&quot;.</extracomment>
        <translation>أُعيدت كتابة المتن بصيغة JSON: التوقيع هو توقيع JSON نفسه مع %1. تحقّق من البايتات كما جاءت، قبل أن يراها محلّل JSON.</translation>
    </message>
    <message>
        <source>The body was re-serialised: the signature is that of the same JSON with %1, as %2 writes it. Check the bytes as they came, before a JSON parser saw them.</source>
        <extracomment>%1: what differs, such as &quot;other white space&quot;; %2: a function and its language.</extracomment>
        <translation>أُعيدت كتابة المتن بصيغة JSON: التوقيع هو توقيع JSON نفسه مع %1، كما تكتبه %2. تحقّق من البايتات كما جاءت، قبل أن يراها محلّل JSON.</translation>
    </message>
    <message>
        <source>The body is a JSON string that holds the JSON that was signed: it was re-serialised once too often.</source>
        <translation>المتن نص JSON يحتوي على JSON الموقَّع: حُوِّل إلى JSON مرة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>The signature was made with a line break at the end of the key: the signer read the key with the newline of its file.</source>
        <translation>أُنشئ التوقيع بفاصل أسطر في نهاية المفتاح: قرأ الموقِّع المفتاح مع فاصل الأسطر الذي في ملفه.</translation>
    </message>
    <message>
        <source>The key here has a line break or blanks around it that the signer&apos;s key has not: the key was read with the newline of its file.</source>
        <translation>المفتاح هنا حوله فاصل أسطر أو مسافات ليست في مفتاح الموقِّع: قُرئ المفتاح مع فاصل الأسطر الذي في ملفه.</translation>
    </message>
    <message>
        <source>The signature was made with a blank before or after the key.</source>
        <translation>أُنشئ التوقيع بمسافة قبل المفتاح أو بعده.</translation>
    </message>
    <message>
        <source>The signature was made with the two characters &quot;\n&quot; at the end of the key: they stand for a line break only where something reads escapes.</source>
        <translation>أُنشئ التوقيع بالحرفين «⁨\n⁩» في نهاية المفتاح: ولا يرمزان إلى فاصل أسطر إلا حيث تُقرأ رموز الهروب.</translation>
    </message>
    <message>
        <source>The signature was made with a byte order mark (BOM) in front of the key.</source>
        <translation>أُنشئ التوقيع بعلامة ترتيب البايتات (BOM) في أول المفتاح.</translation>
    </message>
    <message>
        <source>The signature was made with the bytes that the key spells in hex; the key is its text as it stands.</source>
        <translation>أُنشئ التوقيع بالبايتات التي يمثلها المفتاح بصيغة hex؛ والمفتاح هو نصه كما هو.</translation>
    </message>
    <message>
        <source>The signature was made with the hex text of the key; here the key is the bytes that the text spells.</source>
        <translation>أُنشئ التوقيع بنص hex للمفتاح؛ والمفتاح هنا هو البايتات التي يمثلها النص.</translation>
    </message>
    <message>
        <source>The signature was made with the bytes that the key spells in the URL alphabet of base64; the key is its text as it stands.</source>
        <translation>أُنشئ التوقيع بالبايتات التي يمثلها المفتاح بأبجدية base64 الخاصة بعناوين URL؛ والمفتاح هو نصه كما هو.</translation>
    </message>
    <message>
        <source>The signature was made without the &quot;whsec_&quot; of the key.</source>
        <translation>أُنشئ التوقيع بلا «⁨whsec_⁩» التي في المفتاح.</translation>
    </message>
    <message>
        <source>The signature was made with the text of the key&apos;s &quot;whsec_&quot; form, which was not decoded: the key is the bytes that the base64 after &quot;whsec_&quot; spells.</source>
        <translation>أُنشئ التوقيع بنص المفتاح على هيئة «⁨whsec_⁩» من دون فك ترميزه: والمفتاح هو البايتات التي يمثلها base64 بعد «⁨whsec_⁩».</translation>
    </message>
    <message>
        <source>The signature was made with the bytes that the key spells in base64, as Standard Webhooks libraries do; the key is its text as it stands.</source>
        <translation>أُنشئ التوقيع بالبايتات التي يمثلها المفتاح بصيغة base64، كما تفعل مكتبات Standard Webhooks؛ والمفتاح هو نصه كما هو.</translation>
    </message>
    <message>
        <source>The signature was made with the base64 text of the key.</source>
        <translation>أُنشئ التوقيع بنص base64 للمفتاح.</translation>
    </message>
    <message>
        <source>The signature was made with quotes around the key.</source>
        <translation>أُنشئ التوقيع بعلامتي اقتباس حول المفتاح.</translation>
    </message>
    <message>
        <source>The key here has quotes around it that the signer&apos;s key has not.</source>
        <translation>المفتاح هنا حوله علامتا اقتباس ليستا في مفتاح الموقِّع.</translation>
    </message>
    <message>
        <source>The signature was made with the key in Latin-1 instead of UTF-8.</source>
        <translation>أُنشئ التوقيع بالمفتاح بترميز Latin-1 بدلًا من UTF-8.</translation>
    </message>
    <message>
        <source>The signature was made with an empty key.</source>
        <translation>أُنشئ التوقيع بمفتاح فارغ.</translation>
    </message>
    <message>
        <source>The signature matches.</source>
        <translation>التوقيع يطابق.</translation>
    </message>
    <message>
        <source>The signature does not match. The usual mistakes were not looked for.</source>
        <translation>التوقيع لا يطابق. لم يُبحث عن الأخطاء المعتادة.</translation>
    </message>
    <message>
        <source>The id is wrong: the one that was signed is the body&apos;s eventId, &quot;%1&quot;.</source>
        <translation>قيمة id خاطئة: ما وُقِّع هو eventId الذي في المتن، «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The id is empty in the signed string. &quot;id.timestamp.body&quot; has to be signed.</source>
        <translation>قيمة id فارغة في السلسلة الموقَّعة. يجب توقيع «id.timestamp.body».</translation>
    </message>
    <message>
        <source>The timestamp here is in milliseconds; seconds were signed.</source>
        <translation>قيمة timestamp هنا بالمللي ثانية؛ وقد وُقِّعت الثواني.</translation>
    </message>
    <message>
        <source>The timestamp in the signed string is in milliseconds; the seconds of webhook-timestamp have to be signed.</source>
        <translation>قيمة timestamp في السلسلة الموقَّعة بالمللي ثانية؛ ويجب توقيع الثواني التي في webhook-timestamp.</translation>
    </message>
    <message>
        <source>The timestamp in the signed string is not that of webhook-timestamp, but another one within five minutes of it, such as the time of a clock.</source>
        <translation>قيمة timestamp في السلسلة الموقَّعة ليست قيمة webhook-timestamp، بل قيمة أخرى في حدود خمس دقائق منها، مثل وقت ساعة ما.</translation>
    </message>
    <message>
        <source>&quot;id.timestamp.body&quot; has to be signed.</source>
        <translation>يجب توقيع «id.timestamp.body».</translation>
    </message>
    <message>
        <source>The timestamp is missing in the signed string.</source>
        <translation>تنقص timestamp في السلسلة الموقَّعة.</translation>
    </message>
    <message>
        <source>Only the body was signed, without id and timestamp.</source>
        <translation>وُقِّع المتن وحده، بلا id ولا timestamp.</translation>
    </message>
    <message>
        <source>The id is missing in the signed string.</source>
        <translation>تنقص id في السلسلة الموقَّعة.</translation>
    </message>
    <message>
        <source>Id and timestamp are the wrong way round in the signed string.</source>
        <translation>ترتيب id وtimestamp معكوس في السلسلة الموقَّعة.</translation>
    </message>
    <message>
        <source>The dots are missing in the signed string.</source>
        <translation>تنقص علامتا النقطة (.) في السلسلة الموقَّعة.</translation>
    </message>
    <message>
        <source>The signature was made with HMAC-%1 instead of HMAC-SHA256.</source>
        <translation>أُنشئ التوقيع بخوارزمية ⁨HMAC-%1⁩ بدلًا من HMAC-SHA256.</translation>
    </message>
    <message>
        <source>Key and body were given to HMAC-SHA256 the wrong way round.</source>
        <translation>أُعطي المفتاح والمتن إلى HMAC-SHA256 بترتيب معكوس.</translation>
    </message>
    <message>
        <source>The signature is the bare SHA-256 of the body, without the key; HMAC-SHA256 is needed.</source>
        <translation>التوقيع هو SHA-256 للمتن وحده، بلا المفتاح؛ والمطلوب HMAC-SHA256.</translation>
    </message>
    <message>
        <source>The signature is the SHA-256 of key and body one after the other; HMAC-SHA256 is needed.</source>
        <translation>التوقيع هو SHA-256 للمفتاح ثم المتن متتاليين؛ والمطلوب HMAC-SHA256.</translation>
    </message>
    <message>
        <source>The signature is the SHA-256 of body and key one after the other; HMAC-SHA256 is needed.</source>
        <translation>التوقيع هو SHA-256 للمتن ثم المفتاح متتاليين؛ والمطلوب HMAC-SHA256.</translation>
    </message>
    <message>
        <source>X-Message-Signature matches, but not webhook-signature. %1</source>
        <extracomment>%1: a sentence about what is wrong with webhook-signature.</extracomment>
        <translation>تطابق X-Message-Signature، لكن webhook-signature لا تطابق. %1</translation>
    </message>
    <message>
        <source>The signature is written in base64, but hex is expected.</source>
        <translation>كُتب التوقيع بصيغة base64، لكن المتوقع hex.</translation>
    </message>
    <message>
        <source>The signature is written in hex, but base64 is expected.</source>
        <translation>كُتب التوقيع بصيغة hex، لكن المتوقع base64.</translation>
    </message>
    <message>
        <source>The hex is in upper case, but lower case is expected: receivers compare the text.</source>
        <translation>كُتب hex بأحرف كبيرة، لكن المتوقع أحرف صغيرة: فالمستقبِلات تقارن النص.</translation>
    </message>
    <message>
        <source>It is in the URL alphabet of base64 (- and _), but the standard one (+ and /) is expected.</source>
        <translation>كُتب بأبجدية base64 الخاصة بعناوين URL (⁨-⁩ و⁨_⁩)، لكن المتوقع الأبجدية القياسية (⁨+⁩ و⁨/⁩).</translation>
    </message>
    <message>
        <source>The &quot;=&quot; at its end is missing.</source>
        <translation>تنقص «=» في نهايته.</translation>
    </message>
    <message>
        <source>The signature was encoded twice: it is the base64 of its hex text.</source>
        <translation>رُمِّز التوقيع مرتين: فهو base64 لنص hex الخاص به.</translation>
    </message>
    <message>
        <source>The signature has &quot;%1&quot; in front, which does not belong there.</source>
        <translation>في أول التوقيع «⁨%1⁩»، ولا مكان لها هناك.</translation>
    </message>
    <message>
        <source>The signature lacks &quot;v1,&quot; in front.</source>
        <translation>تنقص «⁨v1,⁩» في أول التوقيع.</translation>
    </message>
    <message>
        <source>&quot;v1,&quot; in front belongs to Standard Webhooks only.</source>
        <translation>لا تكون «⁨v1,⁩» في الأول إلا في Standard Webhooks.</translation>
    </message>
    <message>
        <source>There is no signature: it is empty.</source>
        <translation>لا توقيع: القيمة فارغة.</translation>
    </message>
    <message>
        <source>There is no key to check the signature with.</source>
        <translation>لا مفتاح يُفحص به التوقيع.</translation>
    </message>
    <message>
        <source>The id (webhook-id) is missing, and is part of what is signed.</source>
        <translation>تنقص قيمة id (webhook-id)، وهي جزء مما يُوقَّع.</translation>
    </message>
    <message>
        <source>The timestamp (webhook-timestamp) is missing, and is part of what is signed.</source>
        <translation>تنقص قيمة timestamp (webhook-timestamp)، وهي جزء مما يُوقَّع.</translation>
    </message>
    <message>
        <source>This is no signature: it is neither hex nor base64.</source>
        <translation>هذا ليس توقيعًا: ليس hex ولا base64.</translation>
    </message>
    <message>
        <source>Body and key are right. %1</source>
        <extracomment>%1: a sentence about how the signature is written.</extracomment>
        <translation>المتن والمفتاح صحيحان. %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>Deliveries by day</source>
        <translation>عمليات التسليم حسب اليوم</translation>
    </message>
    <message>
        <source>Deliveries by hour</source>
        <translation>عمليات التسليم حسب الساعة</translation>
    </message>
    <message>
        <source>The figures stand in the table below.</source>
        <translation>الأرقام في الجدول أدناه.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>المسلَّمة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Retrying or not sent</source>
        <translation>تُعاد محاولتها أو لم تُرسَل</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>أزمنة الرد</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>95 % answered within</source>
        <translation>رُدَّ على 95 % خلال</translation>
    </message>
    <message>
        <source>Webhook report: %1</source>
        <translation>تقرير خطّافات الويب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنةً بـ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُعد في</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>أُعد باستخدام</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of these sentences, as HTML&apos;s attribute lang has it.</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>End of the report.</source>
        <translation>نهاية التقرير.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>A difference in percentage points, with its sign.</extracomment>
        <translation>⁨%1⁩ نقطة مئوية</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>نسبة النجاح</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>هذه الفترة</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيُّر</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>تُعاد محاولتها</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>الموقوفة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>الملغاة</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>وسيط زمن الرد</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>الانقطاعات</translation>
    </message>
    <message>
        <source>Time in outages</source>
        <translation>مدة الانقطاعات</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسَل</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>نقاط النهاية</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Nothing was to be sent.</source>
        <translation>لم يكن هناك ما يُرسَل.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>المحاولات الفاشلة</translation>
    </message>
    <message>
        <source>Last cause</source>
        <translation>السبب الأخير</translation>
    </message>
    <message>
        <source>No endpoint had an outage.</source>
        <translation>لم يحدث انقطاع في أي نقطة نهاية.</translation>
    </message>
    <message>
        <source>It lasts</source>
        <translation>ما زال مستمرًا</translation>
    </message>
    <message>
        <source>Why deliveries did not get through</source>
        <translation>لماذا لم تصل عمليات تسليم</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Every delivery that was tried got through.</source>
        <translation>وصلت كل عملية تسليم حُوولت.</translation>
    </message>
    <message>
        <source>Sent again by people</source>
        <translation>ما أعاد أشخاص إرساله</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>أُرسلت مجددًا</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم تنتهِ</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>واحدة واحدة</translation>
    </message>
    <message>
        <source>By plans</source>
        <translation>بالخطط</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>⁨%1⁩ إلى ⁨%2⁩ (⁨%3⁩)</translation>
    </message>
    <message>
        <source>URL of endpoint &quot;%1&quot;</source>
        <translation>عنوان URL لنقطة النهاية «⁨%1⁩»</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>an earlier key of this company</source>
        <extracomment>The names of keys stand behind &quot;with&quot;.</extracomment>
        <translation>مفتاح سابق لهذه الشركة</translation>
    </message>
    <message>
        <source>the default key, the external id</source>
        <translation>المفتاح الافتراضي، أي المعرّف الخارجي</translation>
    </message>
    <message>
        <source>the hash key of the company %1 (%2)</source>
        <translation>مفتاح التجزئة للشركة %1 (%2)</translation>
    </message>
    <message>
        <source>an earlier key of the company %1 (%2)</source>
        <translation>مفتاح سابق للشركة %1 (%2)</translation>
    </message>
    <message>
        <source>the default key of the company %1</source>
        <translation>المفتاح الافتراضي للشركة %1</translation>
    </message>
    <message>
        <source>the key given</source>
        <translation>المفتاح المعطى</translation>
    </message>
    <message>
        <source>the hash key that is set</source>
        <translation>مفتاح التجزئة المعيَّن</translation>
    </message>
    <message>
        <source>The end of the audit is not sealed: entries behind entry %1 may have been removed, together with the note of the last one.</source>
        <translation>نهاية سجل التدقيق غير مختومة: ربما أُزيلت قيود بعد القيد %1، ومعها إثبات آخر قيد.</translation>
    </message>
    <message>
        <source>The end of the audit was not sealed any more when entry %1 was written: entries before it may have been removed, together with the note of the last one.</source>
        <translation>لم تعد نهاية سجل التدقيق مختومة حين كُتب القيد %1: ربما أُزيلت قيود قبله، ومعها إثبات آخر قيد.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>it cannot be read, and what it says is masked</source>
        <translation>لا يمكن قراءتها، وما فيها مخفي</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>لا توجد فئة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>simulated is yes or no, not &quot;%1&quot;</source>
        <translation>قيمة simulated هي yes أو no، لا «⁨%1⁩»</translation>
    </message>
    <message>
        <source>resend is yes, no or the ID of a delivery, not &quot;%1&quot;</source>
        <translation>قيمة resend هي yes أو no أو معرّف عملية تسليم، لا «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Deliveries count by the time at which their event was accepted, and resends by that at which they were made, as they stood when the report was made. The success rate is that of the deliveries that are finished. Response times are of the attempts that ended in the period, within 3 %. An outage is a time in which at least three attempts in a row failed.</source>
        <translation>تُحسب عمليات التسليم بحسب الوقت الذي قُبل فيه حدثها، وعمليات إعادة الإرسال بحسب وقت إنشائها، على حالها حين أُعد التقرير. ونسبة النجاح هي نسبة عمليات التسليم المنتهية. وأزمنة الرد للمحاولات التي انتهت في الفترة، بدقة 3 %. والانقطاع مدة فشلت فيها ثلاث محاولات متتالية على الأقل.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of one length of time, such as &quot;3 d&quot; and &quot;18 h&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>hk::ZapierTable</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What Zapier sees</source>
        <translation>ما يراه Zapier</translation>
    </message>
</context>
<context>
    <name>hk::errors</name>
    <message>
        <source>%1 %2</source>
        <extracomment>What went wrong, then what to do.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>
