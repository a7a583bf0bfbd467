// As main.py.
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Scanner;
import java.util.TreeMap;

public final class Main {
    public static void main(String[] arguments) {
        Scanner lines = new Scanner(System.in, StandardCharsets.UTF_8);
        while (lines.hasNextLine()) {
            String[] parts = lines.nextLine().split("\t", -1);
            byte[] body = Base64.getDecoder().decode(parts[1]);
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String one : parts[2].split("\\|")) {
                int equals = one.indexOf('=');
                if (equals > 0)
                    headers.put(one.substring(0, equals), one.substring(equals + 1));
            }
            boolean isValid = parts[0].equals("standard")
                    ? WebhookSignature.verifyStandard(headers::get, body)
                    : WebhookSignature.verify(headers::get, body);
            System.out.println(isValid ? 1 : 0);
        }
    }
}
