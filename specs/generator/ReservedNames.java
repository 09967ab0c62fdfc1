package generator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Class names that no schema can have: those that the templates write or name, or that the
 * generator has a type of its own for.
 */
final class ReservedNames {
  private static final List<String> NAMED_BY_TEMPLATES =
      words(
          """
          X Builder Codec Known Choices List Map Set URI UUID OffsetDateTime LocalDate BigDecimal
          BitSet JsonElement JsonObject JsonAdapter JsonReader JsonWriter ByteString Nullable
          RequestBody ResponseBody MultipartBody CompletableFuture IOException Arrays Objects
          DateTime LocalDateTime LocalTime Date Timestamp File Array ArrayList HashMap AnyType
          ByteArray Gson TypeAdapter TypeAdapterFactory TypeToken\
          """);

  // Of Java 17, which is what a client is compiled against.
  private static final List<String> OF_JAVA_LANG =
      words(
          """
          AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
          ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte
          CharSequence Character Class ClassCastException ClassCircularityError ClassFormatError
          ClassLoader ClassNotFoundException ClassValue CloneNotSupportedException Cloneable
          Comparable Compiler Deprecated Double Enum EnumConstantNotPresentException Error
          Exception ExceptionInInitializerError Float FunctionalInterface IllegalAccessError
          IllegalAccessException IllegalArgumentException IllegalCallerException
          IllegalMonitorStateException IllegalStateException IllegalThreadStateException
          IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal
          InstantiationError InstantiationException Integer InternalError InterruptedException
          Iterable LayerInstantiationException LinkageError Long Math Module ModuleLayer
          NegativeArraySizeException NoClassDefFoundError NoSuchFieldError NoSuchFieldException
          NoSuchMethodError NoSuchMethodException NullPointerException Number
          NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder
          ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime
          RuntimeException RuntimePermission SafeVarargs SecurityException SecurityManager Short
          StackOverflowError StackTraceElement StackWalker StrictMath String StringBuffer
          StringBuilder StringIndexOutOfBoundsException SuppressWarnings System Thread ThreadDeath
          ThreadGroup ThreadLocal Throwable TypeNotPresentException UnknownError
          UnsatisfiedLinkError UnsupportedClassVersionError UnsupportedOperationException
          VerifyError VirtualMachineError Void\
          """);

  private ReservedNames() {}

  private static List<String> words(String text) {
    return List.of(text.split("\\s+"));
  }

  static Set<String> of(Settings settings) {
    Set<String> names = new HashSet<>(NAMED_BY_TEMPLATES);
    names.addAll(OF_JAVA_LANG);
    settings.files().forEach(file -> names.add(file.replace(".java", "")));
    return names;
  }
}
