import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;

/** Installs each bundle in a framework of its own and starts it; prints its state, or why it was refused. */
public class StartBundle {
    public static void main(String[] files) throws Exception {
        for (String file : files) {
            String cache = Files.createTempDirectory(Path.of(System.getProperty("cache")), "felix").toString();
            Framework framework = new FrameworkFactory().newFramework(Map.of("org.osgi.framework.storage", cache));
            framework.start();
            try {
                Bundle bundle = framework.getBundleContext().installBundle("file:" + file);
                bundle.start();
                System.out.println(bundle.getState() == Bundle.ACTIVE ? "active" : "state " + bundle.getState());
            } catch (Exception refused) {
                StringBuilder reasons = new StringBuilder("refused");
                for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                    reasons.append(' ').append(cause.getMessage());
                }
                System.out.println(reasons.toString().replaceAll("\\s+", " "));
            }
            framework.stop();
            framework.waitForStop(5000);
        }
        System.exit(0);
    }
}
