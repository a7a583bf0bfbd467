<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>200 OK</source>
        <translation>200 OK</translation>
    </message>
    <message>
        <source>410 Gone: the endpoint is put on hold</source>
        <translation>410 Gone: el endpoint queda retenido</translation>
    </message>
    <message>
        <source>500 Internal Server Error</source>
        <translation>500 Internal Server Error</translation>
    </message>
    <message>
        <source>503 twice, then 200</source>
        <translation>503 dos veces, después 200</translation>
    </message>
    <message>
        <source>503 twice with Retry-After, then 200</source>
        <translation>503 dos veces con Retry-After, luego 200</translation>
    </message>
    <message>
        <source>429 with Retry-After</source>
        <translation>429 con Retry-After</translation>
    </message>
    <message>
        <source>301 to another address</source>
        <translation>301 a otra dirección</translation>
    </message>
    <message>
        <source>200 with a web page</source>
        <translation>200 con una página web</translation>
    </message>
    <message>
        <source>200 OK after 5 seconds</source>
        <translation>200 OK al cabo de 5 segundos</translation>
    </message>
    <message>
        <source>200 OK after 30 seconds</source>
        <translation>200 OK tras 30 segundos</translation>
    </message>
    <message>
        <source>Drop: close without an answer</source>
        <translation>Cortar: cerrar sin responder</translation>
    </message>
    <message>
        <source>Hang up while the request is still coming</source>
        <translation>Colgar mientras la solicitud aún llega</translation>
    </message>
    <message>
        <source>Reset the connection</source>
        <translation>Restablecer la conexión</translation>
    </message>
    <message>
        <source>Half an answer, then close</source>
        <translation>Media respuesta y cerrar</translation>
    </message>
    <message>
        <source>One byte a second</source>
        <translation>Un byte por segundo</translation>
    </message>
    <message>
        <source>Headers that never end</source>
        <translation>Encabezados que nunca terminan</translation>
    </message>
    <message>
        <source>A chunk that is cut short</source>
        <translation>Un fragmento que se queda corto</translation>
    </message>
    <message>
        <source>A body of 1 GB</source>
        <translation>Un cuerpo de 1 GB</translation>
    </message>
    <message>
        <source>A gzip bomb</source>
        <translation>Una bomba gzip</translation>
    </message>
    <message>
        <source>Garbage that is no HTTP</source>
        <translation>Datos basura que no son HTTP</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message>
        <source>waits until the endpoint is released</source>
        <translation>espera hasta que se reanude el endpoint</translation>
    </message>
    <message>
        <source>next attempt now</source>
        <translation>próximo intento ahora</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>próximo en %1</translation>
    </message>
    <message>
        <source>gave up, no more retries</source>
        <translation>abandonado, sin más reintentos</translation>
    </message>
    <message>
        <source>cancelled, no more retries</source>
        <translation>cancelado, sin más reintentos</translation>
    </message>
    <message>
        <source>Attempt %1 · %2</source>
        <comment>number, then how it ended</comment>
        <translation>Intento %1 · %2</translation>
    </message>
    <message>
        <source>the next followed at once, by hand</source>
        <translation>el siguiente vino enseguida, a mano</translation>
    </message>
    <message>
        <source>the next followed %1 later, by hand</source>
        <translation>el siguiente vino %1 después, a mano</translation>
    </message>
    <message>
        <source>the next followed at once</source>
        <translation>el siguiente vino enseguida</translation>
    </message>
    <message>
        <source>the next followed %1 later</source>
        <translation>el siguiente vino %1 después</translation>
    </message>
    <message>
        <source>asked for by hand</source>
        <translation>pedido a mano</translation>
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
        <translation>Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>Próximo intento: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Desencadenante</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>HTTP</source>
        <comment>column: the status code of the last answer</comment>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Delivery ID</source>
        <translation>Id. de entrega</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulada</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simulada</translation>
    </message>
    <message>
        <source>Resend of %1</source>
        <translation>Reenvío de %1</translation>
    </message>
    <message>
        <source>%1, resend, simulated</source>
        <translation>%1, reenvío, simulada</translation>
    </message>
    <message>
        <source>%1, resend</source>
        <translation>%1, reenvío</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column: of the last attempt</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column: of the payload</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Attempts made: %1. There will be no more.</source>
        <translation>Intentos hechos: %1. No habrá más.</translation>
    </message>
    <message>
        <source>Attempts made: %1 of at most %2.</source>
        <translation>Intentos hechos: %1 de un máximo de %2.</translation>
    </message>
    <message>
        <source>Attempts made so far: %1 of at most %2.</source>
        <translation>Intentos hechos hasta ahora: %1 de un máximo de %2.</translation>
    </message>
</context>
<context>
    <name>EdgeText</name>
    <message>
        <source>Names in all scripts</source>
        <translation>Nombres en todas las escrituras</translation>
    </message>
    <message>
        <source>Right-to-left names</source>
        <translation>Nombres de derecha a izquierda</translation>
    </message>
    <message>
        <source>Longest texts</source>
        <translation>Textos más largos</translation>
    </message>
    <message>
        <source>Null wherever allowed</source>
        <translation>Nulo donde se permita</translation>
    </message>
    <message>
        <source>Empty lists</source>
        <translation>Listas vacías</translation>
    </message>
    <message>
        <source>Night without an hour</source>
        <translation>Noche sin una hora</translation>
    </message>
    <message>
        <source>Night with an hour twice</source>
        <translation>Noche con una hora dos veces</translation>
    </message>
    <message>
        <source>Leap day</source>
        <translation>Día bisiesto</translation>
    </message>
    <message>
        <source>14 hours ahead of UTC</source>
        <translation>14 horas por delante de UTC</translation>
    </message>
    <message>
        <source>14 hours behind UTC</source>
        <translation>14 horas por detrás de UTC</translation>
    </message>
    <message>
        <source>Huge numbers</source>
        <translation>Números enormes</translation>
    </message>
    <message>
        <source>Negative numbers</source>
        <translation>Números negativos</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <translation>Campos desconocidos</translation>
    </message>
    <message>
        <source>Combining marks, emoji, CJK and line separators in names.</source>
        <translation>Signos diacríticos combinables, emojis, CJK y separadores de línea en los nombres.</translation>
    </message>
    <message>
        <source>Arabic and Hebrew names, with marks that turn the direction.</source>
        <translation>Nombres árabes y hebreos, con marcas que cambian la dirección.</translation>
    </message>
    <message>
        <source>Each text is as long as databases and standards allow.</source>
        <translation>Cada texto es tan largo como permiten las bases de datos y los estándares.</translation>
    </message>
    <message>
        <source>Each field that may be null is null.</source>
        <translation>Cada campo que puede ser nulo es nulo.</translation>
    </message>
    <message>
        <source>Lists and maps have nothing in them.</source>
        <translation>Las listas y los mapas no contienen nada.</translation>
    </message>
    <message>
        <source>The appointment is in the night in which clocks go forward.</source>
        <translation>La cita es en la noche en que se adelantan los relojes.</translation>
    </message>
    <message>
        <source>The appointment is in the night in which clocks go back.</source>
        <translation>La cita es en la noche en que se atrasan los relojes.</translation>
    </message>
    <message>
        <source>It happens on 29 February.</source>
        <translation>Ocurre el 29 de febrero.</translation>
    </message>
    <message>
        <source>All times are in the zone that is furthest ahead.</source>
        <translation>Todas las horas están en la zona horaria más adelantada.</translation>
    </message>
    <message>
        <source>All times are at an offset that no place has, but that is legal.</source>
        <translation>Todas las horas tienen un desfase que no existe en ningún lugar, pero que es válido.</translation>
    </message>
    <message>
        <source>Numbers are as large as the schema allows.</source>
        <translation>Los números son tan grandes como permite el esquema.</translation>
    </message>
    <message>
        <source>Numbers are below zero where the schema allows it.</source>
        <translation>Los números son inferiores a cero donde lo permite el esquema.</translation>
    </message>
    <message>
        <source>Each object has a field that the schema does not know, so it is not valid.</source>
        <translation>Cada objeto tiene un campo que el esquema no conoce, así que no es válido.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 no contiene ninguna dirección.</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://example.com/hooks.</source>
        <translation>Escriba una dirección completa, como https://example.com/hooks.</translation>
    </message>
    <message>
        <source>%1 is only a path: &quot;%2&quot;.</source>
        <translation>%1 solo contiene una ruta: «%2».</translation>
    </message>
    <message>
        <source>%1 must start with https:// or http://, but is &quot;%2&quot;.</source>
        <translation>%1 debe empezar por https:// o http://, pero es «%2».</translation>
    </message>
    <message>
        <source>Enter a web address; other kinds of address cannot receive webhooks.</source>
        <translation>Escriba una dirección web; otros tipos de dirección no pueden recibir webhooks.</translation>
    </message>
    <message>
        <source>%1 has no https:// in front: &quot;%2&quot;.</source>
        <translation>%1 no lleva https:// delante: «%2».</translation>
    </message>
    <message>
        <source>Put https:// in front of it.</source>
        <translation>Añada https:// delante.</translation>
    </message>
    <message>
        <source>%1 contains a user name or password.</source>
        <translation>%1 contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>Remove everything between // and @; the signature tells the receiver who sends.</source>
        <translation>Quite todo lo que hay entre // y @; la firma indica al receptor quién envía.</translation>
    </message>
    <message>
        <source>%1 has a part after #, which is never sent to a server.</source>
        <translation>%1 tiene una parte después de #, que nunca se envía a un servidor.</translation>
    </message>
    <message>
        <source>Remove # and what follows it.</source>
        <translation>Quite # y lo que sigue.</translation>
    </message>
    <message>
        <source>%1 contains a blank, a line break or a control character: &quot;%2&quot;.</source>
        <translation>%1 contiene un espacio, un salto de línea o un carácter de control: «%2».</translation>
    </message>
    <message>
        <source>Remove it, or write a blank inside the path as percent 20.</source>
        <translation>Quítelo o, si es un espacio dentro de la ruta, escríbalo como un signo de porcentaje seguido de 20.</translation>
    </message>
    <message>
        <source>%1 contains a backslash: &quot;%2&quot;.</source>
        <translation>%1 contiene una barra invertida: «%2».</translation>
    </message>
    <message>
        <source>Use / instead.</source>
        <translation>Use / en su lugar.</translation>
    </message>
    <message>
        <source>%1 names no valid host: &quot;%2&quot;.</source>
        <translation>%1 no indica un host válido: «%2».</translation>
    </message>
    <message>
        <source>A host is a name such as hooks.example.com, or an IP address.</source>
        <translation>Un host es un nombre como hooks.example.com o una dirección IP.</translation>
    </message>
    <message>
        <source>%1 has a port that does not exist: &quot;%2&quot;.</source>
        <translation>%1 tiene un puerto que no existe: «%2».</translation>
    </message>
    <message>
        <source>Use a port from 1 to 65535, or none.</source>
        <translation>Use un puerto del 1 al 65535, o ninguno.</translation>
    </message>
    <message>
        <source>%1 is longer than 4,096 characters (%2).</source>
        <translation>%1 supera los 4096 caracteres (%2).</translation>
    </message>
    <message>
        <source>Check what was pasted; a webhook address is much shorter.</source>
        <translation>Compruebe lo que se ha pegado; la dirección de un webhook es mucho más corta.</translation>
    </message>
    <message>
        <source>%1 is not a web address: &quot;%2&quot;.</source>
        <translation>%1 no es una dirección web: «%2».</translation>
    </message>
    <message>
        <source>%1 uses plain http, which a production company refuses except to this computer.</source>
        <translation>%1 usa http sin cifrar, que una empresa de producción rechaza salvo hacia este equipo.</translation>
    </message>
    <message>
        <source>Change http:// to https://.</source>
        <translation>Cambie http:// por https://.</translation>
    </message>
    <message>
        <source>The hash key is empty.</source>
        <translation>La clave hash está vacía.</translation>
    </message>
    <message>
        <source>Enter a key, or choose the default key.</source>
        <translation>Escriba una clave o elija la predeterminada.</translation>
    </message>
    <message>
        <source>The hash key is longer than 1,024 bytes (%2).</source>
        <translation>La clave hash supera los 1024 bytes (%2).</translation>
    </message>
    <message>
        <source>Use a shorter key; 32 random bytes are plenty.</source>
        <translation>Use una clave más corta; 32 bytes aleatorios son más que suficientes.</translation>
    </message>
    <message>
        <source>The hash key contains a line break or another control character.</source>
        <translation>La clave hash contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>Paste the key alone, on one line.</source>
        <translation>Pegue solo la clave, en una sola línea.</translation>
    </message>
    <message>
        <source>The hash key is not valid UTF-8 text.</source>
        <translation>La clave hash no es texto UTF-8 válido.</translation>
    </message>
    <message>
        <source>Save the key as UTF-8 text, for example in hexadecimal.</source>
        <translation>Guarde la clave como texto UTF-8, por ejemplo en hexadecimal.</translation>
    </message>
    <message>
        <source>The new hash key is the one that signs already.</source>
        <translation>La nueva clave hash es la que ya se usa para firmar.</translation>
    </message>
    <message>
        <source>Give another key; 32 random bytes are plenty.</source>
        <translation>Indique otra clave; 32 bytes aleatorios son más que suficientes.</translation>
    </message>
    <message>
        <source>The overlap is not between 1 second and 90 days: &quot;%2&quot;.</source>
        <translation>El solapamiento no está entre 1 segundo y 90 días: «%2».</translation>
    </message>
    <message>
        <source>Write for example 24h or 7d.</source>
        <translation>Escriba, por ejemplo, 24h o 7d.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be an external id.</source>
        <translation>«%2» no puede ser un identificador externo.</translation>
    </message>
    <message>
        <source>Use 1 to 200 characters without blanks or control characters.</source>
        <translation>Use de 1 a 200 caracteres, sin espacios ni caracteres de control.</translation>
    </message>
    <message>
        <source>There is already a company with the external id &quot;%2&quot;.</source>
        <translation>Ya existe una empresa con el identificador externo «%2».</translation>
    </message>
    <message>
        <source>Choose another external id, or open that company.</source>
        <translation>Elija otro identificador externo o abra esa empresa.</translation>
    </message>
    <message>
        <source>The name is empty or too long.</source>
        <translation>El nombre está vacío o es demasiado largo.</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 200 characters.</source>
        <translation>Escriba un nombre de 1 a 200 caracteres.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%2&quot;.</source>
        <translation>No existe la zona horaria «%2».</translation>
    </message>
    <message>
        <source>Use a name such as America/Toronto or Europe/Berlin.</source>
        <translation>Use un nombre como America/Toronto o Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%2&quot;.</source>
        <translation>No existe el entorno «%2».</translation>
    </message>
    <message>
        <source>Use test or production.</source>
        <translation>Use test o production.</translation>
    </message>
    <message>
        <source>There is no signature encoding &quot;%2&quot;.</source>
        <translation>No existe la codificación de firma «%2».</translation>
    </message>
    <message>
        <source>Use hex or base64.</source>
        <translation>Use hex o base64.</translation>
    </message>
    <message>
        <source>%1 is not a length of time: &quot;%2&quot;.</source>
        <translation>%1 no es una duración: «%2».</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 15s, 5m or 2h.</source>
        <translation>Escriba un número y una unidad, como 15s, 5m o 2h.</translation>
    </message>
    <message>
        <source>The retry schedule is not valid: &quot;%2&quot;.</source>
        <translation>El plan de reintentos no es válido: «%2».</translation>
    </message>
    <message>
        <source>List 1 to 50 waits from 1s to 7d, such as 5s,5m,30m,2h.</source>
        <translation>Indique de 1 a 50 esperas de 1s a 7d, como 5s,5m,30m,2h.</translation>
    </message>
    <message>
        <source>The time-out is not between 1 second and 2 minutes: &quot;%2&quot;.</source>
        <translation>El tiempo límite no está entre 1 segundo y 2 minutos: «%2».</translation>
    </message>
    <message>
        <source>Write for example 15s.</source>
        <translation>Escriba, por ejemplo, 15s.</translation>
    </message>
    <message>
        <source>The rate limit is not valid: &quot;%2&quot;.</source>
        <translation>El límite de frecuencia no es válido: «%2».</translation>
    </message>
    <message>
        <source>Write for example 10/s or 100/m, or none.</source>
        <translation>Escriba, por ejemplo, 10/s o 100/m, o bien none.</translation>
    </message>
    <message>
        <source>%1 is neither on nor off: &quot;%2&quot;.</source>
        <translation>%1 no es ni on ni off: «%2».</translation>
    </message>
    <message>
        <source>Write on or off.</source>
        <translation>Escriba on u off.</translation>
    </message>
    <message>
        <source>%2 holds no certificate in PEM form.</source>
        <translation>%2 no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>Name the file of the authority that signed the receiver&apos;s certificate.</source>
        <translation>Indique el archivo de la autoridad que firmó el certificado del receptor.</translation>
    </message>
    <message>
        <source>A production company always verifies the receiver&apos;s certificate.</source>
        <translation>Una empresa de producción siempre verifica el certificado del receptor.</translation>
    </message>
    <message>
        <source>Name the receiver&apos;s own authority as CA file instead.</source>
        <translation>En su lugar, indique la autoridad propia del receptor como archivo de CA.</translation>
    </message>
    <message>
        <source>The proxy is not valid: &quot;%2&quot;.</source>
        <translation>El proxy no es válido: «%2».</translation>
    </message>
    <message>
        <source>Write http://, socks4:// or socks5:// with host and port, environment, or none.</source>
        <translation>Escriba http://, socks4:// o socks5:// con host y puerto, o bien environment o none.</translation>
    </message>
    <message>
        <source>The store keeps no user name and no password of a proxy.</source>
        <translation>El almacén de datos no guarda el nombre de usuario ni la contraseña de un proxy.</translation>
    </message>
    <message>
        <source>Put the whole proxy into the environment, as https_proxy, and choose environment.</source>
        <translation>Ponga el proxy completo en el entorno, como https_proxy, y elija environment.</translation>
    </message>
    <message>
        <source>%1 is not a number in its range: &quot;%2&quot;.</source>
        <translation>%1 no es un número dentro de su intervalo: «%2».</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Escriba un número entero.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a range of addresses.</source>
        <translation>«%2» no es un intervalo de direcciones.</translation>
    </message>
    <message>
        <source>Write it as 10.0.0.0/8 or fd00::/8.</source>
        <translation>Escríbalo como 10.0.0.0/8 o fd00::/8.</translation>
    </message>
    <message>
        <source>There is no company &quot;%2&quot;.</source>
        <translation>No existe la empresa «%2».</translation>
    </message>
    <message>
        <source>&quot;company list&quot; shows the companies of this store.</source>
        <translation>«company list» muestra las empresas de este almacén de datos.</translation>
    </message>
    <message>
        <source>There is no trigger &quot;%2&quot;.</source>
        <translation>No existe el desencadenante «%2».</translation>
    </message>
    <message>
        <source>Use one of the nine triggers, such as BookingConfirmation.</source>
        <translation>Use uno de los nueve desencadenantes, como BookingConfirmation.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the wire name of %1.</source>
        <translation>«%2» no puede ser el nombre en el mensaje de %1.</translation>
    </message>
    <message>
        <source>Use 1 to 100 visible characters, and a name of its own for each trigger.</source>
        <translation>Use de 1 a 100 caracteres visibles y un nombre propio para cada desencadenante.</translation>
    </message>
    <message>
        <source>The %1 URL cannot get these triggers: &quot;%2&quot;.</source>
        <translation>La URL de la categoría %1 no puede recibir estos desencadenantes: «%2».</translation>
    </message>
    <message>
        <source>Name triggers of its own category, or add an endpoint that gets others.</source>
        <translation>Indique desencadenantes de su propia categoría o añada un endpoint que reciba otros.</translation>
    </message>
    <message>
        <source>There is no delivery &quot;%2&quot; in this store.</source>
        <translation>No existe la entrega «%2» en este almacén de datos.</translation>
    </message>
    <message>
        <source>A delivery&apos;s id starts with dlv_; &quot;deliveries&quot; lists them.</source>
        <translation>El identificador de una entrega empieza por dlv_; «deliveries» los muestra.</translation>
    </message>
    <message>
        <source>The company has no endpoint &quot;%2&quot;.</source>
        <translation>La empresa no tiene ningún endpoint «%2».</translation>
    </message>
    <message>
        <source>Use booking, customer, resource or reminder; &quot;endpoint list&quot; shows all.</source>
        <translation>Use booking, customer, resource o reminder; «endpoint list» los muestra todos.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the name of an endpoint.</source>
        <translation>«%2» no puede ser el nombre de un endpoint.</translation>
    </message>
    <message>
        <source>Use 1 to 80 characters without control characters, and none of booking, customer, resource, reminder.</source>
        <translation>Use de 1 a 80 caracteres sin caracteres de control, y que no sea booking, customer, resource ni reminder.</translation>
    </message>
    <message>
        <source>The company already has an endpoint &quot;%2&quot;.</source>
        <translation>La empresa ya tiene un endpoint «%2».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is one of the four categories; they stay and keep their names.</source>
        <translation>«%2» es una de las cuatro categorías, que siempre existen y conservan su nombre.</translation>
    </message>
    <message>
        <source>Clear its URL, then nothing is sent there.</source>
        <translation>Borre su URL y no se enviará nada a ella.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be sent.</source>
        <translation>El encabezado «%1» no se puede enviar.</translation>
    </message>
    <message>
        <source>Write it as Name: value, the name of letters, digits and -, the value on one line.</source>
        <translation>Escríbalo como Nombre: valor, con el nombre formado por letras, cifras y -, y el valor en una sola línea.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be one of your own.</source>
        <translation>El encabezado «%1» no puede ser uno propio.</translation>
    </message>
    <message>
        <source>The request and its signature write that one themselves; use another name.</source>
        <translation>Ya lo escriben la propia solicitud y su firma; use otro nombre.</translation>
    </message>
    <message>
        <source>The filter on the payload is not valid: %2 (%1).</source>
        <translation>El filtro del contenido no es válido: %2 (%1).</translation>
    </message>
    <message>
        <source>Write terms such as appointment.locationId:12 -customer.email:*@example.com.</source>
        <translation>Escriba términos como appointment.locationId:12 -customer.email:*@example.com.</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>El contenido está vacío.</translation>
    </message>
    <message>
        <source>Give a JSON object.</source>
        <translation>Indique un objeto JSON.</translation>
    </message>
    <message>
        <source>The payload is not JSON: %2 (%1).</source>
        <translation>El contenido no es JSON: %2 (%1).</translation>
    </message>
    <message>
        <source>Correct it there, then try again.</source>
        <translation>Corríjalo ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The payload is JSON, but not an object.</source>
        <translation>El contenido es JSON, pero no un objeto.</translation>
    </message>
    <message>
        <source>Put it between { and }.</source>
        <translation>Póngalo entre { y }.</translation>
    </message>
    <message>
        <source>The payload is larger than 16 MB (%2).</source>
        <translation>El contenido supera los 16 MB (%2).</translation>
    </message>
    <message>
        <source>Send a smaller one.</source>
        <translation>Envíe uno más pequeño.</translation>
    </message>
    <message>
        <source>The payload has the field &quot;%2&quot; twice in one object (%1).</source>
        <translation>El contenido tiene el campo «%2» dos veces en un mismo objeto (%1).</translation>
    </message>
    <message>
        <source>Remove one: receivers do not agree on which of the two counts.</source>
        <translation>Quite uno: los receptores no coinciden en cuál de los dos vale.</translation>
    </message>
    <message>
        <source>The payload is not valid UTF-8 (%1).</source>
        <translation>El contenido no es UTF-8 válido (%1).</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The payload has half of a character, &quot;%2&quot; (%1).</source>
        <translation>El contenido tiene medio carácter, «%2» (%1).</translation>
    </message>
    <message>
        <source>Write both halves of the surrogate pair, or the character itself.</source>
        <translation>Escriba las dos mitades del par suplente o el propio carácter.</translation>
    </message>
    <message>
        <source>The payload is nested deeper than 200 levels (%1).</source>
        <translation>El contenido tiene más de 200 niveles de anidamiento (%1).</translation>
    </message>
    <message>
        <source>Flatten it; many receivers refuse more.</source>
        <translation>Reduzca los niveles; muchos receptores no admiten más.</translation>
    </message>
    <message>
        <source>The filter is not valid: %2 (%1).</source>
        <translation>El filtro no es válido: %2 (%1).</translation>
    </message>
    <message>
        <source>Write terms such as status:failed trigger:Booking* code:&gt;=500.</source>
        <translation>Escriba términos como status:failed trigger:Booking* code:&gt;=500.</translation>
    </message>
    <message>
        <source>%1 is not a file of webhook settings: %2.</source>
        <translation>%1 no es un archivo de configuración de webhooks: %2.</translation>
    </message>
    <message>
        <source>Use a file that was exported here, or JSON with the fields of the Setup API.</source>
        <translation>Use un archivo exportado desde aquí o JSON con los campos de la Setup API.</translation>
    </message>
    <message>
        <source>The passphrase has fewer than 12 characters.</source>
        <translation>La frase de contraseña tiene menos de 12 caracteres.</translation>
    </message>
    <message>
        <source>Use several words: whoever finds it out has the keys in the file.</source>
        <translation>Use varias palabras: quien la averigüe tendrá las claves del archivo.</translation>
    </message>
    <message>
        <source>The passphrase does not open the keys in %1.</source>
        <translation>La frase de contraseña no abre las claves de %1.</translation>
    </message>
    <message>
        <source>Check it, or import without the keys.</source>
        <translation>Compruébela o importe sin las claves.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Check the name and who may read it.</source>
        <translation>Compruebe el nombre y quién puede leerlo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Check the folder, who may write there, and the free space.</source>
        <translation>Compruebe la carpeta, quién puede escribir en ella y el espacio libre.</translation>
    </message>
    <message>
        <source>The store %1 is a folder, not a file.</source>
        <translation>El almacén de datos %1 es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened: %2.</source>
        <translation>No se puede abrir el almacén de datos %1: %2.</translation>
    </message>
    <message>
        <source>Check the folder and who may read it.</source>
        <translation>Compruebe la carpeta y quién puede leerla.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written.</source>
        <translation>No se puede escribir en el almacén de datos %1.</translation>
    </message>
    <message>
        <source>Check who may write the file and its folder, and whether the disk is read-only.</source>
        <translation>Compruebe quién puede escribir en el archivo y en su carpeta, y si el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The store %1 is damaged: %2.</source>
        <translation>El almacén de datos %1 está dañado: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. &quot;hookkeeperctl store restore FILE&quot; brings back a backup; the daily ones are in the folder .backups beside the store.</source>
        <translation>No se ha cambiado nada. «hookkeeperctl store restore FILE» recupera una copia de seguridad; las diarias están en la carpeta .backups, junto al almacén de datos.</translation>
    </message>
    <message>
        <source>%1 is not a Hookkeeper store.</source>
        <translation>%1 no es un almacén de datos de Hookkeeper.</translation>
    </message>
    <message>
        <source>Name another file; this one was left as it is.</source>
        <translation>Indique otro archivo; este se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer Hookkeeper (version %2 of the store).</source>
        <translation>El almacén de datos %1 se creó con un Hookkeeper más reciente (versión %2 del almacén).</translation>
    </message>
    <message>
        <source>Update Hookkeeper; the store was left as it is.</source>
        <translation>Actualice Hookkeeper; el almacén de datos se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The store %1 is locked by another program.</source>
        <translation>El almacén de datos %1 está bloqueado por otro programa.</translation>
    </message>
    <message>
        <source>Close that program, or try again.</source>
        <translation>Cierre ese programa o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store %1 is open in another program: %2.</source>
        <translation>El almacén de datos %1 está abierto en otro programa: %2.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room left for the store %1.</source>
        <translation>No queda espacio para el almacén de datos %1.</translation>
    </message>
    <message>
        <source>Free some space; nothing was lost.</source>
        <translation>Libere espacio; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The store %1 could not be brought up to date (step %2).</source>
        <translation>No se pudo actualizar el almacén de datos %1 (paso %2).</translation>
    </message>
    <message>
        <source>It was left as it was; a backup lies beside it.</source>
        <translation>Se ha dejado como estaba; hay una copia de seguridad junto a él.</translation>
    </message>
    <message>
        <source>The store %1 does not answer: %2.</source>
        <translation>El almacén de datos %1 no responde: %2.</translation>
    </message>
    <message>
        <source>Try again; &quot;store check&quot; says whether it is damaged.</source>
        <translation>Inténtelo de nuevo; «store check» indica si está dañado.</translation>
    </message>
    <message>
        <source>The key that opens the stored hash keys is not there: %1.</source>
        <translation>Falta la clave que abre las claves hash guardadas: %1.</translation>
    </message>
    <message>
        <source>Unlock the system keyring, or put the key file back beside the store.</source>
        <translation>Desbloquee el depósito de claves del sistema o vuelva a poner el archivo de clave junto al almacén de datos.</translation>
    </message>
    <message>
        <source>The key from %1 does not open the stored hash keys.</source>
        <translation>La clave de %1 no abre las claves hash guardadas.</translation>
    </message>
    <message>
        <source>Put back the key that belongs to this store.</source>
        <translation>Vuelva a poner la clave que corresponde a este almacén de datos.</translation>
    </message>
    <message>
        <source>Another Hookkeeper is sending from this store%2.</source>
        <translation>Otro Hookkeeper está enviando desde este almacén de datos%2.</translation>
    </message>
    <message>
        <source>What was accepted goes out there; close it to send from here.</source>
        <translation>Lo aceptado sale desde allí; ciérrelo para enviar desde aquí.</translation>
    </message>
    <message>
        <source>Port %2 is taken by another program.</source>
        <translation>El puerto %2 está ocupado por otro programa.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for a free one.</source>
        <translation>Elija otro puerto, o 0 para usar uno libre.</translation>
    </message>
    <message>
        <source>Port %2 may not be opened: %1.</source>
        <translation>No se permite abrir el puerto %2: %1.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 to 65535.</source>
        <translation>Elija un puerto del 1024 al 65535.</translation>
    </message>
    <message>
        <source>The address %2 is not allowed by this store&apos;s policy.</source>
        <translation>La política de este almacén de datos no permite la dirección %2.</translation>
    </message>
    <message>
        <source>&quot;policy allow&quot; adds a range of addresses.</source>
        <translation>«policy allow» añade un intervalo de direcciones.</translation>
    </message>
    <message>
        <source>No endpoint receives %2, so nothing would be sent.</source>
        <translation>Ningún endpoint recibe %2, así que no se enviaría nada.</translation>
    </message>
    <message>
        <source>Set the %1 URL in the webhook settings first.</source>
        <translation>Defina primero la URL de la categoría %1 en la configuración de webhooks.</translation>
    </message>
    <message>
        <source>%2 is finished: it was delivered, failed or cancelled.</source>
        <translation>%2 ha terminado: se entregó, falló o se canceló.</translation>
    </message>
    <message>
        <source>Resend it to send its event again.</source>
        <translation>Reenvíela para enviar su evento de nuevo.</translation>
    </message>
    <message>
        <source>%2 cannot go out before its turn: it is on its way, or an earlier event of its appointment is not finished.</source>
        <translation>%2 no puede salir antes de su turno: ya está en camino o un evento anterior de su cita no ha terminado.</translation>
    </message>
    <message>
        <source>Look at the new values, then save again.</source>
        <translation>Revise los nuevos valores y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The hash key is being rotated already.</source>
        <translation>La clave hash ya se está rotando.</translation>
    </message>
    <message>
        <source>Finish or cancel that rotation first.</source>
        <translation>Termine o anule primero esa rotación.</translation>
    </message>
    <message>
        <source>The hash key is not being rotated.</source>
        <translation>La clave hash no se está rotando.</translation>
    </message>
    <message>
        <source>There is nothing to end.</source>
        <translation>No hay nada que terminar.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Something unexpected happened: %2</source>
        <translation>Se produjo un error inesperado: %2</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Comuníquelo, por favor, junto con el registro del programa.</translation>
    </message>
    <message>
        <source>The settings of %1 have no version %2.</source>
        <translation>La configuración de %1 no tiene la versión %2.</translation>
    </message>
    <message>
        <source>&quot;settings history&quot; lists those that are kept.</source>
        <translation>«settings history» muestra las que se conservan.</translation>
    </message>
    <message>
        <source>Only https:// addresses fit a production company, not %2 (%1).</source>
        <translation>Una empresa de producción solo admite direcciones https://, no %2 (%1).</translation>
    </message>
    <message>
        <source>Give them https:// addresses first, or clear them.</source>
        <translation>Indique antes direcciones https:// o borre esas URL.</translation>
    </message>
    <message>
        <source>%1 is not a table of companies: %2.</source>
        <translation>%1 no es una tabla de empresas: %2.</translation>
    </message>
    <message>
        <source>Its first line names the columns, such as externalId,name,bookingWebhookUrl.</source>
        <translation>Su primera línea indica las columnas, como externalId,name,bookingWebhookUrl.</translation>
    </message>
    <message>
        <source>%1 is archived: it takes no events and sends nothing.</source>
        <translation>La empresa %1 está archivada: no acepta eventos ni envía nada.</translation>
    </message>
    <message>
        <source>Take it out of the archive first.</source>
        <translation>Desarchívela primero.</translation>
    </message>
    <message>
        <source>%1 is no scenario: %2.</source>
        <translation>%1 no es un escenario: %2.</translation>
    </message>
    <message>
        <source>&quot;scenario list&quot; names those that come with the program; the manual says how to write one.</source>
        <translation>«scenario list» nombra los que vienen con el programa; el manual explica cómo escribir uno.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no answer a receiver can give: %1.</source>
        <translation>«%2» no es una respuesta que pueda dar un receptor: %1.</translation>
    </message>
    <message>
        <source>Use 200, 503*2,200, delay=5s, drop, drip, half, reset or garbage, or what the manual of hookkeeperctl lists under receive.</source>
        <translation>Use 200, 503*2,200, delay=5s, drop, drip, half, reset o garbage, o lo que el manual de hookkeeperctl indica en receive.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no rule for a receiver: %1.</source>
        <translation>«%2» no es una regla para un receptor: %1.</translation>
    </message>
    <message>
        <source>Write when it applies and how it answers, such as /booking =&gt; 503*2,200 or event=Booking* =&gt; 410.</source>
        <translation>Escriba cuándo se aplica y cómo responde, como /booking =&gt; 503*2,200 o event=Booking* =&gt; 410.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no address a receiver can listen on.</source>
        <translation>«%2» no es una dirección en la que pueda escuchar un receptor.</translation>
    </message>
    <message>
        <source>Use an address of this computer such as 127.0.0.1, or 0.0.0.0 for all of them.</source>
        <translation>Use una dirección de este equipo, como 127.0.0.1, o 0.0.0.0 para todas ellas.</translation>
    </message>
    <message>
        <source>%1 cannot be taken as a payload: %2.</source>
        <translation>%1 no se puede usar como contenido: %2.</translation>
    </message>
    <message>
        <source>Paste JSON itself, or a cURL command that holds it behind --data.</source>
        <translation>Pegue el propio JSON o un comando cURL que lo incluya después de --data.</translation>
    </message>
    <message>
        <source>The company has no sample &quot;%2&quot;.</source>
        <translation>La empresa no tiene ninguna muestra «%2».</translation>
    </message>
    <message>
        <source>&quot;sample list&quot; shows those it has.</source>
        <translation>«sample list» muestra las que tiene.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the name of a sample.</source>
        <translation>«%2» no puede ser el nombre de una muestra.</translation>
    </message>
    <message>
        <source>Use 1 to 100 characters without control characters.</source>
        <translation>Use de 1 a 100 caracteres, sin caracteres de control.</translation>
    </message>
    <message>
        <source>The company already has a sample &quot;%2&quot;.</source>
        <translation>La empresa ya tiene una muestra «%2».</translation>
    </message>
    <message>
        <source>Choose another name, or replace that sample.</source>
        <translation>Elija otro nombre o reemplace esa muestra.</translation>
    </message>
    <message>
        <source>The payload is larger than the 10 MB of a sample (%2).</source>
        <translation>El contenido supera los 10 MB de una muestra (%2).</translation>
    </message>
    <message>
        <source>Keep a smaller one, or keep this one as a file.</source>
        <translation>Guarde uno más pequeño o guarde este como archivo.</translation>
    </message>
    <message>
        <source>%1 stands in quotes.</source>
        <translation>%1 está entre comillas.</translation>
    </message>
    <message>
        <source>Remove the quotes.</source>
        <translation>Quite las comillas.</translation>
    </message>
    <message>
        <source>There is no plan %2.</source>
        <translation>No existe el plan %2.</translation>
    </message>
    <message>
        <source>&quot;plan list COMPANY&quot; shows those there are.</source>
        <translation>«plan list COMPANY» muestra los que hay.</translation>
    </message>
    <message>
        <source>%1 is no time: &quot;%2&quot;.</source>
        <translation>%1 no es una hora: «%2».</translation>
    </message>
    <message>
        <source>%1 does not know &quot;%2&quot;.</source>
        <translation>%1 no conoce «%2».</translation>
    </message>
    <message>
        <source>It takes unfinished, delivered, superseded, duplicate and held.</source>
        <translation>Admite unfinished, delivered, superseded, duplicate y held.</translation>
    </message>
    <message>
        <source>Plan %2 has ended already.</source>
        <translation>El plan %2 ya ha terminado.</translation>
    </message>
    <message>
        <source>What is left can be sent again with a new plan.</source>
        <translation>Lo que queda se puede enviar de nuevo con un plan nuevo.</translation>
    </message>
    <message>
        <source>The company has no saved filter &quot;%2&quot;.</source>
        <translation>La empresa no tiene ningún filtro guardado «%2».</translation>
    </message>
    <message>
        <source>&quot;filter list&quot; shows those it has.</source>
        <translation>«filter list» muestra los que tiene.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the name of a filter.</source>
        <translation>«%2» no puede ser el nombre de un filtro.</translation>
    </message>
    <message>
        <source>The company already has a filter &quot;%2&quot;.</source>
        <translation>La empresa ya tiene un filtro «%2».</translation>
    </message>
    <message>
        <source>Choose another name, or replace that filter.</source>
        <translation>Elija otro nombre o sustituya ese filtro.</translation>
    </message>
    <message>
        <source>No event of %1 is about that customer: &quot;%2&quot;.</source>
        <translation>Ningún evento de %1 trata de ese cliente: «%2».</translation>
    </message>
    <message>
        <source>Give the customer ID, e-mail or name exactly as the events have it.</source>
        <translation>Indique el ID, el correo o el nombre del cliente exactamente como lo tienen los eventos.</translation>
    </message>
    <message>
        <source>%1 is not a number of days from 1 to 36,500: &quot;%2&quot;.</source>
        <translation>%1 no es un número de días de 1 a 36.500: «%2».</translation>
    </message>
    <message>
        <source>Write for example 90d, or forever.</source>
        <translation>Escriba por ejemplo 90d, o forever.</translation>
    </message>
    <message>
        <source>Evidence of %2 deliveries does not fit into one file.</source>
        <translation>Las pruebas de %2 entregas no caben en un archivo.</translation>
    </message>
    <message>
        <source>It takes 500 at most: narrow the filter, or use another format.</source>
        <translation>Admite 500 como máximo: acote el filtro o use otro formato.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2.</source>
        <translation>%1 no se puede mostrar: %2.</translation>
    </message>
    <message>
        <source>Use an HTTP archive (HAR) or JSON Lines, one object a line.</source>
        <translation>Use un archivo HTTP (HAR) o JSON Lines, un objeto por línea.</translation>
    </message>
    <message>
        <source>The data of %2 were erased, so there is nothing to send.</source>
        <translation>Los datos de %2 se borraron, así que no hay nada que enviar.</translation>
    </message>
    <message>
        <source>Its deliveries and attempts stay in the ledger.</source>
        <translation>Sus entregas e intentos permanecen en el registro.</translation>
    </message>
    <message>
        <source>Deliveries of these events that are not finished: %2. Nothing was erased.</source>
        <translation>Entregas de estos eventos sin terminar: %2. No se borró nada.</translation>
    </message>
    <message>
        <source>Wait until they are, or have them cancelled.</source>
        <translation>Espere a que terminen o haga que se cancelen.</translation>
    </message>
    <message>
        <source>Deliveries of these events that are on the wire at this moment: %2. Nothing was erased.</source>
        <translation>Entregas de estos eventos que están en curso ahora mismo: %2. No se borró nada.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Write terms such as who:window what:settings time:&lt;7d.</source>
        <translation>Escriba términos como who:window what:settings time:&lt;7d.</translation>
    </message>
    <message>
        <source>The delivery %1 has no attempt %2.</source>
        <translation>La entrega %1 no tiene ningún intento %2.</translation>
    </message>
    <message>
        <source>&quot;delivery show&quot; lists its attempts; one that was never sent has none.</source>
        <translation>«delivery show» muestra sus intentos; una que nunca se envió no tiene ninguno.</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>No existe el almacén de datos %1.</translation>
    </message>
    <message>
        <source>Check its path; &quot;company add&quot; makes a new store.</source>
        <translation>Compruebe la ruta; «company add» crea un almacén de datos nuevo.</translation>
    </message>
    <message>
        <source>%1 is over: &quot;%2&quot;.</source>
        <translation>%1 ya ha pasado: «%2».</translation>
    </message>
    <message>
        <source>Choose a later time, or leave it out to start at once.</source>
        <translation>Elija una hora posterior u omítala para empezar enseguida.</translation>
    </message>
    <message>
        <source>It takes delivered, failed and cancelled.</source>
        <translation>Admite delivered, failed y cancelled.</translation>
    </message>
    <message>
        <source>It goes out by itself once that is over.</source>
        <translation>Saldrá por sí sola cuando eso termine.</translation>
    </message>
    <message>
        <source>%2 waits for the plan that sends it again, which is paused.</source>
        <translation>%2 espera al plan que la reenvía, que está en pausa.</translation>
    </message>
    <message>
        <source>Resume the plan.</source>
        <translation>Reanude el plan.</translation>
    </message>
    <message>
        <source>Write a time such as 2026-05-14T22:00, or a wait such as in 2h.</source>
        <translation>Escriba una hora como 2026-05-14T22:00 o una espera como in 2h.</translation>
    </message>
    <message>
        <source>Write a day (2026-05-14), a month (2026-05) or a time (2026-05-14T22:00), and the end after the beginning.</source>
        <translation>Escriba un día (2026-05-14), un mes (2026-05) o una hora (2026-05-14T22:00), y el final después del principio.</translation>
    </message>
    <message>
        <source>The settings of %1 were changed in the meantime.</source>
        <translation>La configuración de %1 se ha cambiado entretanto.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Booking URL</source>
        <translation>URL de reservas</translation>
    </message>
    <message>
        <source>Customer URL</source>
        <translation>URL de clientes</translation>
    </message>
    <message>
        <source>Resource URL</source>
        <translation>URL de recursos</translation>
    </message>
    <message>
        <source>Reminder URL</source>
        <translation>URL de recordatorios</translation>
    </message>
    <message>
        <source>endpoint URL</source>
        <translation>URL del endpoint</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>recurso</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>recordatorio</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>El tiempo límite</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>El solapamiento</translation>
    </message>
    <message>
        <source>concurrency</source>
        <translation>El número de solicitudes a la vez</translation>
    </message>
    <message>
        <source>number of headers</source>
        <translation>El número de encabezados</translation>
    </message>
    <message>
        <source>requests at a time (1 to 64)</source>
        <translation>peticiones a la vez (1 a 64)</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Send to %1?</source>
        <translation>¿Enviar a %1?</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n host(s)?</source>
        <translation>
            <numerusform>¿Enviar a %n host?</numerusform>
            <numerusform>¿Enviar a %n hosts?</numerusform>
        </translation>
    </message>
    <message>
        <source>The event leaves this computer and goes to %1.</source>
        <translation>El evento sale de este equipo y va a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) leave this computer and go to %1.</source>
        <translation>
            <numerusform>%Ln evento sale de este equipo y va a %1.</numerusform>
            <numerusform>%Ln eventos salen de este equipo y van a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever receives it there will take it for a real one.</source>
        <translation>Quien lo reciba allí lo tomará por uno real.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>E&amp;nviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What happened, and the reason in the network library&apos;s words.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Reason: %2.</source>
        <comment>a sentence, then a reason</comment>
        <translation>%1 Motivo: %2.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>The receiver answered.</source>
        <translation>El receptor respondió.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Hookkeeper ended while this request was on the wire, so nobody knows whether it arrived. It was sent again with the same event id.</source>
        <translation>Hookkeeper se cerró mientras se transmitía esta solicitud, así que no se sabe si llegó. Se envió de nuevo con el mismo identificador de evento.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Dirección no permitida</translation>
    </message>
    <message>
        <source>The host name leads to an address that this store does not allow, so nothing was sent.</source>
        <translation>El nombre de host lleva a una dirección que este almacén de datos no permite, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Host name not found</source>
        <translation>Nombre de host no encontrado</translation>
    </message>
    <message>
        <source>There is no host of this name. Check the spelling of the URL, or whether this computer is online.</source>
        <translation>No existe ningún host con este nombre. Compruebe que la URL esté bien escrita y que este equipo tenga conexión.</translation>
    </message>
    <message>
        <source>Time-out: host name</source>
        <translation>Tiempo agotado: nombre de host</translation>
    </message>
    <message>
        <source>Looking up the host name took too long. Check this computer&apos;s network.</source>
        <translation>La búsqueda del nombre de host tardó demasiado. Compruebe la red de este equipo.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>The host is there, but nothing listens on this port. Check whether the receiver is running.</source>
        <translation>El host existe, pero nada escucha en este puerto. Compruebe si el receptor está en marcha.</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Host inaccesible</translation>
    </message>
    <message>
        <source>There is no way to the host from here. Check the network on both sides.</source>
        <translation>No hay ningún camino hasta el host desde aquí. Compruebe la red en ambos lados.</translation>
    </message>
    <message>
        <source>Time-out: connecting</source>
        <translation>Tiempo agotado: conexión</translation>
    </message>
    <message>
        <source>The host did not take the connection in time. It may be down, or a firewall may be in between.</source>
        <translation>El host no aceptó la conexión a tiempo. Puede estar fuera de servicio o haber un cortafuegos de por medio.</translation>
    </message>
    <message>
        <source>Time-out: secure connection</source>
        <translation>Tiempo agotado: conexión segura</translation>
    </message>
    <message>
        <source>The host took the connection, but agreeing on encryption took too long.</source>
        <translation>El host aceptó la conexión, pero acordar el cifrado llevó demasiado tiempo.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate or its encryption could not be trusted, so nothing was sent. The receiver&apos;s operator has to repair it.</source>
        <translation>No se pudo confiar en el certificado del receptor o en su cifrado, así que no se envió nada. Quien administra el receptor tiene que corregirlo.</translation>
    </message>
    <message>
        <source>Time-out: sending</source>
        <translation>Tiempo agotado: envío</translation>
    </message>
    <message>
        <source>The receiver stopped taking the request before it was sent whole.</source>
        <translation>El receptor dejó de aceptar la solicitud antes de que se enviara entera.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>The receiver took the request but did not answer in time. It may have received it. Receivers should answer first and work afterwards.</source>
        <translation>El receptor aceptó la solicitud, pero no respondió a tiempo. Puede que la haya recibido. Los receptores deben responder primero y trabajar después.</translation>
    </message>
    <message>
        <source>Answer not finished in time</source>
        <translation>Respuesta sin terminar a tiempo</translation>
    </message>
    <message>
        <source>The receiver began to answer but did not finish in time. It may have received the request.</source>
        <translation>El receptor empezó a responder, pero no terminó a tiempo. Puede que haya recibido la solicitud.</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Conexión cerrada sin respuesta</translation>
    </message>
    <message>
        <source>The receiver closed the connection without an answer. It may have received the request.</source>
        <translation>El receptor cerró la conexión sin responder. Puede que haya recibido la solicitud.</translation>
    </message>
    <message>
        <source>Answer cut short</source>
        <translation>Respuesta cortada</translation>
    </message>
    <message>
        <source>The receiver closed the connection in the middle of its answer. It may have received the request.</source>
        <translation>El receptor cerró la conexión en mitad de su respuesta. Puede que haya recibido la solicitud.</translation>
    </message>
    <message>
        <source>Answer&apos;s headers too large</source>
        <translation>Encabezados de la respuesta demasiado grandes</translation>
    </message>
    <message>
        <source>The headers of the receiver&apos;s answer are larger than 64 KB, so they were not read to the end.</source>
        <translation>Los encabezados de la respuesta del receptor superan los 64 KB, así que no se leyeron hasta el final.</translation>
    </message>
    <message>
        <source>Answer is not HTTP</source>
        <translation>La respuesta no es HTTP</translation>
    </message>
    <message>
        <source>Something answered, but not in HTTP. Check the port and whether the URL should start with https://.</source>
        <translation>Algo respondió, pero no en HTTP. Compruebe el puerto y si la URL debe empezar por https://.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The attempt was cancelled by hand.</source>
        <translation>El intento se canceló a mano.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>The request could not be made.</source>
        <translation>No se pudo hacer la solicitud.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>The receiver at %1 took the test event: %2.</source>
        <translation>El receptor de %1 aceptó el evento de prueba: %2.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>There is no host called %1.</source>
        <translation>No existe ningún host llamado %1.</translation>
    </message>
    <message>
        <source>Check the spelling; if it is new, its DNS entry may not be there yet.</source>
        <translation>Compruebe que esté bien escrito; si es nuevo, puede que su entrada DNS aún no exista.</translation>
    </message>
    <message>
        <source>Looking up %1 took too long.</source>
        <translation>La búsqueda de %1 tardó demasiado.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, this computer&apos;s DNS server does not answer.</source>
        <translation>Inténtelo de nuevo; si se repite, el servidor DNS de este equipo no responde.</translation>
    </message>
    <message>
        <source>%1 leads to an address that nothing may be sent to: %2.</source>
        <translation>%1 lleva a una dirección a la que no se permite enviar nada: %2.</translation>
    </message>
    <message>
        <source>If it is right, have the range allowed: &quot;policy allow&quot; in hookkeeperctl.</source>
        <translation>Si es correcta, pida que se permita el intervalo: «policy allow» en hookkeeperctl.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens on that port.</source>
        <translation>%1 existe, pero nada escucha en ese puerto.</translation>
    </message>
    <message>
        <source>Check the port in the URL, and whether the receiver is running.</source>
        <translation>Compruebe el puerto de la URL y si el receptor está en marcha.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>No se puede acceder a %1: %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, and whether a firewall or VPN is in between.</source>
        <translation>Compruebe la red de este equipo y si hay un cortafuegos o una VPN de por medio.</translation>
    </message>
    <message>
        <source>%1 does not answer when it is called.</source>
        <translation>%1 no responde a la conexión.</translation>
    </message>
    <message>
        <source>It may be down, or a firewall drops what comes from here; ask whoever runs it.</source>
        <translation>Puede estar fuera de servicio, o un cortafuegos descarta lo que llega desde aquí; pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>%1 took the call, but did not finish the encryption in time.</source>
        <translation>%1 aceptó la conexión, pero no completó el cifrado a tiempo.</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and ask whoever runs it.</source>
        <translation>Compruebe que el puerto sea el de https y pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>El certificado de %1 caducó el %2.</translation>
    </message>
    <message>
        <source>Whoever runs it has to renew it; until then nothing is delivered.</source>
        <translation>Quien lo administra tiene que renovarlo; hasta entonces no se entrega nada.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good only from %2 on.</source>
        <translation>El certificado de %1 solo es válido a partir del %2.</translation>
    </message>
    <message>
        <source>Check the date of this computer; else wait, or have another certificate made.</source>
        <translation>Compruebe la fecha de este equipo; si es correcta, espere o pida otro certificado.</translation>
    </message>
    <message>
        <source>%1 signed its certificate itself, so anybody could have made it.</source>
        <translation>%1 firmó su propio certificado, así que cualquiera podría haberlo creado.</translation>
    </message>
    <message>
        <source>Have one made by a public authority, or name its certificate as the endpoint&apos;s CA file.</source>
        <translation>Pida uno a una autoridad pública o indique su certificado como archivo de CA del endpoint.</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that is not known here: %2.</source>
        <translation>El certificado de %1 procede de una autoridad desconocida aquí: %2.</translation>
    </message>
    <message>
        <source>If it is your company&apos;s own, name its certificate as the endpoint&apos;s CA file; else the receiver may have left out a certificate in between.</source>
        <translation>Si es la de su propia empresa, indique su certificado como archivo de CA del endpoint; si no, puede que el receptor haya omitido un certificado intermedio.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for other names: %2.</source>
        <translation>El certificado que presenta %1 es para otros nombres: %2.</translation>
    </message>
    <message>
        <source>Check the host in the URL, or have this name added to the certificate.</source>
        <translation>Compruebe el host de la URL o pida que se añada este nombre al certificado.</translation>
    </message>
    <message>
        <source>%1 does not speak https on that port.</source>
        <translation>%1 no usa https en ese puerto.</translation>
    </message>
    <message>
        <source>Check the port; a plain test receiver wants http:// instead.</source>
        <translation>Compruebe el puerto; un receptor de prueba sencillo necesita http://.</translation>
    </message>
    <message>
        <source>%1 only knows encryption that is not safe any more (before TLS 1.2).</source>
        <translation>%1 solo conoce cifrados que ya no son seguros (anteriores a TLS 1.2).</translation>
    </message>
    <message>
        <source>Whoever runs it has to switch TLS 1.2 or 1.3 on.</source>
        <translation>Quien lo administra tiene que activar TLS 1.2 o 1.3.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: %2.</source>
        <translation>No se pudo establecer una conexión cifrada con %1: %2.</translation>
    </message>
    <message>
        <source>Send this sentence to whoever runs it.</source>
        <translation>Envíe esta frase a quien lo administra.</translation>
    </message>
    <message>
        <source>%1 wants https on that port.</source>
        <translation>%1 exige https en ese puerto.</translation>
    </message>
    <message>
        <source>Change http:// to https:// in the URL.</source>
        <translation>Cambie http:// por https:// en la URL.</translation>
    </message>
    <message>
        <source>%1 took the event, but did not answer in time.</source>
        <translation>%1 aceptó el evento, pero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The receiver must answer first and do its work afterwards; or set a longer time-out.</source>
        <translation>El receptor debe responder primero y hacer su trabajo después; si no, defina un tiempo límite mayor.</translation>
    </message>
    <message>
        <source>%1 stopped reading before the event was through.</source>
        <translation>%1 dejó de leer antes de recibir todo el evento.</translation>
    </message>
    <message>
        <source>Check what stands before the receiver: a proxy or a limit on size.</source>
        <translation>Compruebe lo que hay delante del receptor: un proxy o un límite de tamaño.</translation>
    </message>
    <message>
        <source>%1 began to answer, but did not end in time.</source>
        <translation>%1 empezó a responder, pero no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The receiver should answer with a status only, without a long body.</source>
        <translation>El receptor debe responder solo con un código de estado, sin un cuerpo largo.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log; it may have crashed on this event.</source>
        <translation>Consulte el registro del receptor; puede que haya dejado de funcionar con este evento.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of its answer.</source>
        <translation>%1 cerró la conexión en mitad de su respuesta.</translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log, and at what stands before it.</source>
        <translation>Consulte el registro del receptor y revise lo que hay delante de él.</translation>
    </message>
    <message>
        <source>What %1 answers is not HTTP.</source>
        <translation>La respuesta de %1 no es HTTP.</translation>
    </message>
    <message>
        <source>Check the port: something else listens there, or it wants https:// in front.</source>
        <translation>Compruebe el puerto: ahí escucha otra cosa, o hace falta https:// delante.</translation>
    </message>
    <message>
        <source>%1 answers with more header lines than anybody should.</source>
        <translation>%1 responde con más líneas de encabezado de lo razonable.</translation>
    </message>
    <message>
        <source>Look at what stands before the receiver.</source>
        <translation>Revise lo que hay delante del receptor.</translation>
    </message>
    <message>
        <source>%1 sends callers on to %2. Webhooks do not follow.</source>
        <translation>%1 redirige a %2. Los webhooks no siguen redirecciones.</translation>
    </message>
    <message>
        <source>If you trust that address, set it as the URL.</source>
        <translation>Si confía en esa dirección, defínala como URL.</translation>
    </message>
    <message>
        <source>%1 does not let the event in: %2.</source>
        <translation>%1 no deja pasar el evento: %2.</translation>
    </message>
    <message>
        <source>It wants a key or a password of its own: add it as a header of the endpoint, or ask for a URL without.</source>
        <translation>Exige una clave o contraseña propia: añádala como encabezado del endpoint o pida una URL que no la exija.</translation>
    </message>
    <message>
        <source>%1 knows no such path: %2.</source>
        <translation>%1 no conoce esa ruta: %2.</translation>
    </message>
    <message>
        <source>Check the part of the URL after the host; the receiver may have been moved or not been switched on.</source>
        <translation>Compruebe la parte de la URL que sigue al host; puede que el receptor se haya movido o no esté activado.</translation>
    </message>
    <message>
        <source>%1 does not take POST at this path: %2.</source>
        <translation>%1 no acepta POST en esta ruta: %2.</translation>
    </message>
    <message>
        <source>The URL may be of a page for people; ask for the webhook&apos;s.</source>
        <translation>La URL puede ser la de una página para personas; pida la del webhook.</translation>
    </message>
    <message>
        <source>%1 says that this URL is gone for good: %2.</source>
        <translation>%1 indica que esta URL ya no existe: %2.</translation>
    </message>
    <message>
        <source>Ask for the new one; an endpoint that answers so is put on hold.</source>
        <translation>Pida la nueva; un endpoint que responde así queda retenido.</translation>
    </message>
    <message>
        <source>The event is too large for %1: %2.</source>
        <translation>El evento es demasiado grande para %1: %2.</translation>
    </message>
    <message>
        <source>Have the receiver&apos;s limit raised; events have a few kilobytes.</source>
        <translation>Pida que se aumente el límite del receptor; los eventos ocupan unos pocos kilobytes.</translation>
    </message>
    <message>
        <source>%1 does not take JSON: %2.</source>
        <translation>%1 no acepta JSON: %2.</translation>
    </message>
    <message>
        <source>The receiver must take Content-Type application/json.</source>
        <translation>El receptor debe aceptar Content-Type application/json.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests: %2.</source>
        <translation>%1 pide menos solicitudes: %2.</translation>
    </message>
    <message>
        <source>Set a rate limit for the endpoint; what is due is tried again.</source>
        <translation>Defina un límite de frecuencia para el endpoint; lo pendiente se vuelve a intentar.</translation>
    </message>
    <message>
        <source>%1 refused the test event: %2.</source>
        <translation>%1 rechazó el evento de prueba: %2.</translation>
    </message>
    <message>
        <source>Look at its answer below; it may not take events that it does not know.</source>
        <translation>Vea su respuesta más abajo; puede que no acepte eventos que no conoce.</translation>
    </message>
    <message>
        <source>%1 has an error of its own: %2.</source>
        <translation>%1 tiene un error propio: %2.</translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log; real events would be tried again.</source>
        <translation>Consulte el registro del receptor; los eventos reales se volverían a intentar.</translation>
    </message>
    <message>
        <source>%1 answers with a status that means nothing here: %2.</source>
        <translation>%1 responde con un código de estado que aquí no significa nada: %2.</translation>
    </message>
    <message>
        <source>It has to answer with 200 or 204.</source>
        <translation>Tiene que responder con 200 o 204.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The test event could not be sent: %2.</source>
        <translation>No se pudo enviar el evento de prueba: %2.</translation>
    </message>
    <message>
        <source>Check the URL; if it is right, please report this with the log.</source>
        <translation>Compruebe la URL; si es correcta, comunique el problema junto con el registro del programa.</translation>
    </message>
    <message>
        <source>The certificate ends soon: on %2. Have it renewed before then, or deliveries will fail.</source>
        <translation>El certificado caduca pronto: el %2. Pida que se renueve antes o las entregas fallarán.</translation>
    </message>
    <message>
        <source>The certificate was not checked, as the endpoint is set: whoever stands between can read and answer.</source>
        <translation>El certificado no se comprobó, según lo definido en el endpoint: quien se interponga puede leer y responder.</translation>
    </message>
    <message>
        <source>http:// is not encrypted: customers&apos; data can be read on the way to %1. Use https:// if it can.</source>
        <translation>http:// no está cifrado: los datos de los clientes pueden leerse de camino a %1. Use https:// si lo admite.</translation>
    </message>
    <message>
        <source>It took %2 to answer. A receiver should answer first and do its work afterwards.</source>
        <translation>Tardó %2 en responder. Un receptor debe responder primero y hacer su trabajo después.</translation>
    </message>
    <message>
        <source>The answer is longer than 64 KB; the rest was not read. A receiver needs to answer with a status only.</source>
        <translation>La respuesta supera los 64 KB; el resto no se leyó. Basta con que el receptor responda con un código de estado.</translation>
    </message>
    <message>
        <source>6to4</source>
        <translation>6to4</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>pruebas de rendimiento</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>difusión</translation>
    </message>
    <message>
        <source>carrier-grade NAT</source>
        <translation>NAT de operador</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentación</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>enlace local</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>bucle local</translation>
    </message>
    <message>
        <source>metadata service</source>
        <translation>servicio de metadatos</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>multidifusión</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>protocol assignment</source>
        <translation>asignación de protocolos</translation>
    </message>
    <message>
        <source>public</source>
        <translation>pública</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reservada</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>esta red</translation>
    </message>
    <message>
        <source>unique local</source>
        <translation>local única</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>sin especificar</translation>
    </message>
</context>
<context>
    <name>ReceiverKind</name>
    <message>
        <source>Another receiver</source>
        <translation>Otro receptor</translation>
    </message>
    <message>
        <source>Accept POST requests with a JSON body at this address.</source>
        <translation>Acepte solicitudes POST con un cuerpo JSON en esta dirección.</translation>
    </message>
    <message>
        <source>Check the signature over the bytes as they arrive, before parsing them.</source>
        <translation>Compruebe la firma sobre los bytes tal como llegan, antes de interpretarlos.</translation>
    </message>
    <message>
        <source>Answer with a status from 200 to 299 at once, and do the work afterwards.</source>
        <translation>Responda de inmediato con un código de estado del 200 al 299 y haga el trabajo después.</translation>
    </message>
    <message>
        <source>Zapier catch hook</source>
        <translation>Catch Hook de Zapier</translation>
    </message>
    <message>
        <source>In Zapier, open the Zap that begins with Webhooks by Zapier → Catch Hook.</source>
        <translation>En Zapier, abra el Zap que empieza por «Webhooks by Zapier → Catch Hook».</translation>
    </message>
    <message>
        <source>Send an event from the simulator, then choose Test trigger and pick it.</source>
        <translation>Envíe un evento desde el simulador; después, elija «Test trigger» y selecciónelo.</translation>
    </message>
    <message>
        <source>Publish the Zap.</source>
        <translation>Publique el Zap.</translation>
    </message>
    <message>
        <source>A Catch Hook hands on the fields, not the bytes that were signed. Choose Catch Raw Hook if the Zap is to check the signature.</source>
        <translation>Un Catch Hook transmite los campos, no los bytes que se firmaron. Elija «Catch Raw Hook» si el Zap debe comprobar la firma.</translation>
    </message>
    <message>
        <source>Make custom webhook</source>
        <translation>Webhook personalizado de Make</translation>
    </message>
    <message>
        <source>In Make, open the scenario that begins with Webhooks → Custom webhook.</source>
        <translation>En Make, abra el escenario que empieza por «Webhooks → Custom webhook».</translation>
    </message>
    <message>
        <source>Choose Redetermine data structure, then send an event from the simulator.</source>
        <translation>Elija «Redetermine data structure» y envíe un evento desde el simulador.</translation>
    </message>
    <message>
        <source>Turn the scenario on.</source>
        <translation>Active el escenario.</translation>
    </message>
    <message>
        <source>Make drops a webhook that no scenario has used for some days and then answers 410 Gone, which puts this endpoint on hold.</source>
        <translation>Make elimina un webhook que ningún escenario ha usado durante unos días y responde entonces 410 Gone, con lo que este endpoint queda retenido.</translation>
    </message>
    <message>
        <source>n8n webhook</source>
        <translation>Webhook de n8n</translation>
    </message>
    <message>
        <source>In n8n, open the workflow and set the Webhook node&apos;s HTTP Method to POST.</source>
        <translation>En n8n, abra el flujo de trabajo y defina el «HTTP Method» del nodo Webhook como POST.</translation>
    </message>
    <message>
        <source>Activate the workflow: until then n8n answers 404 Not Found.</source>
        <translation>Active el flujo de trabajo: hasta entonces n8n responde 404 Not Found.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it under Executions.</source>
        <translation>Envíe un evento desde el simulador y búsquelo en «Executions».</translation>
    </message>
    <message>
        <source>n8n test webhook</source>
        <translation>Webhook de prueba de n8n</translation>
    </message>
    <message>
        <source>In n8n, open the Webhook node and choose Listen for test event.</source>
        <translation>En n8n, abra el nodo Webhook y elija «Listen for test event».</translation>
    </message>
    <message>
        <source>Send an event from the simulator within two minutes.</source>
        <translation>Envíe un evento desde el simulador antes de que pasen dos minutos.</translation>
    </message>
    <message>
        <source>When it works, activate the workflow and enter the node&apos;s Production URL here.</source>
        <translation>Cuando funcione, active el flujo de trabajo y escriba aquí la «Production URL» del nodo.</translation>
    </message>
    <message>
        <source>This test URL works only while the editor listens. Events sent at any other time fail with 404 Not Found.</source>
        <translation>Esta URL de prueba solo funciona mientras el editor escucha. Los eventos enviados en cualquier otro momento fallan con 404 Not Found.</translation>
    </message>
    <message>
        <source>Pipedream workflow</source>
        <translation>Flujo de trabajo de Pipedream</translation>
    </message>
    <message>
        <source>In Pipedream, open the workflow that begins with an HTTP / Webhook trigger.</source>
        <translation>En Pipedream, abra el flujo de trabajo que empieza por un desencadenante «HTTP / Webhook».</translation>
    </message>
    <message>
        <source>Send an event from the simulator and select it in the trigger.</source>
        <translation>Envíe un evento desde el simulador y selecciónelo en el desencadenante.</translation>
    </message>
    <message>
        <source>Deploy the workflow.</source>
        <translation>Despliegue el flujo de trabajo.</translation>
    </message>
    <message>
        <source>Power Automate flow or Azure logic app</source>
        <translation>Flujo de Power Automate o aplicación lógica de Azure</translation>
    </message>
    <message>
        <source>Open the flow that begins with When an HTTP request is received.</source>
        <translation>Abra el flujo que empieza por «When an HTTP request is received».</translation>
    </message>
    <message>
        <source>Set Who can trigger the flow to Anyone; other choices refuse us with 401.</source>
        <translation>Defina «Who can trigger the flow» como «Anyone»; con las demás opciones se nos rechaza con 401.</translation>
    </message>
    <message>
        <source>Choose Use sample payload to generate schema and paste an event from the simulator.</source>
        <translation>Elija «Use sample payload to generate schema» y pegue un evento del simulador.</translation>
    </message>
    <message>
        <source>The link contains the key that starts the flow: whoever has it can start the flow too.</source>
        <translation>El enlace contiene la clave que inicia el flujo: quien lo tenga también puede iniciarlo.</translation>
    </message>
    <message>
        <source>Workato webhook</source>
        <translation>Webhook de Workato</translation>
    </message>
    <message>
        <source>In Workato, open the recipe that begins with New event via webhook.</source>
        <translation>En Workato, abra la receta que empieza por «New event via webhook».</translation>
    </message>
    <message>
        <source>Send an event from the simulator, so that Workato learns its fields.</source>
        <translation>Envíe un evento desde el simulador para que Workato conozca sus campos.</translation>
    </message>
    <message>
        <source>Start the recipe.</source>
        <translation>Inicie la receta.</translation>
    </message>
    <message>
        <source>Tray webhook</source>
        <translation>Webhook de Tray</translation>
    </message>
    <message>
        <source>In Tray, open the workflow that begins with a Webhook trigger.</source>
        <translation>En Tray, abra el flujo de trabajo que empieza por un desencadenante Webhook.</translation>
    </message>
    <message>
        <source>Enable the workflow.</source>
        <translation>Habilite el flujo de trabajo.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in the workflow&apos;s logs.</source>
        <translation>Envíe un evento desde el simulador y búsquelo en los registros del flujo de trabajo.</translation>
    </message>
    <message>
        <source>Zoho Flow webhook</source>
        <translation>Webhook de Zoho Flow</translation>
    </message>
    <message>
        <source>In Zoho Flow, open the flow that begins with a webhook and choose JSON as the payload format.</source>
        <translation>En Zoho Flow, abra el flujo que empieza por un webhook y elija JSON como formato del contenido.</translation>
    </message>
    <message>
        <source>Choose Test, then send an event from the simulator.</source>
        <translation>Elija «Test» y envíe un evento desde el simulador.</translation>
    </message>
    <message>
        <source>Switch the flow on.</source>
        <translation>Active el flujo.</translation>
    </message>
    <message>
        <source>Pabbly Connect webhook</source>
        <translation>Webhook de Pabbly Connect</translation>
    </message>
    <message>
        <source>In Pabbly Connect, open the workflow that begins with Webhook by Pabbly.</source>
        <translation>En Pabbly Connect, abra el flujo de trabajo que empieza por «Webhook by Pabbly».</translation>
    </message>
    <message>
        <source>Choose Capture webhook response, then send an event from the simulator.</source>
        <translation>Elija «Capture webhook response» y envíe un evento desde el simulador.</translation>
    </message>
    <message>
        <source>Save the workflow and switch it on.</source>
        <translation>Guarde el flujo de trabajo y actívelo.</translation>
    </message>
    <message>
        <source>IFTTT webhook</source>
        <translation>Webhook de IFTTT</translation>
    </message>
    <message>
        <source>In IFTTT, begin the applet with Webhooks → Receive a web request with a JSON payload.</source>
        <translation>En IFTTT, empiece el applet por «Webhooks → Receive a web request with a JSON payload».</translation>
    </message>
    <message>
        <source>Enter the link of the form /trigger/NAME/json/with/key/KEY here.</source>
        <translation>Escriba aquí el enlace con la forma /trigger/NAME/json/with/key/KEY.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it under the applet&apos;s activity.</source>
        <translation>Envíe un evento desde el simulador y búsquelo en la actividad del applet.</translation>
    </message>
    <message>
        <source>A link without /json/ passes on only value1 to value3, which our events do not have. The key in the link opens every webhook of that IFTTT account.</source>
        <translation>Un enlace sin /json/ solo transmite de value1 a value3, que nuestros eventos no tienen. La clave del enlace abre todos los webhooks de esa cuenta de IFTTT.</translation>
    </message>
    <message>
        <source>Slack incoming webhook</source>
        <translation>Webhook entrante de Slack</translation>
    </message>
    <message>
        <source>Make a Zap, a scenario or a program of your own that receives our events.</source>
        <translation>Cree un Zap, un escenario o un programa propio que reciba nuestros eventos.</translation>
    </message>
    <message>
        <source>Let it write the message and post that to this Slack link.</source>
        <translation>Haga que redacte el mensaje y lo envíe a este enlace de Slack.</translation>
    </message>
    <message>
        <source>Enter the address of that receiver here instead.</source>
        <translation>Escriba aquí, en su lugar, la dirección de ese receptor.</translation>
    </message>
    <message>
        <source>Slack will refuse every event: it wants {&quot;text&quot;: …}, and our JSON has another form.</source>
        <translation>Slack rechazará todos los eventos: espera {&quot;text&quot;: …}, y nuestro JSON tiene otra forma.</translation>
    </message>
    <message>
        <source>Slack workflow webhook</source>
        <translation>Webhook de un flujo de trabajo de Slack</translation>
    </message>
    <message>
        <source>Let it post the workflow&apos;s variables, and only these, to this Slack link.</source>
        <translation>Haga que envíe las variables del flujo de trabajo, y solo esas, a este enlace de Slack.</translation>
    </message>
    <message>
        <source>A Slack workflow takes only the text variables that were set up in it; our JSON has nested fields, which it refuses.</source>
        <translation>Un flujo de trabajo de Slack solo acepta las variables de texto que se definieron en él; nuestro JSON tiene campos anidados, que rechaza.</translation>
    </message>
    <message>
        <source>Discord webhook</source>
        <translation>Webhook de Discord</translation>
    </message>
    <message>
        <source>Let it write the message and post that to this Discord link.</source>
        <translation>Haga que redacte el mensaje y lo envíe a este enlace de Discord.</translation>
    </message>
    <message>
        <source>Discord will refuse every event: it wants {&quot;content&quot;: …}, and our JSON has another form.</source>
        <translation>Discord rechazará todos los eventos: espera {&quot;content&quot;: …}, y nuestro JSON tiene otra forma.</translation>
    </message>
    <message>
        <source>Microsoft Teams incoming webhook</source>
        <translation>Webhook entrante de Microsoft Teams</translation>
    </message>
    <message>
        <source>Make a Power Automate flow that begins with When an HTTP request is received.</source>
        <translation>Cree un flujo de Power Automate que empiece por «When an HTTP request is received».</translation>
    </message>
    <message>
        <source>Let it post a message to the channel.</source>
        <translation>Haga que publique un mensaje en el canal.</translation>
    </message>
    <message>
        <source>Enter the address of that flow here instead.</source>
        <translation>Escriba aquí, en su lugar, la dirección de ese flujo.</translation>
    </message>
    <message>
        <source>Teams will refuse every event: it wants a message card, and our JSON has another form.</source>
        <translation>Teams rechazará todos los eventos: espera una tarjeta de mensaje, y nuestro JSON tiene otra forma.</translation>
    </message>
    <message>
        <source>Public request inspector</source>
        <translation>Inspector público de solicitudes</translation>
    </message>
    <message>
        <source>Open the inspector&apos;s page in the browser.</source>
        <translation>Abra la página del inspector en el navegador.</translation>
    </message>
    <message>
        <source>Send a sample event from the simulator and look at it there.</source>
        <translation>Envíe un evento de muestra desde el simulador y véalo allí.</translation>
    </message>
    <message>
        <source>Enter the address of the real receiver here before real events are sent.</source>
        <translation>Escriba aquí la dirección del receptor real antes de que se envíen eventos reales.</translation>
    </message>
    <message>
        <source>Everybody who has this link sees what arrives, your customers&apos; data included. Use it for sample events only.</source>
        <translation>Todo el que tenga este enlace ve lo que llega, incluidos los datos de sus clientes. Úselo solo para eventos de muestra.</translation>
    </message>
    <message>
        <source>Tunnel to a developer&apos;s computer</source>
        <translation>Túnel al equipo de un desarrollador</translation>
    </message>
    <message>
        <source>Start the program that receives, then the tunnel, on the developer&apos;s computer.</source>
        <translation>Inicie en el equipo del desarrollador el programa que recibe y, después, el túnel.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in that program.</source>
        <translation>Envíe un evento desde el simulador y búsquelo en ese programa.</translation>
    </message>
    <message>
        <source>Enter the new address here when the tunnel was started anew.</source>
        <translation>Escriba aquí la nueva dirección cada vez que se reinicie el túnel.</translation>
    </message>
    <message>
        <source>The tunnel ends with the developer&apos;s session; after that deliveries fail. Somebody else may be given its address later.</source>
        <translation>El túnel termina con la sesión del desarrollador; después, las entregas fallan. Más adelante su dirección puede asignarse a otra persona.</translation>
    </message>
    <message>
        <source>AWS API Gateway</source>
        <translation>API Gateway de AWS</translation>
    </message>
    <message>
        <source>In API Gateway, add a route for POST without authorization and deploy the stage.</source>
        <translation>En API Gateway, añada una ruta para POST sin autorización y despliegue la etapa.</translation>
    </message>
    <message>
        <source>Let the function check the signature over the body as it arrives; it may be Base64-encoded.</source>
        <translation>Haga que la función compruebe la firma sobre el cuerpo tal como llega; puede estar codificado en Base64.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in CloudWatch.</source>
        <translation>Envíe un evento desde el simulador y búsquelo en CloudWatch.</translation>
    </message>
    <message>
        <source>AWS Lambda function URL</source>
        <translation>URL de función de AWS Lambda</translation>
    </message>
    <message>
        <source>In Lambda, set the function URL&apos;s auth type to NONE; AWS_IAM refuses us with 403.</source>
        <translation>En Lambda, defina el «auth type» de la URL de función como NONE; con AWS_IAM se nos rechaza con 403.</translation>
    </message>
    <message>
        <source>Azure function</source>
        <translation>Función de Azure</translation>
    </message>
    <message>
        <source>In Azure, give the function an HTTP trigger that allows POST.</source>
        <translation>En Azure, asigne a la función un desencadenante HTTP que permita POST.</translation>
    </message>
    <message>
        <source>Copy its link with Get function URL, so that the key (code=…) is in it.</source>
        <translation>Copie su enlace con «Get function URL», para que incluya la clave (code=…).</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it under Invocations.</source>
        <translation>Envíe un evento desde el simulador y búsquelo en «Invocations».</translation>
    </message>
    <message>
        <source>Google Cloud Run or Cloud Function</source>
        <translation>Cloud Run o Cloud Function de Google</translation>
    </message>
    <message>
        <source>In Google Cloud, allow unauthenticated invocations; otherwise we are refused with 403.</source>
        <translation>En Google Cloud, permita las invocaciones sin autenticar; de lo contrario, se nos rechaza con 403.</translation>
    </message>
    <message>
        <source>Let the program check the signature over the body as it arrives.</source>
        <translation>Haga que el programa compruebe la firma sobre el cuerpo tal como llega.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in the logs.</source>
        <translation>Envíe un evento desde el simulador y búsquelo en los registros.</translation>
    </message>
    <message>
        <source>Supabase edge function</source>
        <translation>Edge Function de Supabase</translation>
    </message>
    <message>
        <source>Turn off Verify JWT for the function (--no-verify-jwt); otherwise we are refused with 401.</source>
        <translation>Desactive «Verify JWT» para la función (--no-verify-jwt); de lo contrario, se nos rechaza con 401.</translation>
    </message>
    <message>
        <source>Let the function check the signature over the body as it arrives.</source>
        <translation>Haga que la función compruebe la firma sobre el cuerpo tal como llega.</translation>
    </message>
    <message>
        <source>Vercel function</source>
        <translation>Función de Vercel</translation>
    </message>
    <message>
        <source>Use the project&apos;s production address: previews are protected and refuse us with 401.</source>
        <translation>Use la dirección de producción del proyecto: las vistas previas están protegidas y se nos rechaza con 401.</translation>
    </message>
    <message>
        <source>Let the function read the body as it arrives, before parsing, to check the signature.</source>
        <translation>Haga que la función lea el cuerpo tal como llega, antes de interpretarlo, para comprobar la firma.</translation>
    </message>
    <message>
        <source>Netlify function</source>
        <translation>Función de Netlify</translation>
    </message>
    <message>
        <source>Use the function&apos;s own path, such as /.netlify/functions/NAME; a page answers 404 to a POST.</source>
        <translation>Use la ruta propia de la función, como /.netlify/functions/NAME; una página responde 404 a un POST.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in the function&apos;s log.</source>
        <translation>Envíe un evento desde el simulador y búsquelo en el registro de la función.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Start the program that receives on this computer, or the local receiver.</source>
        <translation>Inicie en este equipo el programa que recibe, o bien el receptor local.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it there.</source>
        <translation>Envíe un evento desde el simulador y búsquelo allí.</translation>
    </message>
    <message>
        <source>The address means the computer that Hookkeeper runs on. On another computer it leads somewhere else.</source>
        <translation>La dirección se refiere al equipo en el que se ejecuta Hookkeeper. En otro equipo lleva a otro sitio.</translation>
    </message>
    <message>
        <source>Address in a private network</source>
        <translation>Dirección de una red privada</translation>
    </message>
    <message>
        <source>Make sure that this computer is in that network, or connected to it by VPN.</source>
        <translation>Asegúrese de que este equipo esté en esa red o conectado a ella por VPN.</translation>
    </message>
    <message>
        <source>Allow its range of addresses with &quot;hookkeeperctl policy allow&quot;.</source>
        <translation>Permita su intervalo de direcciones con «hookkeeperctl policy allow».</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in the receiver.</source>
        <translation>Envíe un evento desde el simulador y búsquelo en el receptor.</translation>
    </message>
    <message>
        <source>Nothing is sent to a private address until its range is allowed, and the receiver can be reached only from inside its network.</source>
        <translation>No se envía nada a una dirección privada hasta que se permite su intervalo, y al receptor solo se llega desde dentro de su red.</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>A burst of 1,000 bookings</source>
        <translation>Una avalancha de 1000 reservas</translation>
    </message>
    <message>
        <source>What a receiver gets when a popular course opens: 1,000 confirmations within half a minute.</source>
        <translation>Lo que recibe un receptor cuando se abre un curso muy solicitado: 1000 confirmaciones en medio minuto.</translation>
    </message>
    <message>
        <source>A customer who changes her address</source>
        <translation>Una clienta que cambia de dirección</translation>
    </message>
    <message>
        <source>A new customer books, moves house, and what comes later has the new address.</source>
        <translation>Una clienta nueva reserva, se muda, y lo que llega después lleva la dirección nueva.</translation>
    </message>
    <message>
        <source>A day at a clinic</source>
        <translation>Un día en una clínica</translation>
    </message>
    <message>
        <source>Bookings from morning to evening, a reschedule, a cancellation, and reminders for tomorrow.</source>
        <translation>Reservas de la mañana a la noche, una reprogramación, una cancelación y recordatorios para mañana.</translation>
    </message>
    <message>
        <source>Reminders the evening before</source>
        <translation>Recordatorios la tarde anterior</translation>
    </message>
    <message>
        <source>Three appointments of tomorrow are confirmed in the morning and reminded of in the evening.</source>
        <translation>Tres citas de mañana se confirman por la mañana y se recuerdan por la tarde.</translation>
    </message>
    <message>
        <source>A new resource</source>
        <translation>Un recurso nuevo</translation>
    </message>
    <message>
        <source>A new colleague is set up, changed, and gets her first bookings.</source>
        <translation>Se da de alta a una nueva compañera, se modifica y recibe sus primeras reservas.</translation>
    </message>
    <message>
        <source>A no-show series</source>
        <translation>Una serie de ausencias</translation>
    </message>
    <message>
        <source>A customer who does not come: confirmed, reminded, booked anew, reminded again, and in the end cancelled.</source>
        <translation>Un cliente que no se presenta: confirmado, recordado, reservado de nuevo, recordado otra vez y al final cancelado.</translation>
    </message>
    <message>
        <source>A reschedule and a cancellation</source>
        <translation>Una reprogramación y una cancelación</translation>
    </message>
    <message>
        <source>One appointment is confirmed, moved twice and cancelled.</source>
        <translation>Una cita se confirma, se cambia dos veces y se cancela.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenida</translation>
    </message>
</context>
<context>
    <name>Status codes</name>
    <message>
        <source>The receiver has moved. Redirects are never followed, because they could lead a signed request anywhere: put the new address into the webhook settings.</source>
        <translation>El receptor se ha trasladado. Las redirecciones nunca se siguen, porque podrían llevar una solicitud firmada a cualquier parte: ponga la nueva dirección en la configuración de webhooks.</translation>
    </message>
    <message>
        <source>The receiver does not let us in. If it checks the signature, compare the hash key on both sides; otherwise check its access rules.</source>
        <translation>El receptor no nos deja pasar. Si comprueba la firma, compare la clave hash en ambos lados; si no, revise sus reglas de acceso.</translation>
    </message>
    <message>
        <source>The receiver could not use what it got. Compare the payload with what it expects.</source>
        <translation>El receptor no pudo usar lo que recibió. Compare el contenido con lo que espera.</translation>
    </message>
    <message>
        <source>The receiver&apos;s account is not paid for or has used up its plan.</source>
        <translation>La cuenta del receptor no está pagada o ha agotado su plan.</translation>
    </message>
    <message>
        <source>The host is there, but not this path. Check the URL, or whether the receiver&apos;s integration was removed.</source>
        <translation>El host existe, pero esta ruta no. Compruebe la URL o si se quitó la integración del receptor.</translation>
    </message>
    <message>
        <source>There is something at this URL, but it takes no POST. Check the path.</source>
        <translation>Hay algo en esta URL, pero no acepta POST. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>The receiver waited too long for the request. Usually this passes.</source>
        <translation>El receptor esperó demasiado la solicitud. Normalmente es pasajero.</translation>
    </message>
    <message>
        <source>The receiver says this contradicts what it has, for example because it got the event before.</source>
        <translation>El receptor indica que esto contradice lo que ya tiene, por ejemplo porque recibió el evento antes.</translation>
    </message>
    <message>
        <source>The receiver says it is gone for good, so the endpoint is held: nothing more goes there until somebody releases it or sets another URL.</source>
        <translation>El receptor indica que ya no existe, así que el endpoint queda retenido: no se le envía nada más hasta que alguien lo reanude o defina otra URL.</translation>
    </message>
    <message>
        <source>The payload is larger than the receiver takes. Its operator can raise the limit.</source>
        <translation>El contenido supera el tamaño que acepta el receptor. Quien lo administra puede aumentar el límite.</translation>
    </message>
    <message>
        <source>The URL is longer than the receiver takes.</source>
        <translation>La URL es más larga de lo que acepta el receptor.</translation>
    </message>
    <message>
        <source>The receiver does not take application/json at this URL.</source>
        <translation>El receptor no acepta application/json en esta URL.</translation>
    </message>
    <message>
        <source>The server does not answer for this host name. Check the URL.</source>
        <translation>El servidor no responde por este nombre de host. Compruebe la URL.</translation>
    </message>
    <message>
        <source>The receiver gets more than it wants to take. Hookkeeper waits as long as the receiver asks for.</source>
        <translation>El receptor recibe más de lo que quiere aceptar. Hookkeeper espera el tiempo que pida el receptor.</translation>
    </message>
    <message>
        <source>The receiver got the request and failed while working on it. Its log says why.</source>
        <translation>El receptor recibió la solicitud y falló al procesarla. Su registro indica el motivo.</translation>
    </message>
    <message>
        <source>The receiver does not know how to take a POST here.</source>
        <translation>El receptor no sabe aceptar un POST aquí.</translation>
    </message>
    <message>
        <source>A gateway answered, but the receiver behind it did not. Usually it is down or restarting.</source>
        <translation>Respondió una puerta de enlace, pero no el receptor que hay detrás. Normalmente está fuera de servicio o reiniciándose.</translation>
    </message>
    <message>
        <source>The receiver is overloaded or under maintenance. Usually this passes.</source>
        <translation>El receptor está sobrecargado o en mantenimiento. Normalmente es pasajero.</translation>
    </message>
    <message>
        <source>A gateway answered, but the receiver behind it was too slow.</source>
        <translation>Respondió una puerta de enlace, pero el receptor que hay detrás fue demasiado lento.</translation>
    </message>
    <message>
        <source>The receiver has no room left.</source>
        <translation>Al receptor no le queda espacio.</translation>
    </message>
    <message>
        <source>A network in between wants somebody to sign in first, as in a hotel.</source>
        <translation>Una red intermedia exige que alguien inicie sesión primero, como en un hotel.</translation>
    </message>
    <message>
        <source>The receiver answered with a code that ends no request, so it does not count as delivered.</source>
        <translation>El receptor respondió con un código que no concluye ninguna solicitud, así que no cuenta como entregado.</translation>
    </message>
    <message>
        <source>The receiver has it.</source>
        <translation>El receptor lo tiene.</translation>
    </message>
    <message>
        <source>The receiver pointed elsewhere instead of taking the event. Redirects are never followed.</source>
        <translation>El receptor remitió a otro lugar en vez de aceptar el evento. Las redirecciones nunca se siguen.</translation>
    </message>
    <message>
        <source>The receiver refused the request. Its operator or its log can say why.</source>
        <translation>El receptor rechazó la solicitud. Quien lo administra o su registro pueden indicar el motivo.</translation>
    </message>
    <message>
        <source>The receiver failed. Its operator or its log can say why.</source>
        <translation>El receptor falló. Quien lo administra o su registro pueden indicar el motivo.</translation>
    </message>
    <message>
        <source>The receiver answered with a code that HTTP does not know.</source>
        <translation>El receptor respondió con un código que HTTP no conoce.</translation>
    </message>
</context>
<context>
    <name>Triggers</name>
    <message>
        <source>Appointment confirmed</source>
        <translation>Cita confirmada</translation>
    </message>
    <message>
        <source>Appointment rescheduled</source>
        <translation>Cita reprogramada</translation>
    </message>
    <message>
        <source>Appointment canceled</source>
        <translation>Cita cancelada</translation>
    </message>
    <message>
        <source>Customer profile created</source>
        <translation>Perfil de cliente creado</translation>
    </message>
    <message>
        <source>Customer profile updated</source>
        <translation>Perfil de cliente actualizado</translation>
    </message>
    <message>
        <source>Resource created</source>
        <translation>Recurso creado</translation>
    </message>
    <message>
        <source>Resource updated</source>
        <translation>Recurso actualizado</translation>
    </message>
    <message>
        <source>Email reminder</source>
        <translation>Recordatorio por correo electrónico</translation>
    </message>
    <message>
        <source>SMS reminder</source>
        <translation>Recordatorio por SMS</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
</context>
<context>
    <name>TroubleNotes</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>There is no delivery &quot;%1&quot; in this store. It may be in another one, or was removed with its age: look for the customer or the appointment in the filter.</source>
        <translation>No existe la entrega «%1» en este almacén de datos. Puede estar en otro, o se eliminó por su antigüedad: busque el cliente o la cita en el filtro.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Valid</source>
        <comment>a signature</comment>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Does not match</source>
        <comment>a signature</comment>
        <translation>No coincide</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>a signature</comment>
        <translation>No comprobada</translation>
    </message>
    <message>
        <source>The signature belongs to exactly these bytes and was made with the company&apos;s hash key.</source>
        <translation>La firma corresponde exactamente a estos bytes y se hizo con la clave hash de la empresa.</translation>
    </message>
    <message>
        <source>The signature does not match: other bytes were signed, or another key was used.</source>
        <translation>La firma no coincide: se firmaron otros bytes o se usó otra clave.</translation>
    </message>
    <message>
        <source>The request has no X-Message-Signature header, so anybody could have sent it.</source>
        <translation>La solicitud no tiene el encabezado X-Message-Signature, así que cualquiera podría haberla enviado.</translation>
    </message>
    <message>
        <source>The signature was not checked: %1</source>
        <translation>La firma no se comprobó: %1</translation>
    </message>
    <message>
        <source>The signature was not checked: the payload names no company of this store.</source>
        <translation>La firma no se comprobó: el contenido no nombra ninguna empresa de este almacén de datos.</translation>
    </message>
    <message>
        <source>Duplicate: request %1 brought the same event, and it was taken with %2. A receiver has to notice that by the eventId.</source>
        <translation>Duplicado: la solicitud %1 trajo el mismo evento y se aceptó con %2. Un receptor debe detectarlo por el eventId.</translation>
    </message>
    <message>
        <source>Sent again: request %1 brought the same event, and got no answer.</source>
        <translation>Enviado de nuevo: la solicitud %1 trajo el mismo evento y no obtuvo respuesta.</translation>
    </message>
    <message>
        <source>Sent again: request %1 brought the same event, and it was answered with %2.</source>
        <translation>Enviado de nuevo: la solicitud %1 trajo el mismo evento y se respondió con %2.</translation>
    </message>
    <message>
        <source>Out of order: request %1 about the same customer came before it, and happened %2 after it.</source>
        <translation>Fuera de orden: la solicitud %1 sobre el mismo cliente llegó antes, pero ocurrió %2 después.</translation>
    </message>
    <message>
        <source>Out of order: request %1 about the same resource came before it, and happened %2 after it.</source>
        <translation>Fuera de orden: la solicitud %1 sobre el mismo recurso llegó antes, pero ocurrió %2 después.</translation>
    </message>
    <message>
        <source>Out of order: request %1 about the same appointment came before it, and happened %2 after it.</source>
        <translation>Fuera de orden: la solicitud %1 sobre la misma cita llegó antes, pero ocurrió %2 después.</translation>
    </message>
    <message>
        <source>Late: the webhook-timestamp is %1 old. Receivers refuse more than 5 minutes, against replays.</source>
        <translation>Tardío: el webhook-timestamp tiene una antigüedad de %1. Los receptores rechazan más de 5 minutos, como protección contra repeticiones.</translation>
    </message>
    <message>
        <source>Wrong clock: the webhook-timestamp is %1 ahead of this computer&apos;s clock. Receivers refuse more than 5 minutes.</source>
        <translation>Reloj incorrecto: el webhook-timestamp está adelantado %1 respecto al reloj de este equipo. Los receptores rechazan más de 5 minutos.</translation>
    </message>
    <message>
        <source>Late: the event was created %1 before it came (createdAt).</source>
        <translation>Tardío: el evento se creó %1 antes de llegar (createdAt).</translation>
    </message>
    <message>
        <source>Wrong clock: the event was created %1 after it came (createdAt), by the sender&apos;s clock.</source>
        <translation>Reloj incorrecto: el evento se creó %1 después de llegar (createdAt), según el reloj del remitente.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>a payload</comment>
        <translation>Válido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <comment>of a payload</comment>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>No JSON</source>
        <translation>No es JSON</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>a payload</comment>
        <translation>No comprobado</translation>
    </message>
    <message>
        <source>The payload is being held against the schema of its trigger.</source>
        <translation>El contenido se está comparando con el esquema de su desencadenante.</translation>
    </message>
    <message>
        <source>The payload follows the schema of its trigger.</source>
        <translation>El contenido cumple el esquema de su desencadenante.</translation>
    </message>
    <message>
        <source>The payload differs from the schema of its trigger: %1</source>
        <translation>El contenido difiere del esquema de su desencadenante: %1</translation>
    </message>
    <message>
        <source>The body is no JSON object, so it is no event.</source>
        <translation>El cuerpo no es un objeto JSON, así que no es un evento.</translation>
    </message>
    <message>
        <source>The payload was not checked: it names no trigger.</source>
        <translation>El contenido no se comprobó: no nombra ningún desencadenante.</translation>
    </message>
    <message>
        <source>The payload was not checked: &quot;%1&quot; is no trigger that is documented or that a company has named so.</source>
        <translation>El contenido no se comprobó: «%1» no es un desencadenante documentado ni un nombre definido por una empresa.</translation>
    </message>
    <message>
        <source>The payload was not checked: only its first megabyte was kept.</source>
        <translation>El contenido no se comprobó: solo se conservó su primer megabyte.</translation>
    </message>
    <message>
        <source>The payload was not checked: it was let go to save room before there was time for it.</source>
        <translation>El contenido no se comprobó: se descartó para ahorrar espacio antes de que hubiera tiempo.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>an event that arrived</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuera de orden</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardío</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Reloj incorrecto</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Enviado de nuevo</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>&quot;Duplicate +1&quot;: there is one more thing to say of it</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>New: no earlier request brought this event, it is not older than one that came before, and its time is right.</source>
        <translation>Nuevo: ninguna solicitud anterior trajo este evento, no es más antiguo que otro que llegó antes y su hora es correcta.</translation>
    </message>
    <message>
        <source>No HTTP</source>
        <translation>No es HTTP</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>No es un webhook</translation>
    </message>
    <message>
        <source>Client left</source>
        <comment>before the answer was whole</comment>
        <translation>Cliente desconectado</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>an answer that its client did not read</comment>
        <translation>No leída</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the receiver, before the answer was whole</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>1 byte/s</source>
        <comment>how fast the answer goes out</comment>
        <translation>1 byte/s</translation>
    </message>
    <message>
        <source>Half</source>
        <comment>an answer</comment>
        <translation>A medias</translation>
    </message>
    <message>
        <source>Endless</source>
        <comment>headers of an answer</comment>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Cut short</source>
        <comment>an answer</comment>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>Gzip bomb</source>
        <translation>Bomba gzip</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>for the other receiver&apos;s answer</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Cut off</source>
        <comment>a request</comment>
        <translation>Cortada</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>%1, at %2</source>
        <comment>in 4 minutes, at 15:41:25</comment>
        <translation>%1, a las %2</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>en breve</translation>
    </message>
    <message>
        <source>Waits: its endpoint is held because the receiver answered 410 Gone.</source>
        <translation>En espera: su endpoint está retenido porque el receptor respondió 410 Gone.</translation>
    </message>
    <message>
        <source>Waits: its endpoint is held because nothing got through for five days.</source>
        <translation>En espera: su endpoint está retenido porque no se logró entregar nada durante cinco días.</translation>
    </message>
    <message>
        <source>Waits: its endpoint is held because its URL was removed.</source>
        <translation>En espera: su endpoint está retenido porque se quitó su URL.</translation>
    </message>
    <message>
        <source>Waits: its endpoint was put on hold.</source>
        <translation>En espera: su endpoint fue retenido.</translation>
    </message>
    <message>
        <source>Waits: its endpoint has no URL. Set one in the webhook settings.</source>
        <translation>En espera: su endpoint no tiene URL. Defínala en la configuración de webhooks.</translation>
    </message>
    <message>
        <source>Waits for an earlier event of the same appointment.</source>
        <translation>En espera de un evento anterior de la misma cita.</translation>
    </message>
    <message numerus="yes">
        <source>Waits: the receiver failed %Ln time(s) in a row. The next probe goes out %1.</source>
        <translation>
            <numerusform>En espera: el receptor falló %Ln vez. El próximo sondeo saldrá %1.</numerusform>
            <numerusform>En espera: el receptor falló %Ln veces seguidas. El próximo sondeo saldrá %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next attempt goes out %1.</source>
        <translation>El próximo intento saldrá %1.</translation>
    </message>
    <message>
        <source>It is due and goes out next.</source>
        <translation>Está pendiente y será la próxima en salir.</translation>
    </message>
    <message>
        <source>It is due and goes out as the endpoint&apos;s limit of %1 allows.</source>
        <translation>Está pendiente y saldrá cuando lo permita el límite del endpoint, de %1.</translation>
    </message>
    <message>
        <source>Waits: its company is in the archive.</source>
        <translation>En espera: su empresa está archivada.</translation>
    </message>
    <message>
        <source>Waits: the plan that sends it again is paused.</source>
        <translation>En espera: el plan que la envía de nuevo está en pausa.</translation>
    </message>
    <message>
        <source>Its plan sends it again %1.</source>
        <comment>in 4 minutes, at 15:41:25</comment>
        <translation>Su plan la enviará de nuevo %1.</translation>
    </message>
    <message>
        <source>Held since %1.</source>
        <extracomment>%1 is a moment: &quot;14 May, 15:41:25&quot;.</extracomment>
        <translation>Retenido desde %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>What a person wrote when they put the endpoint on hold.</extracomment>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Nothing is sent from this store at the moment.</source>
        <translation>Ahora no se envía nada desde este almacén de datos.</translation>
    </message>
    <message>
        <source>Sending is paused: %1.</source>
        <extracomment>%1 says why, as the status bar does.</extracomment>
        <translation>El envío está en pausa: %1.</translation>
    </message>
    <message>
        <source>Another program sends from this store: %1.</source>
        <extracomment>%1 is a program: &quot;hookkeeperctl (pid 4711)&quot;.</extracomment>
        <translation>Otro programa envía desde este almacén de datos: %1.</translation>
    </message>
</context>
<context>
    <name>ZapierWords</name>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>sí/no</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>line item</source>
        <translation>partida</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The fields that a Catch Hook of Webhooks by Zapier offers to the next steps.</source>
        <translation>Los campos que un Catch Hook de Webhooks by Zapier ofrece a los pasos siguientes.</translation>
    </message>
    <message>
        <source>Names of nested fields are joined with two underscores; a list of objects becomes line items, name[]field.</source>
        <translation>Los nombres de los campos anidados se unen con dos guiones bajos; una lista de objetos se convierte en partidas, name[]field.</translation>
    </message>
    <message>
        <source>Not known: Zapier says nowhere what becomes of null, of empty lists and objects and of lists in lists; it may leave them out.</source>
        <translation>Desconocido: Zapier no indica en ningún sitio qué ocurre con null, con las listas y los objetos vacíos ni con las listas dentro de listas; puede que los omita.</translation>
    </message>
    <message>
        <source>There are more fields than are shown here.</source>
        <translation>Hay más campos de los que se muestran aquí.</translation>
    </message>
    <message>
        <source>The payload is no JSON object. What a Catch Hook makes of it is not known.</source>
        <translation>El contenido no es un objeto JSON. No se sabe qué hace con él un Catch Hook.</translation>
    </message>
</context>
<context>
    <name>hk::ActionSet</name>
    <message>
        <source>&amp;Add company…</source>
        <translation>&amp;Añadir empresa…</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Zoom to &amp;100 %</source>
        <translation>Zoom al &amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel sigu&amp;iente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de tecla&amp;do</translation>
    </message>
    <message>
        <source>&amp;About Hookkeeper</source>
        <translation>Acerca de &amp;Hookkeeper</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el siste&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Cla&amp;ro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Companies…</source>
        <translation>&amp;Empresas…</translation>
    </message>
    <message>
        <source>&amp;Addresses and proxy…</source>
        <translation>&amp;Direcciones y proxy…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>&amp;Ocultar datos personales</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>Preferencia&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Ma&amp;nual</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>Bien&amp;venida</translation>
    </message>
</context>
<context>
    <name>hk::AdditionalCard</name>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Retenido: %1</translation>
    </message>
    <message>
        <source>No URL</source>
        <translation>Sin URL</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>More endpoints</source>
        <translation>Más endpoints</translation>
    </message>
    <message>
        <source>Other receivers, each with its own triggers, headers and pace.</source>
        <translation>Otros receptores, cada uno con sus desencadenantes, encabezados y ritmo.</translation>
    </message>
    <message>
        <source>Add endpoint…</source>
        <translation>Añadir endpoint…</translation>
    </message>
    <message>
        <source>There is none yet. The four URLs above are enough for most.</source>
        <translation>Todavía no hay ninguno. Las cuatro URL anteriores suelen bastar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Retener…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Stop testing %1</source>
        <translation>Detener la prueba de %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Retener %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;200 OK, 3 minutes ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <extracomment>%1: &quot;3 minutes ago&quot;</extracomment>
        <translation>fallida, %1</translation>
    </message>
    <message>
        <source>an endpoint</source>
        <translation>un endpoint</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Liberar %1</translation>
    </message>
</context>
<context>
    <name>hk::AdvancedCard</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Retr&amp;y schedule</source>
        <translation>&amp;Plan de reintentos</translation>
    </message>
    <message>
        <source>Time-&amp;out</source>
        <translation>Tiempo &amp;límite</translation>
    </message>
    <message numerus="yes">
        <source>The waits after each failed attempt, ±20 %: %n attempt(s) within about %1, then the delivery has failed.</source>
        <translation>
            <numerusform>Las esperas tras cada intento fallido, ±20 %: %n intento en aproximadamente %1; después, la entrega se da por fallida.</numerusform>
            <numerusform>Las esperas tras cada intento fallido, ±20 %: %n intentos en aproximadamente %1; después, la entrega se da por fallida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>For a whole attempt, until the answer&apos;s last byte.</source>
        <translation>Para un intento completo, hasta el último byte de la respuesta.</translation>
    </message>
</context>
<context>
    <name>hk::AnswersView</name>
    <message>
        <source>Answer of the other receiver</source>
        <translation>Respuesta del otro receptor</translation>
    </message>
    <message>
        <source>This receiver waits for the other’s answer.</source>
        <translation>Este receptor espera la respuesta del otro.</translation>
    </message>
    <message>
        <source>This receiver answered: %1</source>
        <translation>Este receptor respondió: %1</translation>
    </message>
    <message>
        <source>The request was not forwarded.</source>
        <translation>La solicitud no se reenvió al otro receptor.</translation>
    </message>
    <message>
        <source>The request was forwarded; there is no answer yet.</source>
        <translation>La solicitud se reenvió al otro receptor; todavía no hay respuesta.</translation>
    </message>
    <message>
        <source>What the other receiver answered was let go to save room.</source>
        <translation>La respuesta del otro receptor se descartó para ahorrar espacio.</translation>
    </message>
    <message>
        <source>The other receiver did not answer: %1</source>
        <translation>El otro receptor no respondió: %1</translation>
    </message>
    <message>
        <source>The other receiver answered after %1: %2</source>
        <translation>El otro receptor respondió tras %1: %2</translation>
    </message>
    <message>
        <source>Answer of this receiver</source>
        <translation>Respuesta de este receptor</translation>
    </message>
    <message>
        <source>Below are the first %1 of %2 bytes.</source>
        <translation>Abajo están los primeros %1 de %2 bytes.</translation>
    </message>
    <message>
        <source>Its bytes were let go to save room.</source>
        <translation>Sus bytes se descartaron para ahorrar espacio.</translation>
    </message>
</context>
<context>
    <name>hk::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number, with the space that the language has before it.</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Of everything in the window. Ctrl++, Ctrl+− and Ctrl+0 do the same.</source>
        <translation>De todo lo que hay en la ventana. Ctrl++, Ctrl+− y Ctrl+0 hacen lo mismo.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómodas</translation>
    </message>
    <message>
        <source>Compact: more rows at once</source>
        <translation>Compactas: más filas a la vez</translation>
    </message>
    <message>
        <source>R&amp;ows of lists</source>
        <translation>&amp;Filas de las listas</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>Black and white, an outline around everything, and a wide mark of what has the keyboard.</source>
        <translation>Blanco y negro, un contorno alrededor de todo y una marca ancha en lo que tiene el teclado.</translation>
    </message>
    <message>
        <source>The desktop asks for high contrast: its own colours are shown.</source>
        <translation>El escritorio pide alto contraste: se muestran sus propios colores.</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>Nada se mueve por sí solo.</translation>
    </message>
    <message>
        <source>Menus may fade, and a bar runs while something is busy.</source>
        <translation>Los menús pueden aparecer con un fundido, y una barra avanza mientras algo está en curso.</translation>
    </message>
</context>
<context>
    <name>hk::AttemptEntry</name>
    <message>
        <source>Nothing was dialled.</source>
        <translation>No se abrió ninguna conexión.</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>Se alcanzó %1</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate was not verified.</source>
        <translation>No se verificó el certificado del receptor.</translation>
    </message>
    <message>
        <source>Show less of attempt %1</source>
        <translation>Mostrar menos del intento %1</translation>
    </message>
    <message>
        <source>Show more of attempt %1</source>
        <translation>Mostrar más del intento %1</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copiar la &amp;fila</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar la &amp;dirección</translation>
    </message>
    <message>
        <source>Copy as cURL, as it was &amp;sent</source>
        <translation>Copiar como cURL, tal como se &amp;envió</translation>
    </message>
    <message>
        <source>&amp;Compare with the attempt before</source>
        <translation>&amp;Comparar con el intento anterior</translation>
    </message>
</context>
<context>
    <name>hk::AttemptList</name>
    <message>
        <source>Attempts, newest first</source>
        <translation>Intentos, del más reciente al más antiguo</translation>
    </message>
    <message>
        <source>There was no attempt yet.</source>
        <translation>Todavía no ha habido ningún intento.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier attempt(s)</source>
        <translation>
            <numerusform>Mostrar %Ln intento anterior</numerusform>
            <numerusform>Mostrar %Ln intentos anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::AttentionCard</name>
    <message>
        <source>Endpoints that need attention</source>
        <translation>Endpoints que requieren atención</translation>
    </message>
    <message>
        <source>None: every endpoint answers, and nothing waits to be sent again.</source>
        <translation>Ninguno: todos los endpoints responden y no hay nada que reenviar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>endpoints</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::AttentionRow</name>
    <message>
        <source>Resend %1…</source>
        <extracomment>Opens the resend planner with so many failed deliveries.</extracomment>
        <translation>Reenviar %1…</translation>
    </message>
    <message>
        <source>Resend what failed at %1: %2</source>
        <translation>Reenviar lo que falló en %1: %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Liberar %1</translation>
    </message>
    <message>
        <source>Sending goes on, beginning with what waits</source>
        <translation>El envío continúa, empezando por lo que espera</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Open the settings of %1</source>
        <translation>Abrir los ajustes de %1</translation>
    </message>
    <message>
        <source>Show failed</source>
        <translation>Mostrar fallidas</translation>
    </message>
    <message>
        <source>Show what failed at %1</source>
        <translation>Mostrar lo que falló en %1</translation>
    </message>
    <message>
        <source>Show waiting</source>
        <translation>Mostrar en espera</translation>
    </message>
    <message>
        <source>Show what waits for %1</source>
        <translation>Mostrar lo que espera a %1</translation>
    </message>
</context>
<context>
    <name>hk::AuditDetail</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Hash de la entrada</translation>
    </message>
    <message>
        <source>Time and origin of the entry</source>
        <translation>Hora y origen de la entrada</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Antes:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Después:</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Elija una entrada para ver qué cambió.</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>Todo el almacén de datos</translation>
    </message>
    <message>
        <source>Entry %1 · %2 · %3 · %4</source>
        <extracomment>Number of an entry, who, company, time: &quot;Entry 12 · window:ada · co_1 · 14 May 2026, 15:41&quot;.</extracomment>
        <translation>Entrada %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>hk::AuditModel</name>
    <message>
        <source>Whole store</source>
        <translation>Todo el almacén de datos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>hk::AuditPage</name>
    <message>
        <source>Check for &amp;changes</source>
        <translation>Comprobar &amp;cambios</translation>
    </message>
    <message>
        <source>Recomputes the hash of every entry: tells whether one was changed, moved or taken out</source>
        <translation>Vuelve a calcular el hash de cada entrada: indica si alguna se cambió, se movió o se quitó</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>%1 · who changed or looked at what</source>
        <translation>%1 · quién cambió o consultó qué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Comprobando todas las entradas…</translation>
    </message>
    <message>
        <source>Nothing was changed, moved or taken out. Keep this head elsewhere to prove it later: %1</source>
        <translation>No se ha cambiado, movido ni quitado nada. Guarde esta cabecera en otro lugar para demostrarlo más adelante: %1</translation>
    </message>
    <message>
        <source>Export the audit as CSV or, with .jsonl, as JSON Lines</source>
        <translation>Exportar la auditoría como CSV o, con .jsonl, como JSON Lines</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written to %1.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>
            <numerusform>Se escribió %Ln entrada en %1.</numerusform>
            <numerusform>Se escribieron %Ln entradas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::AuditView</name>
    <message>
        <source>Show &amp;new entries</source>
        <translation>Mostrar entradas &amp;nuevas</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Nothing in the audit fits the filter.</source>
        <translation>Nada en la auditoría coincide con el filtro.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Filter the audit</source>
        <translation>Filtrar la auditoría</translation>
    </message>
    <message>
        <source>who:window what:settings time:&lt;7d or any text</source>
        <translation>who:window what:settings time:&lt;7d o cualquier texto</translation>
    </message>
    <message>
        <source>Fields: who, what, company, time. A minus sign in front excludes, * stands for anything.</source>
        <translation>Campos: who, what, company, time. Un signo menos delante excluye, * equivale a cualquier cosa.</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>Entradas de quién</translation>
    </message>
    <message>
        <source>This company and the store</source>
        <translation>Esta empresa y el almacén de datos</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Todas las empresas</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation>Entradas de la auditoría</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Borrar filtro</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Todavía no hay nada registrado</translation>
    </message>
    <message>
        <source>Who changes settings, looks at a key or sends something again is recorded here, with what stood there before and after.</source>
        <translation>Aquí se registra quién cambia la configuración, mira una clave o envía algo de nuevo, con lo que había antes y después.</translation>
    </message>
    <message>
        <source>Open webhook &amp;settings</source>
        <translation>Abrir los ajustes de &amp;webhooks</translation>
    </message>
</context>
<context>
    <name>hk::BarPlot</name>
    <message>
        <source>Choose a bar with the arrow keys, open it with Enter.</source>
        <translation>Elija una barra con las flechas y ábrala con Intro.</translation>
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
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>dddd, d MMM</source>
        <extracomment>Weekday, day and month, as in &quot;Thursday, 14 May&quot;; letters as in QDate::toString().</extracomment>
        <translation>dddd, d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;14 May, 14:05&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 time</source>
        <extracomment>%1 is a city: &quot;Toronto time&quot;.</extracomment>
        <translation>hora de %1</translation>
    </message>
</context>
<context>
    <name>hk::BehaviourDialog</name>
    <message>
        <source>Give the sender the &amp;other&apos;s answer</source>
        <translation>Dar al remitente la respuesta del &amp;otro</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>How the receiver behaves</source>
        <translation>Comportamiento del receptor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>Res&amp;puesta</translation>
    </message>
    <message>
        <source>One after the other, the last one stays: 503*2,200 or delay=5s:500 or 200:type=text/html:body=&apos;…&apos;</source>
        <translation>Una tras otra, la última se mantiene: 503*2,200 o delay=5s:500 o 200:type=text/html:body=&apos;…&apos;</translation>
    </message>
    <message>
        <source>What fits no rule is answered so.</source>
        <translation>Así se responde a lo que no coincide con ninguna regla.</translation>
    </message>
    <message>
        <source>No, plain http</source>
        <translation>No, http sin cifrar</translation>
    </message>
    <message>
        <source>https with a good certificate</source>
        <translation>https con un certificado correcto</translation>
    </message>
    <message>
        <source>https, the certificate has expired</source>
        <translation>https, con el certificado caducado</translation>
    </message>
    <message>
        <source>https, the certificate is another host&apos;s</source>
        <translation>https, con el certificado de otro host</translation>
    </message>
    <message>
        <source>https, the certificate signs itself</source>
        <translation>https, con un certificado autofirmado</translation>
    </message>
    <message>
        <source>A URL; empty: nowhere</source>
        <translation>Una URL; vacío: a ninguna parte</translation>
    </message>
    <message>
        <source>&amp;TLS</source>
        <translation>&amp;TLS</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>&amp;Escuchar en</translation>
    </message>
    <message>
        <source>&amp;Forward to</source>
        <translation>Reen&amp;viar a</translation>
    </message>
    <message>
        <source>Only programs on this computer can send here.</source>
        <translation>Solo pueden enviar aquí los programas de este equipo.</translation>
    </message>
    <message>
        <source>Others in the network can send here, and nobody is asked who they are.</source>
        <translation>Otros equipos de la red pueden enviar aquí, y a nadie se le pregunta quién es.</translation>
    </message>
    <message>
        <source>Everything that arrives from now on is sent to %1, with its headers and its signature.</source>
        <translation>Todo lo que llegue a partir de ahora se envía a %1, con sus encabezados y su firma.</translation>
    </message>
    <message>
        <source>Other computers can send to this one through %1, and see its answers.</source>
        <translation>Otros equipos pueden enviar a este a través de %1 y ver sus respuestas.</translation>
    </message>
    <message>
        <source>Forward to %1?</source>
        <translation>¿Reenviar a %1?</translation>
    </message>
    <message>
        <source>Let other computers send here?</source>
        <translation>¿Permitir que otros equipos envíen aquí?</translation>
    </message>
    <message>
        <source>This reaches beyond this computer.</source>
        <translation>Esto va más allá de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Dirección de escucha</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Ways to answer, good ones and bad ones</source>
        <translation>Formas de responder, buenas y malas</translation>
    </message>
</context>
<context>
    <name>hk::BodyView</name>
    <message>
        <source>Formatted</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>A body as hexadecimal digits.</extracomment>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Save body as…</source>
        <translation>Guardar cuerpo como…</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Cargar todo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Los primeros %1 de %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Shown as it came: it is larger than %1.</source>
        <translation>Se muestra tal como llegó: supera %1.</translation>
    </message>
    <message>
        <source>Save body as</source>
        <translation>Guardar cuerpo como</translation>
    </message>
    <message>
        <source>The body is in %1.</source>
        <translation>El cuerpo está en %1.</translation>
    </message>
</context>
<context>
    <name>hk::Changes</name>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Desencadenantes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Name of %1 in the payload</source>
        <translation>Nombre de «%1» en el contenido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An endpoint&apos;s name, and which of its settings: &quot;CRM: triggers&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hk::ChangesBar</name>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;2 unsaved changes · 1 problem to fix&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n cambio sin guardar</numerusform>
            <numerusform>%n cambios sin guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>%n problema por corregir</numerusform>
            <numerusform>%n problemas por corregir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <extracomment>The table that stands in the place of the chart %1.</extracomment>
        <translation>%1, como tabla</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show “%1” as a chart</source>
        <extracomment>%1 is the title of the card: &quot;Response time&quot;.</extracomment>
        <translation>Mostrar «%1» como gráfico</translation>
    </message>
    <message>
        <source>Show “%1” as a table</source>
        <translation>Mostrar «%1» como tabla</translation>
    </message>
</context>
<context>
    <name>hk::Charts</name>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
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
        <translation>Coincide: se hizo con la clave predeterminada, el identificador externo.</translation>
    </message>
    <message>
        <source>It matches: the hash key that is set made it.</source>
        <translation>Coincide: se hizo con la clave hash definida.</translation>
    </message>
    <message>
        <source>The old key made it, which retires when the rotation ends: this receiver has not changed over yet.</source>
        <translation>Se hizo con la clave anterior, que se retira cuando termine la rotación: este receptor todavía no ha cambiado de clave.</translation>
    </message>
    <message>
        <source>The new key made it: this receiver has changed over.</source>
        <translation>Se hizo con la clave nueva: este receptor ya ha cambiado de clave.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <translation>Comprobar una firma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It matches: the pasted key made it.</source>
        <translation>Coincide: se hizo con la clave pegada.</translation>
    </message>
    <message>
        <source>What was tried:</source>
        <translation>Lo que se probó:</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Paste what a receiver got or has computed: you are told which key made the signature, or why none did. What is said is computed, never guessed.</source>
        <translation>Pegue lo que un receptor recibió o calculó: sabrá con qué clave se hizo la firma o por qué no se hizo con ninguna. El resultado se calcula, nunca se supone.</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>Copy how it is computed</source>
        <translation>Copiar cómo se calcula</translation>
    </message>
</context>
<context>
    <name>hk::CheckSignatureForm</name>
    <message>
        <source>The keys of %1</source>
        <translation>Las claves de %1</translation>
    </message>
    <message>
        <source>Another key, pasted here</source>
        <translation>Otra clave, pegada aquí</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open the body from a file</source>
        <translation>Abrir el cuerpo desde un archivo</translation>
    </message>
    <message>
        <source>Check &amp;with</source>
        <translation>Comprobar &amp;con</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Encabezado</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>C&amp;uerpo</translation>
    </message>
    <message>
        <source>It is kept nowhere. Blanks around it count.</source>
        <translation>No se guarda en ninguna parte. Los espacios a su alrededor cuentan.</translation>
    </message>
    <message>
        <source>Open the body</source>
        <translation>Abrir el cuerpo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The bytes of %1, exactly: %2.</source>
        <translation>Los bytes exactos de %1: %2.</translation>
    </message>
    <message>
        <source>Every byte counts. If line ends or blanks may have changed on the way, open a file instead.</source>
        <translation>Cada byte cuenta. Si los saltos de línea o los espacios pueden haber cambiado por el camino, abra en su lugar un archivo.</translation>
    </message>
    <message>
        <source>The bytes of the request, exactly: %1.</source>
        <translation>Los bytes exactos de la solicitud: %1.</translation>
    </message>
    <message>
        <source>Paste the key that the receiver has.</source>
        <translation>Pegue la clave que tiene el receptor.</translation>
    </message>
    <message>
        <source>Paste the value of the header.</source>
        <translation>Pegue el valor del encabezado.</translation>
    </message>
    <message>
        <source>It is part of what is signed.</source>
        <translation>Forma parte de lo que se firma.</translation>
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
        <translation>Borrar el campo</translation>
    </message>
</context>
<context>
    <name>hk::CloseDialog</name>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Go on sending in the background?</source>
        <translation>¿Seguir enviando en segundo plano?</translation>
    </message>
    <message>
        <source>&amp;Remember my answer</source>
        <translation>&amp;Recordar mi respuesta</translation>
    </message>
    <message>
        <source>Then webhooks go out and are tried again as before, and notices pop up. The icon in the tray brings the window back. When you quit, what is queued waits until the next start.</source>
        <translation>Entonces los webhooks salen y se reintentan como antes, y aparecen los avisos. El icono de la bandeja recupera la ventana. Al salir, lo que está en cola espera hasta el próximo inicio.</translation>
    </message>
    <message>
        <source>Then webhooks go out and are tried again as before, and notices pop up. This desktop has no tray: start Hookkeeper again to bring the window back. When you quit, what is queued waits until the next start.</source>
        <translation>Entonces los webhooks salen y se reintentan como antes, y aparecen los avisos. Este escritorio no tiene bandeja: inicie Hookkeeper de nuevo para recuperar la ventana. Al salir, lo que está en cola espera hasta el próximo inicio.</translation>
    </message>
    <message>
        <source>The preferences can change it.</source>
        <translation>Puede cambiarse en las preferencias.</translation>
    </message>
    <message>
        <source>&amp;Keep sending</source>
        <translation>Seguir &amp;enviando</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>hk::CodeDialog</name>
    <message>
        <source>Code for receivers</source>
        <translation>Código para receptores</translation>
    </message>
    <message>
        <source>Checks the signature as this company writes it, with nothing but the language&apos;s own library. The hash key is not in it: the receiver reads it from its environment.</source>
        <translation>Comprueba la firma tal como la escribe esta empresa, solo con la biblioteca del propio lenguaje. No incluye la clave hash: el receptor la lee de su entorno.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lenguaje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>hk::CodeView</name>
    <message>
        <source>Tab indents; press Esc, then Tab to leave the editor.</source>
        <translation>Tab aplica sangría; pulse Esc y después Tab para salir del editor.</translation>
    </message>
</context>
<context>
    <name>hk::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Como al &amp;principio</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>hk::CommandPalette</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Where an action is: a page, and a menu. &quot;Deliveries · Delivery&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Nothing that is possible now is called like that.</source>
        <translation>Nada de lo que es posible ahora se llama así.</translation>
    </message>
</context>
<context>
    <name>hk::CompaniesDialog</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>Archivada %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identificador externo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Search by name or external id</source>
        <translation>Buscar por nombre o identificador externo</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Buscar empresas</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>Ar&amp;chive</source>
        <translation>Ar&amp;chivar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>&amp;Importar CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take &amp;out of archive</source>
        <translation>Desarchi&amp;var</translation>
    </message>
    <message>
        <source>What waited goes out.</source>
        <translation>Lo que esperaba se envía.</translation>
    </message>
    <message>
        <source>It takes no events, and what waits is held. Nothing is lost.</source>
        <translation>No acepta eventos y lo pendiente queda retenido. No se pierde nada.</translation>
    </message>
    <message>
        <source>Import companies</source>
        <translation>Importar empresas</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Archivos CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” is in the archive: it takes no events, and what waits is held. Nothing is lost.</source>
        <translation>«%1» está archivada: no acepta eventos y lo pendiente queda retenido. No se pierde nada.</translation>
    </message>
    <message>
        <source>“%1” is in use again, and what waited goes out.</source>
        <translation>«%1» vuelve a estar en uso y lo que esperaba se envía.</translation>
    </message>
</context>
<context>
    <name>hk::CompanyDialog</name>
    <message>
        <source>Add company</source>
        <translation>Añadir empresa</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Editar empresa</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;External id</source>
        <translation>&amp;Identificador externo</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>Webhook URLs must use https, except to this computer.</source>
        <translation>Las URL de webhooks deben usar https, salvo hacia este equipo.</translation>
    </message>
    <message>
        <source>Webhook URLs may use plain http.</source>
        <translation>Las URL de webhooks pueden usar http sin cifrar.</translation>
    </message>
    <message>
        <source>Receivers and scripts know the company by it: it stays.</source>
        <translation>Los receptores y los scripts conocen a la empresa por él: no se puede cambiar.</translation>
    </message>
    <message>
        <source>What your own system calls the company. It is also the default hash key, and cannot be changed later.</source>
        <translation>El nombre que da a la empresa su propio sistema. También es la clave hash predeterminada y no se puede cambiar después.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>The copy gets the URLs, endpoints and settings, and sends to them from its first event on. It does not get the hash key: until one is set, it signs with its external id.</source>
        <translation>La copia recibe las URL, los endpoints y la configuración, y envía a ellos desde su primer evento. No recibe la clave hash: hasta que se defina una, firma con su identificador externo.</translation>
    </message>
</context>
<context>
    <name>hk::CompanyImportDialog</name>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>cleared: %1</source>
        <translation>borrado: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identificador externo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Leave out what is refused</source>
        <translation>&amp;Omitir lo rechazado</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import companies</source>
        <translation>Importar empresas</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Qué ocurre con cada línea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Por añadir</translation>
    </message>
    <message>
        <source>To be changed</source>
        <translation>Por modificar</translation>
    </message>
    <message>
        <source>To be added: %1. To be changed: %2. Unchanged: %3. Refused: %4.</source>
        <translation>Por añadir: %1. Por modificar: %2. Sin cambios: %3. Rechazadas: %4.</translation>
    </message>
</context>
<context>
    <name>hk::CompanyStates</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>hk::CompareView</name>
    <message>
        <source>Attempt %1 · %2</source>
        <comment>number, then how it ended</comment>
        <translation>Intento %1 · %2</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviada</translation>
    </message>
    <message>
        <source>Ignore name order</source>
        <translation>Ignorar orden de nombres</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>No hay ninguna diferencia.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln difference(s).</source>
        <translation>
            <numerusform>Hay más de %Ln diferencia.</numerusform>
            <numerusform>Hay más de %Ln diferencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se envió nada.</translation>
    </message>
</context>
<context>
    <name>hk::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>hk::ConflictDialog</name>
    <message>
        <source>Changed on both sides</source>
        <translation>Modificado por ambas partes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estos</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Mi valor: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Valor de la otra persona: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A field and one of its two values: &quot;Time-out, mine: 20s&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Other values were saved in the meantime. Choose for each field; nothing is saved before you save.</source>
        <translation>Entretanto se han guardado otros valores. Elija para cada campo; no se guarda nada hasta que usted guarde.</translation>
    </message>
</context>
<context>
    <name>hk::DaysField</name>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number in a field; the plural is that of the number.</extracomment>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveriesList</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Show all t&amp;ime</source>
        <translation>Mostrar todo el hi&amp;storial</translation>
    </message>
    <message>
        <source>&amp;Send a test event</source>
        <translation>Enviar un evento de prue&amp;ba</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Quitar &amp;filtro</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No delivery of this period fits the filter.</source>
        <translation>Ninguna entrega de este periodo coincide con el filtro.</translation>
    </message>
    <message>
        <source>No delivery fits the filter.</source>
        <translation>Ninguna entrega coincide con el filtro.</translation>
    </message>
    <message>
        <source>No deliveries in this period</source>
        <translation>No hay entregas en este periodo</translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation>Todavía no hay entregas</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w more than %Ln new delivery(ies)</source>
        <translation>
            <numerusform>&amp;Mostrar más de %Ln entrega nueva</numerusform>
            <numerusform>&amp;Mostrar más de %Ln entregas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w %Ln new delivery(ies)</source>
        <translation>
            <numerusform>&amp;Mostrar %Ln entrega nueva</numerusform>
            <numerusform>&amp;Mostrar %Ln entregas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Each event that is sent shows here with every attempt, to be found, explained and sent again.</source>
        <translation>Cada evento que se envía aparece aquí con todos sus intentos, para encontrarlo, entenderlo y enviarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>hk::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>hk::DeliveriesTable</name>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryActions</name>
    <message>
        <source>Send it again?</source>
        <translation>¿Enviarlo de nuevo?</translation>
    </message>
    <message>
        <source>This event was delivered already.</source>
        <translation>Este evento ya se entregó.</translation>
    </message>
    <message>
        <source>The receiver gets the same event a second time; its event ID stays the same.</source>
        <translation>El receptor recibirá el mismo evento por segunda vez; el identificador del evento no cambia.</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Resent as %1</source>
        <translation>Reenviada como %1</translation>
    </message>
    <message>
        <source>Not resent, because of its status: %1</source>
        <extracomment>%1 is a status, such as &quot;Retrying&quot;.</extracomment>
        <translation>No reenviada, por su estado: %1</translation>
    </message>
    <message>
        <source>The next attempt is due now.</source>
        <translation>El próximo intento se hará ahora.</translation>
    </message>
    <message>
        <source>Cancel the delivery?</source>
        <translation>¿Cancelar la entrega?</translation>
    </message>
    <message>
        <source>It is sent no more. The event stays in the list.</source>
        <translation>No se enviará más. El evento permanece en la lista.</translation>
    </message>
    <message>
        <source>What is on the wire at this moment is not called back.</source>
        <translation>Lo que se esté transmitiendo en este momento no se puede retirar.</translation>
    </message>
    <message>
        <source>&amp;Cancel delivery</source>
        <translation>&amp;Cancelar entrega</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantener</translation>
    </message>
    <message>
        <source>The delivery is cancelled.</source>
        <translation>La entrega se ha cancelado.</translation>
    </message>
    <message>
        <source>The cURL command is on the clipboard, freshly signed and without the key.</source>
        <translation>El comando cURL está en el portapapeles, recién firmado y sin la clave.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are due now.</source>
        <translation>
            <numerusform>%Ln entrega vence ahora.</numerusform>
            <numerusform>%Ln entregas vencen ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln delivery(ies)?</source>
        <translation>
            <numerusform>¿Cancelar %Ln entrega?</numerusform>
            <numerusform>¿Cancelar %Ln entregas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not finished are sent no more. The events stay in the list.</source>
        <translation>Las que no han terminado ya no se envían. Los eventos permanecen en la lista.</translation>
    </message>
    <message>
        <source>&amp;Cancel deliveries</source>
        <translation>&amp;Cancelar entregas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are cancelled.</source>
        <translation>
            <numerusform>%Ln entrega cancelada.</numerusform>
            <numerusform>%Ln entregas canceladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, already finished.</source>
        <translation>
            <numerusform>%Ln omitida, ya terminada.</numerusform>
            <numerusform>%Ln omitidas, ya terminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, on the wire or waiting for an earlier one.</source>
        <translation>
            <numerusform>%Ln omitida, en curso o a la espera de una anterior.</numerusform>
            <numerusform>%Ln omitidas, en curso o a la espera de una anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait all the same: held, or without a URL.</source>
        <translation>
            <numerusform>%Ln de ellas espera de todos modos: retenida o sin URL.</numerusform>
            <numerusform>%Ln de ellas esperan de todos modos: retenidas o sin URL.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, of a paused plan.</source>
        <translation>
            <numerusform>%Ln omitida, de un plan en pausa.</numerusform>
            <numerusform>%Ln omitidas, de un plan en pausa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryCopies</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>%1 is a value, such as a name or an id.</extracomment>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copiar la &amp;fila</translation>
    </message>
    <message>
        <source>Copy &amp;delivery ID</source>
        <translation>Copiar ID de la &amp;entrega</translation>
    </message>
    <message>
        <source>Copy &amp;event ID</source>
        <translation>Copiar ID del e&amp;vento</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Copy as &amp;cURL, freshly signed</source>
        <translation>Copiar como &amp;cURL, con firma nueva</translation>
    </message>
    <message>
        <source>Copy as cURL, as it was &amp;sent</source>
        <translation>Copiar como cURL, tal como se &amp;envió</translation>
    </message>
    <message>
        <source>The request as it was sent is on the clipboard as a cURL command.</source>
        <translation>La solicitud tal como se envió está en el portapapeles como comando cURL.</translation>
    </message>
    <message>
        <source>&amp;Filter by this value</source>
        <translation>&amp;Filtrar por este valor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and its value: &quot;Customer: 4711&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Desencadenante</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryDesk</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>These are more rows than can be chosen one by one. Choose fewer.</source>
        <translation>Son más filas de las que se pueden elegir una por una. Elija menos.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show plan</source>
        <translation>Mostrar plan</translation>
    </message>
    <message>
        <source>These are more rows than can be chosen one by one. Narrow the filter and use “Resend all that match”.</source>
        <translation>Son más filas de las que se pueden elegir una por una. Acote el filtro y use «Reenviar todas las que coinciden».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) that you selected</source>
        <translation>
            <numerusform>%Ln entrega seleccionada</numerusform>
            <numerusform>%Ln entregas seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryExportDialog</name>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, para programas</translation>
    </message>
    <message>
        <source>HTTP archive (HAR 1.2)</source>
        <translation>Archivo HTTP (HAR 1.2)</translation>
    </message>
    <message>
        <source>Evidence, a page to read and print</source>
        <translation>Pruebas, una página para leer e imprimir</translation>
    </message>
    <message>
        <source>A row for each delivery, without payloads. Cells that a spreadsheet would take for formulas are made plain text.</source>
        <translation>Una fila por entrega, sin contenidos. Las celdas que una hoja de cálculo tomaría por fórmulas quedan como texto.</translation>
    </message>
    <message>
        <source>A line for each delivery, with its payload and every attempt.</source>
        <translation>Una línea por entrega, con su contenido y todos los intentos.</translation>
    </message>
    <message>
        <source>An entry for each attempt: request, response and how long each phase took. Browsers and other tools open it.</source>
        <translation>Una entrada por intento: solicitud, respuesta y cuánto duró cada fase. Lo abren los navegadores y otras herramientas.</translation>
    </message>
    <message>
        <source>What was sent, when, what came back, how each signature comes about. One HTML file for at most %1 deliveries.</source>
        <translation>Qué se envió y cuándo, qué volvió, cómo se forma cada firma. Un archivo HTML para %1 entregas como máximo.</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>&amp;Ocultar datos personales</translation>
    </message>
    <message>
        <source>Show the &amp;signatures that were sent</source>
        <translation>&amp;Mostrar las firmas enviadas</translation>
    </message>
    <message>
        <source>Export deliveries</source>
        <translation>Exportar entregas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only the %Ln selected delivery(ies)</source>
        <translation>
            <numerusform>&amp;Solo la entrega seleccionada (%Ln)</numerusform>
            <numerusform>&amp;Solo las %Ln entregas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Keys, cookies and other secrets are left out in any case.</source>
        <translation>Claves, cookies y otros secretos se omiten siempre.</translation>
    </message>
    <message>
        <source>Deliveries written</source>
        <translation>Entregas escritas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln entrega</numerusform>
            <numerusform>%Ln entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>How many there are shows while they are written.</source>
        <translation>Cuántas son se ve mientras se escriben.</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 de %2 escritas</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 escritas</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Evidence, a PDF</source>
        <translation>Pruebas, un PDF</translation>
    </message>
    <message>
        <source>The same as the page, as a PDF to send and to print. For at most %1 deliveries.</source>
        <translation>Lo mismo que la página, como PDF para enviar e imprimir. Para un máximo de %1 entregas.</translation>
    </message>
    <message>
        <source>Names, e-mails, phones, addresses, confirmation numbers, notes and custom fields read [masked], in payloads, answers and columns.</source>
        <translation>Nombres, correos, teléfonos, direcciones, números de confirmación, notas y campos personalizados aparecen como [masked] en contenidos, respuestas y columnas.</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryFiles</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) written to %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>%Ln entrega escrita en %1</numerusform>
            <numerusform>%Ln entregas escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported deliveries and HTTP archives (%1)</source>
        <translation>Entregas exportadas y archivos HTTP (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>Ver un archivo</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryHead</name>
    <message>
        <source>Never sent</source>
        <translation>Nunca enviada</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviada</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Copy as cURL (Ctrl+Shift+C)</source>
        <translation>Copiar como cURL (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Open in Simulator</source>
        <translation>Abrir en el Simulador</translation>
    </message>
    <message>
        <source>Copy and filter</source>
        <translation>Copiar y filtrar</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Copy delivery ID</source>
        <translation>Copiar id. de entrega</translation>
    </message>
    <message>
        <source>%1 · simulated</source>
        <translation>%1 · simulada</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Espera a %1</translation>
    </message>
    <message>
        <source>Resend of %1</source>
        <translation>Reenvío de %1</translation>
    </message>
    <message>
        <source>Resent as %1</source>
        <translation>Reenviada como %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier resend(s)</source>
        <translation>
            <numerusform>y %Ln reenvío anterior</numerusform>
            <numerusform>y %Ln reenvíos anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The data of this event were erased; it cannot be sent again.</source>
        <translation>Se borraron los datos de este evento; no puede enviarse de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Last attempt failed the same way: more than %Ln others since %1</source>
        <extracomment>%1 is a moment: &quot;14 May, 15:41:25&quot;.</extracomment>
        <translation>
            <numerusform>El último intento falló igual: más de %Ln otra desde %1</numerusform>
            <numerusform>El último intento falló igual: más de %Ln otras desde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last attempt failed the same way: %Ln more since %1</source>
        <translation>
            <numerusform>El último intento falló igual: %Ln más desde %1</numerusform>
            <numerusform>El último intento falló igual: %Ln más desde %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryInspector</name>
    <message>
        <source>Select a delivery to look at it.</source>
        <translation>Seleccione una entrega para verla.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Request as it was sent</source>
        <translation>Solicitud tal como se envió</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>Conteni&amp;do</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>So&amp;licitud</translation>
    </message>
    <message>
        <source>Resp&amp;onse</source>
        <translation>Res&amp;puesta</translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation>I&amp;ntentos</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Lo que se recibió</translation>
    </message>
    <message>
        <source>&amp;Attempts %1</source>
        <translation>I&amp;ntentos %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing came back yet.</source>
        <translation>Todavía no se ha recibido nada.</translation>
    </message>
    <message>
        <source>There was more; the first 64 KB are kept.</source>
        <translation>Había más; se conservan los primeros 64 KB.</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>Partes de la entrega</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Erased on %1 at the request of whom it was about.</source>
        <translation>Borrado el %1 a petición de la persona afectada.</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryMenu</name>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>Resend all that &amp;match…</source>
        <translation>Reenviar todas las que coinci&amp;den…</translation>
    </message>
    <message>
        <source>Resend &amp;plans…</source>
        <translation>&amp;Planes de reenvío…</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>Reintentar ah&amp;ora</translation>
    </message>
    <message>
        <source>C&amp;ancel delivery…</source>
        <translation>&amp;Cancelar entrega…</translation>
    </message>
    <message>
        <source>&amp;Copy as cURL</source>
        <translation>Copiar como c&amp;URL</translation>
    </message>
    <message>
        <source>Open in &amp;Simulator</source>
        <translation>Abrir en el Si&amp;mulador</translation>
    </message>
    <message>
        <source>C&amp;ancel…</source>
        <translation>&amp;Cancelar…</translation>
    </message>
    <message>
        <source>Cancel delivery</source>
        <translation>Cancelar entrega</translation>
    </message>
    <message>
        <source>Ends its attempts for good</source>
        <translation>Termina definitivamente sus intentos</translation>
    </message>
    <message>
        <source>Makes the next attempt due at once</source>
        <translation>Adelanta el próximo intento a este momento</translation>
    </message>
    <message>
        <source>More to do with these deliveries</source>
        <translation>Más acciones para estas entregas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resend %Ln…</source>
        <translation>
            <numerusform>&amp;Reenviar %Ln…</numerusform>
            <numerusform>&amp;Reenviar %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a delivery first.</source>
        <translation>Seleccione primero una entrega.</translation>
    </message>
    <message>
        <source>&amp;Hold the endpoint…</source>
        <translation>&amp;Retener el endpoint…</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Look at a file…</source>
        <translation>&amp;Ver un archivo…</translation>
    </message>
    <message>
        <source>Re&amp;tention…</source>
        <translation>Conser&amp;vación…</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s &amp;data…</source>
        <translation>Borrar los &amp;datos de un cliente…</translation>
    </message>
    <message>
        <source>&amp;Jump to a date…</source>
        <translation>&amp;Ir a una fecha…</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Col&amp;umnas…</translation>
    </message>
    <message>
        <source>C&amp;ompare the two</source>
        <translation>C&amp;omparar las dos</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln &amp;now</source>
        <translation>
            <numerusform>Reintentar %Ln a&amp;hora</numerusform>
            <numerusform>Reintentar %Ln a&amp;hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ancel %Ln…</source>
        <translation>
            <numerusform>C&amp;ancelar %Ln…</numerusform>
            <numerusform>C&amp;ancelar %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to the endpoint a&amp;gain</source>
        <translation>Volver a enviar al endpoin&amp;t</translation>
    </message>
    <message>
        <source>The data of this event were erased; it cannot be sent again.</source>
        <translation>Se borraron los datos de este evento; no puede enviarse de nuevo.</translation>
    </message>
    <message>
        <source>Sends the selected ones again</source>
        <translation>Envía de nuevo las seleccionadas</translation>
    </message>
    <message>
        <source>Sends the same event again</source>
        <translation>Envía de nuevo el mismo evento</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar siguie&amp;nte</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
</context>
<context>
    <name>hk::DemoCompany</name>
    <message>
        <source>Northwind Clinics (demo)</source>
        <translation>Northwind Clinics (demostración)</translation>
    </message>
</context>
<context>
    <name>hk::DifferenceTable</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Another order</source>
        <extracomment>An object&apos;s names stand in another order.</extracomment>
        <translation>Otro orden</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Primera línea</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln equal</source>
        <extracomment>A part of a message, such as its headers, in which nothing differs.</extracomment>
        <translation>
            <numerusform>%1: %Ln igual</numerusform>
            <numerusform>%1: %Ln iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more; the rest was not compared.</source>
        <translation>Hay más; el resto no se comparó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal</source>
        <comment>parts of two texts</comment>
        <translation>
            <numerusform>%Ln igual</numerusform>
            <numerusform>%Ln iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, then where</comment>
        <extracomment>What happened, then where: &quot;Changed $.customer.email&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copiar la &amp;fila</translation>
    </message>
    <message>
        <source>Copy &amp;place</source>
        <translation>Copiar el &amp;lugar</translation>
    </message>
    <message>
        <source>Copy value &amp;before</source>
        <translation>Copiar el valor &amp;anterior</translation>
    </message>
    <message>
        <source>Copy value &amp;after</source>
        <translation>Copiar el valor &amp;posterior</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(no existe)</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <comment>the names in an object</comment>
        <translation>Orden de %1</translation>
    </message>
</context>
<context>
    <name>hk::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>hk::EndpointActions</name>
    <message>
        <source>“%1” was saved. The next attempt uses it.</source>
        <translation>«%1» se ha guardado. Se usará desde el próximo intento.</translation>
    </message>
    <message>
        <source>Testing “%1”…</source>
        <translation>Probando «%1»…</translation>
    </message>
    <message>
        <source>Sending goes on, beginning with what waited.</source>
        <translation>El envío se reanuda, empezando por lo que esperaba.</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>Quitar endpoint</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>What waits for it is cancelled. What was sent stays in the deliveries.</source>
        <translation>Lo que espera se cancela. Lo enviado permanece en las entregas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>“%1” was removed; deliveries cancelled: %2.</source>
        <translation>«%1» se ha quitado; entregas canceladas: %2.</translation>
    </message>
    <message>
        <source>The test was stopped. Its event may have gone out before.</source>
        <translation>La prueba se detuvo. Su evento pudo salir antes.</translation>
    </message>
    <message>
        <source>Nothing is sent to it now; what is due waits.</source>
        <translation>Ahora no se le envía nada; lo pendiente espera.</translation>
    </message>
</context>
<context>
    <name>hk::EndpointDialog</name>
    <message>
        <source>Endpoint “%1”</source>
        <translation>Endpoint «%1»</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>Añadir endpoint</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What you and your colleagues call it.</source>
        <translation>El nombre que le dan usted y sus colegas.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Empty: nothing is sent to it.</source>
        <translation>Vacío: no se le envía nada.</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Desencadenantes</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Only events whose payload fits, such as appointment.locationId:12. Empty: every event.</source>
        <translation>Solo los eventos cuyo contenido coincide, como appointment.locationId:12. Vacío: todos los eventos.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>Enca&amp;bezados</translation>
    </message>
    <message>
        <source>Sent with every attempt. Secret values are kept sealed and shown as dots everywhere.</source>
        <translation>Se envían con cada intento. Los valores secretos se guardan cifrados y siempre se muestran como puntos.</translation>
    </message>
    <message>
        <source>At a &amp;time</source>
        <translation>A la &amp;vez</translation>
    </message>
    <message>
        <source>Requests that may run side by side, 1 to 64.</source>
        <translation>Solicitudes que pueden ir en paralelo, de 1 a 64.</translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation>&amp;Límite de frecuencia</translation>
    </message>
    <message>
        <source>Such as 10/s or 100/m; none: as fast as it answers.</source>
        <translation>Como 10/s o 100/m; none: tan rápido como responda.</translation>
    </message>
    <message>
        <source>Time-&amp;out</source>
        <translation>&amp;Tiempo límite</translation>
    </message>
    <message>
        <source>Empty: the company&apos;s, %1.</source>
        <translation>Vacío: el de la empresa, %1.</translation>
    </message>
    <message>
        <source>Retry &amp;schedule</source>
        <translation>&amp;Plan de reintentos</translation>
    </message>
    <message>
        <source>Keep the events of an appointment in order</source>
        <translation>Mantener en orden los eventos de una cita</translation>
    </message>
    <message>
        <source>A later event waits until the earlier one is delivered or given up.</source>
        <translation>Un evento posterior espera hasta que el anterior se entrega o se abandona.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Autoridad</translation>
    </message>
    <message>
        <source>One is stored</source>
        <translation>Hay una guardada</translation>
    </message>
    <message>
        <source>One of its own is trusted beside those of the system.</source>
        <translation>Además de las del sistema, se confía en una propia.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>For a receiver whose certificate was made by your own authority: the authority&apos;s certificate, a PEM file.</source>
        <translation>Para un receptor cuyo certificado emitió la autoridad propia de usted: el certificado de la autoridad, un archivo PEM.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certificado de una autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The URL</source>
        <translation>La URL</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
</context>
<context>
    <name>hk::EndpointHold</name>
    <message>
        <source>Nothing is sent to it now; what is due waits.</source>
        <translation>Ahora no se le envía nada; lo pendiente espera.</translation>
    </message>
    <message>
        <source>Sending goes on, beginning with what waited.</source>
        <translation>El envío se reanuda, empezando por lo que esperaba.</translation>
    </message>
</context>
<context>
    <name>hk::EndpointsCard</name>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>HTTPS is required in production. Empty means “do not send”.</source>
        <translation>En producción es obligatorio HTTPS. Vacío significa «no enviar».</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Probar todas</translation>
    </message>
    <message>
        <source>Test all URLs</source>
        <translation>Probar todas las URL</translation>
    </message>
    <message>
        <source>Sends one marked test event to each URL</source>
        <translation>Envía a cada URL un evento marcado como prueba</translation>
    </message>
    <message>
        <source>Use the &amp;local receiver</source>
        <translation>Usar el receptor l&amp;ocal</translation>
    </message>
    <message>
        <source>Starts it and enters its address for each category; nothing is saved yet</source>
        <translation>Lo inicia e introduce su dirección en cada categoría; aún no se guarda nada</translation>
    </message>
    <message>
        <source>No URL is set yet: enter that of whoever takes the events, or try it with the receiver of this program.</source>
        <translation>Aún no hay ninguna URL definida: introduzca la de quien recibe los eventos o pruebe con el receptor de este programa.</translation>
    </message>
    <message>
        <source>No URL is set yet: enter that of whoever takes the events.</source>
        <translation>Aún no hay ninguna URL definida: introduzca la de quien recibe los eventos.</translation>
    </message>
</context>
<context>
    <name>hk::EnvironmentMark</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>A production company: its webhook URLs must use https, except to this computer.</source>
        <translation>Empresa de producción: sus URL de webhooks deben usar https, salvo hacia este equipo.</translation>
    </message>
    <message>
        <source>A test company: its webhook URLs may use plain http.</source>
        <translation>Empresa de prueba: sus URL de webhooks pueden usar http sin cifrar.</translation>
    </message>
    <message>
        <source>%1 (production) – Hookkeeper</source>
        <translation>%1 (producción) – Hookkeeper</translation>
    </message>
    <message>
        <source>%1 (test) – Hookkeeper</source>
        <translation>%1 (prueba) – Hookkeeper</translation>
    </message>
</context>
<context>
    <name>hk::EraseDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s data</source>
        <translation>Borrar los datos de un cliente</translation>
    </message>
    <message>
        <source>What the store holds of one customer of %1 is erased for good. When what was delivered stays, so that all figures stay true.</source>
        <translation>Lo que el almacén de datos guarda de un cliente de %1 se borra para siempre. Cuándo se entregó qué permanece, para que todas las cifras sigan siendo ciertas.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID del cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Find &amp;by</source>
        <translation>Buscar &amp;por</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Exactly as the events have it.</source>
        <translation>Exactamente como lo tienen los eventos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What goes is shown here before anything happens.</source>
        <translation>Aquí se muestra lo que se borra antes de que ocurra nada.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n delivery(ies) that are not finished</source>
        <translation>
            <numerusform>Cancelar %n entrega sin terminar</numerusform>
            <numerusform>Cancelar %n entregas sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>What there is, is not known.</source>
        <translation>No se sabe qué hay.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>Find the customer first.</source>
        <translation>Busque primero al cliente.</translation>
    </message>
    <message>
        <source>There is nothing to erase.</source>
        <translation>No hay nada que borrar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are not finished: wait, or have them cancelled.</source>
        <translation>
            <numerusform>%Ln entrega no ha terminado: espere o haga que se cancele.</numerusform>
            <numerusform>%Ln entregas no han terminado: espere o haga que se cancelen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a value first.</source>
        <translation>Introduzca primero un valor.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %Ln event(s)</source>
        <translation>
            <numerusform>Bo&amp;rrar %Ln evento</numerusform>
            <numerusform>Bo&amp;rrar %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>Bo&amp;rrar</translation>
    </message>
    <message>
        <source>Erased. Another program reads the store, so its write-ahead log keeps older pages until that program ends.</source>
        <translation>Borrado. Otro programa lee el almacén de datos, así que su registro de escritura conserva páginas anteriores hasta que ese programa termine.</translation>
    </message>
</context>
<context>
    <name>hk::ExportDialog</name>
    <message>
        <source>Also keys and secret headers</source>
        <translation>Incluir claves y encabezados secretos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar configuración</translation>
    </message>
    <message>
        <source>URLs, triggers, endpoints and retry schedule of %1, as JSON. “Import…” reads it back, here or elsewhere.</source>
        <translation>URL, desencadenantes, endpoints y plan de reintentos de %1, en JSON. «Importar…» lo vuelve a leer, aquí o en otro lugar.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>12 characters at least. Without it nobody can read the keys in the file, and nobody can help you if you forget it.</source>
        <translation>Al menos 12 caracteres. Sin ella nadie puede leer las claves del archivo, y nadie puede ayudarle si la olvida.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>Fields of the Setup API</source>
        <translation>Campos de la API Setup</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>The four URLs of %1 alone, under the names that the Setup API gives them: bookingWebhookUrl and so on.</source>
        <translation>Solo las cuatro URL de %1, con los nombres que les da la API Setup: bookingWebhookUrl, etc.</translation>
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
            <numerusform>Falló %Ln entrega.</numerusform>
            <numerusform>Fallaron %Ln entregas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::FieldList</name>
    <message>
        <source>Search the fields</source>
        <translation>Buscar campos</translation>
    </message>
    <message>
        <source>Fields of the payload</source>
        <translation>Campos del contenido</translation>
    </message>
    <message>
        <source>No field is like that.</source>
        <translation>Ningún campo coincide.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Valores: %1</translation>
    </message>
</context>
<context>
    <name>hk::FigureTile</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>What a tile says to screen readers: its caption, its figure and its note.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>hk::Figures</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent: &quot;98.2 %&quot;.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>A part of a chart&apos;s bar: &quot;14 May, 15:00 to 16:00: Failed 3&quot;.</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 delivered, %3 retrying, %4 failed</source>
        <extracomment>A chart&apos;s bar: &quot;14 May, 15:00 to 16:00: 42 delivered, 2 retrying, 1 failed&quot;.</extracomment>
        <translation>%1: %2 entregadas, %3 reintentando, %4 fallidas</translation>
    </message>
    <message>
        <source>%1, %2 not sent yet</source>
        <extracomment>%1: &quot;14 May, 15:00 to 16:00: 42 delivered, 2 retrying, 1 failed&quot;.</extracomment>
        <translation>%1, %2 aún sin enviar</translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1: sin respuestas</translation>
    </message>
    <message>
        <source>%1: half within %2, 95 % within %3</source>
        <extracomment>%1 is a time such as &quot;14 May, 15:00 to 16:00&quot;, %2 and %3 are durations.</extracomment>
        <translation>%1: la mitad en %2, el 95 % en %3</translation>
    </message>
    <message>
        <source>nothing was given up</source>
        <translation>no se abandonó nada</translation>
    </message>
    <message numerus="yes">
        <source>at %Ln endpoint(s)</source>
        <translation>
            <numerusform>en %Ln endpoint</numerusform>
            <numerusform>en %Ln endpoints</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>attempt</comment>
        <extracomment>%1: &quot;in 40 seconds&quot;</extracomment>
        <translation>el próximo %1</translation>
    </message>
    <message>
        <source>next is due</source>
        <comment>attempt</comment>
        <translation>el próximo ya vence</translation>
    </message>
    <message>
        <source>%1 held</source>
        <comment>deliveries</comment>
        <translation>%1 retenidas</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>deliveries</comment>
        <translation>%1 en cola</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada espera</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>sin respuestas</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <extracomment>%1 is a duration: 95 % of the answers came within it.</extracomment>
        <translation>el 95 % en %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviada</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La mitad en</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>El 95 % en</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>nothing has finished yet</source>
        <translation>aún no ha terminado nada</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 finished</source>
        <extracomment>%1 of %2 deliveries that are finished were delivered; the plural is that of %2.</extracomment>
        <translation>
            <numerusform>%1 de %2 terminada</numerusform>
            <numerusform>%1 de %2 terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unlisted</source>
        <comment>endpoints</comment>
        <extracomment>%1: &quot;at 3 endpoints&quot;, of which so many are not in the settings. Short: it is in a tile.</extracomment>
        <translation>
            <numerusform>%1, %Ln sin listar</numerusform>
            <numerusform>%1, %Ln sin listar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::FileDrop</name>
    <message numerus="yes">
        <source>Drop one file at a time: these are %Ln.</source>
        <translation>
            <numerusform>Suelte un solo archivo a la vez: este es %Ln.</numerusform>
            <numerusform>Suelte un solo archivo a la vez: estos son %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is nothing that can be opened here: drop a payload as JSON or a cURL command, an HTTP archive or JSON Lines, a file of settings, or a scenario.</source>
        <translation>%1 no es nada que pueda abrirse aquí: suelte un contenido como JSON o un comando cURL, un archivo HTTP o JSON Lines, un archivo de configuración o un escenario.</translation>
    </message>
    <message>
        <source>Add a company first, then drop the file.</source>
        <translation>Añada primero una empresa y después suelte el archivo.</translation>
    </message>
</context>
<context>
    <name>hk::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el historial</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) in the last hour</source>
        <translation>
            <numerusform>%Ln entrega en la última hora</numerusform>
            <numerusform>%Ln entregas en la última hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) in the last 24 hours</source>
        <translation>
            <numerusform>%Ln entrega en las últimas 24 horas</numerusform>
            <numerusform>%Ln entregas en las últimas 24 horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) in the last 7 days</source>
        <translation>
            <numerusform>%Ln entrega en los últimos 7 días</numerusform>
            <numerusform>%Ln entregas en los últimos 7 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln entrega</numerusform>
            <numerusform>%Ln entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>All deliveries · %1</source>
        <extracomment>%1 is a period, such as &quot;Last 24 hours&quot;.</extracomment>
        <translation>Todas las entregas · %1</translation>
    </message>
    <message>
        <source>All that match %1 · %2</source>
        <extracomment>%1 is a filter, such as status:failed, %2 a period, such as &quot;Last 24 hours&quot;.</extracomment>
        <translation>Todas las que coinciden con %1 · %2</translation>
    </message>
    <message>
        <source>How filters are written</source>
        <translation>Cómo se escriben los filtros</translation>
    </message>
</context>
<context>
    <name>hk::FilterHelp</name>
    <message>
        <source>How filters are written</source>
        <translation>Cómo se escriben los filtros</translation>
    </message>
</context>
<context>
    <name>hk::FilterMenu</name>
    <message>
        <source>Filter by trigger, endpoint, answer and more</source>
        <translation>Filtrar por desencadenante, endpoint, respuesta y más</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrar por</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpoint</translation>
    </message>
    <message>
        <source>&amp;Resends</source>
        <translation>&amp;Reenvíos</translation>
    </message>
    <message>
        <source>&amp;Only resends</source>
        <translation>&amp;Solo reenvíos</translation>
    </message>
    <message>
        <source>&amp;Without resends</source>
        <translation>Si&amp;n reenvíos</translation>
    </message>
    <message>
        <source>&amp;Simulations</source>
        <translation>Si&amp;mulaciones</translation>
    </message>
    <message>
        <source>&amp;Only simulations</source>
        <translation>&amp;Solo simulaciones</translation>
    </message>
    <message>
        <source>&amp;Without simulations</source>
        <translation>Si&amp;n simulaciones</translation>
    </message>
    <message>
        <source>&amp;How filters are written</source>
        <translation>&amp;Cómo se escriben los filtros</translation>
    </message>
    <message>
        <source>&amp;Trigger</source>
        <translation>&amp;Desencadenante</translation>
    </message>
    <message>
        <source>&amp;Any trigger</source>
        <translation>&amp;Cualquier desencadenante</translation>
    </message>
    <message>
        <source>All of %1</source>
        <extracomment>%1 is a category, such as Booking.</extracomment>
        <translation>Todos los de %1</translation>
    </message>
    <message>
        <source>&amp;Any endpoint</source>
        <translation>&amp;Cualquier endpoint</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Res&amp;puesta</translation>
    </message>
    <message>
        <source>&amp;Any answer</source>
        <translation>&amp;Cualquier respuesta</translation>
    </message>
    <message>
        <source>&amp;2xx: accepted</source>
        <translation>&amp;2xx: aceptada</translation>
    </message>
    <message>
        <source>&amp;3xx: redirected</source>
        <translation>&amp;3xx: redirigida</translation>
    </message>
    <message>
        <source>&amp;4xx: refused</source>
        <translation>&amp;4xx: rechazada</translation>
    </message>
    <message>
        <source>&amp;5xx: the receiver failed</source>
        <translation>&amp;5xx: falló el receptor</translation>
    </message>
    <message>
        <source>&amp;No answer</source>
        <translation>Si&amp;n respuesta</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
</context>
<context>
    <name>hk::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Cerrar búsqueda</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced.</source>
        <translation>
            <numerusform>%Ln coincidencia reemplazada.</numerusform>
            <numerusform>%Ln coincidencias reemplazadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the matches of a search: which one is selected, and how many there are.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in this text.</source>
        <translation>«%1» no está en este texto.</translation>
    </message>
</context>
<context>
    <name>hk::FormView</name>
    <message>
        <source>&amp;Phone</source>
        <translation>Te&amp;léfono</translation>
    </message>
    <message>
        <source>L&amp;ocation</source>
        <translation>&amp;Ubicación</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>The text is not JSON, so there is nothing to fill in; the list under it says where.</source>
        <translation>El texto no es JSON, así que no hay nada que rellenar; la lista de debajo indica dónde.</translation>
    </message>
    <message>
        <source>The payload has none of the fields that this form knows.</source>
        <translation>El contenido no tiene ninguno de los campos que conoce este formulario.</translation>
    </message>
    <message>
        <source>The text is being read.</source>
        <translation>El texto se está leyendo.</translation>
    </message>
    <message>
        <source>Fi&amp;rst name</source>
        <translation>Nom&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>A&amp;pellidos</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>C&amp;orreo electrónico</translation>
    </message>
    <message>
        <source>Reso&amp;urce</source>
        <translation>Recur&amp;so</translation>
    </message>
    <message>
        <source>Resource&apos;s e-mail</source>
        <translation>Correo electrónico del recurso</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>Id. de ubicación</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>Ho&amp;ra</translation>
    </message>
    <message>
        <source>Duratio&amp;n</source>
        <translation>&amp;Duración</translation>
    </message>
</context>
<context>
    <name>hk::GoToDialog</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Page, company, delivery, event, appointment or customer</source>
        <translation>Página, empresa, entrega, evento, cita o cliente</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;.</source>
        <translation>Nada se llama «%1».</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation>Escriba tres caracteres o más.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in this store. An ID is found once it is complete.</source>
        <translation>No existe «%1» en este almacén de datos. Un ID se encuentra cuando está completo.</translation>
    </message>
</context>
<context>
    <name>hk::GoToSearch</name>
    <message>
        <source>All deliveries of this event</source>
        <translation>Todas las entregas de este evento</translation>
    </message>
    <message>
        <source>All deliveries with &quot;%1&quot;</source>
        <extracomment>%1 is what somebody typed.</extracomment>
        <translation>Todas las entregas con «%1»</translation>
    </message>
</context>
<context>
    <name>hk::HashKeyEdit</name>
    <message>
        <source>Hide the hash key</source>
        <translation>Ocultar la clave hash</translation>
    </message>
    <message>
        <source>Show the hash key</source>
        <translation>Mostrar la clave hash</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>hk::HashKeyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Use default</source>
        <translation>Usar predeterminada</translation>
    </message>
    <message>
        <source>Hash &amp;key</source>
        <translation>Clave ha&amp;sh</translation>
    </message>
    <message>
        <source>Copy the hash key; it leaves the clipboard after a minute</source>
        <translation>Copiar la clave hash; se borra del portapapeles al cabo de un minuto</translation>
    </message>
    <message>
        <source>Copy the hash key</source>
        <translation>Copiar la clave hash</translation>
    </message>
    <message>
        <source>Sign with the company&apos;s external id instead of a key of its own</source>
        <translation>Firmar con el identificador externo de la empresa en lugar de con una clave propia</translation>
    </message>
    <message>
        <source>Use the default hash key</source>
        <translation>Usar la clave hash predeterminada</translation>
    </message>
    <message>
        <source>Remove the line break</source>
        <translation>Quitar el salto de línea</translation>
    </message>
    <message>
        <source>Default key – type or paste a key to set one</source>
        <translation>Clave predeterminada – escriba o pegue una para definirla</translation>
    </message>
    <message>
        <source>The default key is the external id “%1”. It is no secret: whoever guesses it can sign messages in your name.</source>
        <translation>La clave predeterminada es el identificador externo «%1». No es secreta: quien la adivine puede firmar mensajes en su nombre.</translation>
    </message>
    <message numerus="yes">
        <source>A key of %n byte(s) can be found by trying; 32 random ones cannot. It is taken if your receiver knows no other.</source>
        <translation>
            <numerusform>Una clave de %n byte se puede averiguar por tanteo; una de 32 bytes aleatorios, no. Se acepta por si su receptor no admite otra.</numerusform>
            <numerusform>Una clave de %n bytes se puede averiguar por tanteo; una de 32 bytes aleatorios, no. Se acepta por si su receptor no admite otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key is set.</source>
        <translation>Hay una clave definida.</translation>
    </message>
    <message>
        <source>A new key, used from the next attempt on once it is saved.</source>
        <translation>Una clave nueva, que se usa desde el próximo intento una vez guardada.</translation>
    </message>
    <message>
        <source>Keys are kept sealed in the store; what opens them is in the system keyring.</source>
        <translation>Las claves se guardan cifradas en el almacén de datos; lo que las abre está en el depósito de claves del sistema.</translation>
    </message>
    <message>
        <source>Keys are kept sealed in the store; what opens them is in a file beside it that only you can read.</source>
        <translation>Las claves se guardan cifradas en el almacén de datos; lo que las abre está en un archivo junto a él que solo usted puede leer.</translation>
    </message>
    <message>
        <source>A key is being rotated: attempts carry a signature of the old one, which is the one here, and of the new one.</source>
        <translation>Se está rotando la clave: los intentos llevan una firma de la anterior, que es la de aquí, y otra de la nueva.</translation>
    </message>
</context>
<context>
    <name>hk::HeadersTable</name>
    <message>
        <source>Remove header</source>
        <translation>Quitar encabezado</translation>
    </message>
    <message>
        <source>Headers of its own</source>
        <translation>Encabezados propios</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Añadir encabezado</translation>
    </message>
    <message>
        <source>Keep the value secret</source>
        <extracomment>Read out for the box in the column &quot;Secret&quot;.</extracomment>
        <translation>Mantener el valor en secreto</translation>
    </message>
</context>
<context>
    <name>hk::HelpWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
        <source>Manual – Hookkeeper</source>
        <translation>Manual – Hookkeeper</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Places with these words</source>
        <translation>Pasajes con estas palabras</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 · Manual – Hookkeeper</source>
        <extracomment>%1 is the title of a page of the manual.</extracomment>
        <translation>%1 · Manual – Hookkeeper</translation>
    </message>
</context>
<context>
    <name>hk::HistoryDialog</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Como estaba antes</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>&amp;Restore this version…</source>
        <translation>&amp;Restaurar esta versión…</translation>
    </message>
    <message>
        <source>Settings history</source>
        <translation>Historial de configuración</translation>
    </message>
    <message>
        <source>Versions of the settings, newest first</source>
        <translation>Versiones de la configuración, de la más reciente a la más antigua</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>Lo que cambió la versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The settings of %1 were not changed yet.</source>
        <translation>La configuración de %1 todavía no se ha modificado.</translation>
    </message>
    <message>
        <source>The settings of %1 after each change. Hash keys are not part of a version.</source>
        <translation>La configuración de %1 después de cada cambio. Las claves hash no forman parte de las versiones.</translation>
    </message>
    <message>
        <source>These are the settings as they are.</source>
        <translation>Esta es la configuración actual.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Who changed it, and with what: &quot;ada (Window)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hk::HoldDialog</name>
    <message>
        <source>Hold “%1”</source>
        <translation>Retener «%1»</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>For your colleagues, such as “their server moves on Sunday”. May be empty.</source>
        <translation>Para sus compañeros, como «su servidor se traslada el domingo». Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Nothing is sent to it until you choose “Release”. What is due meanwhile waits, and nothing is lost.</source>
        <translation>No se le envía nada hasta que elija «Liberar». Lo pendiente espera mientras tanto y no se pierde nada.</translation>
    </message>
</context>
<context>
    <name>hk::HoldNotice</name>
    <message>
        <source>%1 of %2 is on hold: its receiver answered 410 Gone. What is due waits.</source>
        <extracomment>%1 is an endpoint (&quot;Booking&quot;), %2 a company.</extracomment>
        <translation>El endpoint «%1» de %2 está retenido: su receptor respondió 410 Gone. Lo pendiente espera.</translation>
    </message>
    <message>
        <source>%1 of %2 is on hold: nothing got through for five days. What is due waits.</source>
        <translation>El endpoint «%1» de %2 está retenido: no se logró entregar nada durante cinco días. Lo pendiente espera.</translation>
    </message>
    <message numerus="yes">
        <source>So are %Ln more endpoint(s).</source>
        <translation>
            <numerusform>También está retenido %Ln endpoint más.</numerusform>
            <numerusform>También están retenidos %Ln endpoints más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>Ajustes de webhooks</translation>
    </message>
</context>
<context>
    <name>hk::ImportDialog</name>
    <message>
        <source>What the file changes</source>
        <translation>Lo que cambia el archivo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configuración</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The file holds keys and secret headers. Without its passphrase they stay as they are here.</source>
        <translation>El archivo contiene claves y encabezados secretos. Sin su frase de contraseña, aquí se quedan como están.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Everything is as in the file: there is nothing to import.</source>
        <translation>Todo está como en el archivo: no hay nada que importar.</translation>
    </message>
    <message numerus="yes">
        <source>The file changes %n setting(s) of %1.</source>
        <translation>
            <numerusform>El archivo cambia %n ajuste de %1.</numerusform>
            <numerusform>El archivo cambia %n ajustes de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the file has no value for it: %1.</source>
        <translation>Omitido, porque el archivo no incluye su valor: %1.</translation>
    </message>
    <message>
        <source>Enter compares the keys of the file.</source>
        <translation>Intro compara las claves del archivo.</translation>
    </message>
    <message>
        <source>All but the keys is as in the file. Type its passphrase to compare them.</source>
        <translation>Todo salvo las claves es como en el archivo. Escriba su frase de contraseña para compararlas.</translation>
    </message>
</context>
<context>
    <name>hk::Keeping</name>
    <message>
        <source>%1 and %2 with their payloads go with them. About %3 become free in the store&apos;s file, for what comes.</source>
        <extracomment>%1 and %2: &quot;1,204 attempts&quot;, &quot;980 events&quot;</extracomment>
        <translation>%1 y %2 con sus contenidos se van con ellas. Quedan libres unos %3 en el archivo del almacén de datos, para lo que venga.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest ended on %1.</source>
        <translation>La más antigua terminó el %1.</translation>
    </message>
    <message>
        <source>They leave the list and the counts beside it; the Overview goes on counting them.</source>
        <translation>Salen de la lista y de los recuentos de al lado; el resumen las sigue contando.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) as old stay: what sends them again is not finished.</source>
        <translation>
            <numerusform>%Ln entrega igual de antigua permanece: lo que la reenvía no ha terminado.</numerusform>
            <numerusform>%Ln entregas igual de antiguas permanecen: lo que las reenvía no ha terminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old delivery(ies) removed</source>
        <translation>
            <numerusform>%Ln entrega antigua eliminada</numerusform>
            <numerusform>%Ln entregas antiguas eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>No se encuentra nada</translation>
    </message>
    <message>
        <source>No event is found, but it is mentioned elsewhere</source>
        <translation>No se encuentra ningún evento, pero se menciona en otra parte</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>%1: &quot;14 events&quot;; %2 and %3 are dates.</extracomment>
        <translation>%1 del %2 al %3</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Nombres: %1</translation>
    </message>
    <message>
        <source>E-mail addresses: %1</source>
        <translation>Correos electrónicos: %1</translation>
    </message>
    <message>
        <source>Customer IDs: %1</source>
        <translation>ID de cliente: %1</translation>
    </message>
    <message>
        <source>Erased are what the events are found by, their payloads, and what was sent and answered. %1 and %2 stay, with their times and outcomes.</source>
        <extracomment>%1 and %2: &quot;20 deliveries&quot;, &quot;31 attempts&quot;</extracomment>
        <translation>Se borra aquello por lo que se encuentran los eventos, sus contenidos y lo que se envió y respondió. %1 y %2 permanecen, con sus horas y resultados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln entrega</numerusform>
            <numerusform>%Ln entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Own samples that mention it are removed: %1</source>
        <translation>Muestras propias que lo mencionan y se eliminan: %1</translation>
    </message>
    <message>
        <source>Saved filters that mention it are removed: %1</source>
        <translation>Filtros guardados que lo mencionan y se eliminan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other filter(s) that mention it are forgotten: recent ones and those of resend plans.</source>
        <translation>
            <numerusform>Se olvida %Ln filtro más que lo menciona: los recientes y los de planes de reenvío.</numerusform>
            <numerusform>Se olvidan %Ln filtros más que lo mencionan: los recientes y los de planes de reenvío.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) have the same customer ID, but not this. To erase all of them, find by customer ID.</source>
        <translation>
            <numerusform>%Ln evento más tiene el mismo ID de cliente, pero no esto. Para borrarlos todos, busque por ID de cliente.</numerusform>
            <numerusform>%Ln eventos más tienen el mismo ID de cliente, pero no esto. Para borrarlos todos, busque por ID de cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same was erased on %1 already.</source>
        <translation>Lo mismo ya se borró el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) keep what they hold until they are removed; daily ones go after seven days:</source>
        <translation>
            <numerusform>%n copia de seguridad conserva lo que contiene hasta que se elimine; las diarias desaparecen a los siete días:</numerusform>
            <numerusform>%n copias de seguridad conservan lo que contienen hasta que se eliminen; las diarias desaparecen a los siete días:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::KeepingDialogs</name>
    <message>
        <source>Retention saved</source>
        <translation>Conservación guardada</translation>
    </message>
    <message numerus="yes">
        <source>The data of %Ln event(s) are erased</source>
        <translation>
            <numerusform>Los datos de %Ln evento están borrados</numerusform>
            <numerusform>Los datos de %Ln eventos están borrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::KeepingSection</name>
    <message>
        <source>Keeping</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Deliveries of %1</source>
        <extracomment>%1 is a company.</extracomment>
        <translation>Entregas de %1</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Re&amp;tention…</source>
        <translation>Conser&amp;vación…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén de datos</translation>
    </message>
    <message>
        <source>%1 on the disk. What is removed becomes free within it, for what comes: it does not shrink.</source>
        <extracomment>%1 is a size such as &quot;12.3 MB&quot;.</extracomment>
        <translation>%1 en el disco. Lo que se elimina queda libre dentro de él para lo que venga: no se reduce.</translation>
    </message>
    <message>
        <source>There is no daily backup yet.</source>
        <translation>Aún no hay ninguna copia de seguridad diaria.</translation>
    </message>
    <message numerus="yes">
        <source>%n daily backup(s), %1. The newest: %2</source>
        <translation>
            <numerusform>%n copia de seguridad diaria, %1. La más reciente: %2</numerusform>
            <numerusform>%n copias de seguridad diarias, %1. La más reciente: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no company yet.</source>
        <translation>Aún no hay ninguna empresa.</translation>
    </message>
    <message>
        <source>All are kept for good.</source>
        <translation>Todas se conservan para siempre.</translation>
    </message>
    <message numerus="yes">
        <source>%1: kept for %n day(s)</source>
        <extracomment>%1 is an outcome, such as &quot;Delivered&quot;.</extracomment>
        <translation>
            <numerusform>%1: se conserva %n día</numerusform>
            <numerusform>%1: se conserva %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: kept for good</source>
        <translation>%1: se conserva para siempre</translation>
    </message>
</context>
<context>
    <name>hk::KeyRotationRow</name>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate a hash key</source>
        <translation>Generar una clave hash</translation>
    </message>
    <message>
        <source>Puts a key of 32 random bytes into the field above</source>
        <translation>Pone en el campo anterior una clave de 32 bytes aleatorios</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>Rotate the hash key</source>
        <translation>Rotar la clave hash</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>From now on the new key signs alone</source>
        <translation>Desde ahora solo firma la clave nueva</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Anular rotación</translation>
    </message>
    <message>
        <source>The old key signs alone again, as if there had been no rotation</source>
        <translation>Vuelve a firmar solo la clave anterior, como si no hubiera habido rotación</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Otra clave</translation>
    </message>
    <message>
        <source>Old and new key both sign until %1, then the new one alone.</source>
        <translation>La clave anterior y la nueva firman hasta el %1; después, solo la nueva.</translation>
    </message>
    <message>
        <source>Rotating lets a new key take over without a gap: both sign for a while.</source>
        <translation>La rotación permite pasar a una clave nueva sin interrupciones: durante un tiempo firman las dos.</translation>
    </message>
    <message>
        <source>Finish the rotation</source>
        <translation>Terminar la rotación</translation>
    </message>
    <message>
        <source>Shall the new key sign alone from now on?</source>
        <translation>¿Debe firmar solo la clave nueva a partir de ahora?</translation>
    </message>
    <message>
        <source>Receivers that still verify with the old key refuse what comes next. The old key is forgotten.</source>
        <translation>Los receptores que aún verifican con la clave antigua rechazan lo que llegue después. La clave antigua se olvida.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Call the rotation off</source>
        <translation>Anular la rotación</translation>
    </message>
    <message>
        <source>Shall the old key sign alone again?</source>
        <translation>¿Debe volver a firmar solo la clave antigua?</translation>
    </message>
    <message>
        <source>Receivers that already verify with the new key refuse what comes next. The new key is forgotten.</source>
        <translation>Los receptores que ya verifican con la clave nueva rechazan lo que llegue después. La clave nueva se olvida.</translation>
    </message>
    <message>
        <source>Copy new key</source>
        <translation>Copiar clave nueva</translation>
    </message>
    <message>
        <source>Copy the key that takes over, for whoever runs the receivers; it leaves the clipboard after a minute</source>
        <translation>Copiar la clave que toma el relevo, para quien administra los receptores; se borra del portapapeles al cabo de un minuto</translation>
    </message>
</context>
<context>
    <name>hk::KeySection</name>
    <message>
        <source>Hash keys and secret headers are sealed in the store. The data key that opens them is not in it:</source>
        <translation>Las claves hash y los encabezados secretos están cifrados en el almacén de datos. La clave de datos que los abre no está en él:</translation>
    </message>
    <message>
        <source>Key storage</source>
        <translation>Depósito de la clave</translation>
    </message>
    <message>
        <source>It is in the system keyring of your account.</source>
        <translation>Está en el depósito de claves del sistema de su cuenta.</translation>
    </message>
    <message>
        <source>A copy of the store alone opens only where this keyring is. While the keyring is locked or does not answer, the program says so at its start and opens nothing: unlock it, then start again. When it is lost, so are the sealed keys: deliveries stay, and keys are set anew or imported from a settings file with secrets.</source>
        <translation>Una copia del almacén de datos por sí sola solo se abre donde está este depósito de claves. Mientras el depósito esté bloqueado o no responda, el programa lo dice al iniciarse y no abre nada: desbloquéelo y vuelva a iniciar. Si se pierde, se pierden también las claves cifradas: las entregas quedan, y las claves se establecen de nuevo o se importan de un archivo de configuración con secretos.</translation>
    </message>
    <message>
        <source>It is in the file %1, not in the system keyring: no keyring could be used when this store was made.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Está en el archivo %1, no en el depósito de claves del sistema: no se podía usar ninguno cuando se creó este almacén de datos.</translation>
    </message>
    <message>
        <source>Others on this computer may read that file. Take that right away: chmod 600</source>
        <translation>Puede que otras personas de este equipo puedan leer ese archivo. Quíteles ese derecho: chmod 600</translation>
    </message>
    <message>
        <source>Only you may read it. Back it up apart from the store: whoever has both can read the keys, and without it nobody can.</source>
        <translation>Solo usted puede leerlo. Haga una copia de seguridad aparte del almacén de datos: quien tenga ambos puede leer las claves, y sin él no puede nadie.</translation>
    </message>
    <message>
        <source>The key of a store stays where it is. To have it in the keyring, export the settings with their secrets, start with a new store while the keyring is unlocked, and import them there.</source>
        <translation>La clave de un almacén de datos se queda donde está. Para tenerla en el depósito de claves, exporte la configuración con sus secretos, empiece con un almacén nuevo mientras el depósito esté desbloqueado e impórtela allí.</translation>
    </message>
</context>
<context>
    <name>hk::KeyTip</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and its key: &quot;Sends it again (Ctrl+R)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hk::LanguageSection</name>
    <message>
        <source>Language and times</source>
        <translation>Idioma y horas</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>This computer&apos;s (%1)</source>
        <extracomment>%1 is a time zone, such as &quot;Europe/Berlin&quot;.</extracomment>
        <translation>Este equipo (%1)</translation>
    </message>
    <message>
        <source>The company&apos;s</source>
        <translation>La empresa</translation>
    </message>
    <message>
        <source>The company&apos;s (%1)</source>
        <translation>La empresa (%1)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Times by &amp;clocks of</source>
        <translation>Horas según el re&amp;loj de</translation>
    </message>
    <message>
        <source>Dates and numbers: %1, %2</source>
        <extracomment>Shows how dates and numbers are written: &quot;Dates and numbers: 5/14/2026, 1,234.5&quot;.</extracomment>
        <translation>Fechas y números: %1, %2</translation>
    </message>
    <message>
        <source>Now it is %1. Where the mouse rests on a time, it is told by the other clocks as well. The Overview counts by the company&apos;s.</source>
        <extracomment>%1 is the time it is now.</extracomment>
        <translation>Ahora son las %1. Al dejar el ratón sobre una hora, se indica también según los demás relojes. El Resumen cuenta según el de la empresa.</translation>
    </message>
</context>
<context>
    <name>hk::LeaveGuard</name>
    <message>
        <source>Save your changes before you leave &quot;%1&quot;?</source>
        <translation>¿Guardar los cambios antes de salir de «%1»?</translation>
    </message>
    <message>
        <source>Discarded changes cannot be brought back.</source>
        <translation>Los cambios descartados no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>End what runs on &quot;%1&quot;?</source>
        <extracomment>%1 is a page, such as &quot;Simulator&quot;.</extracomment>
        <translation>¿Terminar lo que está en curso en «%1»?</translation>
    </message>
    <message>
        <source>The window is made anew for this. What was stored by then is sent in any case.</source>
        <translation>Para ello se vuelve a crear la ventana. Lo que se haya guardado hasta entonces se envía en todo caso.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>hk::Lists</name>
    <message>
        <source>, </source>
        <extracomment>What stands between the items of a list: &quot;a, b, c&quot;.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>hk::LiveSwitch</name>
    <message>
        <source>Li&amp;ve</source>
        <translation>En di&amp;recto</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>New deliveries come into the list by themselves</source>
        <translation>Las entregas nuevas llegan a la lista por sí solas</translation>
    </message>
</context>
<context>
    <name>hk::MainWindow</name>
    <message>
        <source>Hookkeeper</source>
        <translation>Hookkeeper</translation>
    </message>
    <message>
        <source>About Hookkeeper</source>
        <translation>Acerca de Hookkeeper</translation>
    </message>
    <message>
        <source>Hookkeeper %1</source>
        <translation>Hookkeeper %1</translation>
    </message>
    <message>
        <source>The desktop home of a scheduling company&apos;s webhooks.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>La aplicación de escritorio para los webhooks de una empresa de gestión de citas.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>hk::ManualContents</name>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
</context>
<context>
    <name>hk::ManyAgain</name>
    <message numerus="yes">
        <source>Plan %1: %Ln delivery(ies) are sent again</source>
        <extracomment>%1 is the number of a plan.</extracomment>
        <translation>
            <numerusform>Plan %1: se envía de nuevo %Ln entrega</numerusform>
            <numerusform>Plan %1: se envían de nuevo %Ln entregas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %Ln delivery(ies) are sent again, beginning %2, at %3</source>
        <extracomment>%1 is the number of a plan, then &quot;in 4 minutes, at 14 May, 15:41:25&quot;.</extracomment>
        <translation>
            <numerusform>Plan %1: se envía de nuevo %Ln entrega; empieza %2 (%3)</numerusform>
            <numerusform>Plan %1: se envían de nuevo %Ln entregas; empieza %2 (%3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::MaskMark</name>
    <message>
        <source>Personal data masked</source>
        <translation>Datos personales ocultos</translation>
    </message>
    <message>
        <source>Names, e-mails, phones and addresses read &quot;[masked]&quot; on this screen, and in what you copy. Click to show them again.</source>
        <translation>Nombres, correos, teléfonos y direcciones aparecen como «[masked]» en esta pantalla y en lo que copie. Haga clic para volver a mostrarlos.</translation>
    </message>
</context>
<context>
    <name>hk::Menus</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>En&amp;trega</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>hk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>hk::MomentDialog</name>
    <message>
        <source>Jump to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>&amp;Fecha y hora</translation>
    </message>
    <message>
        <source>As the clocks show it in %1.</source>
        <extracomment>%1 is a time zone, such as Europe/Berlin.</extracomment>
        <translation>Como la muestran los relojes en %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Jump</source>
        <translation>&amp;Ir</translation>
    </message>
</context>
<context>
    <name>hk::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>hk::Needs</name>
    <message>
        <source>%1 URL</source>
        <extracomment>%1 is a category: &quot;Booking URL&quot;.</extracomment>
        <translation>URL de %1</translation>
    </message>
    <message>
        <source>It has no URL, so nothing is sent to it.</source>
        <translation>No tiene URL, así que no se le envía nada.</translation>
    </message>
    <message>
        <source>It answered 410 Gone, so nothing is sent to it since %1.</source>
        <translation>Respondió 410 Gone, así que no se le envía nada desde %1.</translation>
    </message>
    <message>
        <source>Nothing got through for five days, so nothing is sent to it since %1.</source>
        <translation>Nada llegó durante cinco días, así que no se le envía nada desde %1.</translation>
    </message>
    <message>
        <source>It is held because its URL was removed.</source>
        <translation>Está retenido porque se quitó su URL.</translation>
    </message>
    <message>
        <source>It was put on hold at %1.</source>
        <translation>Se retuvo a las %1.</translation>
    </message>
    <message>
        <source>It was put on hold at %1: %2</source>
        <extracomment>%1 is a time, %2 a note that somebody left.</extracomment>
        <translation>Se retuvo a las %1: %2</translation>
    </message>
    <message>
        <source>Nothing gets through.</source>
        <translation>Nada llega.</translation>
    </message>
    <message>
        <source>Nothing gets through since %1.</source>
        <translation>Nada llega desde %1.</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <extracomment>%1 is what happened: &quot;502 Bad Gateway since 14:05.&quot;</extracomment>
        <translation>%1 desde %2.</translation>
    </message>
    <message>
        <source>It is tried again with one delivery at a time.</source>
        <translation>Se prueba de nuevo con una entrega cada vez.</translation>
    </message>
    <message>
        <source>It is tried again with one delivery %1.</source>
        <extracomment>%1: &quot;in 2 minutes&quot;</extracomment>
        <translation>Se prueba de nuevo con una entrega %1.</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>su certificado ha caducado</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>su certificado aún no es válido</translation>
    </message>
    <message>
        <source>it signed its certificate itself</source>
        <translation>firmó él mismo su certificado</translation>
    </message>
    <message>
        <source>its certificate is from an unknown authority</source>
        <translation>su certificado es de una autoridad desconocida</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>su certificado es para otro nombre</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>no se pudo establecer una conexión segura</translation>
    </message>
    <message>
        <source>it wants https://</source>
        <translation>exige https://</translation>
    </message>
    <message>
        <source>its host name was not found</source>
        <translation>no se encontró su host</translation>
    </message>
    <message>
        <source>its address is not allowed</source>
        <translation>su dirección no está permitida</translation>
    </message>
    <message>
        <source>it could not be reached</source>
        <translation>no se pudo contactar con él</translation>
    </message>
    <message>
        <source>it gave no proper answer</source>
        <translation>no dio una respuesta correcta</translation>
    </message>
    <message>
        <source>The last test failed %1: %2.</source>
        <extracomment>%1 is when: &quot;3 hours ago&quot;; %2 what was found: &quot;its certificate has expired&quot;.</extracomment>
        <translation>La última prueba falló %1: %2.</translation>
    </message>
    <message>
        <source>It answers again.</source>
        <translation>Responde de nuevo.</translation>
    </message>
    <message>
        <source>It answers again; the last failure was: %1.</source>
        <extracomment>%1 is what happened: &quot;502 Bad Gateway&quot;.</extracomment>
        <translation>Responde de nuevo; el último fallo fue: %1.</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>an endpoint</comment>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Prueba fallida</translation>
    </message>
    <message numerus="yes">
        <source>%1 delivery(ies) failed.</source>
        <translation>
            <numerusform>%1 entrega fallida.</numerusform>
            <numerusform>%1 entregas fallidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wait(s).</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>%1 espera.</numerusform>
            <numerusform>%1 esperan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::NoticeBell</name>
    <message numerus="yes">
        <source>Notices: %n new</source>
        <translation>
            <numerusform>Avisos: %n nuevo</numerusform>
            <numerusform>Avisos: %n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices: nothing new</source>
        <translation>Avisos: nada nuevo</translation>
    </message>
</context>
<context>
    <name>hk::NoticeDesk</name>
    <message>
        <source>&amp;Notices…</source>
        <translation>A&amp;visos…</translation>
    </message>
</context>
<context>
    <name>hk::NoticeSection</name>
    <message>
        <source>An endpoint &amp;fails</source>
        <translation>Un endpoint &amp;falla</translation>
    </message>
    <message>
        <source>An endpoint is put on &amp;hold</source>
        <translation>Un endpoint queda re&amp;tenido</translation>
    </message>
    <message>
        <source>An endpoint that failed &amp;works again</source>
        <translation>Un endpoint que fallaba &amp;vuelve a funcionar</translation>
    </message>
    <message>
        <source>A &amp;plan of resends has ended</source>
        <translation>Un &amp;plan de reenvíos ha terminado</translation>
    </message>
    <message>
        <source>Sending pauses because the &amp;disk is full</source>
        <translation>El envío se pausa porque el &amp;disco está lleno</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Horas de silencio: no aparece nada</translation>
    </message>
    <message>
        <source>&amp;Start in the background when I log in</source>
        <translation>&amp;Iniciar en segundo plano cuando inicie sesión</translation>
    </message>
    <message>
        <source>Notices and background</source>
        <translation>Avisos y segundo plano</translation>
    </message>
    <message>
        <source>Pop up when</source>
        <translation>Mostrar un aviso cuando</translation>
    </message>
    <message>
        <source>Each endpoint is told of once until it works again. The list of notices, at the bell in the status bar, has all of them in any case.</source>
        <translation>De cada endpoint se avisa una sola vez hasta que vuelve a funcionar. La lista de avisos, en la campana de la barra de estado, los contiene todos en cualquier caso.</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>a time of day</comment>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Inicio de las horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Fin de las horas de silencio</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Keep sending in the background</source>
        <translation>Seguir enviando en segundo plano</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>Cuando se &amp;cierra la ventana</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Segundo plano</translation>
    </message>
    <message>
        <source>They begin when they end, so nothing is quiet. Set another time.</source>
        <translation>Empiezan cuando terminan, así que nunca hay silencio. Ponga otra hora.</translation>
    </message>
    <message>
        <source>What happens meanwhile is told in one notice afterwards.</source>
        <translation>Lo que pase mientras tanto se comunica después en un solo aviso.</translation>
    </message>
    <message>
        <source>Deliveries go out without a window. A second start of the program shows it.</source>
        <translation>Las entregas salen sin ventana. Al iniciar el programa otra vez, se muestra.</translation>
    </message>
    <message>
        <source>The entry is %1.</source>
        <translation>La entrada es %1.</translation>
    </message>
    <message>
        <source>%1 was changed: it does not start this program in the background. Switching it on writes it anew.</source>
        <translation>Se cambió %1: no inicia este programa en segundo plano. Al activarla se escribe de nuevo.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>D&amp;e</translation>
    </message>
</context>
<context>
    <name>hk::NoticeText</name>
    <message>
        <source>%1 URL</source>
        <extracomment>%1 is a category: &quot;Booking URL&quot;.</extracomment>
        <translation>URL de %1</translation>
    </message>
    <message>
        <source>Nothing gets through since %1. What is due is tried again.</source>
        <translation>Nada pasa desde %1. Lo pendiente se reintenta.</translation>
    </message>
    <message>
        <source>%1 since %2. What is due is tried again.</source>
        <extracomment>%1 is what happened, %2 a time: &quot;502 Bad Gateway since 14 May, 14:05:10.&quot;</extracomment>
        <translation>%1 desde %2. Lo pendiente se reintenta.</translation>
    </message>
    <message>
        <source>Its receiver answered 410 Gone. What is due waits until you release it.</source>
        <translation>Su receptor respondió 410 Gone. Lo pendiente espera hasta que usted lo libere.</translation>
    </message>
    <message>
        <source>Nothing got through for five days. What is due waits until you release it.</source>
        <translation>Nada pasó en cinco días. Lo pendiente espera hasta que usted lo libere.</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>entregadas: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>fallidas: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>canceladas: %1</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>an endpoint</comment>
        <translation>Falla</translation>
    </message>
    <message>
        <source>%1 of %2 is failing</source>
        <extracomment>%1 is an endpoint (&quot;Booking URL&quot;), %2 a company.</extracomment>
        <translation>«%1» de %2 falla</translation>
    </message>
    <message>
        <source>Show deliveries</source>
        <translation>Mostrar entregas</translation>
    </message>
    <message>
        <source>%1 of %2 is on hold</source>
        <extracomment>%1 is an endpoint (&quot;Booking URL&quot;), %2 a company.</extracomment>
        <translation>«%1» de %2 está retenido</translation>
    </message>
    <message>
        <source>Show settings</source>
        <translation>Mostrar configuración</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>an endpoint</comment>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>%1 of %2 works again</source>
        <extracomment>%1 is an endpoint (&quot;Booking URL&quot;), %2 a company.</extracomment>
        <translation>«%1» de %2 vuelve a funcionar</translation>
    </message>
    <message>
        <source>What waited for it is being sent.</source>
        <translation>Se está enviando lo que lo esperaba.</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a plan</comment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Plan %1 of %2 has ended</source>
        <extracomment>%1 is a plan&apos;s number, %2 a company.</extracomment>
        <translation>El plan %1 de %2 ha terminado</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>sending</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Sending is paused: the disk is full</source>
        <translation>El envío está en pausa: el disco está lleno</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room, and sending goes on by itself.</source>
        <translation>No se pierde nada. Libere espacio y el envío continuará por sí solo.</translation>
    </message>
    <message>
        <source>Show Hookkeeper</source>
        <translation>Mostrar Hookkeeper</translation>
    </message>
    <message>
        <source>Sending was paused: the disk was full.</source>
        <translation>El envío estuvo en pausa: el disco estaba lleno.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) put on hold.</source>
        <translation>
            <numerusform>%n endpoint retenido.</numerusform>
            <numerusform>%n endpoints retenidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) began to fail.</source>
        <translation>
            <numerusform>%n endpoint empezó a fallar.</numerusform>
            <numerusform>%n endpoints empezaron a fallar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) work(s) again.</source>
        <translation>
            <numerusform>%n endpoint vuelve a funcionar.</numerusform>
            <numerusform>%n endpoints vuelven a funcionar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) ended.</source>
        <translation>
            <numerusform>%n plan terminado.</numerusform>
            <numerusform>%n planes terminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) in the quiet hours</source>
        <translation>
            <numerusform>%n aviso en las horas de silencio</numerusform>
            <numerusform>%n avisos en las horas de silencio</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>Mostrar avisos</translation>
    </message>
</context>
<context>
    <name>hk::NoticesDialog</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Va&amp;ciar lista</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notices, the newest first</source>
        <translation>Avisos, los más recientes primero</translation>
    </message>
    <message>
        <source>Nothing was told yet. What fails, is put on hold or has ended is kept here, also when nobody saw it pop up.</source>
        <translation>Aún no se ha avisado de nada. Lo que falla, queda retenido o ha terminado se conserva aquí, aunque nadie viera el aviso.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>hk::OutcomePlot</name>
    <message>
        <source>Chart of deliveries by outcome</source>
        <translation>Gráfico de entregas por resultado</translation>
    </message>
</context>
<context>
    <name>hk::OverviewBody</name>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Shows what was given up</source>
        <translation>Muestra lo que se abandonó</translation>
    </message>
    <message>
        <source>Shows what is tried again</source>
        <translation>Muestra lo que se reintenta</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>Mediana del tiempo de respuesta</translation>
    </message>
    <message>
        <source>Shows the deliveries that took longest</source>
        <translation>Muestra las entregas que más tardaron</translation>
    </message>
    <message>
        <source>Deliveries by outcome</source>
        <translation>Entregas por resultado</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>No deliveries in this period</source>
        <translation>No hay entregas en este periodo</translation>
    </message>
    <message>
        <source>per day, %1</source>
        <extracomment>%1 is whose time: &quot;Toronto time&quot;.</extracomment>
        <translation>por día, %1</translation>
    </message>
    <message>
        <source>per hour, %1</source>
        <translation>por hora, %1</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>How much gets through, how long receivers take and which endpoint needs you shows here as soon as events are sent.</source>
        <translation>En cuanto se envíen eventos, aquí se verá cuánto llega, cuánto tardan los receptores y qué endpoint le necesita.</translation>
    </message>
    <message>
        <source>The share of finished deliveries that got through, as in reports; what waits or is retried is not in it. Shows what was delivered.</source>
        <translation>La proporción de entregas terminadas que llegaron, como en los informes; lo que espera o se reintenta no cuenta. Muestra lo que se entregó.</translation>
    </message>
</context>
<context>
    <name>hk::OverviewPage</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>environment</comment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>%1 · %2 · updated %3</source>
        <extracomment>Company, environment and a time: &quot;Northwind Clinics · Production · updated 15:42:10&quot;.</extracomment>
        <translation>%1 · %2 · actualizado %3</translation>
    </message>
    <message>
        <source>Sending goes on, beginning with what waited.</source>
        <translation>El envío se reanuda, empezando por lo que esperaba.</translation>
    </message>
    <message>
        <source>Hold again</source>
        <translation>Retener de nuevo</translation>
    </message>
    <message>
        <source>Nothing is sent to it now; what is due waits.</source>
        <translation>Ahora no se le envía nada; lo pendiente espera.</translation>
    </message>
</context>
<context>
    <name>hk::Page</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>hk::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>hk::PastDeliveryDialog</name>
    <message>
        <source>Trigger</source>
        <translation>Desencadenante</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Delivery ID</source>
        <translation>Id. de entrega</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Start from a past delivery</source>
        <translation>Empezar por una entrega anterior</translation>
    </message>
    <message>
        <source>&amp;Filter, or a delivery ID</source>
        <translation>&amp;Filtro o un id. de entrega</translation>
    </message>
    <message>
        <source>Past deliveries</source>
        <translation>Entregas anteriores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>The company has no delivery yet.</source>
        <translation>La empresa todavía no tiene ninguna entrega.</translation>
    </message>
    <message>
        <source>None of them is like that. An older one can be given by its ID.</source>
        <translation>Ninguna de ellas coincide. Una más antigua se puede indicar por su id.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln. An older one can be given by its ID.</source>
        <translation>
            <numerusform>La última (%Ln). Una más antigua se puede indicar por su id.</numerusform>
            <numerusform>Las últimas %Ln. Una más antigua se puede indicar por su id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::PayloadActions</name>
    <message>
        <source>&amp;Open payload…</source>
        <translation>Abrir c&amp;ontenido…</translation>
    </message>
    <message>
        <source>&amp;Paste payload or cURL command</source>
        <translation>Pegar contenido o comando c&amp;URL</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar siguie&amp;nte</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Siguiente proble&amp;ma</translation>
    </message>
    <message>
        <source>Te&amp;xt and form</source>
        <translation>&amp;Texto y formulario</translation>
    </message>
    <message>
        <source>Save pa&amp;yload as…</source>
        <translation>Guardar el conten&amp;ido como…</translation>
    </message>
    <message>
        <source>Replac&amp;e…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Complete f&amp;ield or value</source>
        <translation>Completar campo o va&amp;lor</translation>
    </message>
    <message>
        <source>For&amp;mat payload</source>
        <translation>Dar for&amp;mato al contenido</translation>
    </message>
    <message>
        <source>Set a le&amp;gal value</source>
        <translation>Poner un valor le&amp;gal</translation>
    </message>
    <message>
        <source>Fiel&amp;ds of the payload</source>
        <translation>Cam&amp;pos del contenido</translation>
    </message>
    <message>
        <source>P&amp;ayload as text</source>
        <translation>&amp;Contenido como texto</translation>
    </message>
    <message>
        <source>Payload as a &amp;form</source>
        <translation>Contenido como &amp;formulario</translation>
    </message>
</context>
<context>
    <name>hk::PayloadAssist</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Valores: %1</translation>
    </message>
</context>
<context>
    <name>hk::PayloadCard</name>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Tab indents here. Press Esc, then Tab, to leave the editor.</source>
        <translation>Aquí Tab aplica sangría. Pulse Esc y después Tab para salir del editor.</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nueva muestra</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Copiar contenido</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>No es JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>The payload is on the clipboard.</source>
        <translation>El contenido está en el portapapeles.</translation>
    </message>
    <message>
        <source>More for the payload</source>
        <translation>Más acciones para el contenido</translation>
    </message>
    <message>
        <source>The contract knows nothing to complete here.</source>
        <translation>El formato previsto no ofrece nada que completar aquí.</translation>
    </message>
    <message>
        <source>One of its lines is too long to be edited. Format breaks it into lines.</source>
        <translation>Una de sus líneas es demasiado larga para editarla. Al dar formato se divide en líneas.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>That is not in the payload any more.</source>
        <translation>Eso ya no está en el contenido.</translation>
    </message>
    <message>
        <source>The payload has no problem.</source>
        <translation>El contenido no tiene ningún problema.</translation>
    </message>
    <message>
        <source>What is not JSON cannot be mended for you; the list says where.</source>
        <translation>Lo que no es JSON no se puede corregir automáticamente; la lista indica dónde.</translation>
    </message>
    <message>
        <source>Only JSON can be formatted; the list under the text says what is wrong with it.</source>
        <translation>Solo se puede dar formato a JSON; la lista de debajo del texto indica qué está mal.</translation>
    </message>
    <message>
        <source>The payload has nothing to put &quot;%1&quot; in.</source>
        <translation>El contenido no tiene dónde poner «%1».</translation>
    </message>
    <message>
        <source>Only JSON has fields; the list under the text says what is wrong with it.</source>
        <translation>Solo JSON tiene campos; la lista de debajo del texto indica qué está mal.</translation>
    </message>
</context>
<context>
    <name>hk::PayloadSources</name>
    <message>
        <source>%1 is of another company; choose that one first.</source>
        <translation>%1 es de otra empresa; elija primero esa empresa.</translation>
    </message>
</context>
<context>
    <name>hk::PayloadTransfer</name>
    <message>
        <source>What was pasted</source>
        <translation>Lo que se ha pegado</translation>
    </message>
    <message>
        <source>Open payload</source>
        <translation>Abrir contenido</translation>
    </message>
    <message>
        <source>JSON or a cURL command (*)</source>
        <translation>JSON o un comando cURL (*)</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>El portapapeles</translation>
    </message>
    <message>
        <source>Save payload as</source>
        <translation>Guardar contenido como</translation>
    </message>
    <message>
        <source>What was dropped</source>
        <translation>Lo que se ha soltado</translation>
    </message>
    <message>
        <source>The payload is in %1.</source>
        <translation>El contenido está en %1.</translation>
    </message>
</context>
<context>
    <name>hk::PayloadView</name>
    <message>
        <source>Payload, formatted</source>
        <translation>Contenido con formato</translation>
    </message>
    <message>
        <source>Problems of the payload</source>
        <translation>Problemas del contenido</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>hk::PeriodChoice</name>
    <message>
        <source>F&amp;rom:</source>
        <translation>D&amp;esde:</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Días elegidos</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>t&amp;o:</source>
        <translation>&amp;hasta:</translation>
    </message>
</context>
<context>
    <name>hk::Plans</name>
    <message>
        <source>Their endpoint was removed</source>
        <translation>Se quitó su endpoint</translation>
    </message>
    <message>
        <source>Their endpoint has no URL</source>
        <translation>Su endpoint no tiene URL</translation>
    </message>
    <message>
        <source>The receiver has them already, by this delivery or by another one of the same event</source>
        <translation>El receptor ya las tiene, por esta entrega o por otra del mismo evento</translation>
    </message>
    <message>
        <source>Out of date: a later event of the same appointment went there</source>
        <translation>Desactualizadas: un evento posterior de la misma cita ya llegó allí</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Demasiado antiguas</translation>
    </message>
    <message>
        <source>Twice the same: a later delivery of the same event is sent again</source>
        <translation>Duplicadas: se envía de nuevo una entrega posterior del mismo evento</translation>
    </message>
    <message>
        <source>Their endpoint is on hold: they would wait there</source>
        <translation>Su endpoint está retenido: esperarían allí</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>The state of a plan whose time has not come.</extracomment>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The state of a plan.</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>The state of a plan.</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The state of a plan: all of its deliveries are finished.</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Plan %1 begins %2, at %3.</source>
        <comment>in 4 minutes, at 14 May, 15:41:25</comment>
        <translation>El plan %1 empieza %2 (%3).</translation>
    </message>
    <message>
        <source>Plan %1 is running.</source>
        <translation>El plan %1 está en curso.</translation>
    </message>
    <message>
        <source>Plan %1 is paused: what was not sent yet waits.</source>
        <translation>El plan %1 está en pausa: lo que aún no se ha enviado espera.</translation>
    </message>
    <message>
        <source>Plan %1 was cancelled %2.</source>
        <comment>3 minutes ago</comment>
        <translation>El plan %1 se canceló %2.</translation>
    </message>
    <message>
        <source>Plan %1 was cancelled.</source>
        <translation>El plan %1 se canceló.</translation>
    </message>
    <message>
        <source>Plan %1 was done %2.</source>
        <comment>3 minutes ago</comment>
        <translation>El plan %1 terminó %2.</translation>
    </message>
    <message>
        <source>Plan %1 is done.</source>
        <translation>El plan %1 ha terminado.</translation>
    </message>
    <message>
        <source>%1 of %2 finished: %3 delivered, %4 failed, %5 cancelled.</source>
        <translation>%1 de %2 terminadas: %3 entregadas, %4 fallidas, %5 canceladas.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitidas: %1.</translation>
    </message>
    <message>
        <source>Pace: %1.</source>
        <extracomment>%1 is a rate, such as 10/s.</extracomment>
        <translation>Ritmo: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An endpoint and its host: &quot;Booking (crm.northwind.example)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Less than 1 hour</source>
        <translation>Menos de 1 hora</translation>
    </message>
    <message>
        <source>1 to 24 hours</source>
        <translation>De 1 a 24 horas</translation>
    </message>
    <message>
        <source>1 to 7 days</source>
        <translation>De 1 a 7 días</translation>
    </message>
    <message>
        <source>More than 7 days</source>
        <translation>Más de 7 días</translation>
    </message>
    <message>
        <source>Started %1 by %2.</source>
        <translation>Inicio: %1, por %2.</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>Inicio: %1.</translation>
    </message>
    <message>
        <source>The data of their events were erased</source>
        <translation>Se borraron los datos de sus eventos</translation>
    </message>
    <message>
        <source>At once: %1.</source>
        <extracomment>%1 is how many deliveries are on their way at the same time at most.</extracomment>
        <translation>Al mismo tiempo: %1.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>in 4 minutes, at 15:41:25</comment>
        <translation>%1, a las %2</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>en breve</translation>
    </message>
    <message>
        <source>Waiting at %1: %2. The endpoint is on hold; it goes on when somebody sends to it again.</source>
        <extracomment>%1 is an endpoint, %2 how many deliveries wait there.</extracomment>
        <translation>En espera en %1: %2. El endpoint está retenido; se continúa cuando alguien vuelva a enviarle.</translation>
    </message>
    <message>
        <source>Waiting at %1: %2. The endpoint has no URL; it goes on when it has one.</source>
        <extracomment>%1 is an endpoint, %2 how many deliveries wait there.</extracomment>
        <translation>En espera en %1: %2. El endpoint no tiene URL; se continúa cuando tenga una.</translation>
    </message>
    <message>
        <source>Waiting at %1: %2. The receiver failed %3 times in a row; the next probe goes out %4, and one that gets through lets the others go.</source>
        <extracomment>%1 is an endpoint, %2 how many deliveries wait there, %3 a number, %4 &quot;in 4 minutes&quot;.</extracomment>
        <translation>En espera en %1: %2. Fallos seguidos del receptor: %3; el próximo sondeo saldrá %4, y cuando uno llegue saldrán las demás.</translation>
    </message>
    <message>
        <source>Waiting at %1: %2. The last attempt there failed; the next one goes out %3.</source>
        <extracomment>%1 is an endpoint, %2 how many deliveries wait there, %3 is a time: &quot;in 4 minutes&quot;.</extracomment>
        <translation>En espera en %1: %2. El último intento allí falló; el próximo saldrá %3.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>The state of a plan that sends nothing, since something else must happen first.</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Plan %1 is waiting.</source>
        <translation>El plan %1 está en espera.</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Planificado para %1.</translation>
    </message>
    <message>
        <source>Planned for %1 by %2.</source>
        <extracomment>%1 is a time, %2 a user of this computer.</extracomment>
        <translation>Planificado para %1 por %2.</translation>
    </message>
    <message>
        <source>Not finished: they, or resends of them, are queued or retrying, or wait at an endpoint on hold</source>
        <translation>Sin terminar: ellas o sus reenvíos están en cola o reintentando, o esperan en un endpoint retenido</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Resend plans</source>
        <translation>Planes de reenvío</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Resend plans, newest first</source>
        <translation>Planes de reenvío, los más recientes primero</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Cancel plan…</source>
        <translation>&amp;Cancelar plan…</translation>
    </message>
    <message>
        <source>&amp;Show deliveries</source>
        <translation>&amp;Mostrar entregas</translation>
    </message>
    <message>
        <source>&amp;Export summary…</source>
        <translation>&amp;Exportar resumen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Deliveries finished</source>
        <translation>Entregas terminadas</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What was sent again for %1, newest first.</source>
        <translation>Lo que se envió de nuevo para %1, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Select a plan first.</source>
        <translation>Seleccione primero un plan.</translation>
    </message>
    <message>
        <source>The plan has ended.</source>
        <translation>El plan ha terminado.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Cancel plan %1?</source>
        <translation>¿Cancelar el plan %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) that are not finished are sent no more.</source>
        <translation>
            <numerusform>%Ln entrega sin terminar no se enviará más.</numerusform>
            <numerusform>%Ln entregas sin terminar no se enviarán más.</numerusform>
        </translation>
    </message>
    <message>
        <source>What went out stays as it is. What is on the wire at this moment is not called back.</source>
        <translation>Lo que ya se envió se queda como está. Lo que se esté transmitiendo en este momento no se puede retirar.</translation>
    </message>
    <message>
        <source>&amp;Cancel plan</source>
        <translation>&amp;Cancelar plan</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantener</translation>
    </message>
    <message>
        <source>Export the plan&apos;s summary</source>
        <translation>Exportar el resumen del plan</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Todavía no hay ningún plan</translation>
    </message>
    <message>
        <source>A plan sends again what a filter finds, at a pace, and shows here how far it is.</source>
        <translation>Un plan envía de nuevo, a un ritmo determinado, lo que encuentra un filtro, y muestra aquí por dónde va.</translation>
    </message>
    <message>
        <source>&amp;Resend all that match…</source>
        <translation>Reenviar todas las que coinci&amp;den…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>hk::PolicyDialog</name>
    <message>
        <source>Public addresses are always allowed; this adds nothing.</source>
        <translation>Las direcciones públicas siempre están permitidas; esto no añade nada.</translation>
    </message>
    <message>
        <source>This computer: webhooks reach every program that listens here. Fine for trying things out.</source>
        <translation>Este equipo: los webhooks llegan a cualquier programa que escuche aquí. Adecuado para hacer pruebas.</translation>
    </message>
    <message>
        <source>Your private network: whoever may set a URL can make this computer send requests to machines that trust it.</source>
        <translation>Su red privada: quien pueda definir una URL puede hacer que este equipo envíe solicitudes a máquinas que confían en él.</translation>
    </message>
    <message>
        <source>Dangerous: cloud machines hand out passwords to whoever asks at such addresses. Allow it only if you know why.</source>
        <translation>Peligroso: las máquinas en la nube entregan contraseñas a quien pregunte en esas direcciones. Permítalo solo si sabe por qué.</translation>
    </message>
    <message>
        <source>A special range that no webhook should need.</source>
        <translation>Un rango especial que ningún webhook debería necesitar.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>Pe&amp;rmitir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Addresses and proxy</source>
        <translation>Direcciones y proxy</translation>
    </message>
    <message>
        <source>Webhooks of all companies go to public addresses, and besides only to these. It holds from the next attempt on, whatever a host name leads to.</source>
        <translation>Los webhooks de todas las empresas van a direcciones públicas y, aparte, solo a estas. Vale desde el próximo intento, lleve adonde lleve un nombre de host.</translation>
    </message>
    <message>
        <source>Allowed ranges</source>
        <translation>Rangos permitidos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Allow also</source>
        <translation>Permitir &amp;también</translation>
    </message>
    <message>
        <source>Dangerous: it holds addresses of several kinds, such as private networks, or those where cloud machines hand out passwords. Allow a smaller range.</source>
        <translation>Peligroso: contiene direcciones de varios tipos, como redes privadas o aquellas en las que las máquinas en la nube entregan contraseñas. Permita un rango menor.</translation>
    </message>
    <message>
        <source>Allow addresses</source>
        <translation>Permitir direcciones</translation>
    </message>
    <message>
        <source>Allow %1?</source>
        <translation>¿Permitir %1?</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Keep it closed</source>
        <translation>Dejarlo cerrado</translation>
    </message>
</context>
<context>
    <name>hk::PreferencesDialog</name>
    <message>
        <source>&amp;Reset this section</source>
        <translation>&amp;Restablecer esta sección</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>No setting has this word.</source>
        <translation>Ningún ajuste contiene esta palabra.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>hk::PrivacySection</name>
    <message>
        <source>&amp;Mask personal data on the screen</source>
        <translation>&amp;Ocultar datos personales en pantalla</translation>
    </message>
    <message>
        <source>For demos and shared screens; Ctrl+Shift+M does the same, and the status bar says so while it is on.</source>
        <translation>Para demostraciones y pantallas compartidas; Ctrl+Mayús+M hace lo mismo, y la barra de estado lo indica mientras está activado.</translation>
    </message>
    <message>
        <source>Names, e-mails, phones, addresses, notes and custom fields of customers and staff read &quot;[masked]&quot;: in payloads, answers, the Local receiver, comparisons, saved samples and files that you look at. Filters that may name a person are not offered.</source>
        <translation>Nombres, correos, teléfonos, direcciones, notas y campos personalizados de clientes y personal aparecen como «[masked]»: en contenidos, respuestas, el Receptor local, comparaciones, muestras guardadas y archivos que consulte. Los filtros que puedan nombrar a una persona no se ofrecen.</translation>
    </message>
    <message>
        <source>Company names, URLs and ids stay, and so do samples that were made up. What you type stays as well, such as a name in the filter.</source>
        <translation>Los nombres de empresas, las URL y los identificadores quedan, al igual que las muestras inventadas. También queda lo que usted escriba, como un nombre en el filtro.</translation>
    </message>
    <message>
        <source>What you copy is masked as it is shown. A payload that you open in the Simulator is masked, so sending it sends &quot;[masked]&quot;. Exports of deliveries begin with masking, which you can take away there; exports of the Local receiver, and what is sent again, hold the data as they are. The store does not change.</source>
        <translation>Lo que copie queda oculto tal como se muestra. Un contenido que abra en el Simulador está oculto, así que enviarlo envía «[masked]». Las exportaciones de entregas empiezan con los datos ocultos, lo que puede desactivar allí; las exportaciones del Receptor local y lo que se envía de nuevo contienen los datos tal como son. El almacén de datos no cambia.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>hk::ProblemList</name>
    <message>
        <source>What differs from the contract</source>
        <translation>Diferencias con el formato previsto</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Set a le&amp;gal value</source>
        <translation>Poner un va&amp;lor permitido</translation>
    </message>
    <message>
        <source>Also with Ctrl+. where the cursor stands</source>
        <translation>También con Ctrl+. donde está el cursor</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>Quitar «%1»</translation>
    </message>
</context>
<context>
    <name>hk::ProxyRow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>none, environment, or a URL such as http://proxy.example:3128</source>
        <translation>none, environment o una URL como http://proxy.example:3128</translation>
    </message>
    <message>
        <source>Saved. The next attempt uses it.</source>
        <translation>Guardado. Se usará desde el próximo intento.</translation>
    </message>
</context>
<context>
    <name>hk::PrunePreview</name>
    <message>
        <source>Ended as</source>
        <translation>Terminó como</translation>
    </message>
    <message>
        <source>Under 30 days</source>
        <translation>Menos de 30 días</translation>
    </message>
    <message>
        <source>30 to 90</source>
        <translation>De 30 a 90</translation>
    </message>
    <message>
        <source>90 days to a year</source>
        <translation>De 90 días a un año</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Hace más</translation>
    </message>
    <message numerus="yes">
        <source>Counting… %Ln so far</source>
        <translation>
            <numerusform>Contando… %Ln por ahora</numerusform>
            <numerusform>Contando… %Ln por ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>What is removed, by outcome and by how long ago it ended</source>
        <translation>Lo que se elimina, por resultado y por cuánto hace que terminó</translation>
    </message>
    <message>
        <source>What would be removed is not known.</source>
        <translation>No se sabe qué se eliminaría.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) would be removed now</source>
        <translation>
            <numerusform>Ahora se eliminaría %Ln entrega</numerusform>
            <numerusform>Ahora se eliminarían %Ln entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be removed now</source>
        <translation>Ahora no se eliminaría nada</translation>
    </message>
</context>
<context>
    <name>hk::RawView</name>
    <message>
        <source>Body as it came</source>
        <translation>Cuerpo tal como llegó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes</source>
        <translation>Los primeros %1 de %2 bytes</translation>
    </message>
    <message>
        <source>These bytes are no text.</source>
        <translation>Estos bytes no son texto.</translation>
    </message>
    <message>
        <source>&amp;Bytes in hexadecimal</source>
        <translation>&amp;Bytes en hexadecimal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) came; personal data is masked</source>
        <translation>
            <numerusform>Llegó %Ln byte; los datos personales están ocultos</numerusform>
            <numerusform>Llegaron %Ln bytes; los datos personales están ocultos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ReceivedModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Desencadenante</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column: what the receiver answered</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Payload</source>
        <comment>column: whether it follows the schema</comment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Arrival</source>
        <comment>column: new, duplicate, out of order, late</comment>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>not HTTP</source>
        <comment>in the place of method and path</comment>
        <translation>no es HTTP</translation>
    </message>
    <message>
        <source>cut off</source>
        <comment>in the place of method and path</comment>
        <translation>cortada</translation>
    </message>
</context>
<context>
    <name>hk::ReceiverCard</name>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Copy &amp;URL…</source>
        <translation>Copiar &amp;URL…</translation>
    </message>
    <message>
        <source>Copies the local URL for a kind of event, for the webhook settings</source>
        <translation>Copia la URL local para un tipo de evento, para la configuración de webhooks</translation>
    </message>
    <message>
        <source>&amp;Answer with</source>
        <translation>&amp;Responder con</translation>
    </message>
    <message>
        <source>Stop the receiver to choose another port.</source>
        <translation>Detenga el receptor para elegir otro puerto.</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Más…</translation>
    </message>
    <message>
        <source>Rules, TLS, forwarding, another address</source>
        <translation>Reglas, TLS, reenvío, otra dirección</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>Según lo escrito: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) come first</source>
        <extracomment>beside &quot;Answer with 200 OK&quot;: some requests are answered by rules</extracomment>
        <translation>
            <numerusform>%n regla tiene prioridad</numerusform>
            <numerusform>%n reglas tienen prioridad</numerusform>
        </translation>
    </message>
    <message>
        <source>forwards to %1 and gives back its answer</source>
        <translation>reenvía a %1 y devuelve su respuesta</translation>
    </message>
    <message>
        <source>forwards to %1</source>
        <translation>reenvía a %1</translation>
    </message>
    <message>
        <source>shows an expired certificate</source>
        <translation>muestra un certificado caducado</translation>
    </message>
    <message>
        <source>shows another host&apos;s certificate</source>
        <translation>muestra el certificado de otro host</translation>
    </message>
    <message>
        <source>shows a certificate that signs itself</source>
        <translation>muestra un certificado autofirmado</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>hk::ReceiverPage</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Local receiver</source>
        <translation>Receptor local</translation>
    </message>
    <message>
        <source>Start the receiver on another port?</source>
        <translation>¿Iniciar el receptor en otro puerto?</translation>
    </message>
    <message>
        <source>URLs that point to the old port have to be changed.</source>
        <translation>Habrá que cambiar las URL que apuntan al puerto anterior.</translation>
    </message>
    <message>
        <source>&amp;Use a free port</source>
        <translation>&amp;Usar un puerto libre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Off: nothing can arrive</source>
        <translation>Apagado: no puede llegar nada</translation>
    </message>
    <message>
        <source>No requests caught yet</source>
        <translation>Todavía no se ha recibido ninguna solicitud</translation>
    </message>
    <message>
        <source>E&amp;xport HAR…</source>
        <translation>E&amp;xportar HAR…</translation>
    </message>
    <message>
        <source>Writes the requests that are listed to a file, for other tools</source>
        <translation>Escribe en un archivo las solicitudes mostradas, para otras herramientas</translation>
    </message>
    <message>
        <source>&amp;Export requests…</source>
        <translation>&amp;Exportar solicitudes…</translation>
    </message>
    <message>
        <source>Listening on %1, port %2: other computers can send here, too</source>
        <translation>Escuchando en %1, puerto %2: también pueden enviar aquí otros equipos</translation>
    </message>
    <message>
        <source>Listening on %1, port %2, for this computer only</source>
        <translation>Escuchando en %1, puerto %2, solo para este equipo</translation>
    </message>
    <message>
        <source>TLS and the address to listen on change when the receiver is started again.</source>
        <translation>TLS y la dirección de escucha cambian cuando se vuelve a iniciar el receptor.</translation>
    </message>
    <message>
        <source>No request is listed to be exported.</source>
        <translation>No se muestra ninguna solicitud que exportar.</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Exportar solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) written to %1</source>
        <translation>
            <numerusform>%Ln solicitud escrita en %1</numerusform>
            <numerusform>%Ln solicitudes escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start receiver</source>
        <translation>&amp;Iniciar receptor</translation>
    </message>
    <message>
        <source>Copy &amp;local URL</source>
        <translation>Copiar URL &amp;local</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Va&amp;ciar lista</translation>
    </message>
    <message>
        <source>&amp;Stop receiver</source>
        <translation>&amp;Detener receptor</translation>
    </message>
    <message>
        <source>The file holds what came as it came: personal data is masked on the screen only.</source>
        <translation>El archivo contiene lo que llegó tal como llegó: los datos personales solo se ocultan en pantalla.</translation>
    </message>
    <message>
        <source>Se&amp;nd a test event</source>
        <translation>Enviar un evento de prue&amp;ba</translation>
    </message>
    <message>
        <source>What is sent to this address shows here, with its signature and payload checked. Point a webhook URL at it, or send a test event.</source>
        <translation>Lo que se envía a esta dirección aparece aquí, con la firma y el contenido comprobados. Haga que una URL de webhook apunte a ella o envíe un evento de prueba.</translation>
    </message>
    <message>
        <source>The receiver takes what is sent to it and checks signature and payload. Start it, then point a webhook URL at it.</source>
        <translation>El receptor acepta lo que se le envía y comprueba la firma y el contenido. Inícielo y haga después que una URL de webhook apunte a él.</translation>
    </message>
</context>
<context>
    <name>hk::RecordInspector</name>
    <message>
        <source>&amp;Attempt</source>
        <translation>&amp;Intento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What the file says of this entry</source>
        <translation>Lo que dice el archivo de esta entrada</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>So&amp;licitud</translation>
    </message>
    <message>
        <source>Request as the file has it</source>
        <translation>Solicitud tal como la tiene el archivo</translation>
    </message>
    <message>
        <source>Resp&amp;onse</source>
        <translation>Res&amp;puesta</translation>
    </message>
    <message>
        <source>Answer as the file has it</source>
        <translation>Respuesta tal como la tiene el archivo</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4</source>
        <translation>%1 de %2: %3, %4</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Sin respuesta.</translation>
    </message>
    <message>
        <source>There was more; this is what was kept.</source>
        <translation>Había más; esto es lo que se conservó.</translation>
    </message>
</context>
<context>
    <name>hk::RecordListModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
</context>
<context>
    <name>hk::RecordsDialog</name>
    <message>
        <source>%1 – to look at</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 – para ver</translation>
    </message>
    <message>
        <source>Nothing of this file goes into the store.</source>
        <translation>Nada de este archivo entra en el almacén de datos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find in all of it</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Find text in the file&apos;s entries</source>
        <translation>Buscar texto en las entradas del archivo</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Entradas del archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(ies)</source>
        <translation>
            <numerusform>%1 de %Ln entrada</numerusform>
            <numerusform>%1 de %Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::RemoveCompanyDialog</name>
    <message>
        <source>Remove for good</source>
        <translation>Quitar definitivamente</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Its settings and keys, %1 and %2 with all attempts go, and nothing brings them back. What only should not be sent any more is better archived.</source>
        <extracomment>%1 and %2: &quot;4 endpoints&quot;, &quot;2,000 deliveries&quot;</extracomment>
        <translation>Desaparecen su configuración y sus claves, %1 y %2 con todos sus intentos, y nada permite recuperarlos. Si solo se trata de que no se envíe nada más, es mejor archivarla.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation>
            <numerusform>%n endpoint</numerusform>
            <numerusform>%n endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln entrega</numerusform>
            <numerusform>%Ln entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to remove it.</source>
        <translation>Escriba «%1» para quitarla.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>hk::RepeatForm</name>
    <message>
        <source>As fast as they are stored</source>
        <translation>Tan rápido como se guarden</translation>
    </message>
    <message>
        <source>Events in which time</source>
        <translation>Periodo de los eventos</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>&amp;Number of events</source>
        <translation>Número de e&amp;ventos</translation>
    </message>
    <message>
        <source>Each is an event of its own with its own ID, unless you wrote one into the payload: that one stays.</source>
        <translation>Cada uno es un evento propio con su propio identificador, salvo que usted haya escrito uno en el contenido: ese se mantiene.</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Frecuencia</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Tarda %1.</translation>
    </message>
    <message>
        <source>It takes at least %1.</source>
        <translation>Tarda al menos %1.</translation>
    </message>
</context>
<context>
    <name>hk::ReportPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The foot of a printed page: &quot;Page 2 of 5&quot;.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>hk::ReportsPage</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Todos los endpoints</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Como &amp;PDF…</translation>
    </message>
    <message>
        <source>As &amp;HTML…</source>
        <translation>Como &amp;HTML…</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Como &amp;CSV…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later one.</source>
        <translation>El último día es anterior al primero. Elija uno posterior.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>El informe se escribió en %1.</translation>
    </message>
    <message>
        <source>The printer took nothing. Choose another one, or export a PDF and print that.</source>
        <translation>La impresora no aceptó nada. Elija otra, o exporte un PDF e imprímalo.</translation>
    </message>
    <message>
        <source>Nothing to report in this period</source>
        <translation>Nada de lo que informar en este periodo</translation>
    </message>
    <message>
        <source>Volume, success, response times and outages of what is sent become a report here, to be printed or exported.</source>
        <translation>El volumen, el éxito, los tiempos de respuesta y las interrupciones de lo que se envía forman aquí un informe, para imprimirlo o exportarlo.</translation>
    </message>
    <message>
        <source>&amp;Send a test event</source>
        <translation>Enviar un evento de prue&amp;ba</translation>
    </message>
</context>
<context>
    <name>hk::RequestActions</name>
    <message>
        <source>Copies a command that sends the same request again</source>
        <translation>Copia un comando que envía de nuevo la misma solicitud</translation>
    </message>
    <message>
        <source>Turn &amp;into a sample…</source>
        <translation>&amp;Guardar como muestra…</translation>
    </message>
    <message>
        <source>Keeps the payload under a name, for the Simulator</source>
        <translation>Guarda el contenido con un nombre, para el Simulador</translation>
    </message>
    <message>
        <source>Opens the payload in the Simulator&apos;s editor</source>
        <translation>Abre el contenido en el editor del Simulador</translation>
    </message>
    <message>
        <source>Copied as a cURL command; it carries the signature, not the key.</source>
        <translation>Copiado como comando cURL; lleva la firma, no la clave.</translation>
    </message>
    <message>
        <source>Copy as cUR&amp;L</source>
        <translation>Copiar como cUR&amp;L</translation>
    </message>
    <message>
        <source>Send t&amp;o Simulator</source>
        <translation>E&amp;nviar al Simulador</translation>
    </message>
</context>
<context>
    <name>hk::RequestCard</name>
    <message>
        <source>Signed request</source>
        <translation>Solicitud firmada</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>Mostrar la solicitud como</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Copiar solicitud</translation>
    </message>
    <message>
        <source>Signed with the key in force · body %1</source>
        <translation>Firmada con la clave vigente · cuerpo de %1</translation>
    </message>
    <message>
        <source>Out of date: %1</source>
        <translation>Desactualizada: %1</translation>
    </message>
    <message>
        <source>The request is on the clipboard, with its signature and without the key.</source>
        <translation>La solicitud está en el portapapeles, con su firma y sin la clave.</translation>
    </message>
    <message>
        <source>What Zapier sees</source>
        <translation>Lo que verá Zapier</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>Cómo se firma</translation>
    </message>
    <message>
        <source>Save the body as the file that the code reads</source>
        <translation>Guardar el cuerpo como el archivo que lee el código</translation>
    </message>
    <message>
        <source>Check a receiver&apos;s signature of this request</source>
        <translation>Comprobar la firma de un receptor para esta solicitud</translation>
    </message>
    <message>
        <source>Signed with the key in force · body %1, read from %2, which the button above saves</source>
        <translation>Firmada con la clave vigente · cuerpo de %1, leído de %2, que se guarda con el botón de arriba</translation>
    </message>
    <message>
        <source>The fields are on the clipboard.</source>
        <translation>Los campos están en el portapapeles.</translation>
    </message>
    <message>
        <source>The computation is on the clipboard, without the key.</source>
        <translation>El cálculo está en el portapapeles, sin la clave.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Guardar el cuerpo</translation>
    </message>
    <message>
        <source>The body is saved, byte for byte.</source>
        <translation>El cuerpo se ha guardado, byte por byte.</translation>
    </message>
</context>
<context>
    <name>hk::RequestFilterBar</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Firma incorrecta</translation>
    </message>
    <message>
        <source>Bad payload</source>
        <translation>Contenido incorrecto</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Enviadas de nuevo</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuera de orden</translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation>Hora incorrecta</translation>
    </message>
    <message>
        <source>All</source>
        <comment>requests</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Look for requests</source>
        <translation>Buscar solicitudes</translation>
    </message>
    <message>
        <source>Path, trigger, event id or body</source>
        <translation>Ruta, desencadenante, identificador de evento o cuerpo</translation>
    </message>
</context>
<context>
    <name>hk::RequestInspector</name>
    <message>
        <source>Request line and headers</source>
        <translation>Línea de solicitud y encabezados</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>S&amp;in procesar</translation>
    </message>
    <message>
        <source>Select a request to look at it.</source>
        <translation>Seleccione una solicitud para verla.</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>Respue&amp;sta</translation>
    </message>
    <message>
        <source>The headers were let go to save room.</source>
        <translation>Los encabezados se descartaron para ahorrar espacio.</translation>
    </message>
    <message>
        <source>The body was let go to save room.</source>
        <translation>El cuerpo se descartó para ahorrar espacio.</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Partes de la solicitud</translation>
    </message>
    <message>
        <source>Pa&amp;yload</source>
        <translation>C&amp;ontenido</translation>
    </message>
    <message>
        <source>Heade&amp;rs</source>
        <translation>Encabe&amp;zados</translation>
    </message>
    <message>
        <source>There is no request line.</source>
        <translation>No hay línea de solicitud.</translation>
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
        <translation>Mostrar la solicitud para</translation>
    </message>
</context>
<context>
    <name>hk::RequestsView</name>
    <message>
        <source>Requests that arrived</source>
        <translation>Solicitudes recibidas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Ninguna solicitud coincide</translation>
    </message>
    <message>
        <source>None of the requests that are kept fits the filter.</source>
        <translation>Ninguna de las solicitudes conservadas coincide con el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>%1 de %Ln solicitud</numerusform>
            <numerusform>%1 de %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all re&amp;quests</source>
        <translation>Mostrar todas las &amp;solicitudes</translation>
    </message>
    <message>
        <source>Selects the newest request</source>
        <translation>Selecciona la solicitud más reciente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>requests, above the selected one</comment>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ResendDialog</name>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>How many there are is not known.</source>
        <translation>No se sabe cuántas son.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Sin coincidencias.</translation>
    </message>
    <message>
        <source>All of them are left out; see above why.</source>
        <translation>Se omiten todas; arriba se indica por qué.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln again</source>
        <translation>
            <numerusform>&amp;Reenviar %Ln</numerusform>
            <numerusform>&amp;Reenviar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Receivers: %1.</source>
        <translation>Receptores: %1.</translation>
    </message>
    <message>
        <source>%1 is a company in production.</source>
        <translation>%1 es una empresa de producción.</translation>
    </message>
    <message>
        <source>They get the same events once more; event IDs stay the same, so that they can tell.</source>
        <translation>Recibirán los mismos eventos otra vez; los identificadores de los eventos no cambian, para que puedan reconocerlos.</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>¿Enviar de nuevo?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are sent again.</source>
        <translation>
            <numerusform>Se envía de nuevo %Ln entrega.</numerusform>
            <numerusform>Se envían de nuevo %Ln entregas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent again: meanwhile nothing is left to send.</source>
        <translation>No se envió nada de nuevo: entretanto ya no queda nada que enviar.</translation>
    </message>
</context>
<context>
    <name>hk::ResendOptions</name>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Frecuencia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>A una hora determinada</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>Fecha &amp;y hora</translation>
    </message>
    <message>
        <source>There is no such time: clocks go forward then. Choose a later one.</source>
        <translation>Esa hora no existe: entonces se adelantan los relojes. Elija una posterior.</translation>
    </message>
    <message>
        <source>In the company&apos;s time zone, %1 (%2).</source>
        <extracomment>%1 is a time zone, such as America/Toronto, %2 its offset: &quot;UTC-04:00&quot;.</extracomment>
        <translation>En la zona horaria de la empresa, %1 (%2).</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one, or start now.</source>
        <translation>Esa hora ya ha pasado. Elija una posterior o empiece ahora.</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Cualquier antigüedad</translation>
    </message>
    <message>
        <source>Not older than 1 hour</source>
        <translation>Como máximo 1 hora</translation>
    </message>
    <message>
        <source>Not older than 24 hours</source>
        <translation>Como máximo 24 horas</translation>
    </message>
    <message>
        <source>Not older than 7 days</source>
        <translation>Como máximo 7 días</translation>
    </message>
    <message>
        <source>Not older than 30 days</source>
        <translation>Como máximo 30 días</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>&amp;Antigüedad</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>Al &amp;mismo tiempo</translation>
    </message>
    <message>
        <source>This is no whole number from 1 to 64.</source>
        <translation>Esto no es un número entero de 1 a 64.</translation>
    </message>
    <message>
        <source>Such as 10/s or 100/m; empty: as fast as the endpoints take them.</source>
        <translation>Por ejemplo 10/s o 100/m; vacío: tan rápido como los endpoints las acepten.</translation>
    </message>
    <message>
        <source>How many deliveries of the plan are on their way at the same time, 1 to 64; empty: as many as the endpoints take.</source>
        <translation>Cuántas entregas del plan están en camino al mismo tiempo, de 1 a 64; vacío: tantas como acepten los endpoints.</translation>
    </message>
</context>
<context>
    <name>hk::ResendPreview</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Planned by endpoint</source>
        <translation>Planificadas por endpoint</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Desencadenante</translation>
    </message>
    <message>
        <source>Planned by trigger</source>
        <translation>Planificadas por desencadenante</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Planned by age</source>
        <translation>Planificadas por antigüedad</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Send these too</source>
        <translation>Enviar también estas</translation>
    </message>
    <message>
        <source>Send these too: %1</source>
        <translation>Enviar también estas: %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificadas</translation>
    </message>
    <message>
        <source>There is nothing to send again</source>
        <translation>No hay nada que enviar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln delivery(ies) would be sent again</source>
        <translation>
            <numerusform>%Ln entrega no se enviaría de nuevo</numerusform>
            <numerusform>No se enviaría de nuevo ninguna de las %Ln entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Se omiten:</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>No se omite nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 would be sent again</source>
        <extracomment>%1 of all that the filter finds.</extracomment>
        <translation>
            <numerusform>Se enviaría de nuevo %Ln de %1</numerusform>
            <numerusform>Se enviarían de nuevo %Ln de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ResponsePlot</name>
    <message>
        <source>Chart of response times</source>
        <translation>Gráfico de tiempos de respuesta</translation>
    </message>
</context>
<context>
    <name>hk::RestoreDialog</name>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>In version %1</source>
        <translation>En la versión %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Restaurar la versión %1</translation>
    </message>
    <message>
        <source>What going back changes</source>
        <translation>Lo que cambia al restaurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Everything is as in this version: there is nothing to do.</source>
        <translation>Todo está como en esta versión: no hay nada que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>Going back changes %n setting(s) of %1. Hash keys stay as they are.</source>
        <translation>
            <numerusform>Al restaurar se cambia %n ajuste de %1. Las claves hash se quedan como están.</numerusform>
            <numerusform>Al restaurar se cambian %n ajustes de %1. Las claves hash se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Endpoints that came later stay: %1.</source>
        <translation>Los endpoints añadidos después se conservan: %1.</translation>
    </message>
</context>
<context>
    <name>hk::ResultLine</name>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Storing the event…</source>
        <translation>Guardando el evento…</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln deliveries</source>
        <translation>
            <numerusform>Mostrar %Ln entrega</numerusform>
            <numerusform>Mostrar las %Ln entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored and sent: the filter of each endpoint says no.</source>
        <translation>No se guardó ni se envió nada: el filtro de cada endpoint lo excluye.</translation>
    </message>
</context>
<context>
    <name>hk::ResultRow</name>
    <message>
        <source>Shows it on the Deliveries page</source>
        <translation>La muestra en la página Entregas</translation>
    </message>
    <message>
        <source>Stored; it goes out next.</source>
        <translation>Guardado; es el próximo en salir.</translation>
    </message>
    <message>
        <source>Open delivery to %1</source>
        <translation>Abrir la entrega a %1</translation>
    </message>
    <message>
        <source>Stored; its endpoint is on hold, so it waits.</source>
        <translation>Guardado; su endpoint está retenido, así que espera.</translation>
    </message>
    <message>
        <source>%1 after %2 · tried again %3</source>
        <translation>%1 tras %2 · nuevo intento %3</translation>
    </message>
    <message>
        <source>%1 in %2 from %3</source>
        <translation>%1 en %2 desde %3</translation>
    </message>
    <message>
        <source> · signature verified</source>
        <translation> · firma comprobada</translation>
    </message>
    <message>
        <source> · signature does not match</source>
        <translation> · la firma no coincide</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>Cancelado antes de enviarse.</translation>
    </message>
    <message>
        <source>Open delivery</source>
        <translation>Abrir entrega</translation>
    </message>
</context>
<context>
    <name>hk::RetentionDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>How long deliveries of %1 are kept after they ended. Once a day the program that sends removes what is older; what is not finished never goes.</source>
        <translation>Cuánto tiempo se conservan las entregas de %1 después de terminar. Una vez al día el programa que envía elimina lo más antiguo; lo que no ha terminado nunca se va.</translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>&amp;Entregadas</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>&amp;Fallidas</translation>
    </message>
    <message>
        <source>&amp;Cancelled</source>
        <translation>&amp;Canceladas</translation>
    </message>
    <message>
        <source>For good</source>
        <extracomment>In the field for the days that something is kept.</extracomment>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Removing: %1 of %2…</source>
        <extracomment>%1 and %2 are numbers of deliveries.</extracomment>
        <translation>Eliminando: %1 de %2…</translation>
    </message>
    <message>
        <source>Stopped. %1; the rest is still there.</source>
        <translation>Detenido. %1; el resto sigue ahí.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Save and &amp;remove %Ln delivery(ies)</source>
        <translation>
            <numerusform>Guardar y &amp;eliminar %Ln entrega</numerusform>
            <numerusform>Guardar y &amp;eliminar %Ln entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and &amp;remove</source>
        <translation>Guardar y eli&amp;minar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>How many there are is not known.</source>
        <translation>No se sabe cuántas son.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>No hay nada que eliminar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>hk::ReviewDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Después de guardar</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n cambio sin guardar</numerusform>
            <numerusform>%n cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cannot be saved yet: something is wrong with %1.</source>
        <extracomment>%1: names of fields, such as &quot;Booking URL, Time-out&quot;.</extracomment>
        <translation>Todavía no se puede guardar; hay algo incorrecto en: %1.</translation>
    </message>
</context>
<context>
    <name>hk::RotateDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Rotate the hash key</source>
        <translation>Rotar la clave hash</translation>
    </message>
    <message>
        <source>From now on every attempt is signed with both keys: X-Message-Signature stays the old one&apos;s, X-Message-Signature-Next is the new one&apos;s. Give the new key to whoever runs the receivers while both count; then the old one retires by itself. You can end that sooner, or call it off.</source>
        <translation>Desde ahora, cada intento se firma con las dos claves: X-Message-Signature sigue siendo la de la anterior y X-Message-Signature-Next es la de la nueva. Entregue la clave nueva a quien administra los receptores mientras valgan las dos; después, la anterior se retira sola. Puede terminar la rotación antes o anularla.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Makes a key of 32 random bytes</source>
        <translation>Crea una clave de 32 bytes aleatorios</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the new hash key</source>
        <translation>Copiar la nueva clave hash</translation>
    </message>
    <message>
        <source>Copy the new key; it leaves the clipboard after a minute</source>
        <translation>Copiar la clave nueva; se borra del portapapeles al cabo de un minuto</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>Clave &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Both sign for</source>
        <translation>&amp;Ambas firman durante</translation>
    </message>
    <message>
        <source>As long as the slowest of your receivers needs to take the new key.</source>
        <translation>El tiempo que necesite el más lento de sus receptores para adoptar la clave nueva.</translation>
    </message>
    <message>
        <source>Copy it for whoever runs the receivers. While both keys sign, “Copy new key” gives it again.</source>
        <translation>Cópiela para quien administra los receptores. Mientras firmen las dos claves, «Copiar clave nueva» la da otra vez.</translation>
    </message>
</context>
<context>
    <name>hk::RotationActions</name>
    <message>
        <source>The new key signs alone now.</source>
        <translation>Ahora solo firma la clave nueva.</translation>
    </message>
    <message>
        <source>The old key signs alone again.</source>
        <translation>Vuelve a firmar solo la clave anterior.</translation>
    </message>
    <message>
        <source>Both keys sign now.</source>
        <translation>Ahora firman las dos claves.</translation>
    </message>
    <message>
        <source>The new key is on the clipboard for 60 seconds.</source>
        <translation>La clave nueva está en el portapapeles durante 60 segundos.</translation>
    </message>
</context>
<context>
    <name>hk::RowMenu</name>
    <message>
        <source>Cop&amp;y and more</source>
        <translation>Cop&amp;iar y más</translation>
    </message>
    <message>
        <source>&amp;Filter by “%1”</source>
        <extracomment>%1 is a value in the list, such as 502</extracomment>
        <translation>&amp;Filtrar por «%1»</translation>
    </message>
    <message>
        <source>Leave “%1” o&amp;ut</source>
        <extracomment>%1 is a value in the list, such as 502</extracomment>
        <translation>&amp;Dejar fuera «%1»</translation>
    </message>
</context>
<context>
    <name>hk::RulesTable</name>
    <message>
        <source>Rules, the first that fits counts</source>
        <translation>Reglas; vale la primera que coincide</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Desencadenante</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what a rule answers</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>In path, trigger and header * stands for anything; what is empty fits all. A header is written Name:value.</source>
        <translation>En la ruta, el desencadenante y el encabezado, * equivale a cualquier cosa; lo vacío coincide con todo. Un encabezado se escribe Nombre:valor.</translation>
    </message>
    <message>
        <source>Add &amp;rule</source>
        <translation>Añadir &amp;regla</translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>&amp;Quitar regla</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Answer &amp;with…</source>
        <translation>Responder &amp;con…</translation>
    </message>
    <message>
        <source>Ways to answer, good ones and bad ones, for the chosen rule</source>
        <translation>Formas de responder, buenas y malas, para la regla elegida</translation>
    </message>
</context>
<context>
    <name>hk::RunDialog</name>
    <message>
        <source>Send many</source>
        <translation>Enviar muchos</translation>
    </message>
    <message>
        <source>&amp;This event</source>
        <translation>&amp;Este evento</translation>
    </message>
    <message>
        <source>A sc&amp;enario</source>
        <translation>Un e&amp;scenario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A run goes on without this window.</source>
        <translation>Una ejecución continúa sin esta ventana.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Nothing more is stored; what is stored goes out.</source>
        <translation>No se guarda nada más; lo guardado se envía.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message numerus="yes">
        <source>Sends %Ln event(s)</source>
        <translation>
            <numerusform>Envía %Ln evento</numerusform>
            <numerusform>Envía %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>The payload on the page is not JSON.</source>
        <translation>El contenido de la página no es JSON.</translation>
    </message>
    <message>
        <source>The file that is chosen is no scenario.</source>
        <translation>El archivo elegido no es un escenario.</translation>
    </message>
    <message>
        <source>Nothing was sent, because no URL is set for: %1. Set it in the webhook settings, or send to the local receiver.</source>
        <translation>No se envió nada, porque no hay ninguna URL definida para: %1. Defínala en la configuración de webhooks o envíe al receptor local.</translation>
    </message>
    <message>
        <source>It ended after %1 of %2 events. %3</source>
        <translation>Terminó tras %1 de %2 eventos. %3</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 events: the others were not made. What is stored goes out.</source>
        <translation>Cancelado tras %1 de %2 eventos: los demás no se crearon. Lo guardado se envía.</translation>
    </message>
    <message>
        <source>%1 of %2 events are stored: to the others the filter of each endpoint says no.</source>
        <translation>Se han guardado %1 de %2 eventos: el filtro de cada endpoint excluye los demás.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s) are stored.</source>
        <translation>
            <numerusform>Se ha guardado %Ln evento.</numerusform>
            <numerusform>Se han guardado los %Ln eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w in Deliveries</source>
        <translation>Mostrar en E&amp;ntregas</translation>
    </message>
</context>
<context>
    <name>hk::RunLine</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Show what is being sent</source>
        <translation>Mostrar lo que se está enviando</translation>
    </message>
    <message>
        <source>Opens &quot;Send many&quot; again</source>
        <translation>Vuelve a abrir «Enviar muchos»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel sending many</source>
        <translation>Cancelar el envío de muchos</translation>
    </message>
    <message>
        <source>Nothing more is stored; what is stored goes out.</source>
        <translation>No se guarda nada más; lo guardado se envía.</translation>
    </message>
    <message>
        <source>Sending many: %1</source>
        <translation>Enviando muchos: %1</translation>
    </message>
</context>
<context>
    <name>hk::RunProgress</name>
    <message>
        <source>Events stored</source>
        <translation>Eventos guardados</translation>
    </message>
    <message>
        <source>%1 of %2 events stored</source>
        <translation>%1 de %2 eventos guardados</translation>
    </message>
    <message>
        <source>%1 · deliveries: %2 delivered, %3 failed, %4 waiting</source>
        <translation>%1 · entregas con éxito: %2, fallidas: %3, en espera: %4</translation>
    </message>
    <message>
        <source>, %1 cancelled</source>
        <translation>, canceladas: %1</translation>
    </message>
    <message>
        <source>%1 left · the next event in %2</source>
        <translation>Tiempo restante: %1 · próximo evento en %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Tiempo restante: %1</translation>
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
        <translation>Convertir en muestra</translation>
    </message>
    <message>
        <source>The payload is kept for %1 exactly as it came, to be opened in the Simulator.</source>
        <translation>El contenido se guarda para %1 exactamente como llegó, para abrirlo en el Simulador.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1, received</source>
        <comment>a sample of a trigger</comment>
        <translation>%1, recibido</translation>
    </message>
    <message>
        <source>Received payload</source>
        <translation>Contenido recibido</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Trigger</source>
        <translation>&amp;Desencadenante</translation>
    </message>
    <message>
        <source>&amp;Replace sample</source>
        <translation>&amp;Reemplazar muestra</translation>
    </message>
    <message>
        <source>&amp;Save sample</source>
        <translation>&amp;Guardar muestra</translation>
    </message>
</context>
<context>
    <name>hk::SampleMenu</name>
    <message>
        <source>&amp;Another sample</source>
        <translation>&amp;Otra muestra</translation>
    </message>
    <message>
        <source>&amp;Edge case</source>
        <translation>&amp;Caso límite</translation>
    </message>
    <message>
        <source>From a &amp;past delivery…</source>
        <translation>De una &amp;entrega anterior…</translation>
    </message>
    <message>
        <source>&amp;Save sample…</source>
        <translation>&amp;Guardar muestra…</translation>
    </message>
    <message>
        <source>Samp&amp;les</source>
        <extracomment>A submenu: where a payload can come from, and keeping it.</extracomment>
        <translation>Mues&amp;tras</translation>
    </message>
</context>
<context>
    <name>hk::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>&amp;Usual questions</source>
        <translation>Preguntas &amp;habituales</translation>
    </message>
    <message>
        <source>Re&amp;cent filters</source>
        <translation>Filtros re&amp;cientes</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Olvidar estos</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <translation>Ad&amp;ministrar filtros guardados…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardada como %1.</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>¿Reemplazar %1?</translation>
    </message>
    <message>
        <source>There is a filter of that name already.</source>
        <translation>Ya hay un filtro con ese nombre.</translation>
    </message>
    <message>
        <source>It finds %1 from now on.</source>
        <translation>A partir de ahora encuentra %1.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Ahora se llama %1.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 se ha quitado.</translation>
    </message>
</context>
<context>
    <name>hk::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Re&amp;place by the one in force</source>
        <translation>&amp;Sustituir por el vigente</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No filter is in force.</source>
        <translation>No hay ningún filtro vigente.</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Cambiar nombre del filtro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>hk::SavedSamples</name>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Saved samples</source>
        <translation>Muestras guardadas</translation>
    </message>
    <message>
        <source>Load, rename, export or remove the sample</source>
        <translation>Cargar, cambiar de nombre, exportar o quitar la muestra</translation>
    </message>
    <message>
        <source>Saved sample</source>
        <translation>Muestra guardada</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Cargar</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Save sample</source>
        <translation>Guardar muestra</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>¿Reemplazar %1?</translation>
    </message>
    <message>
        <source>There is a sample of that name already.</source>
        <translation>Ya existe una muestra con ese nombre.</translation>
    </message>
    <message>
        <source>What it was is gone then.</source>
        <translation>Su contenido anterior se perderá.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardada como %1.</translation>
    </message>
    <message>
        <source>Rename sample</source>
        <translation>Cambiar el nombre de la muestra</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Ahora se llama %1.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportada a %1.</translation>
    </message>
    <message>
        <source>Export sample</source>
        <translation>Exportar muestra</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>The sample is not listed any more.</source>
        <translation>La muestra dejará de aparecer en la lista.</translation>
    </message>
    <message>
        <source>Events that were sent with it stay in the list of deliveries.</source>
        <translation>Los eventos que se enviaron con ella permanecen en la lista de entregas.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 se ha quitado.</translation>
    </message>
</context>
<context>
    <name>hk::ScanLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Deliveries looked at</source>
        <translation>Entregas examinadas</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>Cancelar la búsqueda</translation>
    </message>
    <message>
        <source>Looking at each delivery: %1% done, %2 found</source>
        <extracomment>%1: a percentage without its sign; %2: a number of deliveries</extracomment>
        <translation>Examinando cada entrega: %1 % hecho, %2 encontradas</translation>
    </message>
    <message>
        <source>Stopped: %1 found in the oldest %2</source>
        <extracomment>numbers of deliveries: how many match, how many were looked at</extracomment>
        <translation>Detenido: %1 encontradas en las %2 más antiguas</translation>
    </message>
    <message>
        <source>Stopped: %1 found in the newest %2</source>
        <translation>Detenido: %1 encontradas en las %2 más recientes</translation>
    </message>
    <message>
        <source>Ended early: %1 found in the oldest %2</source>
        <extracomment>numbers of deliveries: how many match, how many were looked at</extracomment>
        <translation>Terminó antes: %1 encontradas en las %2 más antiguas</translation>
    </message>
    <message>
        <source>Ended early: %1 found in the newest %2</source>
        <translation>Terminó antes: %1 encontradas en las %2 más recientes</translation>
    </message>
</context>
<context>
    <name>hk::ScenarioForm</name>
    <message>
        <source>Real time</source>
        <translation>Tiempo real</translation>
    </message>
    <message>
        <source>60 times as fast: an hour in a minute</source>
        <translation>60 veces más rápido: una hora en un minuto</translation>
    </message>
    <message>
        <source>3,600 times as fast: an hour in a second</source>
        <translation>3600 veces más rápido: una hora en un segundo</translation>
    </message>
    <message>
        <source>As fast as they are stored</source>
        <translation>Tan rápido como se guarden</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Abrir archivo…</translation>
    </message>
    <message>
        <source>A scenario of your own, a JSON file</source>
        <translation>Un escenario propio, un archivo JSON</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Semi&amp;lla</translation>
    </message>
    <message>
        <source>The same seed tells of the same people.</source>
        <translation>La misma semilla da siempre las mismas personas.</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>Velocida&amp;d</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Abrir escenario</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>Escenarios (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB.</source>
        <translation>%1 supera los 16 MB.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) within %1.</source>
        <translation>
            <numerusform>%Ln evento en %1.</numerusform>
            <numerusform>%Ln eventos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this speed they take %1.</source>
        <translation>A esta velocidad tardan %1.</translation>
    </message>
    <message>
        <source>Scen&amp;ario</source>
        <translation>Escena&amp;rio</translation>
    </message>
    <message>
        <source>At this speed they are sent as fast as they are stored.</source>
        <translation>A esta velocidad se envían tan rápido como se guardan.</translation>
    </message>
    <message>
        <source>Problems of the scenario</source>
        <translation>Problemas del escenario</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>The file is no scenario: %n problem(s), by line and field below. Mend them and open it again.</source>
        <translation>
            <numerusform>El archivo no es un escenario: %n problema, abajo con línea y campo. Corríjalo y ábralo de nuevo.</numerusform>
            <numerusform>El archivo no es un escenario: %n problemas, abajo con línea y campo. Corríjalos y ábralo de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::SendBar</name>
    <message>
        <source>Send &amp;many or a scenario…</source>
        <translation>Enviar &amp;muchos o un escenario…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>E&amp;nviar</translation>
    </message>
    <message>
        <source>Send man&amp;y…</source>
        <translation>Env&amp;iar muchos…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>What is not on the wire yet is not sent</source>
        <translation>Lo que aún no se está transmitiendo no se envía</translation>
    </message>
    <message>
        <source>&amp;Send anyway</source>
        <translation>E&amp;nviar de todos modos</translation>
    </message>
    <message>
        <source>The payload is being checked.</source>
        <translation>El contenido se está comprobando.</translation>
    </message>
    <message>
        <source>The payload is not JSON; the list under it says where.</source>
        <translation>El contenido no es JSON; la lista de debajo indica dónde.</translation>
    </message>
    <message>
        <source>This event many times, or a scenario</source>
        <translation>Este evento muchas veces, o un escenario</translation>
    </message>
    <message>
        <source>Sends these bytes</source>
        <translation>Envía estos bytes</translation>
    </message>
</context>
<context>
    <name>hk::SendTargetChooser</name>
    <message>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>To the company&apos;s endpoints</source>
        <translation>A los endpoints de la empresa</translation>
    </message>
    <message>
        <source>To the local receiver</source>
        <translation>Al receptor local</translation>
    </message>
    <message>
        <source>To another URL…</source>
        <translation>A otra URL…</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>A %1</translation>
    </message>
    <message numerus="yes">
        <source>To %1 and %Ln more</source>
        <translation>
            <numerusform>A %1 y %Ln más</numerusform>
            <numerusform>A %1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>To the local receiver (127.0.0.1:%1)</source>
        <translation>Al receptor local (127.0.0.1:%1)</translation>
    </message>
</context>
<context>
    <name>hk::Sender</name>
    <message>
        <source>Paused: the disk is full</source>
        <translation>En pausa: el disco está lleno</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room, and sending goes on by itself.</source>
        <translation>No se pierde nada. Libere espacio y el envío continuará por sí solo.</translation>
    </message>
    <message>
        <source>Paused: this computer has no network</source>
        <translation>En pausa: este equipo no tiene red</translation>
    </message>
    <message>
        <source>What goes to this computer itself is sent all the same.</source>
        <translation>Lo que va a este mismo equipo se envía de todos modos.</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <extracomment>%1 is the reason, a sentence.</extracomment>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Nothing is lost. Sending goes on by itself when it can.</source>
        <translation>No se pierde nada. El envío continuará por sí solo cuando pueda.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>This program sends what is queued in the store.</source>
        <translation>Este programa envía lo que está en cola en el almacén de datos.</translation>
    </message>
    <message>
        <source>Another Hookkeeper is sending from this store</source>
        <translation>Otro Hookkeeper está enviando desde este almacén de datos</translation>
    </message>
    <message>
        <source>Not sending</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>What is queued waits until sending is resumed, in the menu Tools.</source>
        <translation>Lo que está en cola espera hasta que se reanude el envío, en el menú Herramientas.</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 en cola</translation>
    </message>
    <message>
        <source>%1 retrying</source>
        <translation>%1 reintentándose</translation>
    </message>
</context>
<context>
    <name>hk::SendingAction</name>
    <message>
        <source>R&amp;esume sending</source>
        <translation>&amp;Reanudar envío</translation>
    </message>
    <message>
        <source>Pa&amp;use sending</source>
        <translation>Pa&amp;usar envío</translation>
    </message>
    <message>
        <source>What is queued goes out again</source>
        <translation>Lo que está en cola vuelve a salir</translation>
    </message>
    <message>
        <source>What is queued waits until sending is resumed, or Hookkeeper starts again</source>
        <translation>Lo que está en cola espera hasta que se reanude el envío o Hookkeeper vuelva a iniciarse</translation>
    </message>
</context>
<context>
    <name>hk::SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>&amp;Addresses…</source>
        <translation>&amp;Direcciones…</translation>
    </message>
    <message>
        <source>Where webhooks may go</source>
        <translation>Adónde pueden ir los webhooks</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>To public addresses only.</source>
        <translation>Solo a direcciones públicas.</translation>
    </message>
    <message>
        <source>To public addresses, and besides to these: %1</source>
        <translation>A direcciones públicas y, además, a estas: %1</translation>
    </message>
    <message>
        <source>To one endpoint 8 requests are on the way at once; an endpoint can have a limit and a pace of its own. Connecting may take 10 s. How long a whole attempt may take, and when it is tried again, is set for each company and endpoint in the Webhook settings. Of an answer the first 64 KB are kept.</source>
        <translation>Hacia un mismo endpoint hay 8 solicitudes en camino al mismo tiempo; un endpoint puede tener su propio límite y su propio ritmo. La conexión puede tardar 10 s. Cuánto puede durar un intento entero y cuándo se reintenta se define para cada empresa y endpoint en los Ajustes de webhooks. De una respuesta se guardan los primeros 64 KB.</translation>
    </message>
    <message>
        <source>Requests at &amp;once, to all endpoints</source>
        <translation>Solicitudes al mismo &amp;tiempo, a todos los endpoints</translation>
    </message>
</context>
<context>
    <name>hk::SettingForm</name>
    <message>
        <source>%1: back to the default</source>
        <extracomment>%1 is a setting, such as &quot;Theme&quot;.</extracomment>
        <translation>%1: volver al valor predeterminado</translation>
    </message>
</context>
<context>
    <name>hk::SettingsDraft</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activados</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivados</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definida</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>en rotación</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminada</translation>
    </message>
    <message>
        <source>Booking URL</source>
        <translation>URL de reservas</translation>
    </message>
    <message>
        <source>Customer URL</source>
        <translation>URL de clientes</translation>
    </message>
    <message>
        <source>Resource URL</source>
        <translation>URL de recursos</translation>
    </message>
    <message>
        <source>Reminder URL</source>
        <translation>URL de recordatorios</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>Clave hash</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Standard Webhooks headers</source>
        <translation>Encabezados de Standard Webhooks</translation>
    </message>
    <message>
        <source>Retry schedule</source>
        <translation>Plan de reintentos</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A trigger and what it is called in the payload: &quot;Appointment confirmed: booked&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as documented</source>
        <translation>como en la documentación</translation>
    </message>
    <message>
        <source>Booking triggers</source>
        <translation>Desencadenantes de reservas</translation>
    </message>
    <message>
        <source>Customer triggers</source>
        <translation>Desencadenantes de clientes</translation>
    </message>
    <message>
        <source>Resource triggers</source>
        <translation>Desencadenantes de recursos</translation>
    </message>
    <message>
        <source>Reminder triggers</source>
        <translation>Desencadenantes de recordatorios</translation>
    </message>
    <message>
        <source>Names in the payload</source>
        <translation>Nombres en el contenido</translation>
    </message>
</context>
<context>
    <name>hk::SettingsFiles</name>
    <message>
        <source>Import settings…</source>
        <translation>Importar configuración…</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportar configuración…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configuración</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Archivos JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Imported. The next attempt uses it.</source>
        <translation>Importado. Se usará desde el próximo intento.</translation>
    </message>
    <message>
        <source>Settings history…</source>
        <translation>Historial de configuración…</translation>
    </message>
    <message>
        <source>More for webhook settings</source>
        <translation>Más acciones para la configuración de webhooks</translation>
    </message>
    <message>
        <source>History, import and export</source>
        <translation>Historial, importación y exportación</translation>
    </message>
    <message>
        <source>Version %1 is back. The next attempt uses it.</source>
        <translation>Se ha restaurado la versión %1. Se usará desde el próximo intento.</translation>
    </message>
    <message>
        <source>Imported without the keys: no passphrase was given.</source>
        <translation>Importado sin las claves: no se indicó ninguna frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>hk::SettingsPage</name>
    <message>
        <source>The hash key is on the clipboard for 60 seconds.</source>
        <translation>La clave hash está en el portapapeles durante 60 segundos.</translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>Ajustes de webhooks</translation>
    </message>
    <message>
        <source>Company › %1</source>
        <translation>Empresa › %1</translation>
    </message>
    <message>
        <source>Saved. The next attempt uses it.</source>
        <translation>Guardado. Se usará desde el próximo intento.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>The old settings are back.</source>
        <translation>Se ha restablecido la configuración anterior.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>The settings were changed in the meantime. Your changes are still here, beside the new values: look at them, then save again.</source>
        <translation>La configuración ha cambiado entretanto. Sus cambios siguen aquí, junto a los valores nuevos: revíselos y guarde de nuevo.</translation>
    </message>
</context>
<context>
    <name>hk::Shipped</name>
    <message>
        <source>Failed in the last 24 hours</source>
        <translation>Fallidas en las últimas 24 horas</translation>
    </message>
    <message>
        <source>Retrying now</source>
        <translation>Reintentando ahora</translation>
    </message>
    <message>
        <source>Waiting for a held endpoint</source>
        <translation>A la espera de un endpoint retenido</translation>
    </message>
    <message>
        <source>Refused by the receiver today</source>
        <translation>Rechazadas hoy por el receptor</translation>
    </message>
    <message>
        <source>Slower than 5 seconds this week</source>
        <translation>Más lentas que 5 segundos esta semana</translation>
    </message>
    <message>
        <source>Delivered only after retries this week</source>
        <translation>Entregadas solo tras reintentos esta semana</translation>
    </message>
    <message>
        <source>Resends of the last 7 days</source>
        <translation>Reenvíos de los últimos 7 días</translation>
    </message>
</context>
<context>
    <name>hk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving: hold Ctrl, Alt or the Super key as well, or press a function key.</source>
        <translation>%1 hace falta para escribir y moverse: mantenga pulsada también Ctrl, Alt o la tecla Súper, o pulse una tecla de función.</translation>
    </message>
    <message>
        <source>%1 opens a menu or presses a button: hold Ctrl as well.</source>
        <translation>%1 abre un menú o pulsa un botón: mantenga pulsada también Ctrl.</translation>
    </message>
    <message>
        <source>%1 belongs to menus and windows: press another key.</source>
        <translation>%1 pertenece a los menús y las ventanas: pulse otra tecla.</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Ninguna tecla</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Press the keys that are to do it</source>
        <translation>Pulse las teclas que deben hacerlo</translation>
    </message>
    <message>
        <source>No action and no key is called like that.</source>
        <translation>Ninguna acción ni ninguna tecla se llama así.</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Tecla para %1</translation>
    </message>
    <message>
        <source>Use %1 here?</source>
        <translation>¿Usar %1 aquí?</translation>
    </message>
    <message>
        <source>%1 does &quot;%2&quot; until now.</source>
        <extracomment>%1 is a key, %2 an action.</extracomment>
        <translation>%1 hace hasta ahora «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be left without that key.</source>
        <translation>«%1» se quedaría sin esa tecla.</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Usar aquí</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo</translation>
    </message>
</context>
<context>
    <name>hk::Sidebar</name>
    <message>
        <source>Add company…</source>
        <translation>Añadir empresa…</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>The company whose webhooks are shown</source>
        <translation>La empresa cuyos webhooks se muestran</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Empresa: %1</translation>
    </message>
</context>
<context>
    <name>hk::SigningCard</name>
    <message>
        <source>Signing</source>
        <translation>Firma de mensajes</translation>
    </message>
    <message>
        <source>Code for receivers…</source>
        <translation>Código para receptores…</translation>
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
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>How the header X-Message-Signature is written.</source>
        <translation>Cómo se escribe el encabezado X-Message-Signature.</translation>
    </message>
    <message>
        <source>Standard Webhooks headers too</source>
        <translation>Encabezados de Standard Webhooks</translation>
    </message>
    <message>
        <source>webhook-id, webhook-timestamp and webhook-signature let receivers use a ready-made library and refuse old messages.</source>
        <translation>webhook-id, webhook-timestamp y webhook-signature permiten a los receptores usar una biblioteca ya hecha y rechazar mensajes antiguos.</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>Comprobar una firma…</translation>
    </message>
    <message>
        <source>Copy whsec_ key</source>
        <translation>Copiar la clave whsec_</translation>
    </message>
    <message>
        <source>Copy the hash key as Standard Webhooks libraries take it; it leaves the clipboard after a minute</source>
        <translation>Copiar la clave hash como la toman las bibliotecas de Standard Webhooks; sale del portapapeles al cabo de un minuto</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Más encabezados</translation>
    </message>
</context>
<context>
    <name>hk::SimulatorPage</name>
    <message>
        <source>Build a trigger, see exactly what will be sent, send it</source>
        <translation>Prepare un desencadenante, vea exactamente lo que se enviará y envíelo</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>the payload has changed.</source>
        <translation>el contenido ha cambiado.</translation>
    </message>
    <message>
        <source>the payload is not JSON.</source>
        <translation>el contenido no es JSON.</translation>
    </message>
    <message>
        <source>No %1 URL is set, so this event would go nowhere.</source>
        <translation>No hay ninguna URL definida para la categoría «%1», así que este evento no iría a ninguna parte.</translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>Ajustes de webhooks</translation>
    </message>
    <message>
        <source>The local receiver is off: what is sent waits until it is started.</source>
        <translation>El receptor local está apagado: lo que se envíe esperará hasta que se inicie.</translation>
    </message>
    <message>
        <source>The filter of each endpoint says no to this event, so it would go nowhere.</source>
        <translation>El filtro de cada endpoint excluye este evento, así que no iría a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>hk::StatusChips</name>
    <message>
        <source>All</source>
        <comment>deliveries</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Hide simulations</source>
        <translation>Ocultar simulaciones</translation>
    </message>
    <message>
        <source>Leaves out what the Simulator and the console&apos;s trigger sent</source>
        <translation>Omite lo que enviaron el Simulador y el trigger de la consola</translation>
    </message>
</context>
<context>
    <name>hk::StatusStrip</name>
    <message>
        <source>Store: %1</source>
        <extracomment>In the status bar; %1 is the path of the store&apos;s file.</extracomment>
        <translation>Almacén de datos: %1</translation>
    </message>
    <message>
        <source>Deliveries that wait, in all companies</source>
        <translation>Entregas en espera, de todas las empresas</translation>
    </message>
    <message>
        <source>Receiver on :%1</source>
        <extracomment>The number is a port; the colon belongs to it, as in an address.</extracomment>
        <translation>Receptor en :%1</translation>
    </message>
    <message>
        <source>Receiver off</source>
        <translation>Receptor apagado</translation>
    </message>
</context>
<context>
    <name>hk::TableColumns</name>
    <message>
        <source>&amp;Arrange columns…</source>
        <translation>&amp;Organizar columnas…</translation>
    </message>
</context>
<context>
    <name>hk::Terms</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>hk::TestDialog</name>
    <message>
        <source>%1 – nothing may be sent there</source>
        <translation>%1 – no se permite enviar nada ahí</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <extracomment>&quot;Test of Booking URL&quot;</extracomment>
        <translation>Prueba de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Certificate of %1 by %2, good until %3</source>
        <translation>Certificado de %1 emitido por %2, válido hasta el %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Queda %n día</numerusform>
            <numerusform>Quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>hk::TimeText</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>dentro de %n segundo</numerusform>
            <numerusform>dentro de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dentro de %n minuto</numerusform>
            <numerusform>dentro de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dentro de %n hora</numerusform>
            <numerusform>dentro de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <extracomment>Days and hours, such as &quot;3 d 18 h&quot;.</extracomment>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>%1 (company)</source>
        <extracomment>A date and time by the clocks of the company that is shown.</extracomment>
        <translation>%1 (empresa)</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <extracomment>A date and time by this computer&apos;s clock.</extracomment>
        <translation>%1 (este equipo)</translation>
    </message>
</context>
<context>
    <name>hk::TimelineView</name>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Events in order</source>
        <translation>Eventos en orden</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>The payload names neither an appointment nor a customer.</source>
        <translation>El contenido no nombra ni una cita ni un cliente.</translation>
    </message>
    <message numerus="yes">
        <source>Appointment %1: %Ln delivery(ies)</source>
        <extracomment>%1 is the appointment&apos;s or customer&apos;s id.</extracomment>
        <translation>
            <numerusform>Cita %1: %Ln entrega</numerusform>
            <numerusform>Cita %1: %Ln entregas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer %1: %Ln delivery(ies)</source>
        <translation>
            <numerusform>Cliente %1: %Ln entrega</numerusform>
            <numerusform>Cliente %1: %Ln entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier ones are left out.</source>
        <translation>Se omiten las anteriores.</translation>
    </message>
    <message>
        <source>Later ones are left out.</source>
        <translation>Se omiten las posteriores.</translation>
    </message>
    <message>
        <source>%1 · resend</source>
        <translation>%1 · reenvío</translation>
    </message>
    <message>
        <source>%1 · simulated</source>
        <translation>%1 · simulada</translation>
    </message>
</context>
<context>
    <name>hk::Tray</name>
    <message>
        <source>&amp;Show Hookkeeper</source>
        <translation>&amp;Mostrar Hookkeeper</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) fail(s) or is/are on hold</source>
        <translation>
            <numerusform>%n endpoint falla o está retenido</numerusform>
            <numerusform>%n endpoints fallan o están retenidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::TriggerCard</name>
    <message>
        <source>Trigger</source>
        <translation>Desencadenante</translation>
    </message>
</context>
<context>
    <name>hk::TriggerList</name>
    <message>
        <source>Name of %1 in the payload</source>
        <extracomment>What a trigger is called in the payload that is sent.</extracomment>
        <translation>Nombre de «%1» en el contenido</translation>
    </message>
    <message>
        <source>every trigger</source>
        <translation>todos los desencadenantes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>hk::TriggersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What is ticked goes to the category&apos;s URL. On the right is what the trigger is called in the payload; change it only for a receiver that expects another name. Both count for events from the moment you save.</source>
        <translation>Lo marcado va a la URL de la categoría. A la derecha figura cómo se llama el desencadenante en el contenido; cámbielo solo para un receptor que espere otro nombre. Ambas cosas valen para los eventos a partir del momento en que guarde.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estos</translation>
    </message>
</context>
<context>
    <name>hk::UrlDialog</name>
    <message>
        <source>&amp;Use this URL</source>
        <translation>&amp;Usar esta URL</translation>
    </message>
    <message>
        <source>Send to another URL</source>
        <translation>Enviar a otra URL</translation>
    </message>
    <message>
        <source>Only what you simulate goes there, signed with the company&apos;s key. The webhook settings stay as they are.</source>
        <translation>Allí solo va lo que usted simula, firmado con la clave de la empresa. La configuración de webhooks no cambia.</translation>
    </message>
    <message>
        <source>U&amp;RL</source>
        <translation>UR&amp;L</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
</context>
<context>
    <name>hk::UrlField</name>
    <message>
        <source>&amp;Booking URL</source>
        <translation>URL de &amp;reservas</translation>
    </message>
    <message>
        <source>&amp;Customer URL</source>
        <translation>URL de &amp;clientes</translation>
    </message>
    <message>
        <source>&amp;Resource URL</source>
        <translation>URL de rec&amp;ursos</translation>
    </message>
    <message>
        <source>Re&amp;minder URL</source>
        <translation>URL de recor&amp;datorios</translation>
    </message>
    <message>
        <source>Not set – booking events are not sent</source>
        <translation>Sin definir – no se envían eventos de reservas</translation>
    </message>
    <message>
        <source>Not set – customer events are not sent</source>
        <translation>Sin definir – no se envían eventos de clientes</translation>
    </message>
    <message>
        <source>Not set – resource events are not sent</source>
        <translation>Sin definir – no se envían eventos de recursos</translation>
    </message>
    <message>
        <source>Not set – reminders are not sent</source>
        <translation>Sin definir – no se envían recordatorios</translation>
    </message>
    <message>
        <source>On hold: %1. What is due waits here.</source>
        <translation>Retenido: %1. Lo pendiente espera aquí.</translation>
    </message>
    <message>
        <source>On hold: the receiver answered 410 Gone. What is due waits here.</source>
        <translation>Retenido: el receptor respondió 410 Gone. Lo pendiente espera aquí.</translation>
    </message>
    <message>
        <source>On hold: nothing got through for five days. What is due waits here.</source>
        <translation>Retenido: no se logró entregar nada durante cinco días. Lo pendiente espera aquí.</translation>
    </message>
    <message>
        <source>On hold. What is due waits here.</source>
        <translation>Retenido. Lo pendiente espera aquí.</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>A menu with what else can be done with &quot;Booking URL&quot;.</extracomment>
        <translation>Más acciones para %1</translation>
    </message>
    <message>
        <source>Triggers…</source>
        <translation>Desencadenantes…</translation>
    </message>
    <message>
        <source>Use this URL for all categories</source>
        <translation>Usar esta URL para todas las categorías</translation>
    </message>
    <message>
        <source>Use this URL for this category only</source>
        <translation>Usar esta URL solo para esta categoría</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Gets only: %1</source>
        <translation>Recibe solo: %1</translation>
    </message>
    <message>
        <source>What to do there</source>
        <translation>Qué hacer allí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What kind of receiver it is, then what to mind there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The receiver failed %Ln time(s) in a row. Until it answers, only a probe goes out now and then; the next one at %1.</source>
        <translation>
            <numerusform>El receptor falló %Ln vez. Hasta que responda, solo sale un sondeo de vez en cuando; el próximo, a las %1.</numerusform>
            <numerusform>El receptor falló %Ln veces seguidas. Hasta que responda, solo sale un sondeo de vez en cuando; el próximo, a las %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to https</source>
        <translation>Cambiar a https</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Clear it here too</source>
        <translation>Borrarla aquí también</translation>
    </message>
    <message>
        <source>Use that</source>
        <translation>Usar esa</translation>
    </message>
    <message>
        <source>Also used by %1</source>
        <extracomment>%1: names of other companies</extracomment>
        <translation>También usada por %1</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Retener…</translation>
    </message>
    <message>
        <source>Gets %1</source>
        <extracomment>%1: triggers, such as &quot;Appointment confirmed, Appointment canceled&quot;.</extracomment>
        <translation>Recibe %1</translation>
    </message>
    <message>
        <source>Plain http: anybody on the way can read it. %1</source>
        <extracomment>%1 is what is said of the URL otherwise.</extracomment>
        <translation>http sin cifrar: cualquiera que esté en el camino puede leerlo. %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>This URL was cleared meanwhile.</source>
        <translation>Esta URL se ha borrado entretanto.</translation>
    </message>
    <message>
        <source>%1 was saved here meanwhile.</source>
        <translation>Entretanto se ha guardado aquí %1.</translation>
    </message>
</context>
<context>
    <name>hk::UrlTest</name>
    <message>
        <source>Testing… Nothing of it is counted in the deliveries.</source>
        <translation>Probando… Nada de esto cuenta en las entregas.</translation>
    </message>
    <message>
        <source>Last test: %1 in %2, %3</source>
        <extracomment>&quot;Last test: 200 OK in 142 ms, 3 minutes ago&quot;</extracomment>
        <translation>Última prueba: %1 en %2, %3</translation>
    </message>
    <message>
        <source>The last test failed, %1. Test again to see why.</source>
        <extracomment>%1 is when: &quot;3 minutes ago&quot;.</extracomment>
        <translation>La última prueba falló, %1. Repita la prueba para ver el motivo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Stop testing %1</source>
        <extracomment>&quot;Test Booking URL&quot;</extracomment>
        <translation>Detener la prueba de %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Stops the test now</source>
        <translation>Detiene la prueba ahora</translation>
    </message>
    <message>
        <source>Looks the host up, connects and sends one signed event that is marked as a test</source>
        <translation>Busca el host, se conecta y envía un evento firmado que está marcado como prueba</translation>
    </message>
    <message>
        <source>%1 Tested %2.</source>
        <extracomment>%1 is what was found, a sentence; %2 is when: &quot;3 minutes ago&quot;.</extracomment>
        <translation>%1 Probado: %2.</translation>
    </message>
    <message>
        <source>The test was stopped. Its event may have gone out before.</source>
        <translation>Se detuvo la prueba. Puede que su evento ya se hubiera enviado.</translation>
    </message>
</context>
<context>
    <name>hk::VerdictBox</name>
    <message>
        <source>What is to be said of the request</source>
        <translation>Lo que hay que decir de la solicitud</translation>
    </message>
</context>
<context>
    <name>hk::VersionUndo</name>
    <message>
        <source>The old settings are back.</source>
        <translation>Se ha restablecido la configuración anterior.</translation>
    </message>
</context>
<context>
    <name>hk::Vocabulary</name>
    <message>
        <source>where a delivery stands</source>
        <translation>en qué punto está una entrega</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>qué ocurrió</translation>
    </message>
    <message>
        <source>booking, customer, resource or reminder</source>
        <translation>booking, customer, resource o reminder</translation>
    </message>
    <message>
        <source>the endpoint it goes to</source>
        <translation>el endpoint al que va</translation>
    </message>
    <message>
        <source>the host it goes to</source>
        <translation>el host al que va</translation>
    </message>
    <message>
        <source>HTTP status of the last answer</source>
        <translation>estado HTTP de la última respuesta</translation>
    </message>
    <message>
        <source>how the last attempt failed</source>
        <translation>cómo falló el último intento</translation>
    </message>
    <message>
        <source>how many attempts were made</source>
        <translation>cuántos intentos se hicieron</translation>
    </message>
    <message>
        <source>how long ago, or when it was accepted</source>
        <translation>hace cuánto, o cuándo se aceptó</translation>
    </message>
    <message>
        <source>when the next attempt is due</source>
        <translation>cuándo vence el próximo intento</translation>
    </message>
    <message>
        <source>event ID</source>
        <translation>ID del evento</translation>
    </message>
    <message>
        <source>delivery ID</source>
        <translation>ID de la entrega</translation>
    </message>
    <message>
        <source>whether it is a resend, or of which delivery</source>
        <translation>si es un reenvío, o de qué entrega</translation>
    </message>
    <message>
        <source>number of the resend plan</source>
        <translation>número del plan de reenvío</translation>
    </message>
    <message>
        <source>whether it was simulated</source>
        <translation>si fue simulada</translation>
    </message>
    <message>
        <source>appointment ID</source>
        <translation>ID de la cita</translation>
    </message>
    <message>
        <source>customer ID</source>
        <translation>ID del cliente</translation>
    </message>
    <message>
        <source>resource ID</source>
        <translation>ID del recurso</translation>
    </message>
    <message>
        <source>e-mail address of the customer</source>
        <translation>correo electrónico del cliente</translation>
    </message>
    <message>
        <source>names, e-mails, IDs and confirmation numbers</source>
        <translation>nombres, correos, ID y números de confirmación</translation>
    </message>
    <message>
        <source>how long the last attempt took</source>
        <translation>cuánto duró el último intento</translation>
    </message>
    <message>
        <source>size of the payload</source>
        <translation>tamaño del contenido</translation>
    </message>
    <message>
        <source>text in payloads and responses</source>
        <translation>texto en contenidos y respuestas</translation>
    </message>
    <message>
        <source>no answer was read</source>
        <translation>no se leyó ninguna respuesta</translation>
    </message>
    <message>
        <source>the receiver failed</source>
        <translation>falló el receptor</translation>
    </message>
    <message>
        <source>the receiver refused</source>
        <translation>el receptor rechazó</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>in the last 15 minutes</source>
        <translation>en los últimos 15 minutos</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>en la última hora</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>en las últimas 24 horas</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>en los últimos 7 días</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>en los últimos 30 días</translation>
    </message>
    <message>
        <source>more than 7 days ago</source>
        <translation>hace más de 7 días</translation>
    </message>
    <message>
        <source>between one and two days ago</source>
        <translation>hace entre uno y dos días</translation>
    </message>
    <message>
        <source>within 5 minutes</source>
        <translation>en 5 minutos</translation>
    </message>
    <message>
        <source>within an hour</source>
        <translation>en una hora</translation>
    </message>
    <message>
        <source>in more than an hour</source>
        <translation>en más de una hora</translation>
    </message>
    <message>
        <source>in more than a day</source>
        <translation>en más de un día</translation>
    </message>
    <message>
        <source>longer than half a second</source>
        <translation>más de medio segundo</translation>
    </message>
    <message>
        <source>longer than a second</source>
        <translation>más de un segundo</translation>
    </message>
    <message>
        <source>longer than 5 seconds</source>
        <translation>más de 5 segundos</translation>
    </message>
    <message>
        <source>from one second to five</source>
        <translation>de un segundo a cinco</translation>
    </message>
    <message>
        <source>nothing was sent yet</source>
        <translation>aún no se envió nada</translation>
    </message>
    <message>
        <source>less than 1 kB</source>
        <translation>menos de 1 kB</translation>
    </message>
    <message>
        <source>more than 10 kB</source>
        <translation>más de 10 kB</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>más de 1 MB</translation>
    </message>
    <message>
        <source>from 1 kB to 10 kB</source>
        <translation>de 1 kB a 10 kB</translation>
    </message>
    <message>
        <source>a single one</source>
        <translation>uno solo</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>con reintentos</translation>
    </message>
    <message>
        <source>from two to five</source>
        <translation>de dos a cinco</translation>
    </message>
    <message>
        <source>only resends</source>
        <translation>solo reenvíos</translation>
    </message>
    <message>
        <source>no resends</source>
        <translation>sin reenvíos</translation>
    </message>
    <message>
        <source>only simulations</source>
        <translation>solo simulaciones</translation>
    </message>
    <message>
        <source>no simulations</source>
        <translation>sin simulaciones</translation>
    </message>
</context>
<context>
    <name>hk::Waterfall</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>The encryption handshake of https.</extracomment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A phase and its time: &quot;Connect: 12 ms&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>En qué se fue el tiempo</translation>
    </message>
</context>
<context>
    <name>hk::Wayfinder</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
</context>
<context>
    <name>hk::WaysIn</name>
    <message>
        <source>Import settings</source>
        <translation>Importar configuración</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Archivos JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 is no settings file. Choose one that Hookkeeper exported, or a company of the Setup API as JSON.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>%1 no es un archivo de configuración. Elija uno exportado por Hookkeeper o una empresa de la Setup API en JSON.</translation>
    </message>
</context>
<context>
    <name>hk::WelcomePage</name>
    <message>
        <source>Read the &amp;manual</source>
        <translation>&amp;Leer el manual</translation>
    </message>
    <message>
        <source>&amp;Back to the page</source>
        <translation>V&amp;olver a la página</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Hookkeeper</source>
        <translation>Le damos la bienvenida a Hookkeeper</translation>
    </message>
    <message>
        <source>Hookkeeper sends a company&apos;s webhooks, keeps trying until they arrive, and remembers every attempt. Choose how to begin.</source>
        <translation>Hookkeeper envía los webhooks de una empresa, lo intenta hasta que llegan y recuerda cada intento. Elija cómo empezar.</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>Ver la &amp;demostración</translation>
    </message>
    <message>
        <source>Watch a made-up clinic&apos;s events arrive at a receiver inside this program. Nothing leaves this computer.</source>
        <translation>Vea cómo los eventos de una clínica inventada llegan a un receptor dentro de este programa. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Add my company</source>
        <translation>Añadir &amp;mi empresa</translation>
    </message>
    <message>
        <source>Name the company whose webhooks you look after, then enter the URLs they go to.</source>
        <translation>Indique la empresa de cuyos webhooks se ocupa e introduzca después las URL a las que van.</translation>
    </message>
    <message>
        <source>&amp;Import settings</source>
        <translation>&amp;Importar configuración</translation>
    </message>
    <message>
        <source>Bring URLs and endpoints from a settings file of Hookkeeper or of the Setup API. The company is added first.</source>
        <translation>Traiga las URL y los endpoints de un archivo de configuración de Hookkeeper o de la Setup API. Primero se añade la empresa.</translation>
    </message>
    <message>
        <source>The demo is being made…</source>
        <translation>Creando la demostración…</translation>
    </message>
</context>
<context>
    <name>hk::WindowProgram</name>
    <message>
        <source>Hookkeeper cannot start</source>
        <translation>No se puede iniciar Hookkeeper</translation>
    </message>
    <message>
        <source>Hookkeeper does not answer</source>
        <extracomment>%1 is a program and its number: &quot;hookkeeper (pid 4711)&quot;.</extracomment>
        <translation>Hookkeeper no responde</translation>
    </message>
    <message>
        <source>This store is open in another Hookkeeper already, and that does not answer: %1.</source>
        <translation>Este almacén de datos ya está abierto en otro Hookkeeper, que no responde: %1.</translation>
    </message>
    <message>
        <source>Its window comes to the front as soon as it answers. If it never does, end that program and start Hookkeeper again; nothing that was accepted is lost.</source>
        <translation>Su ventana pasará al frente en cuanto responda. Si no lo hace nunca, termine ese programa e inicie Hookkeeper de nuevo; no se pierde nada de lo aceptado.</translation>
    </message>
</context>
<context>
    <name>hk::Words</name>
    <message>
        <source>a text</source>
        <extracomment>This and the next ones complete &quot;should be …&quot;.</extracomment>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Types of a value: &quot;a text or null&quot;.</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>a field&apos;s name is missing before the comma</source>
        <translation>falta el nombre de un campo antes de la coma</translation>
    </message>
    <message>
        <source>a field&apos;s name is missing before the colon</source>
        <translation>falta el nombre de un campo antes de los dos puntos</translation>
    </message>
    <message>
        <source>a value is missing before the comma</source>
        <translation>falta un valor antes de la coma</translation>
    </message>
    <message>
        <source>a value is missing before the colon</source>
        <translation>falta un valor antes de los dos puntos</translation>
    </message>
    <message>
        <source>a colon is missing after a field&apos;s name</source>
        <translation>faltan los dos puntos después del nombre de un campo</translation>
    </message>
    <message>
        <source>something follows after its end</source>
        <translation>después del final hay algo más</translation>
    </message>
    <message>
        <source>] stands where } belongs</source>
        <translation>hay ] donde corresponde }</translation>
    </message>
    <message>
        <source>} stands where ] belongs</source>
        <translation>hay } donde corresponde ]</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>falta una coma</translation>
    </message>
    <message>
        <source>%1 is not a number of JSON</source>
        <translation>%1 no es un número válido en JSON</translation>
    </message>
    <message>
        <source>%1 is neither true, false, null, a number nor a text in quotes</source>
        <translation>%1 no es true, false, null, un número ni un texto entre comillas</translation>
    </message>
    <message>
        <source>it holds no value</source>
        <translation>no hay ningún valor</translation>
    </message>
    <message>
        <source>it ends before the closing }</source>
        <translation>termina antes de la } de cierre</translation>
    </message>
    <message>
        <source>it ends before the closing ]</source>
        <translation>termina antes del ] de cierre</translation>
    </message>
    <message>
        <source>a text must stand in double quotes, not in single ones</source>
        <translation>un texto debe ir entre comillas dobles, no simples</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON no admite comentarios</translation>
    </message>
    <message>
        <source>it contains a null character</source>
        <translation>hay un carácter nulo</translation>
    </message>
    <message>
        <source>a value is missing before %1</source>
        <translation>falta un valor antes de %1</translation>
    </message>
    <message>
        <source>a comma stands before the closing %1</source>
        <translation>hay una coma antes de %1 de cierre</translation>
    </message>
    <message>
        <source>a field&apos;s name must stand in double quotes</source>
        <translation>el nombre de un campo debe ir entre comillas dobles</translation>
    </message>
    <message>
        <source>%1 cannot stand here</source>
        <translation>%1 no puede estar aquí</translation>
    </message>
    <message>
        <source>it ends within a text</source>
        <translation>termina en mitad de un texto</translation>
    </message>
    <message>
        <source>a backslash in a text must be written as \\</source>
        <translation>una barra invertida en un texto debe escribirse \\</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u necesita cuatro dígitos hexadecimales</translation>
    </message>
    <message>
        <source>a text is not closed on its line</source>
        <translation>un texto no se cierra en su línea</translation>
    </message>
    <message>
        <source>a text contains a control character</source>
        <translation>un texto contiene un carácter de control</translation>
    </message>
    <message>
        <source>should be %1</source>
        <extracomment>%1: types, such as &quot;a text or null&quot;. Sentences about a field, which stands before them.</extracomment>
        <translation>debería ser %1</translation>
    </message>
    <message>
        <source>lacks the field &quot;%1&quot;</source>
        <translation>carece del campo «%1»</translation>
    </message>
    <message>
        <source>has an unknown field &quot;%1&quot;</source>
        <translation>tiene un campo desconocido «%1»</translation>
    </message>
    <message>
        <source>should be a time such as 2026-05-14T15:42:10Z</source>
        <translation>debería ser un momento como 2026-05-14T15:42:10Z</translation>
    </message>
    <message>
        <source>should not be empty</source>
        <translation>no debería estar vacío</translation>
    </message>
    <message>
        <source>should be at least %1</source>
        <translation>debería ser como mínimo %1</translation>
    </message>
    <message>
        <source>should be at most %1</source>
        <translation>debería ser como máximo %1</translation>
    </message>
    <message>
        <source>holds a number too large to be checked</source>
        <translation>contiene un número demasiado grande para comprobarlo</translation>
    </message>
    <message>
        <source>should be &quot;%1&quot;</source>
        <translation>debería ser «%1»</translation>
    </message>
    <message>
        <source>a scenario is an object</source>
        <translation>un escenario es un objeto</translation>
    </message>
    <message>
        <source>it has no &quot;hookkeeperScenario&quot;: 1</source>
        <translation>falta &quot;hookkeeperScenario&quot;: 1</translation>
    </message>
    <message>
        <source>it has no steps</source>
        <translation>no tiene pasos</translation>
    </message>
    <message>
        <source>something stands behind the scenario</source>
        <translation>hay algo después del escenario</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>there is no such field; a scenario has name, description, seed, steps</source>
        <translation>no existe ese campo; un escenario tiene name, description, seed, steps</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>a step is an object</source>
        <translation>un paso es un objeto</translation>
    </message>
    <message>
        <source>more than 100,000 events make no scenario</source>
        <translation>más de 100&#xa0;000 eventos no son un escenario</translation>
    </message>
    <message>
        <source>there is no such field; a step has trigger, after, appointment, customer, resource, inDays, at, repeat, every</source>
        <translation>no existe ese campo; un paso tiene trigger, after, appointment, customer, resource, inDays, at, repeat, every</translation>
    </message>
    <message>
        <source>the step has no trigger</source>
        <translation>el paso no tiene trigger</translation>
    </message>
    <message>
        <source>inDays and at go together</source>
        <translation>inDays y at van juntos</translation>
    </message>
    <message>
        <source>only events of an appointment have appointment, inDays and at</source>
        <translation>solo los eventos de una cita tienen appointment, inDays y at</translation>
    </message>
    <message>
        <source>appointment &quot;%1&quot; was confirmed before</source>
        <translation>la cita «%1» ya se confirmó antes</translation>
    </message>
    <message>
        <source>appointment &quot;%1&quot; was not confirmed before</source>
        <translation>la cita «%1» no se confirmó antes</translation>
    </message>
    <message>
        <source>customer and resource are those of appointment &quot;%1&quot; already</source>
        <translation>el cliente y el recurso ya son los de la cita «%1»</translation>
    </message>
    <message>
        <source>one appointment is not confirmed several times</source>
        <translation>una misma cita no se confirma varias veces</translation>
    </message>
    <message>
        <source>there is no trigger &quot;%1&quot;</source>
        <translation>no existe el desencadenante «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time such as 90s, 5m or 2h</source>
        <translation>«%1» no es una duración como 90s, 5m o 2h</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time such as 09:30</source>
        <translation>«%1» no es una hora como 09:30</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>no hay nada</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>it begins with a byte order mark</source>
        <translation>empieza por una marca de orden de bytes (BOM)</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>it has more than 10,000 lines</source>
        <translation>tiene más de 10&#xa0;000 líneas</translation>
    </message>
    <message>
        <source>line %1 has a quote where none may be</source>
        <translation>en la línea %1 hay unas comillas donde no puede haberlas</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>no existe la columna «%1»</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is there twice</source>
        <translation>la columna «%1» está dos veces</translation>
    </message>
    <message>
        <source>it has no column externalId</source>
        <translation>falta la columna externalId</translation>
    </message>
    <message>
        <source>It has %1 fields, not %2 as the first line has.</source>
        <translation>Tiene %1 campos, no %2 como la primera línea.</translation>
    </message>
    <message>
        <source>it is not UTF-8; save it as &quot;CSV UTF-8&quot;</source>
        <translation>no está en UTF-8; guárdela como «CSV UTF-8»</translation>
    </message>
    <message>
        <source>it has no line beside the titles</source>
        <translation>no tiene ninguna línea además de los títulos</translation>
    </message>
    <message>
        <source>Line %1 has the same external id.</source>
        <translation>La línea %1 tiene el mismo identificador externo.</translation>
    </message>
    <message>
        <source>The cURL command</source>
        <translation>El comando cURL</translation>
    </message>
    <message>
        <source>%1 sends something other than JSON</source>
        <translation>%1 envía algo que no es JSON</translation>
    </message>
    <message>
        <source>it sends no body</source>
        <translation>no envía ningún cuerpo</translation>
    </message>
    <message>
        <source>it reads its body from another command</source>
        <translation>lee su cuerpo de otro comando</translation>
    </message>
    <message>
        <source>it reads its body from the file &quot;%1&quot;; open that file instead</source>
        <translation>lee su cuerpo del archivo «%1»; abra ese archivo en su lugar</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 no tiene valor</translation>
    </message>
    <message>
        <source>it is written for the Windows command line; copy it &quot;as cURL (bash)&quot;</source>
        <translation>está escrito para la línea de comandos de Windows; cópielo «como cURL (bash)»</translation>
    </message>
    <message>
        <source>it begins with &quot;%1&quot; instead of curl</source>
        <translation>empieza por «%1» en vez de curl</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 no es un texto</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 no es true ni false</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 no es una lista</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 no es un objeto</translation>
    </message>
    <message>
        <source>it has a member that is unknown here, &quot;%1&quot;</source>
        <translation>tiene un campo desconocido aquí, «%1»</translation>
    </message>
    <message>
        <source>endpoint &quot;%1&quot;</source>
        <translation>endpoint «%1»</translation>
    </message>
    <message>
        <source>a header of endpoint &quot;%1&quot;</source>
        <translation>un encabezado del endpoint «%1»</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>a newer Hookkeeper wrote it</source>
        <translation>lo escribió un Hookkeeper más reciente</translation>
    </message>
    <message>
        <source>it has none of the settings, such as bookingWebhookUrl</source>
        <translation>no tiene ninguno de los ajustes, como bookingWebhookUrl</translation>
    </message>
    <message>
        <source>it is not JSON (%1, at byte %2)</source>
        <translation>no es JSON (%1, en el byte %2)</translation>
    </message>
    <message>
        <source>it is JSON, but not an object</source>
        <translation>es JSON, pero no un objeto</translation>
    </message>
    <message>
        <source>a single quote does not end</source>
        <translation>hay unas comillas simples sin cerrar</translation>
    </message>
    <message>
        <source>a double quote does not end</source>
        <translation>hay unas comillas dobles sin cerrar</translation>
    </message>
    <message>
        <source>it contains %1, which only a shell can fill in</source>
        <translation>contiene %1, que solo puede completar un shell</translation>
    </message>
    <message>
        <source>The answer is longer than 1 MB; the rest was not read.</source>
        <translation>La respuesta supera 1 MB; el resto no se leyó.</translation>
    </message>
    <message>
        <source>Too much is being forwarded already, so this was not.</source>
        <translation>Ya se está reenviando demasiado, así que esta solicitud no se reenvió.</translation>
    </message>
    <message>
        <source>It was forwarded and came back here, so it was not again.</source>
        <translation>Se reenvió y volvió aquí, así que no se reenvió otra vez.</translation>
    </message>
    <message>
        <source>this bracket was never opened</source>
        <translation>este paréntesis nunca se abrió</translation>
    </message>
    <message>
        <source>%1 has nothing before it</source>
        <translation>no hay nada antes de %1</translation>
    </message>
    <message>
        <source>a term is missing here</source>
        <translation>aquí falta un término</translation>
    </message>
    <message>
        <source>- needs a term or a bracket right after it</source>
        <translation>justo después de - debe ir un término o un paréntesis</translation>
    </message>
    <message>
        <source>brackets are nested deeper than 100 levels</source>
        <translation>los paréntesis superan los 100 niveles</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>este paréntesis nunca se cierra</translation>
    </message>
    <message>
        <source>there are more than 500 terms</source>
        <translation>hay más de 500 términos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of the payload, such as appointment.locationId</source>
        <translation>«%1» no es un campo del contenido, como appointment.locationId</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>no existe el campo «%1»</translation>
    </message>
    <message>
        <source>a blank is missing before this, or quotes around it</source>
        <translation>falta un espacio antes de esto, o comillas alrededor</translation>
    </message>
    <message>
        <source>a field and : are missing before this, such as appointment.locationId:12</source>
        <translation>faltan un campo y : antes de esto, como appointment.locationId:12</translation>
    </message>
    <message>
        <source>a text to look for is missing</source>
        <translation>falta un texto que buscar</translation>
    </message>
    <message>
        <source>there is no status &quot;%1&quot;</source>
        <translation>no existe el estado «%1»</translation>
    </message>
    <message>
        <source>%1 compares ages such as 15m, 2h or 7d, or times such as 2026-05-14T09:30:00Z, not &quot;%2&quot;</source>
        <translation>%1 compara antigüedades como 15m, 2h o 7d, o momentos como 2026-05-14T09:30:00Z, no «%2»</translation>
    </message>
    <message>
        <source>%1 compares numbers, not &quot;%2&quot;</source>
        <translation>%1 compara números, no «%2»</translation>
    </message>
    <message>
        <source>this quote is never closed</source>
        <translation>estas comillas nunca se cierran</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>interrupted: outcome unknown</source>
        <translation>interrumpido: resultado desconocido</translation>
    </message>
    <message>
        <source>address not allowed by policy</source>
        <translation>dirección no permitida por la política</translation>
    </message>
    <message>
        <source>host name not found</source>
        <translation>nombre de host no encontrado</translation>
    </message>
    <message>
        <source>time-out while looking up the host name</source>
        <translation>tiempo agotado al buscar el nombre de host</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>host inaccesible</translation>
    </message>
    <message>
        <source>time-out while connecting</source>
        <translation>tiempo agotado al conectar</translation>
    </message>
    <message>
        <source>time-out during the TLS handshake</source>
        <translation>tiempo agotado durante la negociación TLS</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS falló</translation>
    </message>
    <message>
        <source>time-out while sending</source>
        <translation>tiempo agotado durante el envío</translation>
    </message>
    <message>
        <source>no answer within the time-out</source>
        <translation>sin respuesta dentro del tiempo límite</translation>
    </message>
    <message>
        <source>answer not complete within the time-out</source>
        <translation>respuesta incompleta dentro del tiempo límite</translation>
    </message>
    <message>
        <source>closed without an answer, may have been received</source>
        <translation>cerrado sin respuesta, puede que se haya recibido</translation>
    </message>
    <message>
        <source>closed within the answer</source>
        <translation>cerrado en mitad de la respuesta</translation>
    </message>
    <message>
        <source>response headers too large</source>
        <translation>encabezados de la respuesta demasiado grandes</translation>
    </message>
    <message>
        <source>answer is not HTTP</source>
        <translation>la respuesta no es HTTP</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>a word is missing</source>
        <translation>falta una palabra</translation>
    </message>
    <message>
        <source>it is no status from 200 to 599 and no way to misbehave</source>
        <translation>no es un estado de 200 a 599 ni una forma de comportarse mal</translation>
    </message>
    <message>
        <source>there is one way to misbehave already</source>
        <translation>ya hay una forma de comportarse mal</translation>
    </message>
    <message>
        <source>there is no answer that this could belong to</source>
        <translation>no hay ninguna respuesta a la que esto pueda corresponder</translation>
    </message>
    <message>
        <source>who hangs up at once waits for nothing</source>
        <translation>quien cuelga en el acto no espera nada</translation>
    </message>
    <message>
        <source>it is said twice</source>
        <translation>se indica dos veces</translation>
    </message>
    <message>
        <source>a status is a number from 200 to 599</source>
        <translation>un estado es un número de 200 a 599</translation>
    </message>
    <message>
        <source>there is a status already</source>
        <translation>ya hay un estado</translation>
    </message>
    <message>
        <source>a size is at most 100GB, such as 1GB or 300MB</source>
        <translation>un tamaño es como máximo 100GB, como 1GB o 300MB</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>no existe esa opción</translation>
    </message>
    <message>
        <source>a delay is at most 10m, such as 5s or 200ms</source>
        <translation>un retraso es como máximo 10m, como 5s o 200ms</translation>
    </message>
    <message>
        <source>it is at most 24h, such as 10s</source>
        <translation>es como máximo 24h, como 10s</translation>
    </message>
    <message>
        <source>a length is a number of bytes</source>
        <translation>una longitud es un número de bytes</translation>
    </message>
    <message>
        <source>there is a line end in it</source>
        <translation>contiene un fin de línea</translation>
    </message>
    <message>
        <source>a header is written header=&apos;Name: value&apos;</source>
        <translation>un encabezado se escribe header=&apos;Nombre: valor&apos;</translation>
    </message>
    <message>
        <source>a quote is left open</source>
        <translation>hay unas comillas sin cerrar</translation>
    </message>
    <message>
        <source>Too many long requests are coming in at once.</source>
        <translation>Llegan demasiadas solicitudes largas a la vez.</translation>
    </message>
    <message>
        <source>The request did not come in time.</source>
        <translation>La solicitud no llegó a tiempo.</translation>
    </message>
    <message>
        <source>The request carries no signature.</source>
        <translation>La solicitud no lleva firma.</translation>
    </message>
    <message>
        <source>The receiver was told to forward to somewhere else.</source>
        <translation>Se indicó al receptor que reenvíe a otro destino.</translation>
    </message>
    <message>
        <source>The headers are longer than 64 KB.</source>
        <translation>Los encabezados superan los 64 KB.</translation>
    </message>
    <message>
        <source>There is a blank in the name of a header.</source>
        <translation>Hay un espacio en el nombre de un encabezado.</translation>
    </message>
    <message>
        <source>There are too many headers.</source>
        <translation>Hay demasiados encabezados.</translation>
    </message>
    <message>
        <source>The body is longer than 32 MB.</source>
        <translation>El cuerpo supera los 32 MB.</translation>
    </message>
    <message>
        <source>The headers are too long.</source>
        <translation>Los encabezados son demasiado largos.</translation>
    </message>
    <message>
        <source>This is not HTTP/1.0 or HTTP/1.1.</source>
        <translation>Esto no es HTTP/1.0 ni HTTP/1.1.</translation>
    </message>
    <message>
        <source>The address is longer than 8 KB.</source>
        <translation>La dirección supera los 8 KB.</translation>
    </message>
    <message>
        <source>a header is written header=Name:value</source>
        <translation>un encabezado se escribe header=Nombre:valor</translation>
    </message>
    <message>
        <source>it begins with a path, event= or header=</source>
        <translation>empieza por una ruta, event= o header=</translation>
    </message>
    <message>
        <source>nothing stands behind =</source>
        <translation>no hay nada después de =</translation>
    </message>
    <message>
        <source>there is no =&gt; between when and how</source>
        <translation>falta =&gt; entre cuándo y cómo</translation>
    </message>
    <message>
        <source>it does not say when it applies; * is always</source>
        <translation>no dice cuándo se aplica; * es siempre</translation>
    </message>
    <message>
        <source>there are more than 100</source>
        <translation>hay más de 100</translation>
    </message>
    <message>
        <source>behind * stands how often, a number from 1 to 1,000,000</source>
        <translation>después de * va cuántas veces, un número de 1 a 1&#xa0;000&#xa0;000</translation>
    </message>
    <message>
        <source>it has more than 100 parts</source>
        <translation>tiene más de 100 partes</translation>
    </message>
    <message>
        <source>nothing stands at a comma</source>
        <translation>no hay nada junto a una coma</translation>
    </message>
    <message>
        <source>The body ends with a newline that was not signed: something added it on the way.</source>
        <translation>El cuerpo termina con un salto de línea que no se firmó: algo lo añadió por el camino.</translation>
    </message>
    <message>
        <source>The body that was signed ended with a newline that is missing here: something removed it on the way.</source>
        <translation>El cuerpo que se firmó terminaba con un salto de línea que aquí falta: algo lo quitó por el camino.</translation>
    </message>
    <message>
        <source>The newline at the end of the body is another one: line breaks were changed on the way.</source>
        <translation>El salto de línea al final del cuerpo es otro: los saltos de línea se cambiaron por el camino.</translation>
    </message>
    <message>
        <source>The body ends with white space or newlines that were not signed.</source>
        <translation>El cuerpo termina con espacios o saltos de línea que no se firmaron.</translation>
    </message>
    <message>
        <source>The line breaks of the body were changed on the way (LF and CRLF).</source>
        <translation>Los saltos de línea del cuerpo se cambiaron por el camino (LF y CRLF).</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark (BOM) that was not signed.</source>
        <translation>El cuerpo empieza por una marca de orden de bytes (BOM) que no se firmó.</translation>
    </message>
    <message>
        <source>The body that was signed began with a byte order mark (BOM) that is missing here.</source>
        <translation>El cuerpo que se firmó empezaba por una marca de orden de bytes (BOM) que aquí falta.</translation>
    </message>
    <message>
        <source>The body was read as Latin-1 and written as UTF-8 on the way.</source>
        <translation>El cuerpo se leyó como Latin-1 y se escribió como UTF-8 por el camino.</translation>
    </message>
    <message>
        <source>The body is in Latin-1, but UTF-8 was signed: something converted it on the way.</source>
        <translation>El cuerpo está en Latin-1, pero se firmó UTF-8: algo lo convirtió por el camino.</translation>
    </message>
    <message>
        <source>The body is still encoded in base64; what it stands for was signed.</source>
        <translation>El cuerpo aún está codificado en base64; se firmó lo que representa.</translation>
    </message>
    <message>
        <source>An empty body was signed: the signer read the body before, or signed too early.</source>
        <translation>Se firmó un cuerpo vacío: el firmante leyó antes el cuerpo o firmó demasiado pronto.</translation>
    </message>
    <message>
        <source>the key in force</source>
        <extracomment>The names of keys stand behind &quot;with&quot;.</extracomment>
        <translation>la clave vigente</translation>
    </message>
    <message>
        <source>the old key</source>
        <translation>la clave antigua</translation>
    </message>
    <message>
        <source>the new key</source>
        <translation>la clave nueva</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1; the first are %2, the last %3 (hex)</source>
        <extracomment>%1: &quot;3 bytes&quot;; %2 and %3: some of them.</extracomment>
        <translation>%1; los primeros son %2, los últimos %3 (hex)</translation>
    </message>
    <message>
        <source>[… %1 more]</source>
        <extracomment>%1: &quot;3 bytes&quot;.</extracomment>
        <translation>[… %1 más]</translation>
    </message>
    <message>
        <source>2. The signed string: webhook-id, a dot, webhook-timestamp, a dot, and the body as it came.</source>
        <translation>2. La cadena firmada: webhook-id, un punto, webhook-timestamp, un punto y el cuerpo tal como llegó.</translation>
    </message>
    <message>
        <source>2. The signed string: the body as it came, and nothing else.</source>
        <translation>2. La cadena firmada: el cuerpo tal como llegó y nada más.</translation>
    </message>
    <message>
        <source>with %1:</source>
        <extracomment>%1: what a key is called, such as &quot;the old key&quot;.</extracomment>
        <translation>con %1:</translation>
    </message>
    <message>
        <source>1. The body: %1.</source>
        <translation>1. El cuerpo: %1.</translation>
    </message>
    <message>
        <source>It begins with %1</source>
        <translation>Empieza por %1</translation>
    </message>
    <message>
        <source>3. HMAC-SHA256 of the signed string, keyed with the bytes of the hash key as they stand:</source>
        <translation>3. HMAC-SHA256 de la cadena firmada, con los bytes de la clave hash tal como están:</translation>
    </message>
    <message>
        <source>4. The header holds &quot;v1,&quot; and the base64, for each key, with a blank between them.</source>
        <translation>4. El encabezado contiene «v1,» y el base64 de cada clave, con un espacio entre ellos.</translation>
    </message>
    <message>
        <source>4. The header holds the hex or the base64, as the company is set, of one key; a second one has X-Message-Signature-Next.</source>
        <translation>4. El encabezado contiene el hexadecimal o el base64 de una clave, según el ajuste de la empresa; una segunda tiene X-Message-Signature-Next.</translation>
    </message>
    <message>
        <source>The signed string:</source>
        <translation>La cadena firmada:</translation>
    </message>
    <message>
        <source>It matches with %1.</source>
        <extracomment>%1: what a key is called, such as &quot;the old key&quot;.</extracomment>
        <translation>Coincide con %1.</translation>
    </message>
    <message>
        <source>The signature was made with %1, which is not the key in force.</source>
        <extracomment>%1: what a key is called, such as &quot;the old key&quot;.</extracomment>
        <translation>La firma se hizo con %1, que no es la clave vigente.</translation>
    </message>
    <message>
        <source>It is a Standard Webhooks signature over &quot;id.timestamp.body&quot;; X-Message-Signature is over the body alone.</source>
        <translation>Es una firma de Standard Webhooks sobre «id.timestamp.body»; X-Message-Signature es solo sobre el cuerpo.</translation>
    </message>
    <message>
        <source>This cannot be the signature: it has one byte, and an HMAC-SHA256 has 32 bytes. It was cut short, or made by another algorithm.</source>
        <translation>Esto no puede ser la firma: tiene un byte, y un HMAC-SHA256 tiene 32 bytes. Se cortó o se hizo con otro algoritmo.</translation>
    </message>
    <message>
        <source>This cannot be the signature: it has %1 bytes, and an HMAC-SHA256 has 32 bytes. It was cut short, or made by another algorithm.</source>
        <translation>Esto no puede ser la firma: tiene %1 bytes, y un HMAC-SHA256 tiene 32 bytes. Se cortó o se hizo con otro algoritmo.</translation>
    </message>
    <message>
        <source>The signature does not match: it was made for another body, id or timestamp, or with another key.</source>
        <translation>La firma no coincide: se hizo para otro cuerpo, identificador o marca de tiempo, o con otra clave.</translation>
    </message>
    <message>
        <source>The signature does not match: it was made for another body or with another key.</source>
        <translation>La firma no coincide: se hizo para otro cuerpo o con otra clave.</translation>
    </message>
    <message>
        <source>The usual mistakes were not looked for.</source>
        <translation>No se buscaron los errores habituales.</translation>
    </message>
    <message>
        <source>JSON.stringify in Node</source>
        <extracomment>A function and its language; &quot;%1 writes it&quot;.</extracomment>
        <translation>JSON.stringify de Node</translation>
    </message>
    <message>
        <source>json.dumps in Python</source>
        <translation>json.dumps de Python</translation>
    </message>
    <message>
        <source>json_encode in PHP</source>
        <translation>json_encode de PHP</translation>
    </message>
    <message>
        <source>json.Marshal in Go</source>
        <translation>json.Marshal de Go</translation>
    </message>
    <message>
        <source>System.Text.Json in .NET</source>
        <translation>System.Text.Json de .NET</translation>
    </message>
    <message>
        <source>other white space</source>
        <extracomment>This and the next ones: &quot;the same JSON with …&quot;.</extracomment>
        <translation>otros espacios en blanco</translation>
    </message>
    <message>
        <source>its fields in alphabetical order</source>
        <translation>sus campos en orden alfabético</translation>
    </message>
    <message>
        <source>other escapes</source>
        <translation>otros escapes</translation>
    </message>
    <message>
        <source>other spellings of numbers</source>
        <translation>otra escritura de los números</translation>
    </message>
    <message>
        <source>empty arrays for empty objects</source>
        <translation>listas vacías en vez de objetos vacíos</translation>
    </message>
    <message>
        <source>another line end</source>
        <translation>otro fin de línea</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two things, or several with commas and one.</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>The body was re-serialised: the signature is that of the same JSON with %1. Check the bytes as they came, before a JSON parser saw them.</source>
        <extracomment>%1: what differs, such as &quot;other white space&quot;.</extracomment>
        <translation>El cuerpo se volvió a serializar: la firma es la del mismo JSON con %1. Compruebe los bytes tal como llegaron, antes de que los viera un analizador de JSON.</translation>
    </message>
    <message>
        <source>The body was re-serialised: the signature is that of the same JSON with %1, as %2 writes it. Check the bytes as they came, before a JSON parser saw them.</source>
        <extracomment>%1: what differs, such as &quot;other white space&quot;; %2: a function and its language.</extracomment>
        <translation>El cuerpo se volvió a serializar: la firma es la del mismo JSON con %1, como lo escribe %2. Compruebe los bytes tal como llegaron, antes de que los viera un analizador de JSON.</translation>
    </message>
    <message>
        <source>The body is a JSON string that holds the JSON that was signed: it was re-serialised once too often.</source>
        <translation>El cuerpo es un texto JSON que contiene el JSON que se firmó: se serializó una vez de más.</translation>
    </message>
    <message>
        <source>The signature was made with a line break at the end of the key: the signer read the key with the newline of its file.</source>
        <translation>La firma se hizo con un salto de línea al final de la clave: el firmante leyó la clave con el salto de línea de su archivo.</translation>
    </message>
    <message>
        <source>The key here has a line break or blanks around it that the signer&apos;s key has not: the key was read with the newline of its file.</source>
        <translation>La clave de aquí tiene alrededor un salto de línea o espacios que la del firmante no tiene: se leyó con el salto de línea de su archivo.</translation>
    </message>
    <message>
        <source>The signature was made with a blank before or after the key.</source>
        <translation>La firma se hizo con un espacio antes o después de la clave.</translation>
    </message>
    <message>
        <source>The signature was made with the two characters &quot;\n&quot; at the end of the key: they stand for a line break only where something reads escapes.</source>
        <translation>La firma se hizo con los dos caracteres «\n» al final de la clave: representan un salto de línea solo donde algo interpreta los escapes.</translation>
    </message>
    <message>
        <source>The signature was made with a byte order mark (BOM) in front of the key.</source>
        <translation>La firma se hizo con una marca de orden de bytes (BOM) delante de la clave.</translation>
    </message>
    <message>
        <source>The signature was made with the bytes that the key spells in hex; the key is its text as it stands.</source>
        <translation>La firma se hizo con los bytes que la clave escribe en hexadecimal; la clave es su texto tal como está.</translation>
    </message>
    <message>
        <source>The signature was made with the hex text of the key; here the key is the bytes that the text spells.</source>
        <translation>La firma se hizo con el texto hexadecimal de la clave; aquí la clave son los bytes que ese texto escribe.</translation>
    </message>
    <message>
        <source>The signature was made with the bytes that the key spells in the URL alphabet of base64; the key is its text as it stands.</source>
        <translation>La firma se hizo con los bytes que la clave escribe en el alfabeto URL de base64; la clave es su texto tal como está.</translation>
    </message>
    <message>
        <source>The signature was made without the &quot;whsec_&quot; of the key.</source>
        <translation>La firma se hizo sin el «whsec_» de la clave.</translation>
    </message>
    <message>
        <source>The signature was made with the text of the key&apos;s &quot;whsec_&quot; form, which was not decoded: the key is the bytes that the base64 after &quot;whsec_&quot; spells.</source>
        <translation>La firma se hizo con el texto de la forma «whsec_» de la clave, sin decodificarlo: la clave son los bytes que escribe el base64 después de «whsec_».</translation>
    </message>
    <message>
        <source>The signature was made with the bytes that the key spells in base64, as Standard Webhooks libraries do; the key is its text as it stands.</source>
        <translation>La firma se hizo con los bytes que la clave escribe en base64, como hacen las bibliotecas de Standard Webhooks; la clave es su texto tal como está.</translation>
    </message>
    <message>
        <source>The signature was made with the base64 text of the key.</source>
        <translation>La firma se hizo con el texto base64 de la clave.</translation>
    </message>
    <message>
        <source>The signature was made with quotes around the key.</source>
        <translation>La firma se hizo con comillas alrededor de la clave.</translation>
    </message>
    <message>
        <source>The key here has quotes around it that the signer&apos;s key has not.</source>
        <translation>La clave de aquí tiene alrededor unas comillas que la del firmante no tiene.</translation>
    </message>
    <message>
        <source>The signature was made with the key in Latin-1 instead of UTF-8.</source>
        <translation>La firma se hizo con la clave en Latin-1 en vez de UTF-8.</translation>
    </message>
    <message>
        <source>The signature was made with an empty key.</source>
        <translation>La firma se hizo con una clave vacía.</translation>
    </message>
    <message>
        <source>The signature matches.</source>
        <translation>La firma coincide.</translation>
    </message>
    <message>
        <source>The signature does not match. The usual mistakes were not looked for.</source>
        <translation>La firma no coincide. No se buscaron los errores habituales.</translation>
    </message>
    <message>
        <source>The id is wrong: the one that was signed is the body&apos;s eventId, &quot;%1&quot;.</source>
        <translation>El identificador es incorrecto: el que se firmó es el eventId del cuerpo, «%1».</translation>
    </message>
    <message>
        <source>The id is empty in the signed string. &quot;id.timestamp.body&quot; has to be signed.</source>
        <translation>El identificador está vacío en la cadena firmada. Hay que firmar «id.timestamp.body».</translation>
    </message>
    <message>
        <source>The timestamp here is in milliseconds; seconds were signed.</source>
        <translation>Aquí la marca de tiempo está en milisegundos; se firmaron segundos.</translation>
    </message>
    <message>
        <source>The timestamp in the signed string is in milliseconds; the seconds of webhook-timestamp have to be signed.</source>
        <translation>La marca de tiempo de la cadena firmada está en milisegundos; hay que firmar los segundos de webhook-timestamp.</translation>
    </message>
    <message>
        <source>The timestamp in the signed string is not that of webhook-timestamp, but another one within five minutes of it, such as the time of a clock.</source>
        <translation>La marca de tiempo de la cadena firmada no es la de webhook-timestamp, sino otra a menos de cinco minutos de ella, como la hora de un reloj.</translation>
    </message>
    <message>
        <source>&quot;id.timestamp.body&quot; has to be signed.</source>
        <translation>Hay que firmar «id.timestamp.body».</translation>
    </message>
    <message>
        <source>The timestamp is missing in the signed string.</source>
        <translation>Falta la marca de tiempo en la cadena firmada.</translation>
    </message>
    <message>
        <source>Only the body was signed, without id and timestamp.</source>
        <translation>Solo se firmó el cuerpo, sin identificador ni marca de tiempo.</translation>
    </message>
    <message>
        <source>The id is missing in the signed string.</source>
        <translation>Falta el identificador en la cadena firmada.</translation>
    </message>
    <message>
        <source>Id and timestamp are the wrong way round in the signed string.</source>
        <translation>El identificador y la marca de tiempo están intercambiados en la cadena firmada.</translation>
    </message>
    <message>
        <source>The dots are missing in the signed string.</source>
        <translation>Faltan los puntos en la cadena firmada.</translation>
    </message>
    <message>
        <source>The signature was made with HMAC-%1 instead of HMAC-SHA256.</source>
        <translation>La firma se hizo con HMAC-%1 en vez de HMAC-SHA256.</translation>
    </message>
    <message>
        <source>Key and body were given to HMAC-SHA256 the wrong way round.</source>
        <translation>La clave y el cuerpo se pasaron intercambiados a HMAC-SHA256.</translation>
    </message>
    <message>
        <source>The signature is the bare SHA-256 of the body, without the key; HMAC-SHA256 is needed.</source>
        <translation>La firma es el simple SHA-256 del cuerpo, sin la clave; se necesita HMAC-SHA256.</translation>
    </message>
    <message>
        <source>The signature is the SHA-256 of key and body one after the other; HMAC-SHA256 is needed.</source>
        <translation>La firma es el SHA-256 de la clave y el cuerpo, uno tras otro; se necesita HMAC-SHA256.</translation>
    </message>
    <message>
        <source>The signature is the SHA-256 of body and key one after the other; HMAC-SHA256 is needed.</source>
        <translation>La firma es el SHA-256 del cuerpo y la clave, uno tras otro; se necesita HMAC-SHA256.</translation>
    </message>
    <message>
        <source>X-Message-Signature matches, but not webhook-signature. %1</source>
        <extracomment>%1: a sentence about what is wrong with webhook-signature.</extracomment>
        <translation>X-Message-Signature coincide, pero webhook-signature no. %1</translation>
    </message>
    <message>
        <source>The signature is written in base64, but hex is expected.</source>
        <translation>La firma está escrita en base64, pero se espera hexadecimal.</translation>
    </message>
    <message>
        <source>The signature is written in hex, but base64 is expected.</source>
        <translation>La firma está escrita en hexadecimal, pero se espera base64.</translation>
    </message>
    <message>
        <source>The hex is in upper case, but lower case is expected: receivers compare the text.</source>
        <translation>El hexadecimal está en mayúsculas, pero se esperan minúsculas: los receptores comparan el texto.</translation>
    </message>
    <message>
        <source>It is in the URL alphabet of base64 (- and _), but the standard one (+ and /) is expected.</source>
        <translation>Está en el alfabeto URL de base64 (- y _), pero se espera el estándar (+ y /).</translation>
    </message>
    <message>
        <source>The &quot;=&quot; at its end is missing.</source>
        <translation>Falta el «=» al final.</translation>
    </message>
    <message>
        <source>The signature was encoded twice: it is the base64 of its hex text.</source>
        <translation>La firma se codificó dos veces: es el base64 de su texto hexadecimal.</translation>
    </message>
    <message>
        <source>The signature has &quot;%1&quot; in front, which does not belong there.</source>
        <translation>La firma tiene «%1» delante, que no corresponde ahí.</translation>
    </message>
    <message>
        <source>The signature lacks &quot;v1,&quot; in front.</source>
        <translation>A la firma le falta «v1,» delante.</translation>
    </message>
    <message>
        <source>&quot;v1,&quot; in front belongs to Standard Webhooks only.</source>
        <translation>«v1,» delante corresponde solo a Standard Webhooks.</translation>
    </message>
    <message>
        <source>There is no signature: it is empty.</source>
        <translation>No hay firma: está vacía.</translation>
    </message>
    <message>
        <source>There is no key to check the signature with.</source>
        <translation>No hay ninguna clave con la que comprobar la firma.</translation>
    </message>
    <message>
        <source>The id (webhook-id) is missing, and is part of what is signed.</source>
        <translation>Falta el identificador (webhook-id), que forma parte de lo que se firma.</translation>
    </message>
    <message>
        <source>The timestamp (webhook-timestamp) is missing, and is part of what is signed.</source>
        <translation>Falta la marca de tiempo (webhook-timestamp), que forma parte de lo que se firma.</translation>
    </message>
    <message>
        <source>This is no signature: it is neither hex nor base64.</source>
        <translation>Esto no es una firma: no es hexadecimal ni base64.</translation>
    </message>
    <message>
        <source>Body and key are right. %1</source>
        <extracomment>%1: a sentence about how the signature is written.</extracomment>
        <translation>El cuerpo y la clave son correctos. %1</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>URL of endpoint &quot;%1&quot;</source>
        <translation>La URL del endpoint «%1»</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>La versión %1</translation>
    </message>
    <message>
        <source>an earlier key of this company</source>
        <extracomment>The names of keys stand behind &quot;with&quot;.</extracomment>
        <translation>una clave anterior de esta empresa</translation>
    </message>
    <message>
        <source>the default key, the external id</source>
        <translation>la clave predeterminada, el identificador externo</translation>
    </message>
    <message>
        <source>the hash key of the company %1 (%2)</source>
        <translation>la clave hash de la empresa %1 (%2)</translation>
    </message>
    <message>
        <source>an earlier key of the company %1 (%2)</source>
        <translation>una clave anterior de la empresa %1 (%2)</translation>
    </message>
    <message>
        <source>the default key of the company %1</source>
        <translation>la clave predeterminada de la empresa %1</translation>
    </message>
    <message>
        <source>the key given</source>
        <translation>la clave indicada</translation>
    </message>
    <message>
        <source>the hash key that is set</source>
        <translation>la clave hash definida</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>%1: what is wrong, %2: how many problems more there are</extracomment>
        <translation>%1 (y %2 más)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Ha colgado</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Conexión reiniciada</translation>
    </message>
    <message>
        <source>Garbage</source>
        <translation>Datos basura</translation>
    </message>
    <message>
        <source>%1, closed half way</source>
        <translation>%1, cerrada a medias</translation>
    </message>
    <message>
        <source>%1, headers without end</source>
        <translation>%1, encabezados sin fin</translation>
    </message>
    <message>
        <source>%1, a chunk cut short</source>
        <translation>%1, un fragmento cortado</translation>
    </message>
    <message>
        <source>%1, gzip bomb</source>
        <translation>%1, bomba gzip</translation>
    </message>
    <message>
        <source>%1, a body of %2</source>
        <translation>%1, un cuerpo de %2</translation>
    </message>
    <message>
        <source>No answer: stopped after %1</source>
        <translation>Sin respuesta: detenido tras %1</translation>
    </message>
    <message>
        <source>No answer: client left after %1</source>
        <translation>Sin respuesta: el cliente se fue tras %1</translation>
    </message>
    <message>
        <source>%1, one byte a second</source>
        <translation>%1, un byte por segundo</translation>
    </message>
    <message>
        <source>%1; client left after %2</source>
        <translation>%1; el cliente se fue tras %2</translation>
    </message>
    <message>
        <source>%1; client read no more after %2</source>
        <translation>%1; el cliente dejó de leer tras %2</translation>
    </message>
    <message>
        <source>%1; stopped after %2</source>
        <translation>%1; detenido tras %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 tras %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>not yet</comment>
        <translation>%1 dentro de %2</translation>
    </message>
    <message>
        <source>This is no webhook: those come by POST.</source>
        <translation>Esto no es un webhook: esos llegan por POST.</translation>
    </message>
    <message>
        <source>This is TLS, but the receiver takes plain HTTP here: its address begins with http://.</source>
        <translation>Esto es TLS, pero aquí el receptor acepta HTTP sin cifrar: su dirección empieza por http://.</translation>
    </message>
    <message>
        <source>This is not HTTP.</source>
        <translation>Esto no es HTTP.</translation>
    </message>
    <message>
        <source>it has no request with method and URL</source>
        <translation>no tiene solicitud con método y URL</translation>
    </message>
    <message>
        <source>it has no response</source>
        <translation>no tiene respuesta</translation>
    </message>
    <message>
        <source>%1 compares durations such as 500ms, 5s or 1m, not &quot;%2&quot;</source>
        <translation>%1 compara duraciones como 500ms, 5s o 1m, no «%2»</translation>
    </message>
    <message>
        <source>%1 compares sizes such as 500, 10kb or 1mb, not &quot;%2&quot;</source>
        <translation>%1 compara tamaños como 500, 10kb o 1mb, no «%2»</translation>
    </message>
    <message>
        <source>a range such as %1 takes no &lt; or &gt;</source>
        <translation>un intervalo como %1 no lleva &lt; ni &gt;</translation>
    </message>
    <message>
        <source>a range needs an end, such as 500..599</source>
        <translation>un intervalo necesita un final, como 500..599</translation>
    </message>
    <message>
        <source>a range has two ages or two times, not one of each</source>
        <translation>un intervalo tiene dos edades o dos horas, no una de cada</translation>
    </message>
    <message>
        <source>this range ends before it begins</source>
        <translation>este intervalo termina antes de empezar</translation>
    </message>
    <message>
        <source>Cut off: the client closed the connection before its headers were whole.</source>
        <translation>Cortada: el cliente cerró la conexión antes de que sus cabeceras estuvieran completas.</translation>
    </message>
    <message>
        <source>Cut off: the receiver closed the connection before the headers were whole.</source>
        <translation>Cortada: el receptor cerró la conexión antes de que las cabeceras estuvieran completas.</translation>
    </message>
    <message>
        <source>Cut off: the headers did not come whole in time.</source>
        <translation>Cortada: las cabeceras no llegaron completas a tiempo.</translation>
    </message>
    <message>
        <source>Cut off after %1 bytes: the client closed the connection before the last chunk of the body.</source>
        <translation>Cortada tras %1 bytes: el cliente cerró la conexión antes del último fragmento del cuerpo.</translation>
    </message>
    <message>
        <source>Cut off after %1 bytes: the receiver closed the connection before the last chunk of the body.</source>
        <translation>Cortada tras %1 bytes: el receptor cerró la conexión antes del último fragmento del cuerpo.</translation>
    </message>
    <message>
        <source>Cut off after %1 bytes: the rest of the body did not come in time.</source>
        <translation>Cortada tras %1 bytes: el resto del cuerpo no llegó a tiempo.</translation>
    </message>
    <message>
        <source>Cut off after %1 of %2 bytes: the client closed the connection within the body.</source>
        <translation>Cortada tras %1 de %2 bytes: el cliente cerró la conexión dentro del cuerpo.</translation>
    </message>
    <message>
        <source>Cut off after %1 of %2 bytes: the receiver closed the connection within the body.</source>
        <translation>Cortada tras %1 de %2 bytes: el receptor cerró la conexión dentro del cuerpo.</translation>
    </message>
    <message>
        <source>Cut off after %1 of %2 bytes: the rest of the body did not come in time.</source>
        <translation>Cortada tras %1 de %2 bytes: el resto del cuerpo no llegó a tiempo.</translation>
    </message>
    <message>
        <source>there are more than 100 terms</source>
        <translation>hay más de 100 términos</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; in the audit; there are who, what, company and time</source>
        <translation>no existe el campo «%1» en la auditoría; existen who, what, company y time</translation>
    </message>
    <message>
        <source>time compares ages such as 15m, 2h or 7d, or times such as 2026-05-14T09:30:00Z, not &quot;%1&quot;</source>
        <translation>time compara antigüedades como 15m, 2h o 7d, o momentos como 2026-05-14T09:30:00Z, no «%1»</translation>
    </message>
    <message>
        <source>Entry %1 does not fit its hash: it was changed after it was written, or the one before it was, together with its hash.</source>
        <translation>La entrada %1 no concuerda con su hash: se cambió después de escribirse, o se cambió la anterior junto con su hash.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Falta la entrada %1.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are missing.</source>
        <translation>Faltan las entradas de la %1 a la %2.</translation>
    </message>
    <message>
        <source>Entry %1 stands where another one stood: entries were reordered.</source>
        <translation>La entrada %1 está donde había otra: se reordenaron las entradas.</translation>
    </message>
    <message>
        <source>Entry %1 is missing at the end.</source>
        <translation>Falta la entrada %1 al final.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are missing at the end.</source>
        <translation>Faltan las entradas de la %1 a la %2 al final.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was there when it was noted: the audit was written anew.</source>
        <translation>La entrada %1 no es la que había cuando se anotó: la auditoría se escribió de nuevo.</translation>
    </message>
    <message>
        <source>The note of the last entry was not written with this store&apos;s key.</source>
        <translation>La anotación de la última entrada no se escribió con la clave de este almacén de datos.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Deliveries by day</source>
        <translation>Entregas por día</translation>
    </message>
    <message>
        <source>Deliveries by hour</source>
        <translation>Entregas por hora</translation>
    </message>
    <message>
        <source>The figures stand in the table below.</source>
        <translation>Las cifras están en la tabla siguiente.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Retrying or not sent</source>
        <translation>Reintentándose o sin enviar</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Tiempos de respuesta</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>95 % answered within</source>
        <translation>El 95&#xa0;% respondió en</translation>
    </message>
    <message>
        <source>Webhook report: %1</source>
        <translation>Informe de webhooks: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of these sentences, as HTML&apos;s attribute lang has it.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>End of the report.</source>
        <translation>Fin del informe.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>A difference in percentage points, with its sign.</extracomment>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Tasa de éxito</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Este periodo</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Periodo anterior</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintentándose</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenidas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>Mediana del tiempo de respuesta</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>Time in outages</source>
        <translation>Tiempo en interrupciones</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Nothing was to be sent.</source>
        <translation>No había nada que enviar.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Intentos fallidos</translation>
    </message>
    <message>
        <source>Last cause</source>
        <translation>Última causa</translation>
    </message>
    <message>
        <source>No endpoint had an outage.</source>
        <translation>Ningún endpoint tuvo una interrupción.</translation>
    </message>
    <message>
        <source>It lasts</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Why deliveries did not get through</source>
        <translation>Por qué no llegaron las entregas</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Every delivery that was tried got through.</source>
        <translation>Llegaron todas las entregas que se intentaron.</translation>
    </message>
    <message>
        <source>Sent again by people</source>
        <translation>Enviadas de nuevo por personas</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Enviadas de nuevo</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Una por una</translation>
    </message>
    <message>
        <source>By plans</source>
        <translation>Mediante planes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 a %2 (%3)</translation>
    </message>
    <message>
        <source>The end of the audit is not sealed: entries behind entry %1 may have been removed, together with the note of the last one.</source>
        <translation>El final de la auditoría no está sellado: pueden haberse eliminado entradas posteriores a la entrada %1, junto con la anotación de la última.</translation>
    </message>
    <message>
        <source>The end of the audit was not sealed any more when entry %1 was written: entries before it may have been removed, together with the note of the last one.</source>
        <translation>El final de la auditoría ya no estaba sellado cuando se escribió la entrada %1: pueden haberse eliminado entradas anteriores, junto con la anotación de la última.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it cannot be read, and what it says is masked</source>
        <translation>no se puede leer y lo que dice está oculto</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>no existe la categoría «%1»</translation>
    </message>
    <message>
        <source>simulated is yes or no, not &quot;%1&quot;</source>
        <translation>simulated es yes o no, no «%1»</translation>
    </message>
    <message>
        <source>resend is yes, no or the ID of a delivery, not &quot;%1&quot;</source>
        <translation>resend es yes, no o el ID de una entrega, no «%1»</translation>
    </message>
    <message>
        <source>Deliveries count by the time at which their event was accepted, and resends by that at which they were made, as they stood when the report was made. The success rate is that of the deliveries that are finished. Response times are of the attempts that ended in the period, within 3 %. An outage is a time in which at least three attempts in a row failed.</source>
        <translation>Las entregas se cuentan por la hora a la que se aceptó su evento, y los reenvíos por la hora a la que se crearon, tal como estaban al crear el informe. La tasa de éxito es la de las entregas terminadas. Los tiempos de respuesta son de los intentos que terminaron en el periodo, con un margen del 3&#xa0;%. Una interrupción es un tiempo en el que fallaron al menos tres intentos seguidos.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
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
        <translation>Campo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What Zapier sees</source>
        <translation>Lo que verá Zapier</translation>
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
